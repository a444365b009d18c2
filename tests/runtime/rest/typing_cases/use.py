"""Uses that type checkers must accept, with the types that they must infer. Never executed."""

from __future__ import annotations

from typing import Any, assert_type

from rest_sample import (
    AsyncSample,
    Box,
    Boxes,
    Chunk,
    Sample,
    create,
    download,
    list_,
    output,
    retrieve,
)
from runtime.call import Call, Paged

from runtime.rest import (
    APIResponse,
    AsyncAPIResponse,
    AsyncBinaryAPIResponse,
    AsyncPage,
    AsyncStream,
    BinaryAPIResponse,
    Page,
    Stream,
)


def sync(c: Sample) -> None:
    """Results at once."""
    assert_type(c.boxes.create(name="n", idempotency_key="k", timeout=3), Box)
    assert_type(c.boxes.list(), Page[Boxes, Box])
    for b in c.boxes.list():
        assert_type(b, Box)
    assert_type(c.boxes.with_raw_response.create(name="n"), APIResponse[Box])
    assert_type(c.boxes.with_raw_response.create(name="n").parse(), Box)
    assert_type(c.boxes.with_raw_response.download("1"), BinaryAPIResponse)
    assert_type(c.boxes.with_raw_response.list(), APIResponse[Page[Boxes, Box]])
    with c.boxes.with_streaming_response.create(name="n") as r:
        assert_type(r, APIResponse[Box])
    with c.boxes.with_streaming_response.download("1") as f:
        assert_type(f, BinaryAPIResponse)
    with c.boxes.logs.output("1") as s:
        for i in s:
            assert_type(i, Chunk)
    with c.boxes.with_raw_response.logs.output("1").parse() as t:
        assert_type(t, Stream[Chunk])
    assert_type(c.boxes.with_raw_response.upload("1", file="f"), APIResponse[Any])
    assert_type(c.get("/x", cast_to=Box), Box)
    assert_type(c.get("/x"), Any)
    assert_type(c.with_options(timeout=3).boxes.retrieve("1"), Box)


def calls(c: Sample) -> None:
    """Calls as values."""
    assert_type(create(name="n"), Call[Box])
    assert_type(list_(limit=1), Paged[Boxes, Box])
    assert_type(download("1"), Call[bytes])
    assert_type(output("1"), Call[str])
    assert_type(c.send(retrieve("1")), Box)
    for b in c.iterate(list_()):
        assert_type(b, Box)


async def aio(c: AsyncSample) -> None:
    """The same results, awaited."""
    assert_type(await c.boxes.create(name="n"), Box)
    assert_type(await c.boxes.list(), AsyncPage[Boxes, Box])
    async for b in c.boxes.list():
        assert_type(b, Box)
    assert_type(await c.boxes.with_raw_response.create(name="n"), AsyncAPIResponse[Box])
    assert_type(await c.boxes.with_raw_response.download("1"), AsyncBinaryAPIResponse)
    assert_type(await c.boxes.with_raw_response.list(), AsyncAPIResponse[AsyncPage[Boxes, Box]])
    async with c.boxes.with_streaming_response.create(name="n") as r:
        assert_type(r, AsyncAPIResponse[Box])
    async with c.boxes.with_streaming_response.list() as p:
        assert_type(p, AsyncAPIResponse[AsyncPage[Boxes, Box]])
    async with c.boxes.with_streaming_response.download("1") as f:
        assert_type(f, AsyncBinaryAPIResponse)
    async with await c.boxes.logs.output("1") as s:
        async for i in s:
            assert_type(i, Chunk)
    async with c.boxes.with_streaming_response.logs.output("1") as t:
        assert_type(t, AsyncAPIResponse[AsyncStream[Chunk]])
    assert_type(await c.boxes.upload("1", file="f"), Any)
    assert_type(await c.boxes.with_raw_response.upload("1", file="f"), AsyncAPIResponse[Any])
    assert_type(await c.post("/x", cast_to=Box, body={}), Box)
