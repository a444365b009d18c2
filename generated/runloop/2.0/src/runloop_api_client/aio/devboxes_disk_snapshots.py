"""devboxes.disk_snapshots. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.devboxes_disk_snapshots import DevboxesDiskSnapshots, DevboxesDiskSnapshotsViews


class AsyncDevboxesDiskSnapshots(AsyncRestGroup):
    """Manage snapshots of the disks of devboxes."""

    with_raw_response = View(lambda group: DevboxesDiskSnapshotsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: DevboxesDiskSnapshotsViews(group, AsyncStreamed))

    update = _awaited.value(DevboxesDiskSnapshots.update)
    query_status = _awaited.value(DevboxesDiskSnapshots.query_status)
    delete = _awaited.value(DevboxesDiskSnapshots.delete)
    list = _awaited.pages(DevboxesDiskSnapshots.list)
