"""Subscriptions. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import subscriptions as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncSubscriptions(AsyncGroup):
    """Choose which messages the caller receives, and where.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_my_subscriptions(self) -> list[models.Subscription]:
        """List your own subscriptions."""
        return await self._send(requests.get_my_subscriptions())

    async def create_subscription(
        self, subscription: models.Subscription | Mapping[str, Any]
    ) -> models.Subscription:
        """Subscribe to kinds of messages."""
        return await self._send(requests.create_subscription(subscription))

    async def update_subscription(
        self, id: str, subscription_for_put: models.SubscriptionForPut | Mapping[str, Any]
    ) -> models.Subscription:
        """Replace one of your subscriptions."""
        return await self._send(requests.update_subscription(id, subscription_for_put))

    async def delete_subscription(self, id: str) -> None:
        """End one of your subscriptions."""
        return await self._send(requests.delete_subscription(id))
