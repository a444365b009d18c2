"""The operations of `benchmark_jobs` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.benchmark_jobs import BenchmarkJobs

create = _requested.value(BenchmarkJobs.create)
list = _requested.pages(BenchmarkJobs.list)
retrieve = _requested.value(BenchmarkJobs.retrieve)
