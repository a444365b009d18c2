"""What an engine is: bytes of a request in, a complete response out.

An engine raises `TransportError` and its subclasses, and nothing of the library below it.

Streams: when `request.stream` is set and the status is 2xx, `Response.stream` is a Stream
(`asend`: an AsyncStream) instead of `content`. `limits.total` then ends with the headers; each
wait for a chunk is bounded by `limits.read`. All other answers are read whole, as ever.
Uploads: `request.content` may be an `uploads.Upload`: iterate it (`asend`: with `async for`)
while sending; its length is in the content-length header, where it is known.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Protocol, runtime_checkable

from ..messages import Request, Response, TimeLimits

__all__ = [
    "AsyncEngine",
    "AsyncStream",
    "Engine",
    "Request",
    "Response",
    "Stream",
    "TimeLimits",
]


class Stream(Protocol):
    """Decompressed chunks of a body, read once, and its connection, which close() gives back."""

    def __iter__(self) -> Iterator[bytes]: ...

    def close(self) -> None:
        """Give up what is not read; closing twice is fine."""
        ...


class AsyncStream(Protocol):
    """The same for coroutines."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None:
        """Give up what is not read; closing twice is fine."""
        ...


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
