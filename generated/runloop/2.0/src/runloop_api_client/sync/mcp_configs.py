"""mcp_configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.McpConfigView] = Operation(
    "mcp_configs.create",
    "POST",
    "/v1/mcp-configs",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.McpConfigView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.McpConfigListView] = Operation(
    "mcp_configs.list",
    "GET",
    "/v1/mcp-configs",
    parameters=_call.queries(
        "id", "include_total_count", "limit", "name", "search", "starting_after"
    ),
    responses=(_call.json("200", lambda: models.McpConfigListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="mcp_configs", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.McpConfigView] = Operation(
    "mcp_configs.retrieve",
    "GET",
    "/v1/mcp-configs/{id}",
    responses=(_call.json("200", lambda: models.McpConfigView),),
)
_UPDATE: Operation[models.McpConfigView] = Operation(
    "mcp_configs.update",
    "POST",
    "/v1/mcp-configs/{id}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.McpConfigView),),
    idempotency_header="x-request-id",
)
_DELETE: Operation[models.McpConfigView] = Operation(
    "mcp_configs.delete",
    "POST",
    "/v1/mcp-configs/{id}/delete",
    responses=(_call.json("200", lambda: models.McpConfigView),),
    idempotency_header="x-request-id",
)


class McpConfigs(SyncRestGroup):
    """Describe MCP servers that devboxes use through a gateway."""

    with_raw_response = View(lambda group: McpConfigsViews(group, Raw))
    with_streaming_response = View(lambda group: McpConfigsViews(group, Streamed))

    def create(
        self,
        *,
        allowed_tools: Sequence[str],
        endpoint: str,
        name: str,
        auth_mechanism: models.AuthMechanism | Mapping[str, Any] | None | Omit = omit,
        custom_headers: Sequence[models.CustomHeader | Mapping[str, Any]] | None | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.McpConfigView:
        """Create an MCP config.

        Args:
            allowed_tools: The tools that may be called; patterns such as `*` are allowed.
            endpoint: The URL of the service.
            name: A name for the MCP config.
            auth_mechanism: How the gateway proves to the service who is calling.
            custom_headers: Headers that the gateway adds to every request.
            description: What it is for, in words.
        """
        body = {
            "allowed_tools": allowed_tools,
            "endpoint": endpoint,
            "name": name,
            "auth_mechanism": auth_mechanism,
            "custom_headers": custom_headers,
            "description": description,
        }
        return self._send(Call(_CREATE, body=body), options)

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
    ) -> Page[models.McpConfigListView, models.McpConfigView]:
        """List your MCP configs.

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

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.McpConfigView:
        """Get an MCP config.

        Args:
            id: The id of the MCP config.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def update(
        self,
        id: str,
        *,
        allowed_tools: Sequence[str] | None | Omit = omit,
        auth_mechanism: models.AuthMechanism | Mapping[str, Any] | None | Omit = omit,
        custom_headers: Sequence[models.CustomHeader | Mapping[str, Any]] | None | Omit = omit,
        description: str | None | Omit = omit,
        endpoint: str | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.McpConfigView:
        """Change an MCP config.

        Fields that are not given stay as they are.

        Args:
            id: The id of the MCP config.
            allowed_tools: The tools that may be called; patterns such as `*` are allowed.
            auth_mechanism: How the gateway proves to the service who is calling.
            custom_headers: Headers that the gateway adds to every request.
            description: What it is for, in words.
            endpoint: The URL of the service.
            name: A new name.
        """
        body = {
            "allowed_tools": allowed_tools,
            "auth_mechanism": auth_mechanism,
            "custom_headers": custom_headers,
            "description": description,
            "endpoint": endpoint,
            "name": name,
        }
        return self._send(Call(_UPDATE, (id,), body=body), options)

    def delete(self, id: str, **options: Unpack[WriteOptions]) -> models.McpConfigView:
        """Delete an MCP config.

        Args:
            id: The id of the MCP config.
        """
        return self._send(Call(_DELETE, (id,)), options)


class McpConfigsViews(ResponseViews[Kind]):
    create = _viewed.value(McpConfigs.create)
    list = _viewed.pages(McpConfigs.list)
    retrieve = _viewed.value(McpConfigs.retrieve)
    update = _viewed.value(McpConfigs.update)
    delete = _viewed.value(McpConfigs.delete)
