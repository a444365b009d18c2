"""Notification State."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import notification_state as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class NotificationState(SyncGroup):
    """Turn notifications on or off. Since 2.20."""

    __slots__ = ()

    def get_notification_state(self) -> models.NotificationState:
        """Tell whether notifications are on. Since 2.20."""
        return self._send(requests.get_notification_state())

    def update_notification_state(
        self, notification_state: models.NotificationState | Mapping[str, Any]
    ) -> models.NotificationState:
        """Turn notifications on or off. Since 2.20."""
        return self._send(requests.update_notification_state(notification_state))
