"""User Applications. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import ThreadedGroup
from ..requests import user_applications as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedUserApplications(ThreadedGroup):
    """Manage programs that act for one user; access keys follow them.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated(
        "authentication_and_authorization.user_applications.get_user_applications_administration is deprecated: use authentication_and_authorization.access_keys.get_access_keys_administration"
    )
    def get_user_applications_administration(
        self, *, client_id: str | None = None, created_by: str | None = None
    ) -> Future[list[models.UserAppAdministration]]:
        """List the applications of all users.

        Deprecated since 2.24: use
        `authentication_and_authorization.access_keys.get_access_keys_administration`.
        """
        return self._send(
            requests.get_user_applications_administration(
                client_id=client_id, created_by=created_by
            )
        )

    @deprecated(
        "authentication_and_authorization.user_applications.delete_user_application_by_id_administration is deprecated: use authentication_and_authorization.access_keys.delete_access_key_by_id_administration"
    )
    def delete_user_application_by_id_administration(self, app_id: str) -> Future[None]:
        """Delete an application of any user.

        Programs that use it can no longer get a token.

        Deprecated since 2.24: use
        `authentication_and_authorization.access_keys.delete_access_key_by_id_administration`.
        """
        return self._send(requests.delete_user_application_by_id_administration(app_id))

    @deprecated(
        "authentication_and_authorization.user_applications.get_user_applications is deprecated: use authentication_and_authorization.access_keys.get_access_keys"
    )
    def get_user_applications(self) -> Future[list[models.UserApp]]:
        """List your own applications.

        Deprecated since 2.24: use
        `authentication_and_authorization.access_keys.get_access_keys`.
        """
        return self._send(requests.get_user_applications())

    @deprecated(
        "authentication_and_authorization.user_applications.create_user_application is deprecated: use authentication_and_authorization.access_keys.create_access_key1"
    )
    def create_user_application(
        self, user_app_creation_request: models.UserAppCreationRequest | Mapping[str, Any]
    ) -> Future[models.UserAppPostResponse]:
        """Create an application that acts for you.

        A program that uses it may do what you may do. The answer is the only place where the
        secret is shown; keep it safe.

        Deprecated since 2.24: use
        `authentication_and_authorization.access_keys.create_access_key1`.
        """
        return self._send(requests.create_user_application(user_app_creation_request))

    @deprecated(
        "authentication_and_authorization.user_applications.get_user_application_by_id is deprecated: use authentication_and_authorization.access_keys.get_access_key_by_id1"
    )
    def get_user_application_by_id(self, app_id: str) -> Future[models.UserApp]:
        """Get one of your applications.

        Deprecated since 2.24: use
        `authentication_and_authorization.access_keys.get_access_key_by_id1`.
        """
        return self._send(requests.get_user_application_by_id(app_id))

    @deprecated(
        "authentication_and_authorization.user_applications.delete_user_application_by_id is deprecated: use authentication_and_authorization.access_keys.delete_access_key_by_id"
    )
    def delete_user_application_by_id(self, app_id: str) -> Future[None]:
        """Delete one of your applications.

        Programs that use it can no longer get a token.

        Deprecated since 2.24: use
        `authentication_and_authorization.access_keys.delete_access_key_by_id`.
        """
        return self._send(requests.delete_user_application_by_id(app_id))

    @deprecated(
        "authentication_and_authorization.user_applications.regenerate_user_application_secret is deprecated: use authentication_and_authorization.access_keys.regenerate_access_key_secret"
    )
    def regenerate_user_application_secret(
        self, app_id: str
    ) -> Future[models.RegenerateAccessKeySecret200Response]:
        """Replace the secret of one of your applications.

        The former secret stops working. The answer is the only place where the secret is shown;
        keep it safe.

        Deprecated since 2.24: use
        `authentication_and_authorization.access_keys.regenerate_access_key_secret`.
        """
        return self._send(requests.regenerate_user_application_secret(app_id))
