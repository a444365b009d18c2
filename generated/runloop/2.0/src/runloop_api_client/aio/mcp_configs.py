"""mcp_configs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.mcp_configs import McpConfigs, McpConfigsViews


class AsyncMcpConfigs(AsyncRestGroup):
    """Describe MCP servers that devboxes use through a gateway."""

    with_raw_response = View(lambda group: McpConfigsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: McpConfigsViews(group, AsyncStreamed))

    create = _awaited.value(McpConfigs.create)
    list = _awaited.pages(McpConfigs.list)
    retrieve = _awaited.value(McpConfigs.retrieve)
    update = _awaited.value(McpConfigs.update)
    delete = _awaited.value(McpConfigs.delete)
