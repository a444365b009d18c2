"""Server-sent events: how they are read, and how a broken stream of them goes on."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.call import Call
from runtime.errors import ConnectionLostError, DecodeError, ResponseTooLargeError
from runtime.events import Event, EventReader, Lines
from runtime_server import Server, raw, respond
from stream_support import DOWNLOAD, FOLLOW, READERS, Read, chunked, to

from runtime import events

pytestmark = pytest.mark.usefixtures("each_engine")


def parsed(*chunks: bytes) -> list[tuple[str, str, str]]:
    """Type, data and id of each event."""
    reader = EventReader()
    return [(e.event, e.data, e.id) for chunk in chunks for e in reader.feed(chunk)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"data: a\n\n", [("message", "a", "")]),
        (b"data:a\n\n", [("message", "a", "")]),
        (b"data:  a\n\n", [("message", " a", "")]),
        (b"data: a\ndata: b\n\n", [("message", "a\nb", "")]),
        (b"data: a\r\n\r\ndata: b\r\rdata: c\n\n", [("message", x, "") for x in "abc"]),
        (b"\xef\xbb\xbfdata: a\n\n", [("message", "a", "")]),
        (b"event: add\ndata: 1\n\ndata: 2\n\n", [("add", "1", ""), ("message", "2", "")]),
        (b"id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
         [("message", "a", "7"), ("message", "b", "7"), ("message", "c", "")]),
        (b"id: a\0b\ndata: a\n\n", [("message", "a", "")]),
        (b": comment\n\n:\n\nevent: x\n\ndata: a\n\n", [("message", "a", "")]),
        (b"data\n\n", [("message", "", "")]),
        (b"data\ndata\n\n", [("message", "\n", "")]),
        (b"nonsense: 1\nDATA: x\ndata: a\n\n", [("message", "a", "")]),
        (b"data: incomplete\n", []),
        ("data: ü\n\n".encode(), [("message", "ü", "")]),
    ],
)  # fmt: skip
def test_events_as_the_standard_says(text: bytes, expected: list[Any]) -> None:
    """The same whether they come at once or byte by byte."""
    assert parsed(text) == expected
    assert parsed(*[text[i : i + 1] for i in range(len(text))]) == expected


@pytest.mark.parametrize(
    ("value", "seconds"), [("1500", 1.5), ("-1", None), ("1.5", None), ("²", None), ("x", None)]
)
def test_only_digits_are_a_retry_time(value: str, seconds: float | None) -> None:
    """Anything else is ignored."""
    reader = EventReader()
    list(reader.feed(f"retry: {value}\n".encode()))
    assert reader.retry == seconds


def test_an_id_counts_when_its_event_is_complete() -> None:
    """What a break cut off is asked for again."""
    reader = EventReader()
    list(reader.feed(b"id: 1\ndata: a\n\nid: 2\ndata: b\n"))
    assert reader.last_id == "1"
    reader.restart()
    assert [event.id for event in reader.feed(b"data: c\n\n")] == ["1"]


def test_endless_lines_and_events_are_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is bounded whatever a server sends."""
    monkeypatch.setattr(events, "LONGEST", 100)
    with pytest.raises(ResponseTooLargeError):
        Lines().feed("x" * 101)
    reader = EventReader()
    with pytest.raises(ResponseTooLargeError):
        list(reader.feed(b"data: 0123456789\n" * 100))


def test_an_event_may_hold_json() -> None:
    """And its repr does not show the data."""
    assert Event('{"a": 1}').json() == {"a": 1}
    assert "secret" not in repr(Event("secret"))


@READERS
def test_a_broken_stream_goes_on_after_the_last_event(read: Read) -> None:
    """With Last-Event-ID, so that nothing is lost and nothing comes twice."""
    with Server(
        chunked(b"retry: 1\nid: 1\ndata: a\n\nid: 2\nda", end=False),
        respond(b"{}", 503),
        chunked(b"id: 2\ndata: b\n\n"),
    ) as server:
        found = read(to(server), Call(DOWNLOAD), "events")
    assert [event.data for event in found] == ["a", "b"]
    assert b"last-event-id" not in server.requests[0].lower()
    assert all(b"last-event-id: 1\r\n" in r.lower() for r in server.requests[1:])


@READERS
def test_a_function_may_say_how_to_go_on(read: Read) -> None:
    """For servers with offsets of their own, also where the operation may not be repeated."""

    def resume(last: Event | None) -> Call[Any]:
        assert last is not None
        return Call(DOWNLOAD, accept=f"x/{last.data}")

    with Server(
        chunked(b"data: 41\n\n", end=False), chunked(b"data: 42\n\n")
    ) as server:  # fmt: skip
        found = read(to(server), Call(FOLLOW), "events", resume=resume)
    assert [event.data for event in found] == ["41", "42"]
    assert b"accept: x/41" in server.requests[1].lower()


@READERS
def test_reconnecting_is_bounded(read: Read) -> None:
    """Also when the server sends the same event each time."""
    with (
        Server(chunked(b"id: 1\ndata: a\n\n", end=False)) as server,
        pytest.raises(ConnectionLostError, match=r"^download: "),
    ):
        read(to(server), Call(DOWNLOAD), "events", reconnects=3)
    assert len(server.requests) == 4


@READERS
@pytest.mark.parametrize(
    ("operation", "text"),
    [(DOWNLOAD, b"data: a\n\n"), (FOLLOW, b"id: 1\ndata: a\n\n"), (FOLLOW, b""),
     (DOWNLOAD, "id: ü\ndata: a\n\n".encode())],
    ids=["no id", "not idempotent", "nothing had", "no header"],
)  # fmt: skip
def test_without_a_known_place_a_break_is_an_error(read: Read, operation: Any, text: bytes) -> None:
    """Connecting again would lose or repeat something."""
    with (
        Server(chunked(text or b":\n", end=False)) as server,
        pytest.raises(ConnectionLostError),
    ):
        read(to(server), Call(operation), "events")
    assert len(server.requests) == 1


@READERS
def test_only_event_streams_hold_events(read: Read) -> None:
    """A page of a proxy is an error; 204 means that there are no more."""
    with (
        Server(respond(b"<p>login</p>", content_type="text/html")) as server,
        pytest.raises(DecodeError, match="expected text/event-stream, got text/html"),
    ):
        read(to(server), Call(DOWNLOAD), "events")
    with Server(raw(b"HTTP/1.1 204 No\r\n\r\n", close=False)) as server:
        assert read(to(server), Call(DOWNLOAD), "events") == []
