"""Notification State. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import notification_state as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedNotificationState(ThreadedGroup):
    """Turn notifications on or off.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_notification_state(self) -> Future[models.NotificationState]:
        """Tell whether notifications are on."""
        return self._send(requests.get_notification_state())

    def update_notification_state(
        self, notification_state: models.NotificationState | Mapping[str, Any]
    ) -> Future[models.NotificationState]:
        """Turn notifications on or off."""
        return self._send(requests.update_notification_state(notification_state))
