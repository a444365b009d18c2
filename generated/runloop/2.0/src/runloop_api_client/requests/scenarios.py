"""The operations of `scenarios` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.scenarios import Scenarios

create = _requested.value(Scenarios.create)
list = _requested.pages(Scenarios.list)
retrieve = _requested.value(Scenarios.retrieve)
update = _requested.value(Scenarios.update)
archive = _requested.value(Scenarios.archive)
list_public = _requested.pages(Scenarios.list_public)
start_run = _requested.value(Scenarios.start_run)
