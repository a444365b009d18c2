"""Models: axons."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class EventOrigin(OpenEnum):
    """Who the event comes from."""

    EXTERNAL_EVENT = "EXTERNAL_EVENT"
    AGENT_EVENT = "AGENT_EVENT"
    USER_EVENT = "USER_EVENT"
    SYSTEM_EVENT = "SYSTEM_EVENT"


class PublishOrigin(OpenEnum):
    """Who the event comes from."""

    EXTERNAL_EVENT = "EXTERNAL_EVENT"
    AGENT_EVENT = "AGENT_EVENT"
    USER_EVENT = "USER_EVENT"


class AxonEventView(Model):
    """An event of an axon."""

    axon_id: str
    """The id of the axon."""
    event_type: str
    """The kind of the event, in words of its publisher."""
    origin: EventOrigin
    """Who the event comes from."""
    payload: str
    """The content of the event, usually JSON as text."""
    sequence: int
    """The number of the event within its axon."""
    source: str
    """What published the event, in words of its publisher."""
    timestamp_ms: int
    """When it happened, in milliseconds since 1970 (UTC)."""


class AxonListView(Model):
    """A page of axons."""

    axons: list[AxonView]
    """The axons of this page."""
    has_more: bool
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class AxonView(Model):
    """An axon: an ordered log of events."""

    id: str
    """Its identifier."""
    created_at_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    name: str | None = None
    """Its name."""


class PublishResultView(Model):
    """What became of a published event."""

    sequence: int
    """The number of the event within its axon."""
    timestamp_ms: int
    """When it happened, in milliseconds since 1970 (UTC)."""
