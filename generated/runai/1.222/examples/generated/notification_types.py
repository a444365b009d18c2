"""Calls of `client.notifications.notification_types`."""

import os

from runai import RunaiClient

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List the kinds of messages that can be subscribed to.
    print(client.notifications.notification_types.get_notification_types())
