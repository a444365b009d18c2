"""Access tokens: how one is asked for, how long it lives. A token is never trusted, only timed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from .bodies import Body
from .codec import load_json
from .messages import Request


class TokenGrant:
    """How client credentials become a token: facts of the document.

    Args:
        method: The HTTP method of the token operation.
        path: Its path, below the base URL.
        media_type: The media type of its body.
        body: Its fields; `{client_id}` and `{client_secret}` in a value are filled in.
        token_field: The field of the answer that holds the token.
        expires_in_field: The field that holds its lifetime in seconds, if there is one.
    """

    __slots__ = ("body", "expires_in_field", "media_type", "method", "path", "token_field")

    def __init__(
        self,
        method: str,
        path: str,
        media_type: str,
        body: Mapping[str, str],
        token_field: str,
        expires_in_field: str | None = None,
    ) -> None:
        self.method: Final = method
        self.path: Final = path
        self.media_type: Final = media_type
        self.body: Final = body
        self.token_field: Final = token_field
        self.expires_in_field: Final = expires_in_field

    def request(self, base_url: str, client_id: str, client_secret: str) -> Request:
        """The request that asks for a token."""
        given = {"{client_id}": client_id, "{client_secret}": client_secret}
        fields = {name: _filled(text, given) for name, text in self.body.items()}
        media_type, content = Body(self.media_type).encode(fields)
        headers = {"accept": "application/json", "content-type": media_type}
        return Request(self.method, base_url.rstrip("/") + self.path, headers, content)


class Token:
    """A token and the seconds that it lives from now on; None when that is unknown."""

    __slots__ = ("lifetime", "text")

    def __init__(self, text: str, lifetime: float | None = None) -> None:
        self.text = text
        self.lifetime = lifetime

    def __repr__(self) -> str:
        return f"<Token, lifetime {self.lifetime}>"


def read_token(grant: TokenGrant, content: bytes, wall: float) -> Token:
    """The token in an answer of the token operation.

    Raises:
        ValueError: The answer holds none; the message shows nothing of it.
    """
    try:
        answer = load_json(content)
    except ValueError:
        raise ValueError("the answer of the token operation is not JSON") from None
    text = answer.get(grant.token_field) if isinstance(answer, dict) else None
    if not isinstance(text, str) or not text:
        raise ValueError(f"the answer of the token operation has no {grant.token_field!r}")
    stated = answer.get(grant.expires_in_field) if grant.expires_in_field else None
    lifetime = _seconds(stated)
    return Token(text, lifetime if lifetime is not None else jwt_lifetime(text, wall, fresh=True))


def jwt_lifetime(text: str, wall: float, *, fresh: bool = False) -> float | None:
    """Seconds until a JWT expires; None when the token is opaque or says nothing of it.

    Args:
        text: The token; its signature is not our concern.
        wall: The time now.
        fresh: Whether it was issued just now, so that the server's clock alone counts and a
            wrong clock of this machine does no harm.

    Source: RFC 7519, sections 4.1.4 and 4.1.6.
    """
    parts = text.split(".")
    if len(parts) != 3:
        return None
    from binascii import a2b_base64

    padded = parts[1].translate({45: 43, 95: 47}) + "=" * (-len(parts[1]) % 4)
    try:
        claims = load_json(a2b_base64(padded))
    except (ValueError, RecursionError):
        return None
    if not isinstance(claims, dict):
        return None
    expires, issued = _number(claims.get("exp")), _number(claims.get("iat"))
    if expires is None:
        return None
    return expires - (issued if fresh and issued is not None and issued < expires else wall)


def _filled(text: str, given: Mapping[str, str]) -> str:
    return given.get(text, text)


def _seconds(value: Any) -> float | None:
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        value = int(value)
    number = _number(value)
    return number if number is not None and number > 0 else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if abs(value) < 1e15 else None
