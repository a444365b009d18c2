"""Applications. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import applications as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
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
