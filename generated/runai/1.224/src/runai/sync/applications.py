"""Applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import applications as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Applications(SyncGroup):
    """Manage the identities of programs; service accounts follow them."""

    __slots__ = ()

    @deprecated(
        "authentication_and_authorization.applications.get_applications is deprecated: use authentication_and_authorization.service_accounts.get_service_accounts"
    )
    def get_applications(self) -> list[models.Application]:
        """List the applications.

        Deprecated since 2.24: use
        `authentication_and_authorization.service_accounts.get_service_accounts`.
        """
        return self._send(requests.get_applications())

    @deprecated(
        "authentication_and_authorization.applications.create_application is deprecated: use authentication_and_authorization.service_accounts.create_service_account"
    )
    def create_application(
        self, application_creation_request: models.ApplicationCreationRequest | Mapping[str, Any]
    ) -> models.ApplicationPostResponse:
        """Create an application.

        It may do nothing until an access rule gives it a role. The answer is the only place
        where the secret is shown; keep it safe.

        Deprecated since 2.24: use
        `authentication_and_authorization.service_accounts.create_service_account`.
        """
        return self._send(requests.create_application(application_creation_request))

    @deprecated(
        "authentication_and_authorization.applications.get_application_by_id is deprecated: use authentication_and_authorization.service_accounts.get_service_account_by_id"
    )
    def get_application_by_id(self, app_id: str) -> models.Application:
        """Get one application.

        Deprecated since 2.24: use
        `authentication_and_authorization.service_accounts.get_service_account_by_id`.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.get_application_by_id(app_id))

    @deprecated(
        "authentication_and_authorization.applications.delete_application_by_id is deprecated: use authentication_and_authorization.service_accounts.delete_service_account_by_id"
    )
    def delete_application_by_id(self, app_id: str) -> None:
        """Delete an application.

        Programs that use it can no longer get a token.

        Deprecated since 2.24: use
        `authentication_and_authorization.service_accounts.delete_service_account_by_id`.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.delete_application_by_id(app_id))

    @deprecated(
        "authentication_and_authorization.applications.update_application_by_id is deprecated: use authentication_and_authorization.service_accounts.update_service_account_by_id"
    )
    def update_application_by_id(
        self,
        app_id: str,
        application_patch_request: models.ApplicationPatchRequest | Mapping[str, Any],
    ) -> None:
        """Enable or disable an application.

        Deprecated since 2.24: use
        `authentication_and_authorization.service_accounts.update_service_account_by_id`.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.update_application_by_id(app_id, application_patch_request))

    @deprecated(
        "authentication_and_authorization.applications.regenerate_application_secret is deprecated: use authentication_and_authorization.service_accounts.regenerate_service_account_secret"
    )
    def regenerate_application_secret(
        self, app_id: str
    ) -> models.RegenerateApplicationSecret200Response:
        """Replace the secret of an application.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.

        Deprecated since 2.24: use
        `authentication_and_authorization.service_accounts.regenerate_service_account_secret`.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.regenerate_application_secret(app_id))
