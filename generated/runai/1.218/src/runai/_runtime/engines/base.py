"""What an engine is: bytes of a request in, a complete response out.

An engine raises `TransportError` and its subclasses, and nothing of the library below it.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from ..messages import Request, Response, TimeLimits

__all__ = ["AsyncEngine", "Engine", "Request", "Response", "TimeLimits"]


@runtime_checkable
class Engine(Protocol):
    """Sends requests with blocking calls; safe to share between threads."""

    def send(self, request: Request, limits: TimeLimits) -> Response:
        """Send a request and read the whole answer; redirects are not followed."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


@runtime_checkable
class AsyncEngine(Protocol):
    """Sends requests from coroutines of one event loop."""

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        """Send a request and read the whole answer; redirects are not followed.

        The driver enforces `limits.total` by cancelling.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...
