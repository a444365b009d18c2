"""Answers that are read piece by piece."""

from __future__ import annotations

import gzip
import io
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from runtime.call import Call
from runtime.client import AsyncClient, SyncClient
from runtime.errors import (
    ConnectionLostError,
    DecodeError,
    NotFoundError,
    ReadTimeoutError,
    SdkError,
)
from runtime.testing import answer
from runtime_server import Server, drip, raw, respond, silence
from runtime_support import get, in_loop, sync_client, token_answer, with_credentials
from stream_support import DOWNLOAD, READERS, Read, chunked, to

pytestmark = pytest.mark.usefixtures("each_engine")


@READERS
def test_bytes_text_lines_and_json(read: Read) -> None:
    """Decompressed, in the charset of the answer, split at every kind of line end."""
    text = '{"a":"ü"}\r\n\r\n[1]\rnull\n'
    packed = gzip.compress(text.encode("latin-1"))
    kind = "text/plain; charset=latin-1"
    with Server(respond(packed, content_type=kind, content_encoding="gzip")) as server:
        settings = to(server)
        assert b"".join(read(settings, Call(DOWNLOAD), "iter_bytes")) == text.encode("latin-1")
        assert "".join(read(settings, Call(DOWNLOAD), "iter_text")) == text
        assert read(settings, Call(DOWNLOAD), "iter_lines") == ['{"a":"ü"}', "", "[1]", "null"]
        assert read(settings, Call(DOWNLOAD), "iter_json") == [{"a": "ü"}, [1], None]


@READERS
def test_a_character_may_be_cut_between_chunks(read: Read) -> None:
    """And a carriage return from its line feed."""
    with Server(chunked(b"\xc3", b"\xbc\r", b"\nx", kind="text/plain")) as server:
        assert read(to(server), Call(DOWNLOAD), "iter_lines") == ["ü", "x"]


@READERS
def test_a_line_that_is_not_json_is_an_error(read: Read) -> None:
    """It shows what came, without secrets."""
    with (
        Server(respond(b'1\n{"password": "x1"\n')) as server,
        pytest.raises(DecodeError, match="download: a line is not valid JSON") as caught,
    ):
        read(to(server), Call(DOWNLOAD), "iter_json")
    assert "x1" not in str(caught.value)


@READERS
def test_failures_before_the_body_are_those_of_every_call(read: Read) -> None:
    """Retried where that is safe, and errors with the server's words."""
    missing = respond(b'{"message":"no such file"}', 404)
    with (
        Server(respond(b"", 503), missing) as server,
        pytest.raises(NotFoundError, match="no such file"),
    ):
        read(to(server), Call(DOWNLOAD), "iter_bytes")
    assert len(server.requests) == 2


@READERS
def test_a_break_in_the_body_is_an_error_of_the_call(read: Read) -> None:
    """It names the operation, and nothing of the library comes through."""
    cut = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc")
    with Server(cut) as server, pytest.raises(ConnectionLostError, match=r"^download: "):
        read(to(server), Call(DOWNLOAD), "iter_bytes")


@READERS
def test_silence_is_bounded_and_a_long_body_is_not(read: Read) -> None:
    """The read timeout bounds each wait; the total timeout ends with the headers."""
    head = b"HTTP/1.1 200 OK\r\ncontent-length: 30\r\n\r\n"

    def slowly(connection: socket.socket) -> None:
        connection.sendall(head)
        drip(b"x" * 30, 0.02)(connection)

    def never(connection: socket.socket) -> None:
        connection.sendall(head)
        silence(2)(connection)

    with Server(slowly) as server:
        chunks = read(to(server, total_timeout=0.3), Call(DOWNLOAD), "iter_bytes")
    assert b"".join(chunks) == b"x" * 30
    with Server(never) as server, pytest.raises(ReadTimeoutError):
        read(to(server, timeout=0.2), Call(DOWNLOAD), "iter_bytes")


def test_a_download_is_a_file_when_it_is_complete(tmp_path: Path) -> None:
    """A broken one leaves nothing behind; an open file gets the bytes as they come."""
    cut = raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc")
    target = tmp_path / "file"
    with Server(respond(b"abc"), respond(b"abc"), cut) as server, SyncClient(to(server)) as api:
        with api.stream(Call(DOWNLOAD)) as stream:
            assert stream.save(target) == 3
        opened = io.BytesIO()
        with api.stream(Call(DOWNLOAD)) as stream:
            assert stream.save(opened) == 3
        assert target.read_bytes() == opened.getvalue() == b"abc"
        with api.stream(Call(DOWNLOAD)) as stream, pytest.raises(ConnectionLostError):
            stream.save(tmp_path / "broken")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_an_async_download(tmp_path: Path) -> None:
    """The same, without blocking the loop."""

    async def main() -> int:
        async with AsyncClient(to(server)) as api, api.stream(Call(DOWNLOAD)) as stream:
            return await stream.save(tmp_path / "file")

    with Server(respond(b"abc")) as server:
        assert in_loop(main) == 3
    assert (tmp_path / "file").read_bytes() == b"abc"


def test_a_large_body_is_never_in_memory_as_a_whole() -> None:
    """32 MB pass through less than 4 MB."""
    import tracemalloc

    size = 32_000_000

    def large(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % size)
        piece = bytes(100_000)
        for _ in range(size // len(piece)):
            connection.sendall(piece)

    with Server(large) as server, SyncClient(to(server)) as api:
        api.configuration.max_response_bytes = 1  # bounds what is kept in memory, not streams
        with api.stream(Call(DOWNLOAD)) as stream:
            tracemalloc.start()
            assert sum(len(chunk) for chunk in stream.iter_bytes()) == size
            _, peak = tracemalloc.get_traced_memory()
            tracemalloc.stop()
    assert peak < 4_000_000


def test_leaving_the_statement_gives_up_the_connection() -> None:
    """Wherever reading stopped; the stream cannot be read afterwards, or twice."""
    ended = threading.Event()

    def endless(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        try:
            while True:
                connection.sendall(b"1\r\nx\r\n")
                time.sleep(0.005)
        except OSError:
            ended.set()

    with Server(endless) as server, SyncClient(to(server)) as api:
        with api.stream(Call(DOWNLOAD)) as stream:
            assert stream.status == 200
            assert next(stream.iter_bytes())
            with pytest.raises(SdkError, match="was read"):
                next(stream.iter_bytes())
        assert ended.wait(3)
        with pytest.raises(SdkError, match="not open"):
            next(stream.iter_bytes())


def test_a_stream_renews_its_token() -> None:
    """Everything that holds for calls holds for streams."""
    from runtime.testing import ScriptedEngine

    wire = ScriptedEngine(
        token_answer("old"), answer(401), token_answer("new"), answer(200, b"abc")
    )
    with SyncClient(with_credentials(wire)) as api, api.stream(Call(DOWNLOAD)) as stream:
        # An engine without streams gives the whole content.
        assert list(stream.iter_bytes()) == [b"abc"]
    assert wire.requests[-1].headers["authorization"] == "Bearer new"


def test_an_error_of_a_hook_leaves_no_stream_open() -> None:
    """The flow failed, so no one else could close it."""
    closed: list[bool] = []

    class Body:
        def __iter__(self) -> Any:
            return iter([b"x"])

        def close(self) -> None:
            closed.append(True)

    def hook(*_: object) -> None:
        raise LookupError

    response = answer(200)
    response.stream = Body()
    api, _ = sync_client(response, on_response=hook)
    with pytest.raises(LookupError), api.stream(get()):
        pass
    assert closed == [True]
