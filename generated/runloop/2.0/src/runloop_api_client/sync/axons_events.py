"""axons.events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, Page, RequestOptions

_LIST: Operation[models.AxonEventListView] = Operation(
    "axons.events.list",
    "GET",
    "/v1/axons/{id}/events",
    parameters=(_call.path("id"), *_call.queries("include_total_count", "limit", "starting_after")),
    responses=(_call.json("200", lambda: models.AxonEventListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="events", next="sequence", more="has_more"
    ),
)


class AxonsEvents(SyncRestGroup):
    """Read the events of an axon."""

    with_raw_response = View(lambda group: AxonsEventsViews(group, Raw))
    with_streaming_response = View(lambda group: AxonsEventsViews(group, Streamed))

    def list(
        self,
        id: str,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.AxonEventListView, models.AxonEventView]:
        """List the events of an axon.

        Args:
            id: The id of the axon.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            starting_after: The number of the last event of the page before; the list goes on
                after it.
        """
        return self._page(Paged(_LIST, (id, include_total_count, limit, starting_after)), options)


class AxonsEventsViews(ResponseViews[Kind]):
    list = _viewed.pages(AxonsEvents.list)
