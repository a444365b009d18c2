"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import users as requests

if TYPE_CHECKING:
    import uuid
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

    @deprecated(
        "authentication_and_authorization.users.get_groups is deprecated: use authentication_and_authorization.access_rules.get_access_rules"
    )
    def get_groups(
        self,
        *,
        roles: Sequence[models.AuthRole | str] | None = None,
        only_created_by_me: bool | None = None,
    ) -> list[models.Group]:
        """List the groups with their roles.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.get_access_rules`.

        Args:
            roles: Keep only results that have one of these roles.
            only_created_by_me: Keep only results that the caller created.
        """
        return self._send(requests.get_groups(roles=roles, only_created_by_me=only_created_by_me))

    @deprecated(
        "authentication_and_authorization.users.create_group is deprecated: use authentication_and_authorization.access_rules.create_access_rule"
    )
    def create_group(
        self, group_creation_request: models.GroupCreationRequest | Mapping[str, Any]
    ) -> models.GroupCreationResponse:
        """Give a group roles.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.create_access_rule`.
        """
        return self._send(requests.create_group(group_creation_request))

    @deprecated(
        "authentication_and_authorization.users.ge_group_by_name is deprecated: use authentication_and_authorization.access_rules.get_access_rules"
    )
    def ge_group_by_name(self, group_name: str) -> models.Group:
        """Get one group with its roles.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.get_access_rules`.

        Args:
            group_name: The name of the group.
        """
        return self._send(requests.ge_group_by_name(group_name))

    @deprecated(
        "authentication_and_authorization.users.update_group_by_name is deprecated: use authentication_and_authorization.access_rules.create_access_rule"
    )
    def update_group_by_name(
        self, group_name: str, group_with_name: models.GroupWithName | Mapping[str, Any]
    ) -> models.Group:
        """Change the roles of a group.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.create_access_rule`.

        Args:
            group_name: The name of the group.
        """
        return self._send(requests.update_group_by_name(group_name, group_with_name))

    @deprecated(
        "authentication_and_authorization.users.delete_group_by_name is deprecated: use authentication_and_authorization.access_rules.delete_access_rule"
    )
    def delete_group_by_name(self, group_name: str) -> None:
        """Take all roles from a group.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.delete_access_rule`.

        Args:
            group_name: The name of the group.
        """
        return self._send(requests.delete_group_by_name(group_name))

    @deprecated(
        "authentication_and_authorization.users.get_users_0 is deprecated: use authentication_and_authorization.users.get_users"
    )
    def get_users_0(
        self,
        *,
        roles: Sequence[models.AuthRole | str] | None = None,
        only_created_by_me: bool | None = None,
        users_type: Sequence[models.UserType | str] | None = None,
    ) -> list[models.AuthUser]:
        """List the users with their roles.

        Deprecated: use `authentication_and_authorization.users.get_users`.

        Args:
            roles: Keep only results that have one of these roles.
            only_created_by_me: Keep only results that the caller created.
            users_type: The kinds of users to consider.
        """
        return self._send(
            requests.get_users_0(
                roles=roles, only_created_by_me=only_created_by_me, users_type=users_type
            )
        )

    @deprecated(
        "authentication_and_authorization.users.create_user_0 is deprecated: use authentication_and_authorization.users.create_user"
    )
    def create_user_0(
        self, auth_user_creation_request: models.AuthUserCreationRequest | Mapping[str, Any]
    ) -> models.AuthUserCreationResponse:
        """Create a user with roles.

        Deprecated: use `authentication_and_authorization.users.create_user`.
        """
        return self._send(requests.create_user_0(auth_user_creation_request))

    @deprecated(
        "authentication_and_authorization.users.get_roles is deprecated: use authentication_and_authorization.roles.get_roles_v1"
    )
    def get_roles(self) -> list[models.AuthRole]:
        """List the names of the roles.

        Deprecated: use `authentication_and_authorization.roles.get_roles_v1`.
        """
        return self._send(requests.get_roles())

    @deprecated(
        "authentication_and_authorization.users.get_user_by_id_0 is deprecated: use authentication_and_authorization.users.get_user_by_id"
    )
    def get_user_by_id_0(self, user_id: uuid.UUID | str) -> models.AuthUser:
        """Get one user with their roles.

        Deprecated: use `authentication_and_authorization.users.get_user_by_id`.

        Args:
            user_id: The identifier of the user.
        """
        return self._send(requests.get_user_by_id_0(user_id))

    @deprecated(
        "authentication_and_authorization.users.update_user_by_id is deprecated: use authentication_and_authorization.access_rules.create_access_rule"
    )
    def update_user_by_id(
        self, user_id: uuid.UUID | str, auth_user: models.AuthUser | Mapping[str, Any]
    ) -> models.AuthUser:
        """Change the roles of a user.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.create_access_rule`.

        Args:
            user_id: The identifier of the user.
        """
        return self._send(requests.update_user_by_id(user_id, auth_user))

    @deprecated(
        "authentication_and_authorization.users.delete_user_by_id_0 is deprecated: use authentication_and_authorization.users.delete_user_by_id"
    )
    def delete_user_by_id_0(
        self, user_id: uuid.UUID | str, *, users_type: Sequence[models.UserType | str] | None = None
    ) -> None:
        """Delete a user of one kind.

        Deprecated: use `authentication_and_authorization.users.delete_user_by_id`.

        Args:
            user_id: The identifier of the user.
            users_type: The kinds of users to consider.
        """
        return self._send(requests.delete_user_by_id_0(user_id, users_type=users_type))

    @deprecated(
        "authentication_and_authorization.users.get_user_roles is deprecated: use authentication_and_authorization.access_rules.get_access_rules"
    )
    def get_user_roles(self, user_id: uuid.UUID | str) -> list[models.AuthRole]:
        """List the roles of a user.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.get_access_rules`.

        Args:
            user_id: The identifier of the user.
        """
        return self._send(requests.get_user_roles(user_id))
