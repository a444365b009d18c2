"""Tokens. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import tokens as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncTokens(AsyncGroup):
    """Exchange credentials for the bearer token that every other call needs.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def grant_token(
        self,
        token_request: models.TokenRequest | Mapping[str, Any],
        *,
        user_agent: str | None = None,
    ) -> models.TokenResponse:
        """Exchange credentials for an access token.

        `grant_type` says which of the other fields are needed. The client does this by itself;
        call it only to handle tokens on your own.
        """
        return await self._send(requests.grant_token(token_request, user_agent=user_agent))

    @deprecated(
        "authentication_and_authorization.tokens.app_token is deprecated: use authentication_and_authorization.tokens.grant_token"
    )
    async def app_token(
        self, app_token_request: models.AppTokenRequest | Mapping[str, Any]
    ) -> models.AppTokenResponse:
        """Exchange the secret of an application for an access token.

        Deprecated: use `authentication_and_authorization.tokens.grant_token`.
        """
        return await self._send(requests.app_token(app_token_request))

    @deprecated(
        "authentication_and_authorization.tokens.refresh_token is deprecated: use authentication_and_authorization.tokens.grant_token"
    )
    async def refresh_token(self, *, refresh_token: str) -> models.TokenResponse:
        """Exchange a refresh token for an access token.

        Deprecated: use `authentication_and_authorization.tokens.grant_token`.
        """
        return await self._send(requests.refresh_token(refresh_token=refresh_token))

    @deprecated(
        "authentication_and_authorization.tokens.exchange_code_for_token is deprecated: use authentication_and_authorization.tokens.grant_token"
    )
    async def exchange_code_for_token(
        self, *, redirect_uri: str, code: str
    ) -> models.TokenResponse:
        """Exchange the code of a browser sign-in for an access token.

        Deprecated: use `authentication_and_authorization.tokens.grant_token`.
        """
        return await self._send(
            requests.exchange_code_for_token(redirect_uri=redirect_uri, code=code)
        )
