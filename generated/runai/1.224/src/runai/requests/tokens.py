"""The operations of `authentication_and_authorization.tokens` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal


_GRANT_TOKEN: Operation[models.TokenResponse] = Operation(
    "authentication_and_authorization.tokens.grant_token",
    "POST",
    "/api/v1/token",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TokenResponse),),
    secured=False,
)


def grant_token(
    token_request: models.TokenRequest | Mapping[str, Any],
) -> Call[models.TokenResponse]:
    """Exchange credentials for an access token."""
    return Call(_GRANT_TOKEN, body=token_request)


_GRANT_TOKEN_V2: Operation[models.OAuth2TokenResponse] = Operation(
    "authentication_and_authorization.tokens.grant_token_v2",
    "POST",
    "/api/v2/token",
    body=_call.Body("application/x-www-form-urlencoded", required=True),
    responses=(_call.json("200", lambda: models.OAuth2TokenResponse),),
    secured=False,
)


def grant_token_v2(
    *,
    grant_type: Literal["authorization_code", "client_credentials", "password", "refresh_token"],
    client_id: str | None = None,
    client_secret: str | None = None,
    username: str | None = None,
    password: str | None = None,
    refresh_token: str | None = None,
    code: str | None = None,
    redirect_uri: str | None = None,
) -> Call[models.OAuth2TokenResponse]:
    """Exchange credentials for an access token, as OAuth 2.0 defines it."""
    return Call(
        _GRANT_TOKEN_V2,
        body={
            "grant_type": grant_type,
            "client_id": client_id,
            "client_secret": client_secret,
            "username": username,
            "password": password,
            "refresh_token": refresh_token,
            "code": code,
            "redirect_uri": redirect_uri,
        },
    )


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
