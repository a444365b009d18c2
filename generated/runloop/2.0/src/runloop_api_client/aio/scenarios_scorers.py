"""scenarios.scorers. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.scenarios_scorers import ScenariosScorers, ScenariosScorersViews


class AsyncScenariosScorers(AsyncRestGroup):
    """Manage scorers of your own, which scenarios refer to by their type."""

    with_raw_response = View(lambda group: ScenariosScorersViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: ScenariosScorersViews(group, AsyncStreamed))

    create = _awaited.value(ScenariosScorers.create)
    list = _awaited.pages(ScenariosScorers.list)
    retrieve = _awaited.value(ScenariosScorers.retrieve)
    update = _awaited.value(ScenariosScorers.update)
    validate = _awaited.value(ScenariosScorers.validate)
