"""Tokens. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import ThreadedGroup
from ..requests import tokens as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedTokens(ThreadedGroup):
    """Exchange credentials for the bearer token that every other call needs.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def grant_token(
        self, token_request: models.TokenRequest | Mapping[str, Any]
    ) -> Future[models.TokenResponse]:
        """Exchange credentials for an access token.

        `grant_type` says which of the other fields are needed. The client does this by itself;
        call it only to handle tokens on your own.
        """
        return self._send(requests.grant_token(token_request))

    @deprecated(
        "authentication_and_authorization.tokens.app_token is deprecated: use authentication_and_authorization.tokens.grant_token"
    )
    def app_token(
        self, app_token_request: models.AppTokenRequest | Mapping[str, Any]
    ) -> Future[models.AppTokenResponse]:
        """Exchange the secret of an application for an access token.

        Deprecated: use `authentication_and_authorization.tokens.grant_token`.
        """
        return self._send(requests.app_token(app_token_request))
