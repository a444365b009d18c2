"""Models: notification types."""

from __future__ import annotations

from .._runtime.model import Model


class NotificationType(Model):
    """A kind of message that can be subscribed to."""

    category: str
    """The category, as used in subscriptions."""
    type: str
    """The type within the category, as used in subscriptions."""
    description: str
    """When such a message is sent."""
