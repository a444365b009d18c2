"""Transfers to presigned addresses: nothing of the client goes there, and all of the content does."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from object_support import Mode, both
from runtime.errors import ForbiddenError, RequestError, ServerError
from runtime.objects.transfer import AddressError
from runtime_server import Server, reset, respond

SECRET = "?X-Amz-Credential=id&X-Amz-Signature=5ecret&partNumber=1%2F2"


@pytest.fixture(autouse=True)
def fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses between attempts are short."""
    monkeypatch.setattr("runtime.retry.RetryPolicy.backoff", lambda *_: 0.01)


class Source:
    """Content in all the forms that it may have."""

    def __init__(self, folder: Path) -> None:
        self.content = b"caf\xc3\xa9 " * 10_000
        self.path = folder / "content.txt"
        self.path.write_bytes(self.content)

    def pieces(self) -> Iterator[bytes]:
        """Of unknown length, and readable once."""
        for begin in range(0, len(self.content), 1000):
            yield self.content[begin : begin + 1000]

    async def awaited(self) -> AsyncIterator[bytes]:
        """The same from a coroutine."""
        for piece in self.pieces():
            yield piece


FORMS = {
    "bytes": lambda source: source.content,
    "text": lambda source: source.content.decode(),
    "path": lambda source: source.path,
    "file": lambda source: io.BytesIO(source.content),
    "list": lambda source: list(source.pieces()),
    "iterator": lambda source: source.pieces(),
}


@pytest.mark.parametrize("form", FORMS)
@both
async def test_any_content_arrives_whole_after_a_failure(
    mode: Mode, form: str, each_engine: str, tmp_path: Path
) -> None:
    """With its length, as storages want it; also what could be read only once is sent again."""
    source = Source(tmp_path)
    with Server(respond(b"", 503), reset, respond(b"")) as server:
        transfer = mode.transfer(mode.client(default_headers={"x-tenant": "t"}))
        await mode.of(transfer.put(f"{server.url}/b/k{SECRET}", FORMS[form](source)))
        assert len(server.requests) == 3
        head, _, body = server.requests[-1].partition(b"\r\n\r\n")
        assert body == source.content
        assert f"PUT /b/k{SECRET} HTTP/1.1".encode() in head
        assert f"content-length: {len(source.content)}".encode() in head.lower()
        names = {line.split(b":")[0] for line in head.lower().split(b"\r\n")[1:]}
        assert not names & {b"authorization", b"x-tenant", b"content-type", b"transfer-encoding"}


@both
async def test_async_iterators_need_the_asynchronous_client(mode: Mode, tmp_path: Path) -> None:
    """Which sends them."""
    source = Source(tmp_path)
    with Server(respond(b"")) as server:
        transfer = mode.transfer(mode.client())
        if mode.is_async:
            await transfer.put(server.url, source.awaited())
            assert server.requests[0].endswith(source.content)
        else:
            with pytest.raises(RequestError, match="asynchronous client"):
                transfer.put(server.url, source.awaited())


@both
async def test_what_is_there_is_got_through_failures_and_redirects(
    mode: Mode, each_engine: str
) -> None:
    """Without a header of the client on the whole way."""
    moved = respond(b"", 307, location=f"/other{SECRET}")
    with Server(respond(b"", 500), moved, respond(b"\x00\xff")) as server:
        transfer = mode.transfer(mode.client(default_headers={"x-tenant": "t"}))
        assert await mode.of(transfer.get(f"{server.url}/b/k")) == b"\x00\xff"
        assert f"GET /other{SECRET} ".encode() in server.requests[-1]
        assert not any(b"key-1" in each or b"x-tenant" in each for each in server.requests)


@both
async def test_a_refusal_is_an_error_of_the_tree_and_shows_no_signature(mode: Mode) -> None:
    """By its status."""
    with Server(respond(b"expired", 403, content_type="text/plain")) as server:
        transfer = mode.transfer(mode.client())
        for call in (
            lambda: transfer.put(f"{server.url}/k{SECRET}", b"x"),
            lambda: transfer.get(f"{server.url}/k{SECRET}"),
        ):
            with pytest.raises(ForbiddenError, match="expired") as caught:
                await mode.of(call())
            assert "5ecret" not in str(caught.value)
        assert len(server.requests) == 2


@both
async def test_attempts_are_those_of_the_client(mode: Mode) -> None:
    """And then the error is raised."""
    with Server(respond(b"", 503)) as server:
        transfer = mode.transfer(mode.client(max_retries=2))
        with pytest.raises(ServerError):
            await mode.of(transfer.get(server.url))
        assert len(server.requests) == 3


@both
async def test_a_client_of_httpx_is_not_used(mode: Mode) -> None:
    """It may add credentials to whatever it sends."""
    httpx = pytest.importorskip("httpx")
    kind: Any = httpx.AsyncClient if mode.is_async else httpx.Client
    own = kind(headers={"x-leak": "1"}, auth=("user", "password"))
    with Server(respond(b"content")) as server:
        assert (
            await mode.of(mode.transfer(mode.client(http_client=own)).get(server.url)) == b"content"
        )
        assert b"x-leak" not in server.requests[0]
        assert b"authorization" not in server.requests[0].lower()
    await mode.of(own.aclose() if mode.is_async else own.close())


@both
async def test_headers_and_timeouts_can_be_given(mode: Mode) -> None:
    """Headers only for what is sent; those of a call to the API do not follow it."""
    options = {"extra_headers": {"Content-Type": "text/csv"}, "timeout": 5.0}
    with Server(respond(b"")) as server:
        transfer = mode.transfer(mode.client(), options)
        await mode.of(transfer.put(server.url, b"a,b"))
        await mode.of(transfer.get(server.url))
        assert b"content-type: text/csv" in server.requests[0].lower()
        assert b"text/csv" not in server.requests[1]


@both
async def test_what_cannot_be_sent_is_said_before(mode: Mode) -> None:
    """An address that is not there, and content that is none."""
    thing = mode.object(mode.client())
    thing.upload_url = None
    with pytest.raises(AddressError, match="has no upload_url") as caught:
        await mode.of(thing._put("upload_url", b"x"))
    assert isinstance(caught.value, RuntimeError)
    with pytest.raises(RequestError, match="content: int"):
        await mode.of(mode.transfer(mode.client()).put("http://localhost:1/", 7))
