"""agents. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.agents import Agents, AgentsViews


class AsyncAgents(AsyncRestGroup):
    """Register the agents that can be mounted into devboxes."""

    with_raw_response = View(lambda group: AgentsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: AgentsViews(group, AsyncStreamed))

    create = _awaited.value(Agents.create)
    list = _awaited.pages(Agents.list)
    retrieve = _awaited.value(Agents.retrieve)
    delete = _awaited.value(Agents.delete)
    devbox_counts = _awaited.value(Agents.devbox_counts)
    list_public = _awaited.pages(Agents.list_public)
