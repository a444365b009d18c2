"""The operations of `authentication_and_authorization.users` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
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
