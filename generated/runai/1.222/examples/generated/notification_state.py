"""Calls of `client.notifications.notification_state`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    notification_state = client.notifications.notification_state

    # Tell whether notifications are on.
    print(notification_state.get_notification_state())

    # Turn notifications on or off.
    print(notification_state.update_notification_state(models.NotificationState()))
