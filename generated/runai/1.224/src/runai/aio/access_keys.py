"""Access Keys. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import access_keys as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncAccessKeys(AsyncGroup):
    """Manage keys with which a program acts for the user who owns them.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_access_keys(self) -> models.AccessKeys:
        """List your own access keys."""
        return await self._send(requests.get_access_keys())

    async def create_access_key1(
        self,
        user_access_key_creation_request: models.UserAccessKeyCreationRequest | Mapping[str, Any],
    ) -> models.AccessKeyPostResponse:
        """Create an access key for yourself.

        A program that uses it may do what you may do. The answer is the only place where the
        secret is shown; keep it safe.
        """
        return await self._send(requests.create_access_key1(user_access_key_creation_request))

    async def get_access_key_by_id1(self, access_key_id: str) -> models.UserAccessKey:
        """Get one of your access keys."""
        return await self._send(requests.get_access_key_by_id1(access_key_id))

    async def delete_access_key_by_id(self, access_key_id: str) -> None:
        """Delete one of your access keys.

        Programs that use it can no longer get a token.
        """
        return await self._send(requests.delete_access_key_by_id(access_key_id))

    async def regenerate_access_key_secret(
        self, access_key_id: str
    ) -> models.RegenerateAccessKeySecret200Response:
        """Replace the secret of one of your access keys.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.
        """
        return await self._send(requests.regenerate_access_key_secret(access_key_id))

    async def get_access_keys_administration(
        self, *, client_id: str | None = None, created_by: str | None = None
    ) -> models.AccessKeysAdministration:
        """List the access keys of all users."""
        return await self._send(
            requests.get_access_keys_administration(client_id=client_id, created_by=created_by)
        )

    async def delete_access_key_by_id_administration(self, access_key_id: str) -> None:
        """Delete an access key of any user.

        Programs that use it can no longer get a token.
        """
        return await self._send(requests.delete_access_key_by_id_administration(access_key_id))
