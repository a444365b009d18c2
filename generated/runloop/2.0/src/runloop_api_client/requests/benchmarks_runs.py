"""The operations of `benchmarks.runs` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.benchmarks_runs import BenchmarksRuns

retrieve = _requested.value(BenchmarksRuns.retrieve)
list = _requested.pages(BenchmarksRuns.list)
cancel = _requested.value(BenchmarksRuns.cancel)
complete = _requested.value(BenchmarksRuns.complete)
list_scenario_runs = _requested.pages(BenchmarksRuns.list_scenario_runs)
