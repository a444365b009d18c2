"""The operations of `benchmark_runs` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.benchmark_runs import BenchmarkRuns

retrieve = _requested.value(BenchmarkRuns.retrieve)
list = _requested.pages(BenchmarkRuns.list)
cancel = _requested.value(BenchmarkRuns.cancel)
complete = _requested.value(BenchmarkRuns.complete)
list_scenario_runs = _requested.pages(BenchmarkRuns.list_scenario_runs)
