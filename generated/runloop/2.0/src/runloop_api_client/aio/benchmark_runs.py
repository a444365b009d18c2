"""benchmark_runs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.benchmark_runs import BenchmarkRuns, BenchmarkRunsViews


class AsyncBenchmarkRuns(AsyncRestGroup):
    """Follow and end the runs of benchmarks."""

    with_raw_response = View(lambda group: BenchmarkRunsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: BenchmarkRunsViews(group, AsyncStreamed))

    retrieve = _awaited.value(BenchmarkRuns.retrieve)
    list = _awaited.pages(BenchmarkRuns.list)
    cancel = _awaited.value(BenchmarkRuns.cancel)
    complete = _awaited.value(BenchmarkRuns.complete)
    list_scenario_runs = _awaited.pages(BenchmarkRuns.list_scenario_runs)
