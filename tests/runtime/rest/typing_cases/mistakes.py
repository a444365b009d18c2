"""Mistakes that type checkers must flag, each on its line. Never executed."""

from __future__ import annotations

from rest_sample import AsyncSample, Box, Sample, create

client = Sample(bearer_token="t")
client.boxes.create(nam="n")  # error: an unknown argument
client.boxes.create(name=1)  # error: a wrong type
client.boxes.retrieve("1", idempotency_key="k")  # error: an option of writes
client.boxes.with_raw_response.create(nam=1)  # error: an unknown argument
client.boxes.with_raw_response.create(name=1)  # error: a wrong type
client.boxes.with_streaming_response.create(nam=1)  # error: an unknown argument
client.boxes.with_raw_response.upload("1", fil=1)  # error: an unknown argument
client.boxes.with_raw_response.nope()  # error: an unknown method
client.send(create(nam="n"))  # error: an unknown argument
client.boxes.nope()  # error: an unknown method
client.with_options(retries=1)  # error: an unknown option
Sample(max_retries=None)  # error: no number


async def forgotten(aclient: AsyncSample) -> Box:
    """A coroutine is no result."""
    return aclient.boxes.create(name="n")  # error: not awaited


async def unknown(aclient: AsyncSample) -> None:
    """Also where the result may be anything."""
    await aclient.boxes.upload("1", fil=1)  # error: an unknown argument
    await aclient.boxes.with_raw_response.upload("1", fil=1)  # error: an unknown argument
