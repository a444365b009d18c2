"""Streams of both kinds of clients, used alike by tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from runtime.call import Call, Operation, binary
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.configuration import BaseConfiguration
from runtime_server import Script, Server, raw
from runtime_support import in_loop

Read = Callable[..., list[Any]]

DOWNLOAD: Operation[bytes] = Operation("download", "GET", "/file", responses=(binary("200"),))
FOLLOW: Operation[bytes] = Operation("follow", "POST", "/file", responses=(binary("200"),))


def read_sync(settings: BaseConfiguration, call: Call[Any], method: str, **options: Any) -> Any:
    """All that a method of a stream of a synchronous client gives."""
    with SyncClient(settings) as api, api.stream(call) as stream:
        return list(getattr(stream, method)(**options))


def read_threaded(settings: BaseConfiguration, call: Call[Any], method: str, **options: Any) -> Any:
    """The same with a threaded client, which streams in the thread of the caller."""
    with ThreadedClient(settings) as api, api.stream(call) as stream:
        return list(getattr(stream, method)(**options))


def read_async(settings: BaseConfiguration, call: Call[Any], method: str, **options: Any) -> Any:
    """The same with an asynchronous client."""

    async def main() -> Any:
        async with AsyncClient(settings) as api, api.stream(call) as stream:
            return [item async for item in getattr(stream, method)(**options)]

    return in_loop(main)


READERS = pytest.mark.parametrize("read", [read_sync, read_threaded, read_async])


def to(server: Server, **settings: Any) -> BaseConfiguration:
    """A configuration for a server, without pauses."""
    settings.setdefault("retry_backoff_factor", 0)
    return BaseConfiguration(base_url=server.url, **settings)


def chunked(*chunks: bytes, kind: str = "text/event-stream", end: bool = True) -> Script:
    """An answer in chunks; without an end the connection breaks after them."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ntransfer-encoding: chunked\r\n\r\n"
    body = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    return raw(head.encode() + body + (b"0\r\n\r\n" if end else b""), close=not end)
