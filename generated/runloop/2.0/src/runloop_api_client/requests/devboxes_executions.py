"""The operations of `devboxes.executions` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.devboxes_executions import DevboxesExecutions

retrieve = _requested.value(DevboxesExecutions.retrieve)
kill = _requested.value(DevboxesExecutions.kill)
send_std_in = _requested.value(DevboxesExecutions.send_std_in)
stream_stderr_updates = _requested.events(DevboxesExecutions.stream_stderr_updates)
stream_stdout_updates = _requested.events(DevboxesExecutions.stream_stdout_updates)
