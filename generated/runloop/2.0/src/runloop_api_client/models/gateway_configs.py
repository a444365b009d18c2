"""Models: gateway configs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import AuthMechanism, CustomHeader


class GatewayConfigListView(Model):
    """A page of gateway configs."""

    gateway_configs: list[GatewayConfigView]
    """The gateway configs of this page."""
    has_more: bool
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class GatewayConfigView(Model):
    """A service that devboxes call through the agent gateway."""

    id: str
    """Its identifier."""
    auth_mechanism: AuthMechanism
    """How the gateway proves to the service who is calling."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    endpoint: str
    """The URL of the service."""
    name: str
    """Its name."""
    account_id: str | None = None
    """The id of the account that it belongs to."""
    custom_headers: list[CustomHeader] | None = None
    """Headers that the gateway adds to every request."""
    description: str | None = None
    """What it is for, in words."""
