"""The ASGI side of the control plane: whole requests in, whole answers out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeAlias

from .exchange import Answer, RawRequest

Message: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

_TICK = 0.02


class Application:
    """An ASGI application around a function from requests to answers."""

    def __init__(self, handle: Callable[[RawRequest], Answer]) -> None:
        self.closing = False
        self._handle = handle

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI 3.0, HTTP connection scope)."""
        answer = self._handle(
            RawRequest(
                method=scope["method"],
                path=scope["raw_path"].decode("ascii", errors="replace"),
                query=scope["query_string"].decode("ascii", errors="replace"),
                headers=_join(scope["headers"]),
                body=await _read_body(receive),
            )
        )
        await self._pause(answer.delay)
        await send(
            {
                "type": "http.response.start",
                "status": answer.status,
                "headers": answer.raw_headers(),
            }
        )
        await send({"type": "http.response.body", "body": answer.content()})

    async def _pause(self, seconds: float) -> None:
        """Wait in small steps, so that a slow answer does not hold up the end of a test."""
        deadline = time.monotonic() + seconds
        while not self.closing and (left := deadline - time.monotonic()) > 0:
            await asyncio.sleep(min(left, _TICK))


def _join(headers: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Return headers by lower-case name, repeated ones joined (RFC 9110, section 5.3)."""
    found: dict[str, str] = {}
    for raw_name, raw_value in headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


async def _read_body(receive: Receive) -> bytes:
    body = b""
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return body
        body += bytes(message.get("body", b""))
        if not message.get("more_body", False):
            return body
