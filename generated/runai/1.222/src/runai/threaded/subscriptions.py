"""Subscriptions. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import subscriptions as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedSubscriptions(ThreadedGroup):
    """Choose which messages the caller receives, and where.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_my_subscriptions(self) -> Future[list[models.Subscription]]:
        """List your own subscriptions."""
        return self._send(requests.get_my_subscriptions())

    def create_subscription(
        self, subscription: models.Subscription | Mapping[str, Any]
    ) -> Future[models.Subscription]:
        """Subscribe to kinds of messages."""
        return self._send(requests.create_subscription(subscription))

    def update_subscription(
        self, id: str, subscription_for_put: models.SubscriptionForPut | Mapping[str, Any]
    ) -> Future[models.Subscription]:
        """Replace one of your subscriptions."""
        return self._send(requests.update_subscription(id, subscription_for_put))

    def delete_subscription(self, id: str) -> Future[None]:
        """End one of your subscriptions."""
        return self._send(requests.delete_subscription(id))
