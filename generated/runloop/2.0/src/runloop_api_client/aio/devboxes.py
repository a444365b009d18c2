"""devboxes. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .. import aio
from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, Child, View
from .._runtime.rest import awaited as _awaited
from ..sync.devboxes import Devboxes, DevboxesViews


class AsyncDevboxes(AsyncRestGroup):
    """Create and control devboxes, run commands in them and move files."""

    disk_snapshots = Child(lambda: aio.AsyncDevboxesDiskSnapshots)
    """Manage snapshots of the disks of devboxes."""
    logs = Child(lambda: aio.AsyncDevboxesLogs)
    """Read the logs of a devbox."""
    executions = Child(lambda: aio.AsyncDevboxesExecutions)
    """Follow and control commands that run in a devbox."""
    browsers = Child(lambda: aio.AsyncDevboxesBrowsers)
    """Devboxes with a browser in them."""
    computers = Child(lambda: aio.AsyncDevboxesComputers)
    """Devboxes with a desktop in them, controlled by mouse and keyboard."""
    with_raw_response = View(lambda group: DevboxesViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: DevboxesViews(group, AsyncStreamed))

    create = _awaited.value(Devboxes.create)
    list = _awaited.pages(Devboxes.list)
    retrieve = _awaited.value(Devboxes.retrieve)
    update = _awaited.value(Devboxes.update)
    create_pty_tunnel = _awaited.value(Devboxes.create_pty_tunnel)
    create_ssh_key = _awaited.value(Devboxes.create_ssh_key)
    delete_disk_snapshot = _awaited.value(Devboxes.delete_disk_snapshot)
    download_file = _awaited.download(Devboxes.download_file)
    enable_tunnel = _awaited.value(Devboxes.enable_tunnel)
    execute = _awaited.value(Devboxes.execute)
    execute_async = _awaited.value(Devboxes.execute_async)
    execute_sync = _awaited.value(Devboxes.execute_sync)
    keep_alive = _awaited.value(Devboxes.keep_alive)
    list_disk_snapshots = _awaited.pages(Devboxes.list_disk_snapshots)
    read_file_contents = _awaited.value(Devboxes.read_file_contents)
    remove_tunnel = _awaited.value(Devboxes.remove_tunnel)
    resume = _awaited.value(Devboxes.resume)
    retrieve_resource_usage = _awaited.value(Devboxes.retrieve_resource_usage)
    shutdown = _awaited.value(Devboxes.shutdown)
    snapshot_disk = _awaited.value(Devboxes.snapshot_disk)
    snapshot_disk_async = _awaited.value(Devboxes.snapshot_disk_async)
    suspend = _awaited.value(Devboxes.suspend)
    upload_file = _awaited.value(Devboxes.upload_file)
    wait_for_command = _awaited.value(Devboxes.wait_for_command)
    watch_evictions = _awaited.events(Devboxes.watch_evictions)
    write_file_contents = _awaited.value(Devboxes.write_file_contents)
    create_tunnel = _awaited.value(Devboxes.create_tunnel)
