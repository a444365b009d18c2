"""Applications. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import applications as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .. import models


class AsyncApplications(AsyncGroup):
    """Manage the identities of programs; service accounts follow them.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_applications(self) -> list[models.Application]:
        """List the applications."""
        return await self._send(requests.get_applications())

    async def create_application(
        self, application_creation_request: models.ApplicationCreationRequest | Mapping[str, Any]
    ) -> models.ApplicationPostResponse:
        """Create an application.

        It may do nothing until an access rule gives it a role. The answer is the only place
        where the secret is shown; keep it safe.
        """
        return await self._send(requests.create_application(application_creation_request))

    async def get_installer_app(self) -> models.ApplicationPostResponse:
        """Get the application that cluster installations use, with its secret."""
        return await self._send(requests.get_installer_app())

    async def get_application_by_id(self, app_id: str) -> models.Application:
        """Get one application."""
        return await self._send(requests.get_application_by_id(app_id))

    async def delete_application_by_id(self, app_id: str) -> None:
        """Delete an application.

        Programs that use it can no longer get a token.
        """
        return await self._send(requests.delete_application_by_id(app_id))

    async def update_application_by_id(
        self,
        app_id: str,
        application_patch_request: models.ApplicationPatchRequest | Mapping[str, Any],
    ) -> None:
        """Enable or disable an application."""
        return await self._send(
            requests.update_application_by_id(app_id, application_patch_request)
        )

    async def regenerate_application_secret(
        self, app_id: str
    ) -> models.RegenerateApplicationSecret200Response:
        """Replace the secret of an application.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.
        """
        return await self._send(requests.regenerate_application_secret(app_id))

    @deprecated(
        "authentication_and_authorization.applications.get_applications_0 is deprecated: use authentication_and_authorization.applications.get_applications"
    )
    async def get_applications_0(
        self,
        *,
        roles: Sequence[models.AuthRole | str] | None = None,
        only_created_by_me: bool | None = None,
    ) -> list[models.App]:
        """List the applications with their roles.

        Deprecated: use `authentication_and_authorization.applications.get_applications`.
        """
        return await self._send(
            requests.get_applications_0(roles=roles, only_created_by_me=only_created_by_me)
        )

    @deprecated(
        "authentication_and_authorization.applications.create_application_0 is deprecated: use authentication_and_authorization.applications.create_application"
    )
    async def create_application_0(self, app: models.App | Mapping[str, Any]) -> models.App:
        """Create an application with roles.

        Deprecated: use `authentication_and_authorization.applications.create_application`.
        """
        return await self._send(requests.create_application_0(app))

    @deprecated(
        "authentication_and_authorization.applications.get_application_by_id_0 is deprecated: use authentication_and_authorization.applications.get_application_by_id"
    )
    async def get_application_by_id_0(self, client_id: uuid.UUID | str) -> models.App:
        """Get one application with its roles.

        Deprecated: use `authentication_and_authorization.applications.get_application_by_id`.
        """
        return await self._send(requests.get_application_by_id_0(client_id))

    @deprecated(
        "authentication_and_authorization.applications.update_application_by_id_0 is deprecated: use authentication_and_authorization.access_rules.create_access_rule"
    )
    async def update_application_by_id_0(
        self, client_id: uuid.UUID | str, app: models.App | Mapping[str, Any]
    ) -> models.App:
        """Change the roles of an application.

        Roles are given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.create_access_rule`.
        """
        return await self._send(requests.update_application_by_id_0(client_id, app))

    @deprecated(
        "authentication_and_authorization.applications.delete_application_by_id_0 is deprecated: use authentication_and_authorization.applications.delete_application_by_id"
    )
    async def delete_application_by_id_0(self, client_id: uuid.UUID | str) -> None:
        """Delete an application by its client ID.

        Deprecated: use
        `authentication_and_authorization.applications.delete_application_by_id`.
        """
        return await self._send(requests.delete_application_by_id_0(client_id))

    @deprecated(
        "authentication_and_authorization.applications.reset_app_secret is deprecated: use authentication_and_authorization.applications.regenerate_application_secret"
    )
    async def reset_app_secret(self, client_id: uuid.UUID | str) -> models.App:
        """Replace the secret of an application by its client ID.

        Deprecated: use
        `authentication_and_authorization.applications.regenerate_application_secret`.
        """
        return await self._send(requests.reset_app_secret(client_id))
