"""Access Keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import access_keys as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AccessKeys(SyncGroup):
    """Manage keys with which a program acts for the user who owns them. Since 2.24."""

    __slots__ = ()

    def get_access_keys(self) -> models.AccessKeys:
        """List your own access keys. Since 2.24."""
        return self._send(requests.get_access_keys())

    def create_access_key1(
        self,
        user_access_key_creation_request: models.UserAccessKeyCreationRequest | Mapping[str, Any],
    ) -> models.AccessKeyPostResponse:
        """Create an access key for yourself. Since 2.24.

        A program that uses it may do what you may do. The answer is the only place where the
        secret is shown; keep it safe.
        """
        return self._send(requests.create_access_key1(user_access_key_creation_request))

    def get_access_key_by_id1(self, access_key_id: str) -> models.UserAccessKey:
        """Get one of your access keys. Since 2.24.

        Args:
            access_key_id: The identifier of the access key.
        """
        return self._send(requests.get_access_key_by_id1(access_key_id))

    def delete_access_key_by_id(self, access_key_id: str) -> None:
        """Delete one of your access keys. Since 2.24.

        Programs that use it can no longer get a token.

        Args:
            access_key_id: The identifier of the access key.
        """
        return self._send(requests.delete_access_key_by_id(access_key_id))

    def regenerate_access_key_secret(
        self, access_key_id: str
    ) -> models.RegenerateAccessKeySecret200Response:
        """Replace the secret of one of your access keys. Since 2.24.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.

        Args:
            access_key_id: The identifier of the access key.
        """
        return self._send(requests.regenerate_access_key_secret(access_key_id))

    def get_access_keys_administration(
        self, *, client_id: str | None = None, created_by: str | None = None
    ) -> models.AccessKeysAdministration:
        """List the access keys of all users. Since 2.24.

        Args:
            client_id: Keep only the key with this client ID.
            created_by: Keep only the keys of this user.
        """
        return self._send(
            requests.get_access_keys_administration(client_id=client_id, created_by=created_by)
        )

    def delete_access_key_by_id_administration(self, access_key_id: str) -> None:
        """Delete an access key of any user. Since 2.24.

        Programs that use it can no longer get a token.

        Args:
            access_key_id: The identifier of the access key.
        """
        return self._send(requests.delete_access_key_by_id_administration(access_key_id))
