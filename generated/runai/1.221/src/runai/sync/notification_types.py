"""Notification Types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import notification_types as requests

if TYPE_CHECKING:
    from .. import models


class NotificationTypes(SyncGroup):
    """List the kinds of messages that can be subscribed to. Since 2.20."""

    __slots__ = ()

    def get_notification_types(self) -> list[models.NotificationType]:
        """List the kinds of messages that can be subscribed to. Since 2.20."""
        return self._send(requests.get_notification_types())
