"""Applications. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import applications as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
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
