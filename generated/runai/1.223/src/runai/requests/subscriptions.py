"""The operations of `notifications.subscriptions` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_MY_SUBSCRIPTIONS: Operation[list[models.Subscription]] = Operation(
    "notifications.subscriptions.get_my_subscriptions",
    "GET",
    "/api/v1/subscriptions",
    responses=(_call.json("200", lambda: list[models.Subscription]),),
)


def get_my_subscriptions() -> Call[list[models.Subscription]]:
    """List your own subscriptions."""
    return Call(_GET_MY_SUBSCRIPTIONS)


_CREATE_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    "notifications.subscriptions.create_subscription",
    "POST",
    "/api/v1/subscriptions",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Subscription),),
)


def create_subscription(
    subscription: models.Subscription | Mapping[str, Any],
) -> Call[models.Subscription]:
    """Subscribe to kinds of messages."""
    return Call(_CREATE_SUBSCRIPTION, body=subscription)


_UPDATE_SUBSCRIPTION: Operation[models.Subscription] = Operation(
    "notifications.subscriptions.update_subscription",
    "PUT",
    "/api/v1/subscriptions/{id}",
    parameters=(_call.path("id"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Subscription),),
)


def update_subscription(
    id: str, subscription_for_put: models.SubscriptionForPut | Mapping[str, Any]
) -> Call[models.Subscription]:
    """Replace one of your subscriptions."""
    return Call(_UPDATE_SUBSCRIPTION, (id,), body=subscription_for_put)


_DELETE_SUBSCRIPTION: Operation[None] = Operation(
    "notifications.subscriptions.delete_subscription",
    "DELETE",
    "/api/v1/subscriptions/{id}",
    parameters=(_call.path("id"),),
    responses=(_call.empty("204"),),
)


def delete_subscription(id: str) -> Call[None]:
    """End one of your subscriptions."""
    return Call(_DELETE_SUBSCRIPTION, (id,))
