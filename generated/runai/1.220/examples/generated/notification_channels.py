"""Calls of `client.notifications.notification_channels`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the notification channels.
    print(client.notifications.notification_channels.get_notification_channels())

    # Set up a notification channel.
    client.notifications.notification_channels.create_notification_channel_config(
        models.NotificationChannel(
            type=models.NotificationChannelType.EMAIL,
            config=models.NotificationChannelConfig(),
            name="name",
        )
    )
