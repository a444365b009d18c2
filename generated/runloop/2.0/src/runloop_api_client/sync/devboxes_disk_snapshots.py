"""devboxes.disk_snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import shared as _shared
from .._runtime.rest import viewed as _viewed
from .devboxes import Devboxes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.rest import Omit, RequestOptions, WriteOptions

_UPDATE: Operation[models.DevboxSnapshotView] = Operation(
    "devboxes.disk_snapshots.update",
    "POST",
    "/v1/devboxes/disk_snapshots/{id}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxSnapshotView),),
    idempotency_header="x-request-id",
)
_QUERY_STATUS: Operation[models.DevboxSnapshotAsyncStatusView] = Operation(
    "devboxes.disk_snapshots.query_status",
    "GET",
    "/v1/devboxes/disk_snapshots/{id}/status",
    responses=(_call.json("200", lambda: models.DevboxSnapshotAsyncStatusView),),
)


class DevboxesDiskSnapshots(SyncRestGroup):
    """Manage snapshots of the disks of devboxes."""

    with_raw_response = View(lambda group: DevboxesDiskSnapshotsViews(group, Raw))
    with_streaming_response = View(lambda group: DevboxesDiskSnapshotsViews(group, Streamed))

    def update(
        self,
        id: str,
        *,
        commit_message: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxSnapshotView:
        """Change the name, the metadata or the message of a snapshot.

        Fields that are not given stay as they are.

        Args:
            id: The id of the snapshot.
            commit_message: What the snapshot holds, in words.
            metadata: Keys and values of your own, by which it can be found again.
            name: A new name.
        """
        body = {"commit_message": commit_message, "metadata": metadata, "name": name}
        return self._send(Call(_UPDATE, (id,), body=body), options)

    def query_status(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> models.DevboxSnapshotAsyncStatusView:
        """Get whether a snapshot is complete.

        Args:
            id: The id of the snapshot.
        """
        return self._send(Call(_QUERY_STATUS, (id,)), options)

    delete = _shared(Devboxes.delete_disk_snapshot)
    list = _shared(Devboxes.list_disk_snapshots)


class DevboxesDiskSnapshotsViews(ResponseViews[Kind]):
    update = _viewed.value(DevboxesDiskSnapshots.update)
    query_status = _viewed.value(DevboxesDiskSnapshots.query_status)
    delete = _viewed.value(DevboxesDiskSnapshots.delete)
    list = _viewed.pages(DevboxesDiskSnapshots.list)
