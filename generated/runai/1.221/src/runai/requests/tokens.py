"""The operations of `authentication_and_authorization.tokens` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GRANT_TOKEN: Operation[models.TokenResponse] = Operation(
    "authentication_and_authorization.tokens.grant_token",
    "POST",
    "/api/v1/token",
    parameters=(_call.header("User-Agent"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TokenResponse),),
    secured=False,
)


def grant_token(
    token_request: models.TokenRequest | Mapping[str, Any], *, user_agent: str | None = None
) -> Call[models.TokenResponse]:
    """Exchange credentials for an access token."""
    return Call(_GRANT_TOKEN, (user_agent,), body=token_request)


_APP_TOKEN: Operation[models.AppTokenResponse] = Operation(
    "authentication_and_authorization.tokens.app_token",
    "POST",
    "/v1/k8s/auth/oauth/apptoken",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.AppTokenResponse),),
)


def app_token(
    app_token_request: models.AppTokenRequest | Mapping[str, Any],
) -> Call[models.AppTokenResponse]:
    """Exchange the secret of an application for an access token."""
    return Call(_APP_TOKEN, body=app_token_request)
