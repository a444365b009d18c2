"""Service Accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import service_accounts as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class ServiceAccounts(SyncGroup):
    """Manage the identities with which programs call the API. Since 2.24."""

    __slots__ = ()

    def get_service_accounts(self) -> list[models.ServiceAccount]:
        """List the service accounts. Since 2.24."""
        return self._send(requests.get_service_accounts())

    def create_service_account(
        self,
        service_account_creation_request: models.ServiceAccountCreationRequest | Mapping[str, Any],
    ) -> models.ServiceAccountPostResponse:
        """Create a service account. Since 2.24.

        It may do nothing until an access rule gives it a role. The answer is the only place
        where the secret is shown; keep it safe.
        """
        return self._send(requests.create_service_account(service_account_creation_request))

    def get_service_account_by_id(self, service_account_id: str) -> models.ServiceAccount:
        """Get one service account. Since 2.24.

        Args:
            service_account_id: The identifier of the service account.
        """
        return self._send(requests.get_service_account_by_id(service_account_id))

    def delete_service_account_by_id(self, service_account_id: str) -> None:
        """Delete a service account. Since 2.24.

        Programs that use it can no longer get a token.

        Args:
            service_account_id: The identifier of the service account.
        """
        return self._send(requests.delete_service_account_by_id(service_account_id))

    def update_service_account_by_id(
        self,
        service_account_id: str,
        service_account_patch_request: models.ServiceAccountPatchRequest | Mapping[str, Any],
    ) -> None:
        """Enable or disable a service account. Since 2.24.

        Args:
            service_account_id: The identifier of the service account.
        """
        return self._send(
            requests.update_service_account_by_id(service_account_id, service_account_patch_request)
        )

    def regenerate_service_account_secret(
        self, service_account_id: str
    ) -> models.RegenerateServiceAccountSecretResponse:
        """Replace the secret of a service account. Since 2.24.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.

        Args:
            service_account_id: The identifier of the service account.
        """
        return self._send(requests.regenerate_service_account_secret(service_account_id))
