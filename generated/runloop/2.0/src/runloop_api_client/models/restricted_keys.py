"""Models: restricted keys."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class AccessLevel(OpenEnum):
    """What the key may do: nothing, read, or also write."""

    ACCESS_LEVEL_NONE = "ACCESS_LEVEL_NONE"
    ACCESS_LEVEL_READ = "ACCESS_LEVEL_READ"
    ACCESS_LEVEL_WRITE = "ACCESS_LEVEL_WRITE"


class ResourceType(OpenEnum):
    """The kind of resource."""

    RESOURCE_TYPE_DEVBOXES = "RESOURCE_TYPE_DEVBOXES"
    RESOURCE_TYPE_BLUEPRINTS = "RESOURCE_TYPE_BLUEPRINTS"
    RESOURCE_TYPE_SNAPSHOTS = "RESOURCE_TYPE_SNAPSHOTS"
    RESOURCE_TYPE_BENCHMARKS = "RESOURCE_TYPE_BENCHMARKS"
    RESOURCE_TYPE_SCENARIOS = "RESOURCE_TYPE_SCENARIOS"
    RESOURCE_TYPE_AGENTS = "RESOURCE_TYPE_AGENTS"
    RESOURCE_TYPE_OBJECTS = "RESOURCE_TYPE_OBJECTS"
    RESOURCE_TYPE_ACCOUNT = "RESOURCE_TYPE_ACCOUNT"


class RestrictedKeyCreatedView(Model):
    """An API key with chosen rights that was just created."""

    id: str | None = None
    """The id of the key."""
    expires_at_ms: int | None = None
    """When the key stops to work, in milliseconds since 1970 (UTC); never if empty."""
    key_secret: str | None = None
    """The key itself, which no later answer repeats."""
    name: str | None = None
    """The name of the key."""
    scopes: list[ScopeEntryView] | None = None
    """What the key may do."""


class ScopeEntryView(Model):
    """What a key may do with one kind of resource."""

    access_level: AccessLevel | None = None
    """What the key may do: nothing, read, or also write."""
    resource_type: ResourceType | None = None
    """The kind of resource."""
