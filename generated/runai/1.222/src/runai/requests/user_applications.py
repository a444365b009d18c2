"""The operations of `authentication_and_authorization.user_applications` as values, to send in any
way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_USER_APPLICATIONS_ADMINISTRATION: Operation[list[models.UserAppAdministration]] = Operation(
    "authentication_and_authorization.user_applications.get_user_applications_administration",
    "GET",
    "/api/v1/administration/user-applications",
    parameters=(_call.query("clientId"), _call.query("createdBy")),
    responses=(_call.json("200", lambda: list[models.UserAppAdministration]),),
)


def get_user_applications_administration(
    *, client_id: str | None = None, created_by: str | None = None
) -> Call[list[models.UserAppAdministration]]:
    """List the applications of all users."""
    return Call(_GET_USER_APPLICATIONS_ADMINISTRATION, (client_id, created_by))


_DELETE_USER_APPLICATION_BY_ID_ADMINISTRATION: Operation[None] = Operation(
    "authentication_and_authorization.user_applications.delete_user_application_by_id_administration",
    "DELETE",
    "/api/v1/administration/user-applications/{appId}",
    parameters=(_call.path("appId"),),
    responses=(_call.empty("204"),),
)


def delete_user_application_by_id_administration(app_id: str) -> Call[None]:
    """Delete an application of any user."""
    return Call(_DELETE_USER_APPLICATION_BY_ID_ADMINISTRATION, (app_id,))


_GET_USER_APPLICATIONS: Operation[list[models.UserApp]] = Operation(
    "authentication_and_authorization.user_applications.get_user_applications",
    "GET",
    "/api/v1/user-applications",
    responses=(_call.json("200", lambda: list[models.UserApp]),),
)


def get_user_applications() -> Call[list[models.UserApp]]:
    """List your own applications."""
    return Call(_GET_USER_APPLICATIONS)


_CREATE_USER_APPLICATION: Operation[models.UserAppPostResponse] = Operation(
    "authentication_and_authorization.user_applications.create_user_application",
    "POST",
    "/api/v1/user-applications",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.UserAppPostResponse),),
)


def create_user_application(
    user_app_creation_request: models.UserAppCreationRequest | Mapping[str, Any],
) -> Call[models.UserAppPostResponse]:
    """Create an application that acts for you."""
    return Call(_CREATE_USER_APPLICATION, body=user_app_creation_request)


_GET_USER_APPLICATION_BY_ID: Operation[models.UserApp] = Operation(
    "authentication_and_authorization.user_applications.get_user_application_by_id",
    "GET",
    "/api/v1/user-applications/{appId}",
    parameters=(_call.path("appId"),),
    responses=(_call.json("200", lambda: models.UserApp),),
)


def get_user_application_by_id(app_id: str) -> Call[models.UserApp]:
    """Get one of your applications."""
    return Call(_GET_USER_APPLICATION_BY_ID, (app_id,))


_DELETE_USER_APPLICATION_BY_ID: Operation[None] = Operation(
    "authentication_and_authorization.user_applications.delete_user_application_by_id",
    "DELETE",
    "/api/v1/user-applications/{appId}",
    parameters=(_call.path("appId"),),
    responses=(_call.empty("204"),),
)


def delete_user_application_by_id(app_id: str) -> Call[None]:
    """Delete one of your applications."""
    return Call(_DELETE_USER_APPLICATION_BY_ID, (app_id,))


_REGENERATE_USER_APPLICATION_SECRET: Operation[
    models.RegenerateUserApplicationSecret200Response
] = Operation(
    "authentication_and_authorization.user_applications.regenerate_user_application_secret",
    "POST",
    "/api/v1/user-applications/{appId}/secret",
    parameters=(_call.path("appId"),),
    responses=(_call.json("200", lambda: models.RegenerateUserApplicationSecret200Response),),
)


def regenerate_user_application_secret(
    app_id: str,
) -> Call[models.RegenerateUserApplicationSecret200Response]:
    """Replace the secret of one of your applications."""
    return Call(_REGENERATE_USER_APPLICATION_SECRET, (app_id,))
