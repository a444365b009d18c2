"""The operations of `devboxes.logs` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.devboxes_logs import DevboxesLogs

list = _requested.value(DevboxesLogs.list)
