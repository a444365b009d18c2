"""Security schemes: which of them a client can serve, and how."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.security import KeyLocation, SecurityScheme
from sdkwright.resolve import Node, Resolver

_FIELD_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NO_URL: Final = re.compile(r"[\s\x00-\x1f\x7f{}<>\"\\^`|@]")
_LOCATIONS: Final[dict[str, KeyLocation]] = {
    "header": "header",
    "query": "query",
    "cookie": "cookie",
}
# Headers that belong to the connection or the message (RFC 9110, sections 7.2, 7.6.1 and 8.6).
_NOT_OURS: Final = frozenset(
    {
        *("connection", "content-length", "content-type", "host", "keep-alive", "te", "trailer"),
        *("transfer-encoding", "upgrade"),
    }
)
_TOKENS: Final = {"oauth2": "OAuth 2.0", "openIdConnect": "OpenID Connect"}


@dataclass(frozen=True, slots=True)
class Flow:
    """The client credentials flow of a scheme."""

    token_url: str | None
    scopes: frozenset[str]
    """All scopes that it knows; none where it names none."""


class SchemeReader:
    """Reads the entries of `components/securitySchemes`."""

    def __init__(self, document: Document, resolver: Resolver, report: Report) -> None:
        self._document = document
        self._resolver = resolver
        self._report = report

    def scheme(self, key: str, node: Node) -> SecurityScheme | None:
        """Return a scheme; None (and a finding) for one that nothing is sent for."""
        target = self._resolver.follow(node)
        if target is None or not isinstance(target.value, dict):
            return self._unsupported(node, f"the security scheme {key!r} cannot be read")
        kind = target.text("type")
        if kind in _TOKENS:
            return _token(key, target, _TOKENS[kind])
        readers: dict[str, Callable[[str, Node], SecurityScheme | None]] = {
            "apiKey": self._key,
            "http": self._http,
            "basic": self._basic,
            "mutualTLS": self._certificate,
        }
        read = readers.get(kind)
        if read is None:
            return self._unsupported(target, f"a security scheme of the type {kind!r} is unknown")
        return read(key, target)

    def flow(self, node: Node) -> Flow | None:
        """Return the client credentials flow of a scheme, if it has one."""
        target = self._resolver.follow(node)
        if target is None or target.text("type") != "oauth2":
            return None
        flow = target.child("flows", "clientCredentials")
        if not isinstance(flow.value, dict):
            return None
        scopes = frozenset(name for name, _ in flow.items("scopes"))
        return Flow(self._token_url(flow), scopes)

    def _token_url(self, flow: Node) -> str | None:
        url = flow.text("tokenUrl").strip()
        problem = _problem_of(url)
        if not problem:
            return url
        self._report.lenient(
            "security-token-url",
            f"the tokenUrl {problem}; users have to give it",
            self._document.where((*flow.pointer, "tokenUrl") if url else flow.pointer),
            "state where client credentials become a token",
        )
        return None

    def _key(self, key: str, node: Node) -> SecurityScheme | None:
        location, name = _LOCATIONS.get(node.text("in")), node.text("name")
        if location is None:
            place = node.text("in")
            return self._unsupported(node, f"an API key cannot be sent in {place!r}")
        is_fit = name if location == "query" else _FIELD_NAME.fullmatch(name)
        if not is_fit or (location == "header" and name.lower() in _NOT_OURS):
            return self._unsupported(node, f"no API key can be sent as the {location} {name!r}")
        return SecurityScheme(
            key, "key", "API key", node.text("description"), node.pointer, location, name
        )

    def _http(self, key: str, node: Node) -> SecurityScheme | None:
        scheme = node.text("scheme").strip().lower()
        if scheme == "basic":
            return self._basic(key, node)
        if scheme == "bearer" or (not scheme and node.text("bearerFormat")):
            return _token(key, node, "Bearer token")
        return self._unsupported(node, f"the HTTP authentication scheme {scheme!r} is not offered")

    def _basic(self, key: str, node: Node) -> SecurityScheme:
        title = "User name and password"
        return SecurityScheme(key, "basic", title, node.text("description"), node.pointer)

    def _certificate(self, key: str, node: Node) -> SecurityScheme:
        title = "Client certificate"
        return SecurityScheme(key, "certificate", title, node.text("description"), node.pointer)

    def _unsupported(self, node: Node, message: str) -> SecurityScheme | None:
        self._report.lenient(
            "security-scheme-unsupported",
            f"{message}; nothing is sent for it",
            self._document.where(node.pointer),
            "use an API key, HTTP basic or bearer, OAuth 2.0, OpenID Connect or mutual TLS",
        )
        return None


def _token(key: str, node: Node, title: str) -> SecurityScheme:
    return SecurityScheme(key, "token", title, node.text("description"), node.pointer)


def _problem_of(url: str) -> str:
    """Return why a URL cannot be asked for tokens; relative ones can."""
    if not url:
        return "is missing"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return "is no URL"
    if _NO_URL.search(url) or parts.scheme not in ("", "http", "https"):
        return "cannot be used as it is"
    return "" if parts.hostname or not (parts.scheme or parts.netloc) else "has no host"
