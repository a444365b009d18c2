"""The operations of `devboxes` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.call import Call
from .._runtime.rest import omit
from .._runtime.rest import requested as _requested
from ..sync.devboxes import _WAIT_FOR_STATUS, Devboxes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .. import models
    from .._runtime.rest import Omit

create = _requested.value(Devboxes.create)
list = _requested.pages(Devboxes.list)
retrieve = _requested.value(Devboxes.retrieve)
update = _requested.value(Devboxes.update)
create_pty_tunnel = _requested.value(Devboxes.create_pty_tunnel)
create_ssh_key = _requested.value(Devboxes.create_ssh_key)
delete_disk_snapshot = _requested.value(Devboxes.delete_disk_snapshot)
download_file = _requested.download(Devboxes.download_file)
enable_tunnel = _requested.value(Devboxes.enable_tunnel)
execute = _requested.value(Devboxes.execute)
execute_async = _requested.value(Devboxes.execute_async)
execute_sync = _requested.value(Devboxes.execute_sync)
keep_alive = _requested.value(Devboxes.keep_alive)
list_disk_snapshots = _requested.pages(Devboxes.list_disk_snapshots)
read_file_contents = _requested.value(Devboxes.read_file_contents)
remove_tunnel = _requested.value(Devboxes.remove_tunnel)
resume = _requested.value(Devboxes.resume)
retrieve_resource_usage = _requested.value(Devboxes.retrieve_resource_usage)
shutdown = _requested.value(Devboxes.shutdown)
snapshot_disk = _requested.value(Devboxes.snapshot_disk)
snapshot_disk_async = _requested.value(Devboxes.snapshot_disk_async)
suspend = _requested.value(Devboxes.suspend)
upload_file = _requested.value(Devboxes.upload_file)
wait_for_command = _requested.value(Devboxes.wait_for_command)
watch_evictions = _requested.events(Devboxes.watch_evictions)
write_file_contents = _requested.value(Devboxes.write_file_contents)
create_tunnel = _requested.value(Devboxes.create_tunnel)


def wait_for_status(
    id: str,
    *,
    statuses: Sequence[models.AwaitedDevboxStatus | str],
    timeout_seconds: float | None | Omit = omit,
) -> Call[models.DevboxView]:
    """Wait until a devbox has one of the given states."""
    return Call(
        _WAIT_FOR_STATUS, (id,), body={"statuses": statuses, "timeout_seconds": timeout_seconds}
    )
