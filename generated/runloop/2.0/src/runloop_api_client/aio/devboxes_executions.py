"""devboxes.executions. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.devboxes_executions import DevboxesExecutions, DevboxesExecutionsViews


class AsyncDevboxesExecutions(AsyncRestGroup):
    """Follow and control commands that run in a devbox."""

    with_raw_response = View(lambda group: DevboxesExecutionsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: DevboxesExecutionsViews(group, AsyncStreamed))

    retrieve = _awaited.value(DevboxesExecutions.retrieve)
    kill = _awaited.value(DevboxesExecutions.kill)
    send_std_in = _awaited.value(DevboxesExecutions.send_std_in)
    stream_stderr_updates = _awaited.events(DevboxesExecutions.stream_stderr_updates)
    stream_stdout_updates = _awaited.events(DevboxesExecutions.stream_stdout_updates)
    execute_async = _awaited.value(DevboxesExecutions.execute_async)
    execute_sync = _awaited.value(DevboxesExecutions.execute_sync)
