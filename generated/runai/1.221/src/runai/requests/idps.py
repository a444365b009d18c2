"""The operations of `authentication_and_authorization.idps` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_IDPS: Operation[list[models.Idp]] = Operation(
    "authentication_and_authorization.idps.get_idps",
    "GET",
    "/api/v1/idps",
    responses=(_call.json("200", lambda: list[models.Idp]),),
)


def get_idps() -> Call[list[models.Idp]]:
    """List the identity providers of the tenant."""
    return Call(_GET_IDPS)


_CREATE_IDP: Operation[models.IdpPostResponse] = Operation(
    "authentication_and_authorization.idps.create_idp",
    "POST",
    "/api/v1/idps",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.IdpPostResponse),),
)


def create_idp(
    idp_creation_request: models.IdpCreationRequest | Mapping[str, Any],
) -> Call[models.IdpPostResponse]:
    """Connect an identity provider."""
    return Call(_CREATE_IDP, body=idp_creation_request)


_GET_IDP: Operation[models.Idp] = Operation(
    "authentication_and_authorization.idps.get_idp",
    "GET",
    "/api/v1/idps/{idp}",
    parameters=(_call.path("idp"),),
    responses=(_call.json("200", lambda: models.Idp),),
)


def get_idp(idp: str) -> Call[models.Idp]:
    """Get one identity provider."""
    return Call(_GET_IDP, (idp,))


_UPDATE_IDP: Operation[None] = Operation(
    "authentication_and_authorization.idps.update_idp",
    "PUT",
    "/api/v1/idps/{idp}",
    parameters=(_call.path("idp"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def update_idp(
    idp: str, idp_creation_request: models.IdpCreationRequest | Mapping[str, Any]
) -> Call[None]:
    """Replace the settings of an identity provider."""
    return Call(_UPDATE_IDP, (idp,), body=idp_creation_request)


_DELETE_IDP: Operation[None] = Operation(
    "authentication_and_authorization.idps.delete_idp",
    "DELETE",
    "/api/v1/idps/{idp}",
    parameters=(_call.path("idp"),),
    responses=(_call.empty("200"),),
)


def delete_idp(idp: str) -> Call[None]:
    """Disconnect an identity provider."""
    return Call(_DELETE_IDP, (idp,))


_GET_IDP_MAPPERS: Operation[models.Mappers] = Operation(
    "authentication_and_authorization.idps.get_idp_mappers",
    "GET",
    "/api/v1/idps/{idp}/mappers",
    parameters=(_call.path("idp"),),
    responses=(_call.json("200", lambda: models.Mappers),),
)


def get_idp_mappers(idp: str) -> Call[models.Mappers]:
    """Get which attributes of an identity provider are used, and for what."""
    return Call(_GET_IDP_MAPPERS, (idp,))


_UPDATE_IDP_MAPPERS: Operation[None] = Operation(
    "authentication_and_authorization.idps.update_idp_mappers",
    "PUT",
    "/api/v1/idps/{idp}/mappers",
    parameters=(_call.path("idp"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("202"),),
)


def update_idp_mappers(idp: str, mappers: models.Mappers | Mapping[str, Any]) -> Call[None]:
    """Choose which attributes of an identity provider are used, and for what."""
    return Call(_UPDATE_IDP_MAPPERS, (idp,), body=mappers)
