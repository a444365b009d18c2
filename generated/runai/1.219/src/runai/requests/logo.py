"""The operations of `organizations.logo` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_TENANT_LOGO: Operation[models.Logo | None] = Operation(
    "organizations.logo.get_tenant_logo",
    "GET",
    "/api/v1/logo",
    responses=(_call.json("200", lambda: models.Logo), _call.empty("204")),
)


def get_tenant_logo() -> Call[models.Logo | None]:
    """Get the logo of the tenant."""
    return Call(_GET_TENANT_LOGO)


_UPLOAD_TENANT_LOGO: Operation[None] = Operation(
    "organizations.logo.upload_tenant_logo",
    "POST",
    "/api/v1/logo",
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def upload_tenant_logo(
    logo_creation_request: models.LogoCreationRequest | Mapping[str, Any],
) -> Call[None]:
    """Replace the logo of the tenant."""
    return Call(_UPLOAD_TENANT_LOGO, body=logo_creation_request)
