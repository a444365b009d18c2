"""The operations of `devboxes.disk_snapshots` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.devboxes_disk_snapshots import DevboxesDiskSnapshots

update = _requested.value(DevboxesDiskSnapshots.update)
query_status = _requested.value(DevboxesDiskSnapshots.query_status)
