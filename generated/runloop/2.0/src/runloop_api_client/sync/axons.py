"""axons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models, sync
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Child, Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, Stream, WriteOptions

_CREATE: Operation[models.AxonView] = Operation(
    "axons.create",
    "POST",
    "/v1/axons",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.AxonView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.AxonListView] = Operation(
    "axons.list",
    "GET",
    "/v1/axons",
    parameters=_call.queries(
        "id", "include_total_count", "limit", "name", "search", "starting_after"
    ),
    responses=(_call.json("200", lambda: models.AxonListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="axons", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.AxonView] = Operation(
    "axons.retrieve",
    "GET",
    "/v1/axons/{id}",
    responses=(_call.json("200", lambda: models.AxonView),),
)
_DELETE: Operation[Any] = Operation(
    "axons.delete",
    "DELETE",
    "/v1/axons/{id}",
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_PUBLISH: Operation[models.PublishResultView] = Operation(
    "axons.publish",
    "POST",
    "/v1/axons/{id}/publish",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.PublishResultView),),
    idempotency_header="x-request-id",
)
_SUBSCRIBE_SSE: Operation[str] = Operation(
    "axons.subscribe_sse",
    "GET",
    "/v1/axons/{id}/subscribe/sse",
    parameters=(_call.path("id"), _call.query("after_sequence")),
    responses=(_call.text("200", "text/event-stream"),),
    stream=_call.Events(lambda: models.AxonEventView),
)


class Axons(SyncRestGroup):
    """Manage axons: ordered logs of events that programs, agents and users share."""

    events = Child(lambda: sync.AxonsEvents)
    """Read the events of an axon."""
    sql = Child(lambda: sync.AxonsSql)
    """Query the database that belongs to an axon."""
    with_raw_response = View(lambda group: AxonsViews(group, Raw))
    with_streaming_response = View(lambda group: AxonsViews(group, Streamed))

    def create(
        self, *, name: str | None | Omit = omit, **options: Unpack[WriteOptions]
    ) -> models.AxonView:
        """Create an axon.

        Args:
            name: A name for the axon.
        """
        return self._send(Call(_CREATE, body={"name": name}), options)

    def list(
        self,
        *,
        id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.AxonListView, models.AxonView]:
        """List your axons.

        Args:
            id: Keep only the item with this id.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(
            Paged(_LIST, (id, include_total_count, limit, name, search, starting_after)), options
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.AxonView:
        """Get an axon.

        Args:
            id: The id of the axon.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def delete(self, id: str, **options: Unpack[WriteOptions]) -> Any:
        """Delete an axon.

        Args:
            id: The id of the axon.
        """
        return self._send(Call(_DELETE, (id,)), options)

    def publish(
        self,
        id: str,
        *,
        event_type: str,
        origin: models.PublishOrigin | str,
        payload: str,
        source: str,
        **options: Unpack[WriteOptions],
    ) -> models.PublishResultView:
        """Append an event to an axon.

        The answer says which number the event got.

        Args:
            id: The id of the axon.
            event_type: The kind of the event, in words of its publisher.
            origin: Who the event comes from.
            payload: The content of the event, usually JSON as text.
            source: What publishes the event, in words of your own.
        """
        body = {"event_type": event_type, "origin": origin, "payload": payload, "source": source}
        return self._send(Call(_PUBLISH, (id,), body=body), options)

    def subscribe_sse(
        self,
        id: str,
        *,
        after_sequence: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.AxonEventView]:
        """Follow the events of an axon while they are published.

        The stream stays open until it is closed.

        Args:
            id: The id of the axon.
            after_sequence: The number of the last event that you know; the stream begins with
                the next.
        """
        return self._stream(Call(_SUBSCRIBE_SSE, (id, after_sequence)), options)


class AxonsViews(ResponseViews[Kind]):
    @property
    def events(self) -> sync.AxonsEventsViews[Kind]:
        return sync.AxonsEventsViews(self._group.events, self._kind)

    @property
    def sql(self) -> sync.AxonsSqlViews[Kind]:
        return sync.AxonsSqlViews(self._group.sql, self._kind)

    create = _viewed.value(Axons.create)
    list = _viewed.pages(Axons.list)
    retrieve = _viewed.value(Axons.retrieve)
    delete = _viewed.value(Axons.delete)
    publish = _viewed.value(Axons.publish)
    subscribe_sse = _viewed.events(Axons.subscribe_sse)
