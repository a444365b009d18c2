"""Notification State. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import notification_state as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncNotificationState(AsyncGroup):
    """Turn notifications on or off.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_notification_state(self) -> models.NotificationState:
        """Tell whether notifications are on."""
        return await self._send(requests.get_notification_state())

    async def update_notification_state(
        self, notification_state: models.NotificationState | Mapping[str, Any]
    ) -> models.NotificationState:
        """Turn notifications on or off."""
        return await self._send(requests.update_notification_state(notification_state))
