"""The operations of `authentication_and_authorization.permissions` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_PERMISSIONS: Operation[list[models.Permission]] = Operation(
    "authentication_and_authorization.permissions.get_permissions",
    "GET",
    "/api/v1/authorization/permissions",
    responses=(_call.json("200", lambda: list[models.Permission]),),
)


def get_permissions() -> Call[list[models.Permission]]:
    """List the kinds of resources and the actions that roles can permit."""
    return Call(_GET_PERMISSIONS)


_GET_PERMITTED_SCOPES: Operation[models.PermittedScopesActions] = Operation(
    "authentication_and_authorization.permissions.get_permitted_scopes",
    "POST",
    "/api/v1/authorization/permitted-scopes",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.PermittedScopesActions),),
)


def get_permitted_scopes(
    get_permitted_scopes_request: models.GetPermittedScopesRequest | Mapping[str, Any],
) -> Call[models.PermittedScopesActions]:
    """Get the scopes in which you may act on a kind of resource."""
    return Call(_GET_PERMITTED_SCOPES, body=get_permitted_scopes_request)
