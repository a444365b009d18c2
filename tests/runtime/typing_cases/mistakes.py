"""Mistakes that type checkers must flag, each on its line. Never executed."""

from __future__ import annotations

from runtime.configuration import BaseConfiguration
from sample_client import ApiClient, AsyncApiClient, Sample, ThreadedApiClient

settings = BaseConfiguration(base_url="https://h")
client = Sample(ApiClient(settings))
threaded = Sample(ThreadedApiClient(settings))

client.things.parts.count(1)  # error: a wrong type
client.things.parts.count()  # error: a missing argument
client.things.parts.nope("x")  # error: an unknown method
unknown = client.nope  # error: an unknown category
number: int = threaded.things.parts.count("x")  # error: a future is no result
Sample(3)  # error: not an API client


async def forgotten() -> int:
    """A coroutine is no result."""
    client = Sample(AsyncApiClient(settings))
    return client.things.parts.count("x")  # error: not awaited


def wants_sync(client: Sample) -> int:
    """The default mode is synchronous."""
    return client.things.parts.count("x")


wants_sync(threaded)  # error: another mode
