"""NotificationChannels. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import notification_channels as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncNotificationChannels(AsyncGroup):
    """Set up and test the ways in which messages are sent, such as e-mail and Slack.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_notification_channels(self) -> list[models.NotificationChannelMeta]:
        """List the notification channels."""
        return await self._send(requests.get_notification_channels())

    async def create_notification_channel_config(
        self, notification_channel: models.NotificationChannel | Mapping[str, Any]
    ) -> None:
        """Set up a notification channel."""
        return await self._send(requests.create_notification_channel_config(notification_channel))

    async def create_slack_app(
        self, create_slack_app_request_body: models.CreateSlackAppRequestBody | Mapping[str, Any]
    ) -> models.CreateSlackAppResponse:
        """Create the Slack app that a Slack channel needs.

        Returns the address of the app at Slack.
        """
        return await self._send(requests.create_slack_app(create_slack_app_request_body))

    async def get_notification_channel_config(self, name: str) -> models.NotificationChannel:
        """Get the settings of a notification channel."""
        return await self._send(requests.get_notification_channel_config(name))

    async def update_notification_channel_config(
        self, name: str, notification_channel: models.NotificationChannel | Mapping[str, Any]
    ) -> None:
        """Replace the settings of a notification channel.

        Send all settings, also those that stay as they are.
        """
        return await self._send(
            requests.update_notification_channel_config(name, notification_channel)
        )

    async def delete_notification_channel_config(self, name: str) -> None:
        """Remove a notification channel."""
        return await self._send(requests.delete_notification_channel_config(name))

    async def patch_notification_channel_config(
        self,
        name: str,
        notification_channel_for_patch: models.NotificationChannelForPatch | Mapping[str, Any],
    ) -> None:
        """Change some settings of a notification channel.

        Send only the settings that change.
        """
        return await self._send(
            requests.patch_notification_channel_config(name, notification_channel_for_patch)
        )

    async def validate_notification_channel(
        self,
        notification_channel_for_validate: (
            models.NotificationChannelForValidate | Mapping[str, Any]
        ),
    ) -> bool:
        """Test the settings of a notification channel.

        Returns whether they work; nothing is stored.
        """
        return await self._send(
            requests.validate_notification_channel(notification_channel_for_validate)
        )
