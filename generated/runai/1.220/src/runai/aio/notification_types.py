"""Notification Types. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import notification_types as requests

if TYPE_CHECKING:
    from .. import models


class AsyncNotificationTypes(AsyncGroup):
    """List the kinds of messages that can be subscribed to.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_notification_types(self) -> list[models.NotificationType]:
        """List the kinds of messages that can be subscribed to."""
        return await self._send(requests.get_notification_types())
