"""scenarios. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .. import aio
from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, Child, View
from .._runtime.rest import awaited as _awaited
from ..sync.scenarios import Scenarios, ScenariosViews


class AsyncScenarios(AsyncRestGroup):
    """Manage scenarios: problems with an environment and with rules that score a solution."""

    runs = Child(lambda: aio.AsyncScenariosRuns)
    """Follow, score and end the runs of scenarios."""
    scorers = Child(lambda: aio.AsyncScenariosScorers)
    """Manage scorers of your own, which scenarios refer to by their type."""
    with_raw_response = View(lambda group: ScenariosViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: ScenariosViews(group, AsyncStreamed))

    create = _awaited.value(Scenarios.create)
    list = _awaited.pages(Scenarios.list)
    retrieve = _awaited.value(Scenarios.retrieve)
    update = _awaited.value(Scenarios.update)
    archive = _awaited.value(Scenarios.archive)
    list_public = _awaited.pages(Scenarios.list_public)
    start_run = _awaited.value(Scenarios.start_run)
