"""Calls of `client.notifications.subscriptions`."""

import os

from runai import RunaiClient, models

with RunaiClient(
    client_id=os.environ["RUNAI_CLIENT_ID"],
    client_secret=os.environ["RUNAI_CLIENT_SECRET"],
    runai_base_url=os.environ["RUNAI_BASE_URL"],
) as client:
    # List your own subscriptions.
    print(client.notifications.subscriptions.get_my_subscriptions())

    # Subscribe to kinds of messages.
    client.notifications.subscriptions.create_subscription(
        models.Subscription(
            events=[models.SubscriptionEvent(category="category", types=["types"])],
            channels=["channels"],
        )
    )
