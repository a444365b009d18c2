"""benchmark_jobs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.benchmark_jobs import BenchmarkJobs, BenchmarkJobsViews


class AsyncBenchmarkJobs(AsyncRestGroup):
    """Let the server run agents against benchmarks or scenarios and score them."""

    with_raw_response = View(lambda group: BenchmarkJobsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: BenchmarkJobsViews(group, AsyncStreamed))

    create = _awaited.value(BenchmarkJobs.create)
    list = _awaited.pages(BenchmarkJobs.list)
    retrieve = _awaited.value(BenchmarkJobs.retrieve)
