"""Security schemes: what of a configuration goes into a request, and where.

An operation has alternatives, each of schemes that belong together. The first one that the
configuration has everything for is sent, else what there is of one; a call without credentials
is the server's to refuse.

Source: OpenAPI Specification 3.1.1, sections 4.8.27 and 4.8.30.
"""

from __future__ import annotations

import re
from base64 import b64encode
from typing import TYPE_CHECKING, Any, Final

from .errors import ConfigurationError, RequestError
from .parameters import check_header
from .redact import DECLARED, MASK
from .styles import quote

if TYPE_CHECKING:
    from .messages import Request

# A cookie's value (RFC 6265, section 4.1.1), with the signs that servers use all the same.
_COOKIE: Final = re.compile(r"[\x21-\x3a\x3c-\x7e]+")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


class Scheme:
    """One way to authorize, which takes some arguments of the configuration."""

    __slots__ = ("arguments",)

    is_token = False

    def __init__(self, *arguments: str) -> None:
        self.arguments: Final = arguments

    def text(self, configuration: Any) -> str | None:
        """What a configuration has for this; None if nothing."""
        return None

    def put(self, request: Request, text: str) -> None:
        """Put a text into a request, unless the call itself has something in its place."""


class Token(Scheme):
    """A bearer token, however it is had; the client adds it when it is there."""

    __slots__ = ()

    is_token = True

    def __init__(self) -> None:
        super().__init__("bearer_token")

    def text(self, configuration: Any) -> str | None:
        ways = (configuration.bearer_token, configuration.token_provider, configuration.client_id)
        return MASK if any(way is not None for way in ways) else None

    def put(self, request: Request, text: str) -> None:
        request.headers.setdefault("authorization", f"Bearer {text}")


class Certificate(Scheme):
    """A client certificate, which is part of the connection (RFC 8446, section 4.4.2)."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("cert_file")

    def text(self, configuration: Any) -> str | None:
        return MASK if configuration.cert_file is not None else None


class Basic(Scheme):
    """A user name and a password (RFC 7617)."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("username", "password")

    def text(self, configuration: Any) -> str | None:
        user, password = configuration.username, configuration.password
        if user is None and password is None:
            return None
        return b64encode(f"{user or ''}:{password or ''}".encode()).decode("ascii")

    def put(self, request: Request, text: str) -> None:
        request.headers.setdefault("authorization", f"Basic {text}")

    def checked(self, argument: str, value: str | None) -> str | None:
        """One of the two as it is used.

        Raises:
            ConfigurationError: It cannot be sent; the message shows nothing of it.
        """
        if value is not None and _CONTROL.search(value):
            raise ConfigurationError(f"{argument}: control characters are not allowed")
        if value is not None and argument == "username" and ":" in value:
            raise ConfigurationError("username: a colon is not allowed")
        return value


class ApiKey(Scheme):
    """A key in a header, in the query or in a cookie.

    Args:
        argument: The argument of the configuration.
        location: "header", "query" or "cookie".
        name: What it is called there.
    """

    __slots__ = ("location", "name")

    def __init__(self, argument: str, location: str, name: str) -> None:
        super().__init__(argument)
        self.location: Final = location
        self.name: Final = name
        if location != "cookie":  # all cookies are secret
            DECLARED.update((name.lower(), quote(name).lower()))

    def text(self, configuration: Any) -> str | None:
        value: str | None = getattr(configuration, self.arguments[0])
        return value

    def put(self, request: Request, text: str) -> None:
        name = self.name.lower()
        if self.location == "query":
            _add_to_query(request, quote(self.name), quote(text))
        elif self.location == "cookie":
            _add_cookie(request, self.name, f"{self.name}={text}")
        elif name == "cookie":
            _add_cookie(request, text.partition("=")[0], text)
        else:
            request.headers.setdefault(name, text)

    def checked(self, value: str | None) -> str | None:
        """The key as it is sent.

        Raises:
            ConfigurationError: It cannot be sent; the message shows nothing of it.
        """
        text = value.strip() if value is not None else ""
        if not text:
            return None
        argument = self.arguments[0]
        if self.location == "header":
            try:
                check_header(self.name, text)
            except RequestError as problem:
                raise ConfigurationError(f"{argument}: {problem}") from None
        if self.location == "cookie" and not _COOKIE.fullmatch(text):
            raise ConfigurationError(f"{argument}: a cookie cannot hold some of its characters")
        try:
            text.encode()
        except UnicodeError:
            raise ConfigurationError(f"{argument}: it is no text that can be sent") from None
        return text


class Security:
    """What an operation is sent with: alternatives of schemes that belong together."""

    __slots__ = ("alternatives",)

    def __init__(self, *alternatives: tuple[Scheme, ...]) -> None:
        self.alternatives: Final = alternatives

    def chosen(self, configuration: Any) -> tuple[Scheme, ...]:
        """The schemes to use; none where the configuration has nothing for any."""
        parts: tuple[Scheme, ...] = ()
        for alternative in self.alternatives:
            given = tuple(one for one in alternative if one.text(configuration) is not None)
            if len(given) == len(alternative):
                return given
            parts = parts or given
        return parts

    def show(self, request: Request) -> None:
        """Put what the first alternative sends into a request that is only shown, masked."""
        for scheme in self.alternatives[0]:
            scheme.put(request, MASK)


def _add_to_query(request: Request, name: str, text: str) -> None:
    path, mark, query = request.url.partition("?")
    if all(pair.partition("=")[0] != name for pair in query.split("&")):
        request.url = f"{path}?{query}{'&' if mark and query else ''}{name}={text}"


def _add_cookie(request: Request, name: str, pair: str) -> None:
    present = request.headers.get("cookie", "")
    if all(cookie.strip().partition("=")[0] != name for cookie in present.split(";")):
        request.headers["cookie"] = f"{present}; {pair}" if present else pair
