"""agents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.AgentView] = Operation(
    "agents.create",
    "POST",
    "/v1/agents",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.AgentView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.AgentListView] = Operation(
    "agents.list",
    "GET",
    "/v1/agents",
    parameters=_call.queries(
        "include_total_count", "is_public", "limit", "name", "search", "starting_after", "version"
    ),
    responses=(_call.json("200", lambda: models.AgentListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="agents", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.AgentView] = Operation(
    "agents.retrieve",
    "GET",
    "/v1/agents/{id}",
    responses=(_call.json("200", lambda: models.AgentView),),
)
_DELETE: Operation[Any] = Operation(
    "agents.delete",
    "POST",
    "/v1/agents/{id}/delete",
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_DEVBOX_COUNTS: Operation[models.AgentDevboxCountsView] = Operation(
    "agents.devbox_counts",
    "GET",
    "/v1/agents/devbox_counts",
    responses=(_call.json("200", lambda: models.AgentDevboxCountsView),),
)
_LIST_PUBLIC: Operation[models.AgentListView] = Operation(
    "agents.list_public",
    "GET",
    "/v1/agents/list_public",
    parameters=_call.queries(
        "include_total_count", "limit", "name", "search", "starting_after", "version"
    ),
    responses=(_call.json("200", lambda: models.AgentListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="agents", next="id", more="has_more"
    ),
)


class Agents(SyncRestGroup):
    """Register the agents that can be mounted into devboxes."""

    with_raw_response = View(lambda group: AgentsViews(group, Raw))
    with_streaming_response = View(lambda group: AgentsViews(group, Streamed))

    def create(
        self,
        *,
        name: str,
        source: models.AgentSource | Mapping[str, Any] | None | Omit = omit,
        version: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.AgentView:
        """Register an agent.

        `source` says where its code comes from: an npm or pip package, a Git repository or a
        storage object.

        Args:
            name: The name of the agent.
            source: Where the code of the agent comes from.
            version: The version of the agent.
        """
        body = {"name": name, "source": source, "version": version}
        return self._send(Call(_CREATE, body=body), options)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        is_public: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        version: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.AgentListView, models.AgentView]:
        """List your agents.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            is_public: Keep only agents that are open to everyone, or only those that are not.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            version: Keep only agents of this version.
        """
        return self._page(
            Paged(
                _LIST,
                (include_total_count, is_public, limit, name, search, starting_after, version),
            ),
            options,
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.AgentView:
        """Get an agent.

        Args:
            id: The id of the agent.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def delete(self, id: str, **options: Unpack[WriteOptions]) -> Any:
        """Delete an agent.

        Args:
            id: The id of the agent.
        """
        return self._send(Call(_DELETE, (id,)), options)

    def devbox_counts(self, **options: Unpack[RequestOptions]) -> models.AgentDevboxCountsView:
        """Count the devboxes of each agent."""
        return self._send(Call(_DEVBOX_COUNTS), options)

    def list_public(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        version: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.AgentListView, models.AgentView]:
        """List the agents that are open to everyone.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            version: Keep only agents of this version.
        """
        return self._page(
            Paged(
                _LIST_PUBLIC, (include_total_count, limit, name, search, starting_after, version)
            ),
            options,
        )


class AgentsViews(ResponseViews[Kind]):
    create = _viewed.value(Agents.create)
    list = _viewed.pages(Agents.list)
    retrieve = _viewed.value(Agents.retrieve)
    delete = _viewed.value(Agents.delete)
    devbox_counts = _viewed.value(Agents.devbox_counts)
    list_public = _viewed.pages(Agents.list_public)
