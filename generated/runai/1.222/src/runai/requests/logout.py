"""The operations of `authentication_and_authorization.logout` as values, to send in any way."""

from __future__ import annotations

from .._runtime import call as _call
from .._runtime.call import Call, Operation

_LOGOUT: Operation[None] = Operation(
    "authentication_and_authorization.logout.logout",
    "POST",
    "/api/v1/logout",
    responses=(_call.empty("200"),),
)


def logout() -> Call[None]:
    """End your own session."""
    return Call(_LOGOUT)
