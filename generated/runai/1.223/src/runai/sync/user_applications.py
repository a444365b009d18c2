"""User Applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import user_applications as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class UserApplications(SyncGroup):
    """Manage programs that act for one user; access keys follow them. Since 2.20."""

    __slots__ = ()

    def get_user_applications_administration(
        self, *, client_id: str | None = None, created_by: str | None = None
    ) -> list[models.UserAppAdministration]:
        """List the applications of all users. Since 2.20.

        Args:
            client_id: Keep only the application with this client ID.
            created_by: Keep only the applications of this user.
        """
        return self._send(
            requests.get_user_applications_administration(
                client_id=client_id, created_by=created_by
            )
        )

    def delete_user_application_by_id_administration(self, app_id: str) -> None:
        """Delete an application of any user. Since 2.20.

        Programs that use it can no longer get a token.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.delete_user_application_by_id_administration(app_id))

    def get_user_applications(self) -> list[models.UserApp]:
        """List your own applications. Since 2.20."""
        return self._send(requests.get_user_applications())

    def create_user_application(
        self, user_app_creation_request: models.UserAppCreationRequest | Mapping[str, Any]
    ) -> models.UserAppPostResponse:
        """Create an application that acts for you. Since 2.20.

        A program that uses it may do what you may do. The answer is the only place where the
        secret is shown; keep it safe.
        """
        return self._send(requests.create_user_application(user_app_creation_request))

    def get_user_application_by_id(self, app_id: str) -> models.UserApp:
        """Get one of your applications. Since 2.20.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.get_user_application_by_id(app_id))

    def delete_user_application_by_id(self, app_id: str) -> None:
        """Delete one of your applications. Since 2.20.

        Programs that use it can no longer get a token.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.delete_user_application_by_id(app_id))

    def regenerate_user_application_secret(
        self, app_id: str
    ) -> models.RegenerateUserApplicationSecret200Response:
        """Replace the secret of one of your applications. Since 2.20.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.

        Args:
            app_id: The identifier of the application.
        """
        return self._send(requests.regenerate_user_application_secret(app_id))
