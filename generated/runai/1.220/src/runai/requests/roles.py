"""The operations of `authentication_and_authorization.roles` as values, to send in any way."""

from __future__ import annotations

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

_GET_ROLES: Operation[list[models.Role]] = Operation(
    "authentication_and_authorization.roles.get_roles",
    "GET",
    "/api/v1/authorization/roles",
    responses=(_call.json("200", lambda: list[models.Role]),),
)


def get_roles() -> Call[list[models.Role]]:
    """List the roles that access rules can give."""
    return Call(_GET_ROLES)


_GET_ROLE: Operation[models.Role] = Operation(
    "authentication_and_authorization.roles.get_role",
    "GET",
    "/api/v1/authorization/roles/{roleIdPath}",
    parameters=(_call.path("roleIdPath"),),
    responses=(_call.json("200", lambda: models.Role),),
)


def get_role(role_id_path: int) -> Call[models.Role]:
    """Get one role with its permissions."""
    return Call(_GET_ROLE, (role_id_path,))
