"""devboxes.logs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.devboxes_logs import DevboxesLogs, DevboxesLogsViews


class AsyncDevboxesLogs(AsyncRestGroup):
    """Read the logs of a devbox."""

    with_raw_response = View(lambda group: DevboxesLogsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: DevboxesLogsViews(group, AsyncStreamed))

    list = _awaited.value(DevboxesLogs.list)
