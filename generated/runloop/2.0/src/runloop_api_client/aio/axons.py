"""axons. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .. import aio
from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, Child, View
from .._runtime.rest import awaited as _awaited
from ..sync.axons import Axons, AxonsViews


class AsyncAxons(AsyncRestGroup):
    """Manage axons: ordered logs of events that programs, agents and users share."""

    events = Child(lambda: aio.AsyncAxonsEvents)
    """Read the events of an axon."""
    sql = Child(lambda: aio.AsyncAxonsSql)
    """Query the database that belongs to an axon."""
    with_raw_response = View(lambda group: AxonsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: AxonsViews(group, AsyncStreamed))

    create = _awaited.value(Axons.create)
    list = _awaited.pages(Axons.list)
    retrieve = _awaited.value(Axons.retrieve)
    delete = _awaited.value(Axons.delete)
    publish = _awaited.value(Axons.publish)
    subscribe_sse = _awaited.events(Axons.subscribe_sse)
