"""The operations of `scenarios.runs` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.scenarios_runs import ScenariosRuns

retrieve = _requested.value(ScenariosRuns.retrieve)
list = _requested.pages(ScenariosRuns.list)
cancel = _requested.value(ScenariosRuns.cancel)
complete = _requested.value(ScenariosRuns.complete)
download_logs = _requested.download(ScenariosRuns.download_logs)
score = _requested.value(ScenariosRuns.score)
