"""The operations of `notifications.notification_channels` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_NOTIFICATION_CHANNELS: Operation[list[models.NotificationChannelMeta]] = Operation(
    "notifications.notification_channels.get_notification_channels",
    "GET",
    "/api/v1/notification-channels",
    responses=(_call.json("200", lambda: list[models.NotificationChannelMeta]),),
)


def get_notification_channels() -> Call[list[models.NotificationChannelMeta]]:
    """List the notification channels."""
    return Call(_GET_NOTIFICATION_CHANNELS)


_CREATE_NOTIFICATION_CHANNEL_CONFIG: Operation[None] = Operation(
    "notifications.notification_channels.create_notification_channel_config",
    "POST",
    "/api/v1/notification-channels",
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def create_notification_channel_config(
    notification_channel: models.NotificationChannel | Mapping[str, Any],
) -> Call[None]:
    """Set up a notification channel."""
    return Call(_CREATE_NOTIFICATION_CHANNEL_CONFIG, body=notification_channel)


_CREATE_SLACK_APP: Operation[models.CreateSlackAppResponse] = Operation(
    "notifications.notification_channels.create_slack_app",
    "POST",
    "/api/v1/notification-channels/slack/create-app",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.CreateSlackAppResponse),),
)


def create_slack_app(
    create_slack_app_request_body: models.CreateSlackAppRequestBody | Mapping[str, Any],
) -> Call[models.CreateSlackAppResponse]:
    """Create the Slack app that a Slack channel needs."""
    return Call(_CREATE_SLACK_APP, body=create_slack_app_request_body)


_GET_NOTIFICATION_CHANNEL_CONFIG: Operation[models.NotificationChannelResponse] = Operation(
    "notifications.notification_channels.get_notification_channel_config",
    "GET",
    "/api/v1/notification-channels/{name}",
    parameters=(_call.path("name"),),
    responses=(_call.json("200", lambda: models.NotificationChannelResponse),),
)


def get_notification_channel_config(name: str) -> Call[models.NotificationChannelResponse]:
    """Get the settings of a notification channel."""
    return Call(_GET_NOTIFICATION_CHANNEL_CONFIG, (name,))


_UPDATE_NOTIFICATION_CHANNEL_CONFIG: Operation[None] = Operation(
    "notifications.notification_channels.update_notification_channel_config",
    "PUT",
    "/api/v1/notification-channels/{name}",
    parameters=(_call.path("name"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def update_notification_channel_config(
    name: str, notification_channel: models.NotificationChannel | Mapping[str, Any]
) -> Call[None]:
    """Replace the settings of a notification channel."""
    return Call(_UPDATE_NOTIFICATION_CHANNEL_CONFIG, (name,), body=notification_channel)


_DELETE_NOTIFICATION_CHANNEL_CONFIG: Operation[None] = Operation(
    "notifications.notification_channels.delete_notification_channel_config",
    "DELETE",
    "/api/v1/notification-channels/{name}",
    parameters=(_call.path("name"),),
    responses=(_call.empty("204"),),
)


def delete_notification_channel_config(name: str) -> Call[None]:
    """Remove a notification channel."""
    return Call(_DELETE_NOTIFICATION_CHANNEL_CONFIG, (name,))


_PATCH_NOTIFICATION_CHANNEL_CONFIG: Operation[None] = Operation(
    "notifications.notification_channels.patch_notification_channel_config",
    "PATCH",
    "/api/v1/notification-channels/{name}",
    parameters=(_call.path("name"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def patch_notification_channel_config(
    name: str,
    notification_channel_for_patch: models.NotificationChannelForPatch | Mapping[str, Any],
) -> Call[None]:
    """Change some settings of a notification channel."""
    return Call(_PATCH_NOTIFICATION_CHANNEL_CONFIG, (name,), body=notification_channel_for_patch)


_VALIDATE_NOTIFICATION_CHANNEL: Operation[bool] = Operation(
    "notifications.notification_channels.validate_notification_channel",
    "POST",
    "/api/v1/validate-notification-channel",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: bool),),
)


def validate_notification_channel(
    notification_channel_for_validate: models.NotificationChannelForValidate | Mapping[str, Any],
) -> Call[bool]:
    """Test the settings of a notification channel."""
    return Call(_VALIDATE_NOTIFICATION_CHANNEL, body=notification_channel_for_validate)
