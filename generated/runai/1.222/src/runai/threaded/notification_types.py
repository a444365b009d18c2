"""Notification Types. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import notification_types as requests

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .. import models


class ThreadedNotificationTypes(ThreadedGroup):
    """List the kinds of messages that can be subscribed to.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_notification_types(self) -> Future[list[models.NotificationType]]:
        """List the kinds of messages that can be subscribed to."""
        return self._send(requests.get_notification_types())
