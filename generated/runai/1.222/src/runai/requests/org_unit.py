"""The operations of `authentication_and_authorization.org_unit` as values, to send in any way."""

from __future__ import annotations

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

_GET_PRIORITIES: Operation[models.GetPriorities200Response] = Operation(
    "authentication_and_authorization.org_unit.get_priorities",
    "GET",
    "/api/v1/org-unit/priorities",
    responses=(_call.json("200", lambda: models.GetPriorities200Response),),
)


def get_priorities() -> Call[models.GetPriorities200Response]:
    """List the priorities that projects and departments can have."""
    return Call(_GET_PRIORITIES)
