"""Models: mcp configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import AuthMechanism, CustomHeader


class McpConfigListView(Model):
    """A page of MCP configs."""

    has_more: bool
    """Whether there are more items after this page."""
    mcp_configs: list[McpConfigView]
    """The MCP configs of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class McpConfigView(Model):
    """An MCP server that devboxes use through a gateway."""

    id: str
    """Its identifier."""
    allowed_tools: list[str]
    """The tools that may be called; patterns such as `*` are allowed."""
    auth_mechanism: AuthMechanism
    """How the gateway proves to the service who is calling."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    endpoint: str
    """The URL of the service."""
    name: str
    """Its name."""
    custom_headers: list[CustomHeader] | None = None
    """Headers that the gateway adds to every request."""
    description: str | None = None
    """What it is for, in words."""
