"""Models: secrets."""

from __future__ import annotations

from .._runtime.model import PlainModel as Model


class SecretListView(Model):
    """Your secrets."""

    has_more: bool
    """Whether there are more items after this page."""
    secrets: list[SecretView]
    """The secrets, without their values."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class SecretView(Model):
    """A secret, without its value."""

    id: str
    """Its identifier."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    name: str
    """Its name."""
    update_time_ms: int
    """When it was last changed, in milliseconds since 1970 (UTC)."""
