"""The operations of `authentication_and_authorization.users` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_CHANGE_USER_PASSWORD: Operation[models.ChangeUserPassword200Response] = Operation(
    "authentication_and_authorization.users.change_user_password",
    "POST",
    "/api/v1/me/password",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ChangeUserPassword200Response),),
)


def change_user_password(
    user_change_password_request: models.UserChangePasswordRequest | Mapping[str, Any],
) -> Call[models.ChangeUserPassword200Response]:
    """Change your own password."""
    return Call(_CHANGE_USER_PASSWORD, body=user_change_password_request)


_GET_USERS: Operation[list[models.User]] = Operation(
    "authentication_and_authorization.users.get_users",
    "GET",
    "/api/v1/users",
    parameters=(
        _call.query("filter"),
        _call.query("filterBy", explode=False),
        _call.query("sortBy"),
        _call.query("sortOrder"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: list[models.User]),),
    paging=_call.Paging("offset", position="offset", size="limit"),
)


def get_users(
    *,
    filter: str | None = None,
    filter_by: Sequence[str] | None = None,
    sort_by: models.UsersFilterSortFields | str | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    search: str | None = None,
) -> Paged[list[models.User], models.User]:
    """List the users."""
    return Paged(_GET_USERS, (filter, filter_by, sort_by, sort_order, offset, limit, search))


_CREATE_USER: Operation[models.UserPostResponse] = Operation(
    "authentication_and_authorization.users.create_user",
    "POST",
    "/api/v1/users",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.UserPostResponse),),
)


def create_user(
    user_creation_request: models.UserCreationRequest | Mapping[str, Any],
) -> Call[models.UserPostResponse]:
    """Create a local user."""
    return Call(_CREATE_USER, body=user_creation_request)


_COUNT_USERS: Operation[models.CountResponse] = Operation(
    "authentication_and_authorization.users.count_users",
    "GET",
    "/api/v1/users/count",
    parameters=(_call.query("filterBy", explode=False), _call.query("search")),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_users(
    *, filter_by: Sequence[str] | None = None, search: str | None = None
) -> Call[models.CountResponse]:
    """Count the users."""
    return Call(_COUNT_USERS, (filter_by, search))


_GET_USER_BY_ID: Operation[models.User] = Operation(
    "authentication_and_authorization.users.get_user_by_id",
    "GET",
    "/api/v1/users/{userId}",
    parameters=(_call.path("userId"),),
    responses=(_call.json("200", lambda: models.User),),
)


def get_user_by_id(user_id: str) -> Call[models.User]:
    """Get one user."""
    return Call(_GET_USER_BY_ID, (user_id,))


_DELETE_USER_BY_ID: Operation[None] = Operation(
    "authentication_and_authorization.users.delete_user_by_id",
    "DELETE",
    "/api/v1/users/{userId}",
    parameters=(_call.path("userId"),),
    responses=(_call.empty("204"),),
)


def delete_user_by_id(user_id: str) -> Call[None]:
    """Delete a user."""
    return Call(_DELETE_USER_BY_ID, (user_id,))


_LOGOUT_USER: Operation[None] = Operation(
    "authentication_and_authorization.users.logout_user",
    "POST",
    "/api/v1/users/{userId}/logout",
    parameters=(_call.path("userId"),),
    responses=(_call.empty("200"),),
)


def logout_user(user_id: str) -> Call[None]:
    """End all sessions of a user."""
    return Call(_LOGOUT_USER, (user_id,))


_RESET_USER_PASSWORD: Operation[models.ResetUserPassword200Response] = Operation(
    "authentication_and_authorization.users.reset_user_password",
    "POST",
    "/api/v1/users/{userId}/password",
    parameters=(_call.path("userId"),),
    responses=(_call.json("200", lambda: models.ResetUserPassword200Response),),
)


def reset_user_password(user_id: str) -> Call[models.ResetUserPassword200Response]:
    """Give a user a temporary password."""
    return Call(_RESET_USER_PASSWORD, (user_id,))


_GET_GROUPS: Operation[list[models.Group]] = Operation(
    "authentication_and_authorization.users.get_groups",
    "GET",
    "/v1/k8s/groups",
    parameters=(_call.query("roles"), _call.query("onlyCreatedByMe")),
    responses=(_call.json("200", lambda: list[models.Group]),),
)


def get_groups(
    *, roles: Sequence[models.AuthRole | str] | None = None, only_created_by_me: bool | None = None
) -> Call[list[models.Group]]:
    """List the groups with their roles."""
    return Call(_GET_GROUPS, (roles, only_created_by_me))


_CREATE_GROUP: Operation[models.GroupCreationResponse] = Operation(
    "authentication_and_authorization.users.create_group",
    "POST",
    "/v1/k8s/groups",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.GroupCreationResponse),),
)


def create_group(
    group_creation_request: models.GroupCreationRequest | Mapping[str, Any],
) -> Call[models.GroupCreationResponse]:
    """Give a group roles."""
    return Call(_CREATE_GROUP, body=group_creation_request)


_GE_GROUP_BY_NAME: Operation[models.Group] = Operation(
    "authentication_and_authorization.users.ge_group_by_name",
    "GET",
    "/v1/k8s/groups/{groupName}",
    parameters=(_call.path("groupName"),),
    responses=(_call.json("200", lambda: models.Group),),
)


def ge_group_by_name(group_name: str) -> Call[models.Group]:
    """Get one group with its roles."""
    return Call(_GE_GROUP_BY_NAME, (group_name,))


_UPDATE_GROUP_BY_NAME: Operation[models.Group] = Operation(
    "authentication_and_authorization.users.update_group_by_name",
    "PUT",
    "/v1/k8s/groups/{groupName}",
    parameters=(_call.path("groupName"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Group),),
)


def update_group_by_name(
    group_name: str, group_with_name: models.GroupWithName | Mapping[str, Any]
) -> Call[models.Group]:
    """Change the roles of a group."""
    return Call(_UPDATE_GROUP_BY_NAME, (group_name,), body=group_with_name)


_DELETE_GROUP_BY_NAME: Operation[None] = Operation(
    "authentication_and_authorization.users.delete_group_by_name",
    "DELETE",
    "/v1/k8s/groups/{groupName}",
    parameters=(_call.path("groupName"),),
    responses=(_call.empty("200"),),
)


def delete_group_by_name(group_name: str) -> Call[None]:
    """Take all roles from a group."""
    return Call(_DELETE_GROUP_BY_NAME, (group_name,))


_GET_USERS_0: Operation[list[models.AuthUser]] = Operation(
    "authentication_and_authorization.users.get_users_0",
    "GET",
    "/v1/k8s/users",
    parameters=(_call.query("roles"), _call.query("onlyCreatedByMe"), _call.query("usersType")),
    responses=(_call.json("200", lambda: list[models.AuthUser]),),
)


def get_users_0(
    *,
    roles: Sequence[models.AuthRole | str] | None = None,
    only_created_by_me: bool | None = None,
    users_type: Sequence[models.UserType | str] | None = None,
) -> Call[list[models.AuthUser]]:
    """List the users with their roles."""
    return Call(_GET_USERS_0, (roles, only_created_by_me, users_type))


_CREATE_USER_0: Operation[models.AuthUserCreationResponse] = Operation(
    "authentication_and_authorization.users.create_user_0",
    "POST",
    "/v1/k8s/users",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.AuthUserCreationResponse),),
)


def create_user_0(
    auth_user_creation_request: models.AuthUserCreationRequest | Mapping[str, Any],
) -> Call[models.AuthUserCreationResponse]:
    """Create a user with roles."""
    return Call(_CREATE_USER_0, body=auth_user_creation_request)


_GET_ROLES: Operation[list[models.AuthRole]] = Operation(
    "authentication_and_authorization.users.get_roles",
    "GET",
    "/v1/k8s/users/roles",
    responses=(_call.json("200", lambda: list[models.AuthRole]),),
)


def get_roles() -> Call[list[models.AuthRole]]:
    """List the names of the roles."""
    return Call(_GET_ROLES)


_GET_USER_BY_ID_0: Operation[models.AuthUser] = Operation(
    "authentication_and_authorization.users.get_user_by_id_0",
    "GET",
    "/v1/k8s/users/{userId}",
    parameters=(_call.path("userId"),),
    responses=(_call.json("200", lambda: models.AuthUser),),
)


def get_user_by_id_0(user_id: uuid.UUID | str) -> Call[models.AuthUser]:
    """Get one user with their roles."""
    return Call(_GET_USER_BY_ID_0, (user_id,))


_UPDATE_USER_BY_ID: Operation[models.AuthUser] = Operation(
    "authentication_and_authorization.users.update_user_by_id",
    "PUT",
    "/v1/k8s/users/{userId}",
    parameters=(_call.path("userId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.AuthUser),),
)


def update_user_by_id(
    user_id: uuid.UUID | str, auth_user: models.AuthUser | Mapping[str, Any]
) -> Call[models.AuthUser]:
    """Change the roles of a user."""
    return Call(_UPDATE_USER_BY_ID, (user_id,), body=auth_user)


_DELETE_USER_BY_ID_0: Operation[None] = Operation(
    "authentication_and_authorization.users.delete_user_by_id_0",
    "DELETE",
    "/v1/k8s/users/{userId}",
    parameters=(_call.path("userId"), _call.query("usersType")),
    responses=(_call.empty("200"),),
)


def delete_user_by_id_0(
    user_id: uuid.UUID | str, *, users_type: Sequence[models.UserType | str] | None = None
) -> Call[None]:
    """Delete a user of one kind."""
    return Call(_DELETE_USER_BY_ID_0, (user_id, users_type))


_GET_USER_ROLES: Operation[list[models.AuthRole]] = Operation(
    "authentication_and_authorization.users.get_user_roles",
    "GET",
    "/v1/k8s/users/{userId}/roles",
    parameters=(_call.path("userId"),),
    responses=(_call.json("200", lambda: list[models.AuthRole]),),
)


def get_user_roles(user_id: uuid.UUID | str) -> Call[list[models.AuthRole]]:
    """List the roles of a user."""
    return Call(_GET_USER_ROLES, (user_id,))
