"""The operations of `benchmarks` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.benchmarks import Benchmarks

create = _requested.value(Benchmarks.create)
list = _requested.pages(Benchmarks.list)
retrieve = _requested.value(Benchmarks.retrieve)
update = _requested.value(Benchmarks.update)
definitions = _requested.pages(Benchmarks.definitions)
list_public = _requested.pages(Benchmarks.list_public)
start_run = _requested.value(Benchmarks.start_run)
update_scenarios = _requested.value(Benchmarks.update_scenarios)
