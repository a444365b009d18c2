"""Client credentials at a token endpoint of OAuth 2.0.

Source: RFC 6749, sections 2.3.1 (how a client authenticates), 4.4 and 5.
"""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote_plus, urljoin, urlsplit

from .auth import ClientCredentials, RenewedToken
from .bodies import Body
from .errors import AuthenticationError, ConfigurationError
from .messages import Request
from .redact import url_text
from .tokens import TokenGrant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .configuration import BaseConfiguration
    from .credentials import Credentials
    from .flow import Flow
    from .journey import Journey
    from .retry import RetryPolicy
    from .tokens import Token

_URL: Final = re.compile(r"https?://(\[[0-9a-fA-F:.]+\]|[\w.-]+)(:\d{1,5})?([/?][!-~]*)?")
_FORM: Final = "application/x-www-form-urlencoded"
# With these, an endpoint may mean that it wants the secret in the body.
_REFUSED: Final = (400, 401)


class OAuthGrant(TokenGrant):
    """How client credentials become a token: facts of the document, or of the user.

    Args:
        token_url: The token endpoint; a relative one is below the base URL.
        scopes: What to ask for; none: what the server gives by itself.
    """

    __slots__ = ("scopes", "token_url")

    def __init__(self, token_url: str | None, scopes: Iterable[str] = ()) -> None:
        self.token_url: Final = token_url
        self.scopes: Final = tuple(scopes)
        fields = {"grant_type": "client_credentials"}
        if self.scopes:
            fields["scope"] = " ".join(self.scopes)
        super().__init__("POST", token_url or "", _FORM, fields, "access_token", "expires_in")

    def changed(self, token_url: str | None, scopes: Iterable[str] | None) -> OAuthGrant:
        """The same grant with what the user gave."""
        if isinstance(scopes, str):
            scopes = scopes.split()
        return OAuthGrant(token_url or self.token_url, self.scopes if scopes is None else scopes)

    def check(self, base_url: str) -> None:
        """Refuse an endpoint that cannot be asked.

        Raises:
            ConfigurationError: There is none, or the secret would travel in the clear.
        """
        if not self.token_url:
            raise ConfigurationError("token_url is missing: the document does not tell it")
        endpoint = self.endpoint(base_url)
        if not _URL.fullmatch(endpoint):
            raise ConfigurationError(f"token_url: {url_text(self.token_url)!r} cannot be used")
        if base_url.startswith("https:") and not endpoint.startswith("https:"):
            raise ConfigurationError("token_url: the client secret would be sent without TLS")

    def endpoint(self, base_url: str) -> str:
        """The URL of the endpoint (RFC 3986, section 5)."""
        try:
            return urljoin(base_url, self.token_url or "")
        except ValueError:
            return ""

    def request(self, base_url: str, client_id: str, client_secret: str) -> Request:
        pair = f"{quote_plus(client_id)}:{quote_plus(client_secret)}"
        request = self._request(base_url, {})
        request.headers["authorization"] = f"Basic {b64encode(pair.encode()).decode('ascii')}"
        return request

    def in_body(self, base_url: str, client_id: str, client_secret: str) -> Request:
        """The request for servers that want the secret in the body."""
        return self._request(base_url, {"client_id": client_id, "client_secret": client_secret})

    def credentials(
        self, configuration: BaseConfiguration, headers: dict[str, str], policy: RetryPolicy
    ) -> Credentials:
        """The source of tokens for a configuration with client credentials."""
        own = headers
        if _origin(self.endpoint(configuration.base_url)) != _origin(configuration.base_url):
            own = {"user-agent": configuration.user_agent}
        source = _OAuthCredentials(
            self,
            configuration.base_url,
            configuration.client_id or "",
            configuration.client_secret or "",
            headers=own,
            policy=policy,
        )
        return RenewedToken(
            source.fetch,
            margin=configuration.token_refresh_margin,
            early=configuration.auto_refresh_token,
        )

    def _request(self, base_url: str, more: dict[str, str]) -> Request:
        media_type, content = Body(_FORM).encode({**self.body, **more})
        headers = {"accept": "application/json", "content-type": media_type}
        return Request("POST", self.endpoint(base_url), headers, content)


class _InBody(TokenGrant):
    """The same grant with the secret in the body."""

    __slots__ = ("_grant",)

    def __init__(self, grant: OAuthGrant) -> None:
        super().__init__("POST", grant.path, _FORM, {}, "access_token", "expires_in")
        self._grant = grant

    def request(self, base_url: str, client_id: str, client_secret: str) -> Request:
        return self._grant.in_body(base_url, client_id, client_secret)


class _OAuthCredentials(ClientCredentials):
    """Authenticates in the header, as every server must understand, or else in the body."""

    __slots__ = ()

    def fetch(self, journey: Journey) -> Flow[Token]:
        grant = self._grant
        try:
            return (yield from super().fetch(journey))
        except AuthenticationError as refused:
            if not isinstance(grant, OAuthGrant) or refused.status not in _REFUSED:
                raise
            self._grant = _InBody(grant)
            try:
                return (yield from super().fetch(journey))
            except AuthenticationError:
                self._grant = grant
                raise refused from None


def _origin(url: str) -> Any:
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname, port
