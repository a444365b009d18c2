"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import users as requests

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class Users(SyncGroup):
    """Manage local users, their passwords and their sessions."""

    __slots__ = ()

    def change_user_password(
        self, user_change_password_request: models.UserChangePasswordRequest | Mapping[str, Any]
    ) -> models.ChangeUserPassword200Response:
        """Change your own password.

        The present password has to be given as well.
        """
        return self._send(requests.change_user_password(user_change_password_request))

    def get_users(
        self,
        *,
        filter: str | None = None,
        filter_by: Sequence[str] | None = None,
        sort_by: models.UsersFilterSortFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> list[models.User]:
        """List the users.

        Args:
            filter: An older way to filter, such as `runai.is_local:true`; prefer `filter_by`
                where it exists.
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: username, createdBy, lastLogin, creationTime, lastUpdated,
                isLocal. Operators: ==, <=, >=, =@ (contains).
            sort_by: The field to sort by.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `500` by default.
            search: Keep only users in whose name this text occurs.
        """
        return self._send(
            requests.get_users(
                filter=filter,
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
                search=search,
            )
        )

    def create_user(
        self, user_creation_request: models.UserCreationRequest | Mapping[str, Any]
    ) -> models.UserPostResponse:
        """Create a local user.

        The answer holds a temporary password. The user may do nothing until an access rule
        gives them a role.
        """
        return self._send(requests.create_user(user_creation_request))

    def count_users(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the users. Since 2.19.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: username, createdBy, lastLogin, creationTime, lastUpdated,
                isLocal. Operators: ==, <=, >=, =@ (contains).
            search: Count only users in whose name this text occurs.
        """
        return self._send(requests.count_users(filter_by=filter_by, search=search))

    def get_user_by_id(self, user_id: str) -> models.User:
        """Get one user.

        Args:
            user_id: The identifier of the user.
        """
        return self._send(requests.get_user_by_id(user_id))

    def delete_user_by_id(self, user_id: str) -> None:
        """Delete a user.

        Args:
            user_id: The identifier of the user.
        """
        return self._send(requests.delete_user_by_id(user_id))

    def logout_user(self, user_id: str) -> None:
        """End all sessions of a user.

        Args:
            user_id: The identifier of the user.
        """
        return self._send(requests.logout_user(user_id))

    def reset_user_password(self, user_id: str) -> models.ResetUserPassword200Response:
        """Give a user a temporary password.

        The answer holds the password; the former one stops working.

        Args:
            user_id: The identifier of the user.
        """
        return self._send(requests.reset_user_password(user_id))
