"""NotificationChannels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import notification_channels as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class NotificationChannels(SyncGroup):
    """Set up and test the ways in which messages are sent, such as e-mail and Slack. Since 2.20."""

    __slots__ = ()

    def get_notification_channels(self) -> list[models.NotificationChannelMeta]:
        """List the notification channels. Since 2.20."""
        return self._send(requests.get_notification_channels())

    def create_notification_channel_config(
        self, notification_channel: models.NotificationChannel | Mapping[str, Any]
    ) -> None:
        """Set up a notification channel. Since 2.20."""
        return self._send(requests.create_notification_channel_config(notification_channel))

    def create_slack_app(
        self, create_slack_app_request_body: models.CreateSlackAppRequestBody | Mapping[str, Any]
    ) -> models.CreateSlackAppResponse:
        """Create the Slack app that a Slack channel needs. Since 2.21.

        Returns the address of the app at Slack.
        """
        return self._send(requests.create_slack_app(create_slack_app_request_body))

    def get_notification_channel_config(self, name: str) -> models.NotificationChannel:
        """Get the settings of a notification channel. Since 2.20.

        Args:
            name: The name of the channel.
        """
        return self._send(requests.get_notification_channel_config(name))

    def update_notification_channel_config(
        self, name: str, notification_channel: models.NotificationChannel | Mapping[str, Any]
    ) -> None:
        """Replace the settings of a notification channel. Since 2.20.

        Send all settings, also those that stay as they are.

        Args:
            name: The name of the channel.
        """
        return self._send(requests.update_notification_channel_config(name, notification_channel))

    def delete_notification_channel_config(self, name: str) -> None:
        """Remove a notification channel. Since 2.20.

        Args:
            name: The name of the channel.
        """
        return self._send(requests.delete_notification_channel_config(name))

    def patch_notification_channel_config(
        self,
        name: str,
        notification_channel_for_patch: models.NotificationChannelForPatch | Mapping[str, Any],
    ) -> None:
        """Change some settings of a notification channel. Since 2.20.

        Send only the settings that change.

        Args:
            name: The name of the channel.
        """
        return self._send(
            requests.patch_notification_channel_config(name, notification_channel_for_patch)
        )

    def validate_notification_channel(
        self,
        notification_channel_for_validate: (
            models.NotificationChannelForValidate | Mapping[str, Any]
        ),
    ) -> bool:
        """Test the settings of a notification channel. Since 2.20.

        Returns whether they work; nothing is stored.
        """
        return self._send(requests.validate_notification_channel(notification_channel_for_validate))
