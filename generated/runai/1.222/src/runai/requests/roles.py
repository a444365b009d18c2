"""The operations of `authentication_and_authorization.roles` as values, to send in any way."""

from __future__ import annotations

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

_GET_ROLES_V1: Operation[list[models.Role]] = Operation(
    "authentication_and_authorization.roles.get_roles_v1",
    "GET",
    "/api/v1/authorization/roles",
    responses=(_call.json("200", lambda: list[models.Role]),),
)


def get_roles_v1() -> Call[list[models.Role]]:
    """List the roles that access rules can give."""
    return Call(_GET_ROLES_V1)


_GET_ROLE_V1: Operation[models.Role] = Operation(
    "authentication_and_authorization.roles.get_role_v1",
    "GET",
    "/api/v1/authorization/roles/{roleIdPath}",
    parameters=(_call.path("roleIdPath"),),
    responses=(_call.json("200", lambda: models.Role),),
)


def get_role_v1(role_id_path: int) -> Call[models.Role]:
    """Get one role with its permissions."""
    return Call(_GET_ROLE_V1, (role_id_path,))
