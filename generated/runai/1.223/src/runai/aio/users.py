"""Users. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import users as requests

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncUsers(AsyncGroup):
    """Manage local users, their passwords and their sessions.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def change_user_password(
        self, user_change_password_request: models.UserChangePasswordRequest | Mapping[str, Any]
    ) -> models.ChangeUserPassword200Response:
        """Change your own password.

        The present password has to be given as well.
        """
        return await self._send(requests.change_user_password(user_change_password_request))

    async def get_users(
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
        """List the users."""
        return await self._send(
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

    async def create_user(
        self, user_creation_request: models.UserCreationRequest | Mapping[str, Any]
    ) -> models.UserPostResponse:
        """Create a local user.

        The answer holds a temporary password. The user may do nothing until an access rule
        gives them a role.
        """
        return await self._send(requests.create_user(user_creation_request))

    async def count_users(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the users."""
        return await self._send(requests.count_users(filter_by=filter_by, search=search))

    async def get_user_by_id(self, user_id: str) -> models.User:
        """Get one user."""
        return await self._send(requests.get_user_by_id(user_id))

    async def delete_user_by_id(self, user_id: str) -> None:
        """Delete a user."""
        return await self._send(requests.delete_user_by_id(user_id))

    async def logout_user(self, user_id: str) -> None:
        """End all sessions of a user."""
        return await self._send(requests.logout_user(user_id))

    async def reset_user_password(self, user_id: str) -> models.ResetUserPassword200Response:
        """Give a user a temporary password.

        The answer holds the password; the former one stops working.
        """
        return await self._send(requests.reset_user_password(user_id))
