"""benchmarks. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .. import aio
from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, Child, View
from .._runtime.rest import awaited as _awaited
from ..sync.benchmarks import Benchmarks, BenchmarksViews


class AsyncBenchmarks(AsyncRestGroup):
    """Manage benchmarks, which are collections of scenarios, and start runs of them."""

    runs = Child(lambda: aio.AsyncBenchmarksRuns)
    """Runs of benchmarks under their former paths; use `benchmark_runs`."""
    with_raw_response = View(lambda group: BenchmarksViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: BenchmarksViews(group, AsyncStreamed))

    create = _awaited.value(Benchmarks.create)
    list = _awaited.pages(Benchmarks.list)
    retrieve = _awaited.value(Benchmarks.retrieve)
    update = _awaited.value(Benchmarks.update)
    definitions = _awaited.pages(Benchmarks.definitions)
    list_public = _awaited.pages(Benchmarks.list_public)
    start_run = _awaited.value(Benchmarks.start_run)
    update_scenarios = _awaited.value(Benchmarks.update_scenarios)
