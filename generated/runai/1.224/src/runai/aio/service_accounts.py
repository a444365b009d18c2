"""Service Accounts. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import service_accounts as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncServiceAccounts(AsyncGroup):
    """Manage the identities with which programs call the API.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_service_accounts(self) -> list[models.ServiceAccount]:
        """List the service accounts."""
        return await self._send(requests.get_service_accounts())

    async def create_service_account(
        self,
        service_account_creation_request: models.ServiceAccountCreationRequest | Mapping[str, Any],
    ) -> models.ServiceAccountPostResponse:
        """Create a service account.

        It may do nothing until an access rule gives it a role. The answer is the only place
        where the secret is shown; keep it safe.
        """
        return await self._send(requests.create_service_account(service_account_creation_request))

    async def get_service_account_by_id(self, service_account_id: str) -> models.ServiceAccount:
        """Get one service account."""
        return await self._send(requests.get_service_account_by_id(service_account_id))

    async def delete_service_account_by_id(self, service_account_id: str) -> None:
        """Delete a service account.

        Programs that use it can no longer get a token.
        """
        return await self._send(requests.delete_service_account_by_id(service_account_id))

    async def update_service_account_by_id(
        self,
        service_account_id: str,
        service_account_patch_request: models.ServiceAccountPatchRequest | Mapping[str, Any],
    ) -> None:
        """Enable or disable a service account."""
        return await self._send(
            requests.update_service_account_by_id(service_account_id, service_account_patch_request)
        )

    async def regenerate_service_account_secret(
        self, service_account_id: str
    ) -> models.RegenerateServiceAccountSecretResponse:
        """Replace the secret of a service account.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.
        """
        return await self._send(requests.regenerate_service_account_secret(service_account_id))
