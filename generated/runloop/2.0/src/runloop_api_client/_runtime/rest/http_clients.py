"""Clients of httpx with defaults that suit an API; the only module here that imports httpx."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx
else:
    try:
        import httpx
    except ImportError:
        import httpx2 as httpx

__all__ = ["DefaultAsyncHttpxClient", "DefaultHttpxClient"]


def _with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    return {"limits": limits, "follow_redirects": True, **options}


class DefaultHttpxClient(httpx.Client):
    """An `httpx.Client` for `http_client=`, which is closed together with the API client.

    Args:
        **options: The arguments of `httpx.Client`, such as `proxy` and `transport`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_with_defaults(options))


class DefaultAsyncHttpxClient(httpx.AsyncClient):
    """An `httpx.AsyncClient` for `http_client=`, which is closed together with the API client.

    Args:
        **options: The arguments of `httpx.AsyncClient`, such as `proxy` and `transport`.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**_with_defaults(options))
