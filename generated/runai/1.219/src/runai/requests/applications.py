"""The operations of `authentication_and_authorization.applications` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any


_GET_APPLICATIONS: Operation[list[models.Application]] = Operation(
    "authentication_and_authorization.applications.get_applications",
    "GET",
    "/api/v1/apps",
    responses=(_call.json("200", lambda: list[models.Application]),),
)


def get_applications() -> Call[list[models.Application]]:
    """List the applications."""
    return Call(_GET_APPLICATIONS)


_CREATE_APPLICATION: Operation[models.ApplicationPostResponse] = Operation(
    "authentication_and_authorization.applications.create_application",
    "POST",
    "/api/v1/apps",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.ApplicationPostResponse),),
)


def create_application(
    application_creation_request: models.ApplicationCreationRequest | Mapping[str, Any],
) -> Call[models.ApplicationPostResponse]:
    """Create an application."""
    return Call(_CREATE_APPLICATION, body=application_creation_request)


_GET_INSTALLER_APP: Operation[models.ApplicationPostResponse] = Operation(
    "authentication_and_authorization.applications.get_installer_app",
    "GET",
    "/api/v1/apps/installer",
    responses=(_call.json("200", lambda: models.ApplicationPostResponse),),
)


def get_installer_app() -> Call[models.ApplicationPostResponse]:
    """Get the application that cluster installations use, with its secret."""
    return Call(_GET_INSTALLER_APP)


_GET_APPLICATION_BY_ID: Operation[models.Application] = Operation(
    "authentication_and_authorization.applications.get_application_by_id",
    "GET",
    "/api/v1/apps/{appId}",
    parameters=(_call.path("appId"),),
    responses=(_call.json("200", lambda: models.Application),),
)


def get_application_by_id(app_id: str) -> Call[models.Application]:
    """Get one application."""
    return Call(_GET_APPLICATION_BY_ID, (app_id,))


_DELETE_APPLICATION_BY_ID: Operation[None] = Operation(
    "authentication_and_authorization.applications.delete_application_by_id",
    "DELETE",
    "/api/v1/apps/{appId}",
    parameters=(_call.path("appId"),),
    responses=(_call.empty("204"),),
)


def delete_application_by_id(app_id: str) -> Call[None]:
    """Delete an application."""
    return Call(_DELETE_APPLICATION_BY_ID, (app_id,))


_UPDATE_APPLICATION_BY_ID: Operation[None] = Operation(
    "authentication_and_authorization.applications.update_application_by_id",
    "PATCH",
    "/api/v1/apps/{appId}",
    parameters=(_call.path("appId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def update_application_by_id(
    app_id: str, application_patch_request: models.ApplicationPatchRequest | Mapping[str, Any]
) -> Call[None]:
    """Enable or disable an application."""
    return Call(_UPDATE_APPLICATION_BY_ID, (app_id,), body=application_patch_request)


_REGENERATE_APPLICATION_SECRET: Operation[models.RegenerateApplicationSecret200Response] = (
    Operation(
        "authentication_and_authorization.applications.regenerate_application_secret",
        "POST",
        "/api/v1/apps/{appId}/secret",
        parameters=(_call.path("appId"),),
        responses=(_call.json("200", lambda: models.RegenerateApplicationSecret200Response),),
    )
)


def regenerate_application_secret(
    app_id: str,
) -> Call[models.RegenerateApplicationSecret200Response]:
    """Replace the secret of an application."""
    return Call(_REGENERATE_APPLICATION_SECRET, (app_id,))


_GET_APPLICATIONS_0: Operation[list[models.App]] = Operation(
    "authentication_and_authorization.applications.get_applications_0",
    "GET",
    "/v1/k8s/apps",
    parameters=(_call.query("roles"), _call.query("onlyCreatedByMe")),
    responses=(_call.json("200", lambda: list[models.App]),),
)


def get_applications_0(
    *, roles: Sequence[models.AuthRole | str] | None = None, only_created_by_me: bool | None = None
) -> Call[list[models.App]]:
    """List the applications with their roles."""
    return Call(_GET_APPLICATIONS_0, (roles, only_created_by_me))


_CREATE_APPLICATION_0: Operation[models.App] = Operation(
    "authentication_and_authorization.applications.create_application_0",
    "POST",
    "/v1/k8s/apps",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.App),),
)


def create_application_0(app: models.App | Mapping[str, Any]) -> Call[models.App]:
    """Create an application with roles."""
    return Call(_CREATE_APPLICATION_0, body=app)


_GET_APPLICATION_BY_ID_0: Operation[models.App] = Operation(
    "authentication_and_authorization.applications.get_application_by_id_0",
    "GET",
    "/v1/k8s/apps/{clientId}",
    parameters=(_call.path("clientId"),),
    responses=(_call.json("200", lambda: models.App),),
)


def get_application_by_id_0(client_id: uuid.UUID | str) -> Call[models.App]:
    """Get one application with its roles."""
    return Call(_GET_APPLICATION_BY_ID_0, (client_id,))


_UPDATE_APPLICATION_BY_ID_0: Operation[models.App] = Operation(
    "authentication_and_authorization.applications.update_application_by_id_0",
    "PUT",
    "/v1/k8s/apps/{clientId}",
    parameters=(_call.path("clientId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.App),),
)


def update_application_by_id_0(
    client_id: uuid.UUID | str, app: models.App | Mapping[str, Any]
) -> Call[models.App]:
    """Change the roles of an application."""
    return Call(_UPDATE_APPLICATION_BY_ID_0, (client_id,), body=app)


_DELETE_APPLICATION_BY_ID_0: Operation[None] = Operation(
    "authentication_and_authorization.applications.delete_application_by_id_0",
    "DELETE",
    "/v1/k8s/apps/{clientId}",
    parameters=(_call.path("clientId"),),
    responses=(_call.empty("200"),),
)


def delete_application_by_id_0(client_id: uuid.UUID | str) -> Call[None]:
    """Delete an application by its client ID."""
    return Call(_DELETE_APPLICATION_BY_ID_0, (client_id,))


_RESET_APP_SECRET: Operation[models.App] = Operation(
    "authentication_and_authorization.applications.reset_app_secret",
    "POST",
    "/v1/k8s/apps/{clientId}/secret",
    parameters=(_call.path("clientId"),),
    responses=(_call.json("200", lambda: models.App),),
)


def reset_app_secret(client_id: uuid.UUID | str) -> Call[models.App]:
    """Replace the secret of an application by its client ID."""
    return Call(_RESET_APP_SECRET, (client_id,))
