"""The operations of `mcp_configs` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.mcp_configs import McpConfigs

create = _requested.value(McpConfigs.create)
list = _requested.pages(McpConfigs.list)
retrieve = _requested.value(McpConfigs.retrieve)
update = _requested.value(McpConfigs.update)
delete = _requested.value(McpConfigs.delete)
