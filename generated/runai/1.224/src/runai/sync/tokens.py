"""Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import tokens as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class Tokens(SyncGroup):
    """Exchange credentials for the bearer token that every other call needs."""

    __slots__ = ()

    def grant_token(
        self, token_request: models.TokenRequest | Mapping[str, Any]
    ) -> models.TokenResponse:
        """Exchange credentials for an access token.

        `grant_type` says which of the other fields are needed. The client does this by itself;
        call it only to handle tokens on your own.
        """
        return self._send(requests.grant_token(token_request))

    def grant_token_v2(
        self,
        *,
        grant_type: Literal[
            "authorization_code", "client_credentials", "password", "refresh_token"
        ],
        client_id: str | None = None,
        client_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        refresh_token: str | None = None,
        code: str | None = None,
        redirect_uri: str | None = None,
    ) -> models.OAuth2TokenResponse:
        """Exchange credentials for an access token, as OAuth 2.0 defines it. Since 2.24.

        `grant_type` says which of the other fields are needed. The client does this by itself;
        call it only to handle tokens on your own.
        """
        return self._send(
            requests.grant_token_v2(
                grant_type=grant_type,
                client_id=client_id,
                client_secret=client_secret,
                username=username,
                password=password,
                refresh_token=refresh_token,
                code=code,
                redirect_uri=redirect_uri,
            )
        )

    @deprecated(
        "authentication_and_authorization.tokens.app_token is deprecated: use authentication_and_authorization.tokens.grant_token"
    )
    def app_token(
        self, app_token_request: models.AppTokenRequest | Mapping[str, Any]
    ) -> models.AppTokenResponse:
        """Exchange the secret of an application for an access token.

        Deprecated: use `authentication_and_authorization.tokens.grant_token`.
        """
        return self._send(requests.app_token(app_token_request))
