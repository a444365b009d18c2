"""The operations of `notifications.notification_state` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_NOTIFICATION_STATE: Operation[models.NotificationState] = Operation(
    "notifications.notification_state.get_notification_state",
    "GET",
    "/api/v1/notification-state",
    responses=(_call.json("200", lambda: models.NotificationState),),
)


def get_notification_state() -> Call[models.NotificationState]:
    """Tell whether notifications are on."""
    return Call(_GET_NOTIFICATION_STATE)


_UPDATE_NOTIFICATION_STATE: Operation[models.NotificationState] = Operation(
    "notifications.notification_state.update_notification_state",
    "PATCH",
    "/api/v1/notification-state",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.NotificationState),),
)


def update_notification_state(
    notification_state: models.NotificationState | Mapping[str, Any],
) -> Call[models.NotificationState]:
    """Turn notifications on or off."""
    return Call(_UPDATE_NOTIFICATION_STATE, body=notification_state)
