"""Streams of typed items: nothing lost, nothing repeated, nothing left open."""

from __future__ import annotations

import json
import re
import socket
import time
from typing import Any

import pytest
from rest_sample import Chunk
from rest_support import Both
from runtime.errors import (
    DecodeError,
    InternalServerError,
    NotFoundError,
    SdkError,
    TransportError,
)
from runtime_server import Script, Server, respond, silence
from stream_support import chunked

from runtime.rest import AsyncStream, Stream

TEXT = "alpha\nbêta 😀\ngamma\n"


def event(output: str, offset: int | None = None) -> bytes:
    """An event with a chunk."""
    return b"data: %s\n\n" % json.dumps({"output": output, "offset": offset}).encode()


def texts(both: Both, stream: Any) -> str:
    """All that a stream gives."""
    return "".join(item.output for item in both.all(stream))


class Outputs:
    """A server that knows a text by its bytes and breaks off, as often as it is told."""

    def __init__(self, breaks: int, piece: int = 3, *, states_offset: bool = True) -> None:
        self.breaks = breaks
        self.piece = piece
        self.states_offset = states_offset
        self.offsets: list[int] = []

    def __call__(self, connection: socket.socket, request: bytes) -> None:
        match = re.search(rb"offset=(\d+)", request.split(b"\r\n")[0])
        start = int(match[1]) if match else 0
        self.offsets.append(start)
        place, rest, events = start, TEXT.encode()[start:].decode(), []
        while rest:
            output, rest = rest[: self.piece], rest[self.piece :]
            events.append(event(output, place if self.states_offset else None))
            place += len(output.encode())
        is_broken = self.breaks > 0
        self.breaks -= 1
        chunked(*(events[:2] if is_broken else events), end=not is_broken)(connection)


@pytest.mark.usefixtures("each_engine")
@pytest.mark.parametrize("states_offset", [True, False])
def test_a_broken_stream_goes_on_at_the_next_byte(both: Both, states_offset: bool) -> None:
    """The text is the text, although every connection breaks after two pieces."""
    outputs = Outputs(breaks=3, states_offset=states_offset)
    with Server() as server:
        server.answer = outputs
        stream = both.do(both.client(server).boxes.logs.output("1"))
        assert isinstance(stream, AsyncStream if both.is_async else Stream)
        assert stream.response.status_code == 200
        assert texts(both, stream) == TEXT
    assert outputs.offsets == sorted(outputs.offsets)
    assert outputs.offsets[:2] == [0, len(TEXT[:6].encode())]
    assert len(outputs.offsets) == 4


def test_a_stream_that_begins_later_goes_on_from_there(both: Both) -> None:
    """The offset of the caller is the first place."""
    outputs = Outputs(breaks=1, states_offset=False)
    with Server() as server:
        server.answer = outputs
        assert (
            texts(both, both.do(both.client(server).boxes.logs.output("1", offset="6"))) == TEXT[6:]
        )
    assert outputs.offsets[0] == 6


def test_more_breaks_than_one_may_count_on(both: Both) -> None:
    """As long as each connection brings something."""
    outputs = Outputs(breaks=9, piece=1)
    with Server() as server:
        server.answer = outputs
        assert texts(both, both.do(both.client(server).boxes.logs.output("1"))) == TEXT


def test_a_server_that_repeats_a_piece(both: Both) -> None:
    """What was had is left out, to the byte."""
    first = chunked(event("alpha ", 0), event("beta ", 6), end=False)
    again = chunked(event("beta ", 6), event("a  gamma", 9))
    with Server(first, again) as server:
        assert (
            texts(both, both.do(both.client(server).boxes.logs.output("1"))) == "alpha beta  gamma"
        )
    overlapping = chunked(event("alpha beta", 0), event(" end", 10))
    with Server(first, overlapping) as server:
        assert texts(both, both.do(both.client(server).boxes.logs.output("1"))) == "alpha beta end"


@pytest.mark.usefixtures("each_engine")
def test_events_without_data_are_no_items(both: Both) -> None:
    """Comments, ids, retries and heartbeats; other members of an item are kept."""
    noise = [b": hello\n\n", b"id: 7\n\n", b"retry: 10\n\n", b"data:\n\n", b"event: ping\n\n"]
    extra = b'data: {"output":"b","offset":1,"more":true}\n\n'
    with Server(chunked(*noise, event("a", 0), *noise, extra)) as server:
        stream = both.do(both.client(server).boxes.logs.output("1"))
        items = both.all(stream)
    assert all(isinstance(item, Chunk) for item in items)
    assert [(item.output, item.offset) for item in items] == [("a", 0), ("b", 1)]
    assert items[1].model_extra == {"more": True}


def test_an_error_event_is_a_status_error(both: Both) -> None:
    """By its code; 500 if it has none."""
    for data, kind in (
        (b'{"code":404,"message":"gone"}', NotFoundError),
        (b"oh", InternalServerError),
    ):
        with Server(chunked(event("a", 0), b"event: error\ndata: %s\n\n" % data)) as server:
            stream = both.do(both.client(server).boxes.logs.output("1"))
            assert both.next(stream).output == "a"
            with pytest.raises(kind) as caught:
                both.next(stream)
            assert (caught.value.operation, caught.value.status_code) == (
                "boxes.logs.output",
                kind.__doc__ and int(kind.__doc__[:3]),
            )


@pytest.mark.usefixtures("each_engine")
def test_silence_and_408_mean_to_come_again(both: Both) -> None:
    """At the place where the stream was, as often as it takes."""
    late = b'event: error\ndata: {"code":"408"}\n\n'

    def quiet(connection: socket.socket) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 9\r\n\r\n"
        connection.sendall(head)
        time.sleep(0.4)
        connection.close()

    scripts: list[Script] = [chunked(event("a", 0), late), *[quiet] * 7, respond(b"{}", 408)]
    with Server(*scripts, chunked(event("b", 1))) as server:
        client = both.client(server)
        assert texts(both, both.do(client.boxes.logs.output("1", timeout=(5, 0.1)))) == "ab"
        assert all(b"offset=1" in request for request in server.requests[1:])


def test_a_stream_without_a_place_does_not_repeat_itself(both: Both) -> None:
    """A break after the first item is an error; before it, the stream is opened again."""
    with Server(chunked(end=False), chunked(event("a"), end=False), chunked(event("b"))) as server:
        stream = both.do(both.client(server).boxes.logs.watch())
        assert both.next(stream).output == "a"
        with pytest.raises(TransportError):
            both.next(stream)


def test_a_server_that_only_breaks_is_an_error_in_the_end(both: Both) -> None:
    """After some attempts that brought nothing."""
    with Server(chunked(event("a", 0), end=False), chunked(end=False)) as server:
        stream = both.do(both.client(server).boxes.logs.output("1"))
        with pytest.raises(TransportError):
            both.all(stream)
        assert 3 < len(server.requests) < 10


def test_items_that_are_not_json_are_errors_of_this_package(both: Both) -> None:
    """So is an answer that is no stream."""
    with Server(chunked(b"data: {\n\n")) as server:
        stream = both.do(both.client(server).boxes.logs.output("1"))
        with pytest.raises(DecodeError):
            both.next(stream)
    with Server(respond(b"{}")) as server:
        stream = both.do(both.client(server).boxes.logs.output("1"))
        with pytest.raises(DecodeError, match="text/event-stream"):
            both.next(stream)
    with Server(respond(b"{}", 404)) as server, pytest.raises(NotFoundError):
        both.do(both.client(server).boxes.logs.output("1"))


@pytest.mark.usefixtures("each_engine")
def test_a_stream_left_early_is_closed(both: Both) -> None:
    """At the end of the statement, or by close(); then it has no more items."""

    def open_end(connection: socket.socket) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
        data = event("a", 0)
        connection.sendall(head + b"%x\r\n%s\r\n" % (len(data), data))

    with Server(open_end) as server:
        client = both.client(server)
        stream = both.do(client.boxes.logs.output("1"))
        assert both.within(stream, lambda s: anext(s) if both.is_async else next(s)).output == "a"
        assert both.all(stream) == []
        stream = both.do(client.boxes.logs.output("1"))
        both.do(stream.close())
        both.do(stream.close())
        assert both.all(stream) == []
        assert len(server.requests) == 2


def test_another_thread_may_close_a_stream(both: Both) -> None:
    """The one that waits for an item then has none."""
    import threading

    if both.is_async:
        pytest.skip("an event loop has no other threads")

    def quiet(connection: socket.socket) -> None:
        head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 9\r\n\r\n"
        connection.sendall(head)
        silence(5)(connection)

    with Server(quiet) as server:
        stream = both.client(server).boxes.logs.output("1", timeout=(5, 1))
        found: list[Any] = []
        reader = threading.Thread(target=lambda: found.extend(stream))
        reader.start()
        time.sleep(0.1)
        stream.close()
        reader.join(4)
        assert not reader.is_alive()
        assert found == []
        assert len(server.requests) == 1


def test_limits_of_streams(both: Both) -> None:
    """One that can go on is asked again after a long silence; another may be silent for ever."""
    from runtime.testing import ScriptedEngine, answer

    wire = ScriptedEngine(*[answer(200, b"", {"content-type": "text/event-stream"})] * 3)
    client = both.client(http_client=wire)
    both.do(client.boxes.logs.output("1"))
    both.do(client.boxes.logs.watch())
    both.do(client.with_options(timeout=4).boxes.logs.watch())
    assert [limits.read for limits in wire.limits] == [300, None, 4]


def test_an_operation_without_events_has_no_stream(both: Both) -> None:
    """A mistake of the package, told at once."""
    from rest_sample import retrieve
    from runtime.testing import ScriptedEngine, answer

    client = both.client(http_client=ScriptedEngine(answer(200, {"id": "1"})))
    with pytest.raises((ValueError, SdkError), match="no stream"):
        both.do(client.boxes._stream(retrieve("1"), {}))


def test_views_of_streams(both: Both) -> None:
    """The answer first; parsing it gives the stream, or it is read as it is."""
    with Server(chunked(event("a", 0), event("b", 1))) as server:
        logs = both.client(server).boxes.logs
        got = both.do(logs.with_raw_response.output("1"))
        assert got.headers["content-type"] == "text/event-stream"
        assert texts(both, both.do(got.parse())) == "ab"
        text = both.within(logs.with_streaming_response.output("1"), lambda answer: answer.text())
        assert text.count("data: ") == 2
