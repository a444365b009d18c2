"""axons.sql. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.axons_sql import AxonsSql, AxonsSqlViews


class AsyncAxonsSql(AsyncRestGroup):
    """Query the database that belongs to an axon."""

    with_raw_response = View(lambda group: AxonsSqlViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: AxonsSqlViews(group, AsyncStreamed))

    batch = _awaited.value(AxonsSql.batch)
    query = _awaited.value(AxonsSql.query)
