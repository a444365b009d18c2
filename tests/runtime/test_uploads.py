"""Bodies that are read while they are sent."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from runtime.call import Body, Call, Operation, json
from runtime.client import AsyncClient, SyncClient
from runtime.errors import ConnectError, RequestError, ServiceUnavailableError, UnauthorizedError
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, reset, respond
from runtime_support import configuration, in_loop, token_answer, with_credentials
from stream_support import to

OK = respond(b"1")
Send = Callable[..., Any]


def upload(body: object, media_type: str = "application/octet-stream") -> Call[Any]:
    """A call that may be repeated, with a body."""
    operation: Operation[Any] = Operation(
        "upload", "PUT", "/x", body=Body(media_type), responses=(json("200", lambda: object),)
    )
    return Call(operation, body=body)


def send_sync(settings: Any, call: Call[Any]) -> Any:
    """With a synchronous client."""
    with SyncClient(settings) as api:
        return api.send(call)


def send_async(settings: Any, call: Call[Any]) -> Any:
    """With an asynchronous client."""

    async def main() -> Any:
        async with AsyncClient(settings) as api:
            return await api.send(call)

    return in_loop(main)


WAYS = pytest.mark.parametrize("send", [send_sync, send_async])


def content_of(request: bytes) -> bytes:
    """The body of a request, of a known length or in chunks."""
    head, _, body = request.partition(b"\r\n\r\n")
    if b"chunked" not in head.lower():
        return body
    content = b""
    while body:
        size, _, body = body.partition(b"\r\n")
        content, body = content + body[: int(size, 16)], body[int(size, 16) + 2 :]
    return content


class Plain:
    """A file that can only be read."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        return self._file.read(size)


DATA = os.urandom(300_000)


@WAYS
@pytest.mark.parametrize("kind", ["path", "file", "bytesio", "bytes", "list"])
def test_what_can_be_read_twice_is_sent_again(send: Send, kind: str, tmp_path: Path) -> None:
    """From its beginning, after a lost connection and after a refusal."""
    path = tmp_path / "f"
    path.write_bytes(DATA)
    with path.open("rb") as file:
        body = {
            "path": path,
            "file": file,
            "bytesio": io.BytesIO(DATA),
            "bytes": DATA,
            "list": [DATA[:5], DATA[5:]],
        }[kind]
        with Server(reset, respond(b"", 503), OK) as server:
            assert send(to(server), upload(body)) == 1
    assert len(server.requests) >= 2
    last = server.requests[-1]
    assert content_of(last) == DATA
    length = b"content-length: 300000"
    assert (length in last.lower()) is (kind != "list")


@WAYS
@pytest.mark.parametrize("kind", ["iterator", "file"])
def test_what_can_be_read_once_is_not_sent_again(send: Send, kind: str) -> None:
    """The failure is told instead of half a body."""
    body = iter([b"a", b"b"]) if kind == "iterator" else Plain(b"ab")
    with (
        Server(respond(b"", 503), OK) as server,
        pytest.raises(ServiceUnavailableError),
    ):
        send(to(server), upload(body))
    assert [content_of(request) for request in server.requests] == [b"ab"]


@WAYS
def test_a_refused_connection_has_read_nothing(send: Send) -> None:
    """So that even an iterator survives it."""
    wire = ScriptedEngine(answer(200, 1))
    refusals = [ConnectError("refused")]
    pulled: list[int] = []

    def chunks() -> Iterator[bytes]:
        pulled.append(1)
        yield b"a"

    original = wire.send

    def refuse(request: Any, limits: Any) -> Any:
        if refusals:
            raise refusals.pop()
        return original(request, limits)

    wire.send = refuse  # type: ignore[method-assign]

    async def arefuse(request: Any, limits: Any) -> Any:
        return refuse(request, limits)

    wire.asend = arefuse  # type: ignore[method-assign]
    assert send(configuration(wire, retry_backoff_factor=0), upload(chunks())) == 1
    assert pulled == [1]


@WAYS
def test_an_expired_token_is_renewed_but_a_spent_body_not_sent_again(send: Send) -> None:
    """The next call has the new token."""
    wire = ScriptedEngine(token_answer("old"), answer(401), token_answer("new"))
    with pytest.raises(UnauthorizedError):
        send(with_credentials(wire), upload(iter([b"a"])))
    assert len(wire.requests) == 3


def test_async_iterators_need_the_async_client() -> None:
    """Where they are sent as they come."""

    async def chunks() -> AsyncIterator[bytes]:
        yield b"a"
        yield b"bc"

    with Server(OK) as server:
        assert send_async(to(server), upload(chunks())) == 1
        assert content_of(server.requests[0]) == b"abc"
        with pytest.raises(RequestError, match="needs the asynchronous client"):
            send_sync(to(server), upload(chunks()))


@WAYS
def test_multipart_is_streamed_with_its_length(send: Send, tmp_path: Path) -> None:
    """Paths, open files and bytes have a length; a form with an iterator goes in chunks."""
    path = tmp_path / "a.bin"
    path.write_bytes(DATA)
    fields = {"note": "hi", "a": path, "b": io.BytesIO(b"BB"), "c": ("c.txt", b"CC")}
    with Server(OK) as server:
        send(to(server), upload(fields, "multipart/form-data"))
        send(to(server), upload({"a": ("n", iter([b"x", b"y"]))}, "multipart/form-data"))
    first, second = server.requests
    assert b"content-length: " in first.lower()
    assert content_of(first).count(DATA) == 1
    assert b"BB" in content_of(first)
    assert b"chunked" in second.lower()
    assert b"\r\n\r\nxy\r\n--" in content_of(second)


@WAYS
def test_files_that_change_are_never_sent_wrongly(send: Send, tmp_path: Path) -> None:
    """A file that grew is sent as it was; one that shrank is an error."""
    path = tmp_path / "f"
    path.write_bytes(b"abc")
    operation = upload(path)
    request = operation.request("https://h")
    path.write_bytes(b"abcdef")
    assert b"".join(request.content or ()) == b"abc"  # type: ignore[arg-type]
    path.write_bytes(b"a")
    with pytest.raises(RequestError, match="became shorter"):
        b"".join(request.content or ())  # type: ignore[arg-type]


def test_an_open_file_is_sent_from_where_it_stands() -> None:
    """And from there again."""
    file = io.BytesIO(b"head body")
    file.seek(5)
    request = upload(file).request("https://h")
    assert request.headers["content-length"] == "4"
    assert b"".join(request.content or ()) == b"body"  # type: ignore[arg-type]
    assert b"".join(request.content or ()) == b"body"  # type: ignore[arg-type]
    assert upload(io.StringIO("ü")).request("https://h").headers.get("content-length") is None


@pytest.mark.parametrize("body", [3, {"a": 1}, Path("/nowhere/to/be/found")])
def test_what_holds_no_bytes_is_an_error(body: object) -> None:
    """Before anything is sent."""
    with pytest.raises(RequestError, match=r"^body: "):
        upload(body).request("https://h")


@WAYS
def test_chunks_must_be_bytes(send: Send) -> None:
    """A number is not silently turned into zeros."""
    with Server(OK) as server, pytest.raises(RequestError, match="a chunk is int"):
        send(to(server), upload([b"a", 3]))


def test_a_large_file_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    """32 MB pass through less than 4 MB."""
    import tracemalloc

    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(32_000_000)
    request = upload(path).request("https://h")
    tracemalloc.start()
    assert sum(len(chunk) for chunk in request.content or ()) == 32_000_000  # type: ignore[arg-type, misc]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4_000_000
