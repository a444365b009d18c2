"""Applications. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import ThreadedGroup
from ..requests import applications as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedApplications(ThreadedGroup):
    """Manage the identities of programs; service accounts follow them.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_applications(self) -> Future[list[models.Application]]:
        """List the applications."""
        return self._send(requests.get_applications())

    def create_application(
        self, application_creation_request: models.ApplicationCreationRequest | Mapping[str, Any]
    ) -> Future[models.ApplicationPostResponse]:
        """Create an application.

        It may do nothing until an access rule gives it a role. The answer is the only place
        where the secret is shown; keep it safe.
        """
        return self._send(requests.create_application(application_creation_request))

    def get_installer_app(self) -> Future[models.ApplicationPostResponse]:
        """Get the application that cluster installations use, with its secret."""
        return self._send(requests.get_installer_app())

    def get_application_by_id(self, app_id: str) -> Future[models.Application]:
        """Get one application."""
        return self._send(requests.get_application_by_id(app_id))

    def delete_application_by_id(self, app_id: str) -> Future[None]:
        """Delete an application.

        Programs that use it can no longer get a token.
        """
        return self._send(requests.delete_application_by_id(app_id))

    def update_application_by_id(
        self,
        app_id: str,
        application_patch_request: models.ApplicationPatchRequest | Mapping[str, Any],
    ) -> Future[None]:
        """Enable or disable an application."""
        return self._send(requests.update_application_by_id(app_id, application_patch_request))

    def regenerate_application_secret(
        self, app_id: str
    ) -> Future[models.RegenerateApplicationSecret200Response]:
        """Replace the secret of an application.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.
        """
        return self._send(requests.regenerate_application_secret(app_id))

    @deprecated(
        "authentication_and_authorization.applications.get_applications_0 is deprecated: use authentication_and_authorization.applications.get_applications"
    )
    def get_applications_0(
        self,
        *,
        roles: Sequence[models.AuthRole | str] | None = None,
        only_created_by_me: bool | None = None,
    ) -> Future[list[models.App]]:
        """List the applications with their roles.

        Deprecated: use `authentication_and_authorization.applications.get_applications`.
        """
        return self._send(
            requests.get_applications_0(roles=roles, only_created_by_me=only_created_by_me)
        )

    @deprecated(
        "authentication_and_authorization.applications.create_application_0 is deprecated: use authentication_and_authorization.applications.create_application"
    )
    def create_application_0(self, app: models.App | Mapping[str, Any]) -> Future[models.App]:
        """Create an application with roles.

        Deprecated: use `authentication_and_authorization.applications.create_application`.
        """
        return self._send(requests.create_application_0(app))

    @deprecated(
        "authentication_and_authorization.applications.get_application_by_id_0 is deprecated: use authentication_and_authorization.applications.get_application_by_id"
    )
    def get_application_by_id_0(self, client_id: uuid.UUID | str) -> Future[models.App]:
        """Get one application with its roles.

        Deprecated: use `authentication_and_authorization.applications.get_application_by_id`.
        """
        return self._send(requests.get_application_by_id_0(client_id))

    @deprecated(
        "authentication_and_authorization.applications.update_application_by_id_0 is deprecated: use authentication_and_authorization.access_rules.create_access_rule"
    )
    def update_application_by_id_0(
        self, client_id: uuid.UUID | str, app: models.App | Mapping[str, Any]
    ) -> Future[models.App]:
        """Change the roles of an application.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.create_access_rule`.
        """
        return self._send(requests.update_application_by_id_0(client_id, app))

    @deprecated(
        "authentication_and_authorization.applications.delete_application_by_id_0 is deprecated: use authentication_and_authorization.applications.delete_application_by_id"
    )
    def delete_application_by_id_0(self, client_id: uuid.UUID | str) -> Future[None]:
        """Delete an application by its client ID.

        Deprecated: use
        `authentication_and_authorization.applications.delete_application_by_id`.
        """
        return self._send(requests.delete_application_by_id_0(client_id))

    @deprecated(
        "authentication_and_authorization.applications.reset_app_secret is deprecated: use authentication_and_authorization.applications.regenerate_application_secret"
    )
    def reset_app_secret(self, client_id: uuid.UUID | str) -> Future[models.App]:
        """Replace the secret of an application by its client ID.

        Deprecated: use
        `authentication_and_authorization.applications.regenerate_application_secret`.
        """
        return self._send(requests.reset_app_secret(client_id))
