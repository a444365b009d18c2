"""Subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import subscriptions as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Subscriptions(SyncGroup):
    """Choose which messages the caller receives, and where. Since 2.20."""

    __slots__ = ()

    def get_my_subscriptions(self) -> list[models.Subscription]:
        """List your own subscriptions. Since 2.20."""
        return self._send(requests.get_my_subscriptions())

    def create_subscription(
        self, subscription: models.Subscription | Mapping[str, Any]
    ) -> models.Subscription:
        """Subscribe to kinds of messages. Since 2.20."""
        return self._send(requests.create_subscription(subscription))

    def update_subscription(
        self, id: str, subscription_for_put: models.SubscriptionForPut | Mapping[str, Any]
    ) -> models.Subscription:
        """Replace one of your subscriptions. Since 2.20.

        Args:
            id: The identifier of the subscription.
        """
        return self._send(requests.update_subscription(id, subscription_for_put))

    def delete_subscription(self, id: str) -> None:
        """End one of your subscriptions. Since 2.20.

        Args:
            id: The identifier of the subscription.
        """
        return self._send(requests.delete_subscription(id))
