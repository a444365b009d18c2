"""Models: apikeys."""

from __future__ import annotations

from .._runtime.model import PlainModel as Model


class APIKeyCreatedView(Model):
    """An API key that was just created."""

    id: str | None = None
    """The id of the key."""
    expires_at_ms: int | None = None
    """When the key stops to work, in milliseconds since 1970 (UTC); never if empty."""
    key_secret: str | None = None
    """The key itself, which no later answer repeats."""
    name: str | None = None
    """The name of the key."""
