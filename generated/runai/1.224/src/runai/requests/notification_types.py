"""The operations of `notifications.notification_types` as values, to send in any way."""

from __future__ import annotations

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

_GET_NOTIFICATION_TYPES: Operation[list[models.NotificationType]] = Operation(
    "notifications.notification_types.get_notification_types",
    "GET",
    "/api/v1/notification-types",
    responses=(_call.json("200", lambda: list[models.NotificationType]),),
)


def get_notification_types() -> Call[list[models.NotificationType]]:
    """List the kinds of messages that can be subscribed to."""
    return Call(_GET_NOTIFICATION_TYPES)
