"""The proxy to use: the user's own, or what the environment says (HTTPS_PROXY, NO_PROXY …)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit, urlunsplit

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..configuration import BaseConfiguration


class ProxyAddress:
    """A proxy: its URL without user information, and that information."""

    __slots__ = ("auth", "headers", "url")

    def __init__(self, url: str, headers: dict[str, str]) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https", "socks5", "socks5h") or not parts.hostname:
            raise ConfigurationError("proxy_url is not the URL of a proxy")
        host = parts.netloc.rpartition("@")[2]
        self.url = urlunsplit((parts.scheme, host, "", "", ""))
        self.auth = None
        if parts.username is not None:
            self.auth = unquote(parts.username), unquote(parts.password or "")
        self.headers = headers


def proxy_for(configuration: BaseConfiguration) -> ProxyAddress | None:
    """The proxy for the base URL, None for a direct connection."""
    if configuration.proxy_url is not None:
        return ProxyAddress(configuration.proxy_url, configuration.proxy_headers)
    from urllib.request import getproxies, proxy_bypass

    known = getproxies()
    base = urlsplit(configuration.base_url)
    url = known.get(base.scheme) or known.get("all")
    if not url or proxy_bypass(base.netloc):
        return None
    return ProxyAddress(url if "://" in url else f"http://{url}", {})
