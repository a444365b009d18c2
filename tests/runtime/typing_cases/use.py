"""Uses that type checkers must accept, with the types that they must infer. Never executed."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any, assert_type

from runtime.call import Call, Operation
from runtime.client import AsyncClient, RawResponse, SyncClient, ThreadedClient
from runtime.configuration import BaseConfiguration
from runtime.modes import Async, Sync, Threaded
from sample_client import ApiClient, AsyncApiClient, Sample, ThreadedApiClient, count

settings = BaseConfiguration(base_url="https://h", timeout=(1, 2))
client = Sample(ApiClient(settings))
assert_type(client, Sample[Sync])
assert_type(client.things.parts.count("x"), int)
assert_type(client.close(), None)

with Sample(ThreadedApiClient(settings)) as threaded:
    assert_type(threaded, Sample[Threaded])
    assert_type(threaded.things.parts.count("x"), Future[int])

simple = Sample(bearer_token="t", base_url="https://h")
assert_type(simple, Sample[Sync])


async def asynchronous() -> None:
    """Coroutines give the same results."""
    async with Sample(AsyncApiClient(settings)) as client:
        assert_type(client, Sample[Async])
        assert_type(await client.things.parts.count("x"), int)
    await client.close()


def annotated(client: Sample) -> int:
    """A bare annotation means the synchronous client."""
    return client.things.parts.count("x")


annotated(client)


def values(sync: SyncClient, threads: ThreadedClient, untyped: Operation[Any]) -> None:
    """Calls carry the type of their result."""
    assert_type(count("x"), Call[int])
    assert_type(sync.send(count("x")), int)
    assert_type(sync.raw(count("x")), RawResponse[int])
    assert_type(threads.send(count("x")), Future[int])
    assert_type(sync.send(Call(untyped)), Any)


async def awaited(client: AsyncClient) -> None:
    """Awaiting gives the type of the call."""
    assert_type(await client.send(count("x")), int)
