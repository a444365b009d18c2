"""benchmarks.runs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.benchmarks_runs import BenchmarksRuns, BenchmarksRunsViews


class AsyncBenchmarksRuns(AsyncRestGroup):
    """Runs of benchmarks under their former paths; use `benchmark_runs`."""

    with_raw_response = View(lambda group: BenchmarksRunsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: BenchmarksRunsViews(group, AsyncStreamed))

    retrieve = _awaited.value(BenchmarksRuns.retrieve)
    list = _awaited.pages(BenchmarksRuns.list)
    cancel = _awaited.value(BenchmarksRuns.cancel)
    complete = _awaited.value(BenchmarksRuns.complete)
    list_scenario_runs = _awaited.pages(BenchmarksRuns.list_scenario_runs)
