"""Models: subscriptions."""

from __future__ import annotations

from .._runtime.model import Model


class Subscription(Model):
    """Which messages a user receives, and where."""

    events: list[SubscriptionEvent]
    """The kinds of messages."""
    channels: list[str]
    """The names of the channels that they are sent to."""
    id: str | None = None
    """The identifier of the subscription, given by the server."""


class SubscriptionEvent(Model):
    category: str
    types: list[str]


class SubscriptionForPut(Model):
    events: list[SubscriptionEvent]
    channels: list[str]
