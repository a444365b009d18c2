"""Streams that the media types of a document tell of, without any overlay."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.loopback import Answer, Loopback

DOCUMENT = """
paths:
  /chat:
    post:
      operationId: chat
      tags: [s]
      requestBody: {content: {application/json: {schema: {type: object,
          properties: {stream: {type: boolean}}}}}}
      responses: {'200': {description: ok, content: {
          application/json: {schema: {$ref: '#/components/schemas/Whole'}},
          text/event-stream: {schema: {$ref: '#/components/schemas/Piece'}}}}}
  /events: {get: {operationId: events, tags: [s], responses: {'200': {description: ok, content: {
      text/event-stream: {schema: {type: array, items: {$ref: '#/components/schemas/Piece'}}}}}}}}
  /whole: {get: {operationId: whole, tags: [s], responses: {'200': {description: ok, content: {
      text/event-stream: {schema: {oneOf: [{$ref: '#/components/schemas/Started'},
      {$ref: '#/components/schemas/Ended'}], discriminator: {propertyName: event}}}}}}}}
  /text: {get: {operationId: text, tags: [s], responses: {2XX: {description: ok, content: {
      text/event-stream: {schema: {type: string}}}}}}}
  /untyped: {get: {tags: [s], responses: {'200': {description: ok, content: {
      text/event-stream: {}}}, '204': {description: nothing}}}}
  /lines: {get: {operationId: lines, tags: [s], responses: {default: {description: ok, content: {
      application/x-ndjson: {schema: {$ref: '#/components/schemas/Piece'}}}}}}}
  /sequence: {get: {operationId: sequence, tags: [s], responses: {'200': {description: ok, content: {
      application/json-seq: {itemSchema: {type: integer}}}}}}}
components:
  schemas:
    Whole: {type: object, properties: {text: {type: string}}}
    Piece: {type: object, required: [part], properties: {part: {type: string}}}
    Started: {type: object, required: [event, data], properties: {event: {type: string, enum: [on]},
        id: {type: string}, data: {$ref: '#/components/schemas/Piece'}}}
    Ended: {type: object, required: [event, data], properties: {event: {type: string, enum: [off]},
        data: {type: object, properties: {count: {type: integer}}}}}
"""
EVENTS = "text/event-stream; charset=utf-8"


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with streams of every kind."""
    return sdk_of(DOCUMENT)


def _client(sdk: Sdk, server: Loopback, kind: str = "ApiClient") -> Any:
    return sdk.client(kind, base_url=server.url, bearer_token="t")


def _items(sdk: Sdk, server: Loopback, name: str) -> list[Any]:
    with getattr(_client(sdk, server).s, name)() as stream:
        return list(stream)


def test_an_operation_that_can_also_stream_has_two_methods(sdk: Sdk, server: Loopback) -> None:
    """One returns the whole, the other its pieces; each asks for its own media type."""
    client = _client(sdk, server)
    server.answer = Answer(pieces=(b'{"text": "ab"}',))
    assert client.s.chat({}).text == "ab"
    assert server.last.headers["accept"] == "application/json"
    server.answer = Answer(
        media_type=EVENTS,
        pieces=(
            b'data: {"part": "a"}\n\n: wait\n\n',
            b'data: {"part"',
            b': "b"}\n\ndata: [DONE]\n\n',
        ),
    )
    with client.s.chat_stream({"stream": True}) as stream:
        assert [piece.part for piece in stream] == ["a", "b"]
    assert server.last.headers["accept"] == "text/event-stream"
    assert stream.status == 200


def test_items_come_before_the_stream_ends(sdk: Sdk, server: Loopback) -> None:
    """Leaving the `with` statement gives up the rest."""

    def pieces() -> Iterator[bytes]:
        yield b'data: {"part": "a"}\n\n'
        for _ in range(10_000):
            yield b": nothing yet, and this comment is long enough to fill what buffers there are\n"

    server.answer = Answer(media_type=EVENTS, pieces=pieces())
    with _client(sdk, server).s.events() as stream:
        assert next(stream).part == "a"


@pytest.mark.parametrize(
    ("name", "media_type", "content", "expected"),
    [
        ("text", EVENTS, b"data: a\ndata: b\n\ndata: 1\n\n", ["a\nb", "1"]),
        ("get_untyped", EVENTS, b'data: {"a": 1}\n\ndata: x\n\n', [{"a": 1}, "x"]),
        ("sequence", "application/json-seq", b"\x1e1\n\x1e 2\n\x1e3", [1, 2, 3]),
    ],
)
def test_items_of_every_shape(
    sdk: Sdk, server: Loopback, name: str, media_type: str, content: bytes, expected: list[Any]
) -> None:
    """Text is text, JSON without a schema is what it is."""
    server.answer = Answer(media_type=media_type, pieces=(content,))
    assert _items(sdk, server, name) == expected


def test_a_schema_may_describe_events_as_a_whole(sdk: Sdk, server: Loopback) -> None:
    """Then an item has the name and the id of the event beside its data."""
    content = b'event: on\nid: 7\ndata: {"part": "a"}\n\nevent: off\ndata: {"count": 2}\n\n'
    server.answer = Answer(media_type=EVENTS, pieces=(content,))
    started, ended = _items(sdk, server, "whole")
    assert (started.event, started.id, started.data.part) == ("on", "7", "a")
    assert ended.data.count == 2


def test_lines_may_be_cut_anywhere(sdk: Sdk, server: Loopback) -> None:
    """Also inside a character, and the last one may lack its end."""
    content = '{"part": "ä"}\r\n\n{"part": "b"}'.encode()
    server.answer = Answer(
        media_type="application/x-ndjson",
        pieces=tuple(content[i : i + 1] for i in range(len(content))),
    )
    assert [piece.part for piece in _items(sdk, server, "lines")] == ["ä", "b"]


def test_streams_of_other_families(sdk: Sdk, server: Loopback) -> None:
    """Awaited, and in a future."""
    server.answer = Answer(media_type=EVENTS, pieces=(b'data: {"part": "a"}\n\n',))

    async def parts() -> list[str]:
        async with await _client(sdk, server, "AsyncApiClient").s.events() as stream:
            return [piece.part async for piece in stream]

    assert asyncio.run(parts()) == ["a"]
    client = _client(sdk, server, "ThreadedApiClient")
    with client.s.events().result(10) as stream:
        assert [piece.part for piece in stream] == ["a"]


def test_failures_are_raised_by_the_call(sdk: Sdk, server: Loopback) -> None:
    """Before anything is read."""
    server.answer = Answer(status=403, pieces=(b'{"message": "no"}',))
    with pytest.raises(sdk.package.exceptions.ApiStatusError, match="403"):
        _client(sdk, server).s.events()


def test_an_answer_that_is_no_stream_is_told(sdk: Sdk, server: Loopback) -> None:
    """A server may need to be asked in the body too."""
    server.answer = Answer(pieces=(b'{"text": "ab"}',))
    stream = _client(sdk, server).s.chat_stream({})
    with pytest.raises(sdk.package.exceptions.DecodeError, match="expected text/event-stream"):
        next(stream)


def test_an_event_of_an_error_ends_the_stream(sdk: Sdk, server: Loopback) -> None:
    """What it says is in the message."""
    content = b'data: {"part": "a"}\n\nevent: error\ndata: {"message": "overloaded"}\n\n'
    server.answer = Answer(media_type=EVENTS, pieces=(content,))
    stream = _client(sdk, server).s.events()
    assert next(stream).part == "a"
    with pytest.raises(sdk.package.exceptions.DecodeError, match="overloaded"):
        next(stream)
