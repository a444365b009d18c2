"""Every way of sending a call: three kinds of clients over each engine that is installed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from importlib.util import find_spec
from typing import Any

import pytest
from runtime.call import Call
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.configuration import BaseConfiguration

Outcome = Any
"""The value of a call, or the exception that it raised."""
Many = Callable[[BaseConfiguration, Sequence[Call[Any]], int], "list[Outcome]"]
"""Sends calls, some number of them at a time, and gives each one's outcome in their order."""

# The fast engine joins as soon as the runtime has a module for it.
ENGINES = [
    name
    for name, module in (
        ("httpx", "runtime.engines.httpx_engine"),
        ("httpx2", "runtime.engines.httpx_engine"),
        ("pyreqwest", "runtime.engines.pyreqwest_engine"),
    )
    if find_spec(name) is not None and find_spec(module) is not None
]


def outcome(send: Callable[[], Any]) -> Outcome:
    """The value of a call, or what it raised."""
    try:
        return send()
    except Exception as error:
        return error


def sync_calls(
    settings: BaseConfiguration, calls: Sequence[Call[Any]], at_once: int
) -> list[Outcome]:
    """With one synchronous client that several threads share."""
    from concurrent.futures import ThreadPoolExecutor

    with SyncClient(settings) as api, ThreadPoolExecutor(at_once) as pool:
        return list(pool.map(lambda call: outcome(lambda: api.send(call)), calls))


def threaded_calls(
    settings: BaseConfiguration, calls: Sequence[Call[Any]], at_once: int
) -> list[Outcome]:
    """With a threaded client, whose pool bounds the number."""
    settings.pool_maxsize = at_once
    with ThreadedClient(settings) as api:
        futures: list[Future[Any]] = [api.send(call) for call in calls]
    return [outcome(future.result) for future in futures]


def async_calls(
    settings: BaseConfiguration, calls: Sequence[Call[Any]], at_once: int
) -> list[Outcome]:
    """With an asynchronous client and as many tasks."""

    async def main() -> list[Outcome]:
        turn = asyncio.Semaphore(at_once)
        async with AsyncClient(settings) as api:

            async def one(call: Call[Any]) -> Any:
                async with turn:
                    return await api.send(call)

            return list(await asyncio.gather(*map(one, calls), return_exceptions=True))

    return asyncio.run(main())


TRANSPORTS: dict[str, Many] = {
    "sync": sync_calls,
    "threaded": threaded_calls,
    "async": async_calls,
}


class Way:
    """One kind of client over one engine."""

    def __init__(self, transport: str, engine: str) -> None:
        self.transport = transport
        self.engine = engine

    def __repr__(self) -> str:
        return f"{self.transport}-{self.engine}"

    def many(self, base_url: str, calls: Sequence[Call[Any]], at_once: int, **settings: Any) -> Any:
        """Send calls and give all their outcomes."""
        settings.setdefault("retry_backoff_factor", 0)
        configuration = BaseConfiguration(base_url=base_url, http_engine=self.engine, **settings)
        return TRANSPORTS[self.transport](configuration, calls, at_once)

    def send(self, base_url: str, call: Call[Any], **settings: Any) -> Any:
        """Send one call and give its value."""
        [result] = self.many(base_url, [call], 1, **settings)
        if isinstance(result, BaseException):
            raise result
        return result


WAYS = [Way(transport, engine) for transport in TRANSPORTS for engine in ENGINES]
each_way = pytest.mark.parametrize("way", WAYS, ids=repr)
