"""The operations of `authentication_and_authorization.me` as values, to send in any way."""

from __future__ import annotations

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

_GET_ME_ACCESS_RULES: Operation[models.MeAccessRulesResponse] = Operation(
    "authentication_and_authorization.me.get_me_access_rules",
    "GET",
    "/api/v1/authorization/me/access-rules",
    parameters=(_call.query("limit"), _call.query("offset"), _call.query("search")),
    responses=(_call.json("200", lambda: models.MeAccessRulesResponse),),
)


def get_me_access_rules(
    *, limit: int | None = None, offset: int | None = None, search: str | None = None
) -> Call[models.MeAccessRulesResponse]:
    """List the access rules that apply to you."""
    return Call(_GET_ME_ACCESS_RULES, (limit, offset, search))


_COUNT_ME_ACCESS_RULES: Operation[models.CountResponse] = Operation(
    "authentication_and_authorization.me.count_me_access_rules",
    "GET",
    "/api/v1/authorization/me/access-rules/count",
    parameters=(_call.query("search"),),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_me_access_rules(*, search: str | None = None) -> Call[models.CountResponse]:
    """Count the access rules that apply to you."""
    return Call(_COUNT_ME_ACCESS_RULES, (search,))
