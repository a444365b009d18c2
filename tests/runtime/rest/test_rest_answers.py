"""Answers in full: raw, streamed, binary."""

from __future__ import annotations

import gzip
import inspect
import io
import tracemalloc
import warnings
from pathlib import Path
from typing import Any

import pytest
from rest_sample import BoxesGroup, BoxesViews
from rest_support import Both
from runtime.errors import ConnectionLostError, DecodeError, NotFoundError, TransportError
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, raw, respond

from runtime.rest import APIResponse, AsyncAPIResponse, AsyncBinaryAPIResponse, BinaryAPIResponse

OK = respond(b'{"id":"b1","name":"n"}', x_request_id="r-1")
LARGE = 3_000_000


def file_of(size: int, **headers: str) -> Any:
    """An answer with so many bytes."""
    return respond(b"x" * size, content_type="application/octet-stream", **headers)


@pytest.mark.usefixtures("each_engine")
def test_a_raw_answer_has_headers_and_the_parsed_result(both: Both) -> None:
    """The body was read; reading again is free."""
    with Server(OK) as server:
        client = both.client(server)
        got = both.do(client.boxes.with_raw_response.create(name="n", timeout=9))
        assert isinstance(got, AsyncAPIResponse if both.is_async else APIResponse)
        assert (got.status_code, got.headers["X-Request-Id"]) == (200, "r-1")
        assert both.do(got.parse()).name == "n"
        for _ in range(2):
            assert both.do(got.read()) == got.content == b'{"id":"b1","name":"n"}'
            assert both.do(got.text()) == '{"id":"b1","name":"n"}'
            assert both.do(got.json()) == {"id": "b1", "name": "n"}
        assert b"".join(both.all(got.iter_bytes())) == got.content
        assert len(server.requests) == 1


def test_raw_methods_raise_what_methods_raise(both: Both) -> None:
    """Status errors, and TypeErrors for unknown keywords."""
    client = both.client(http_client=ScriptedEngine(answer(404)))
    with pytest.raises(NotFoundError):
        both.do(client.boxes.with_raw_response.retrieve("1"))
    with pytest.raises(TypeError, match="no_such"):
        both.do(client.boxes.with_raw_response.retrieve("1", no_such=1))


def test_a_raw_answer_that_is_not_json(both: Both) -> None:
    """Can be read; parsing it is an error of this package."""
    client = both.client(http_client=ScriptedEngine(answer(200, "words")))
    got = both.do(client.boxes.with_raw_response.retrieve("1"))
    assert both.do(got.text()) == "words"
    for method in (got.parse, got.json):
        with pytest.raises(DecodeError):
            both.do(method())


@pytest.mark.usefixtures("each_engine")
def test_a_streamed_answer_is_read_within_the_statement(both: Both) -> None:
    """By lines, bytes, text, or at once; leaving it frees the connection."""
    lines = respond(b"one\ntwo\n", content_type="text/plain")
    with Server(lines, lines, OK, OK) as server:
        client = both.client(server)
        view = client.boxes.with_streaming_response
        assert both.within(view.retrieve("1"), lambda a: a.status_code) == 200
        found = both.within(view.retrieve("1"), lambda a: both_list(both, a.iter_lines()))
        assert found == ["one", "two"]
        assert both.within(view.create(name="n"), lambda a: a.parse()).id == "b1"
        assert both.do(client.boxes.retrieve("1")).id == "b1"


def both_list(both: Both, items: Any) -> Any:
    """A list now, or an iterator for the statement to go through."""
    return items if both.is_async else list(items)


def test_nothing_is_sent_before_the_statement_begins(both: Both) -> None:
    """A streamed method that no one enters does nothing, and warns of nothing."""
    wire = ScriptedEngine()
    client = both.client(http_client=wire)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.boxes.with_streaming_response.create(name="n")
        client.boxes.list() if both.is_async else None
    assert wire.requests == []


def test_an_unread_body_must_be_read_before_its_content(both: Both) -> None:
    """The message says how."""
    with Server(file_of(LARGE)) as server:
        client = both.client(server)
        got = both.do(client.boxes.download("1"))
        with pytest.raises(RuntimeError, match=r"read\(\)"):
            _ = got.content
        both.do(got.close())


@pytest.mark.usefixtures("each_engine")
@pytest.mark.parametrize("size", [5, LARGE])
def test_a_file_is_read_or_written(both: Both, size: int, tmp_path: Path) -> None:
    """Small ones are there at once, large ones come when they are wanted."""
    with Server(file_of(size)) as server:
        client = both.client(server)
        got = both.do(client.boxes.download("1"))
        assert isinstance(got, AsyncBinaryAPIResponse if both.is_async else BinaryAPIResponse)
        assert got.headers["content-type"] == "application/octet-stream"
        assert len(both.do(got.read())) == size == len(got.content)
        target = tmp_path / "file"
        written = both.do(both.do(client.boxes.download("1")).write_to_file(target))
        assert written == size == target.stat().st_size
        open_file = io.BytesIO()
        both.do(both.do(client.boxes.download("1")).stream_to_file(open_file))
        assert len(open_file.getvalue()) == size
        total = sum(map(len, both.all(both.do(client.boxes.download("1")).iter_bytes())))
        assert total == size
        assert server.connections == 1  # every one of them was given back


@pytest.mark.usefixtures("each_engine")
def test_a_file_goes_to_disk_in_bounded_memory(both: Both, tmp_path: Path) -> None:
    """A hundred times less than its size."""
    compressed = gzip.compress(bytes(50_000_000), 1)
    script = respond(compressed, content_encoding="gzip", content_type="application/zip")
    with Server(script) as server:
        client = both.client(server)
        both.do(client.boxes.with_raw_response.download("0")).status_code  # noqa: B018
        tracemalloc.start()
        both.do(both.do(client.boxes.download("1")).write_to_file(tmp_path / "file"))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert (tmp_path / "file").stat().st_size == 50_000_000
    assert peak < 10_000_000


@pytest.mark.usefixtures("each_engine")
def test_a_file_that_breaks_off_is_no_file(both: Both, tmp_path: Path) -> None:
    """The error is of this package, and nothing half-written is left."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: a/b\r\ncontent-length: 5000000\r\n\r\n"
    with Server(raw(head + b"x" * 2_000_000)) as server:
        client = both.client(server, max_retries=0)
        with pytest.raises(TransportError) as caught:
            both.do(both.do(client.boxes.download("1")).write_to_file(tmp_path / "file"))
        assert isinstance(caught.value, ConnectionLostError)
    assert list(tmp_path.iterdir()) == []


def test_raw_and_streamed_files_are_the_file_answer_itself(both: Both) -> None:
    """There is nothing more to wrap."""
    wire = ScriptedEngine(answer(200, b"x"), answer(200, b"y"))
    client = both.client(http_client=wire)
    got = both.do(client.boxes.with_raw_response.download("1"))
    assert both.do(got.parse()) == both.do(got.read()) == b"x"
    streamed = client.boxes.with_streaming_response.download("1")
    assert both.within(streamed, lambda a: a.read()) == b"y"


def test_views_look_like_the_methods_they_are_made_of() -> None:
    """For help() and editors; a deprecated method warns at the line of its caller."""
    assert BoxesViews.create.__doc__ == BoxesGroup.create.__doc__
    assert BoxesViews.create.__name__ == "create"
    assert "name" in inspect.signature(BoxesViews.create).parameters


def test_a_deprecated_method_warns_once_in_every_view(both: Both) -> None:
    """With the line of the program."""
    wire = ScriptedEngine(*[answer(200, {"id": "b1"})] * 2)
    client = both.client(http_client=wire)
    with pytest.warns(DeprecationWarning, match="use retrieve") as told:
        both.do(client.boxes.with_raw_response.get("1"))
    assert [str(Path(one.filename)) for one in told] == [__file__]
