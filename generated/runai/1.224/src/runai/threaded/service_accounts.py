"""Service Accounts. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import service_accounts as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedServiceAccounts(ThreadedGroup):
    """Manage the identities with which programs call the API.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_service_accounts(self) -> Future[list[models.ServiceAccount]]:
        """List the service accounts."""
        return self._send(requests.get_service_accounts())

    def create_service_account(
        self,
        service_account_creation_request: models.ServiceAccountCreationRequest | Mapping[str, Any],
    ) -> Future[models.ServiceAccountPostResponse]:
        """Create a service account.

        It may do nothing until an access rule gives it a role. The answer is the only place
        where the secret is shown; keep it safe.
        """
        return self._send(requests.create_service_account(service_account_creation_request))

    def get_service_account_by_id(self, service_account_id: str) -> Future[models.ServiceAccount]:
        """Get one service account."""
        return self._send(requests.get_service_account_by_id(service_account_id))

    def delete_service_account_by_id(self, service_account_id: str) -> Future[None]:
        """Delete a service account.

        Programs that use it can no longer get a token.
        """
        return self._send(requests.delete_service_account_by_id(service_account_id))

    def update_service_account_by_id(
        self,
        service_account_id: str,
        service_account_patch_request: models.ServiceAccountPatchRequest | Mapping[str, Any],
    ) -> Future[None]:
        """Enable or disable a service account."""
        return self._send(
            requests.update_service_account_by_id(service_account_id, service_account_patch_request)
        )

    def regenerate_service_account_secret(
        self, service_account_id: str
    ) -> Future[models.RegenerateServiceAccountSecretResponse]:
        """Replace the secret of a service account.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.
        """
        return self._send(requests.regenerate_service_account_secret(service_account_id))
