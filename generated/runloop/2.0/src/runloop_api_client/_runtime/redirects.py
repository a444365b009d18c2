"""Redirects: followed for safe methods only, and never with credentials to another origin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .messages import Request, Response

MAX_REDIRECTS: Final = 5

_FOLLOWED: Final = frozenset({301, 302, 303, 307, 308})
_SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
# What a stranger may see. Everything else may be, or hold, a credential.
_HARMLESS: Final = ("accept", "accept-language", "user-agent")


def next_request(request: Request, response: Response, *, strangers: bool = True) -> Request | None:
    """The request that a redirect leads to; None when it is not to be followed.

    Args:
        request: What was sent.
        response: What came.
        strangers: Whether another origin may be asked; not where something adds credentials.
    """
    location = response.headers.get("location")
    if response.status not in _FOLLOWED or request.method not in _SAFE_METHODS or not location:
        return None
    from urllib.parse import urljoin, urlsplit

    try:
        target = urljoin(request.url, location)
        old, new = urlsplit(request.url), urlsplit(target)
        same_origin = (old.scheme, old.hostname, _port(old.scheme, old.port)) == (
            new.scheme,
            new.hostname,
            _port(new.scheme, new.port),
        )
    except ValueError:
        return None
    downgrade = old.scheme == "https" and new.scheme != "https"
    if new.scheme not in ("http", "https") or not new.hostname or downgrade or "@" in new.netloc:
        return None
    url = target.partition("#")[0]
    if not same_origin and not strangers:
        return None
    following = request.copy()
    following.url = url
    if not same_origin:
        following.headers, following.content = _stripped(request.headers), None
    return following


def _port(scheme: str, port: int | None) -> int | None:
    return port if port is not None else {"http": 80, "https": 443}.get(scheme)


def _stripped(headers: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name in _HARMLESS}
