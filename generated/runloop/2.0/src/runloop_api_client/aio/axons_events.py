"""axons.events. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.axons_events import AxonsEvents, AxonsEventsViews


class AsyncAxonsEvents(AsyncRestGroup):
    """Read the events of an axon."""

    with_raw_response = View(lambda group: AxonsEventsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: AxonsEventsViews(group, AsyncStreamed))

    list = _awaited.pages(AxonsEvents.list)
