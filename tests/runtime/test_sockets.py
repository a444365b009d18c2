"""The real engine against a real server that misbehaves, in all three ways of running."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from runtime.call import Body, Call, Operation, json
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.configuration import BaseConfiguration
from runtime.errors import (
    ConnectError,
    ConnectionLostError,
    DeadlineExceededError,
    DecodeError,
    ProtocolError,
    ReadTimeoutError,
    RedirectError,
    RequestTimeoutError,
    ResponseTooLargeError,
    SdkError,
    TransportError,
)
from runtime_server import Script, Server, bomb, drip, raw, reset, respond, silence
from runtime_support import get, in_loop

Send = Callable[[BaseConfiguration, Call[Any]], Any]

pytestmark = pytest.mark.usefixtures("each_engine")

OK = respond(b'{"id":"1"}')
CREATE: Operation[Any] = Operation(
    "create",
    "POST",
    "/things",
    body=Body("application/json"),
    responses=(json("200", lambda: object),),
)


def send_sync(settings: BaseConfiguration, call: Call[Any]) -> Any:
    """With a synchronous client."""
    with SyncClient(settings) as api:
        return api.send(call)


def send_threaded(settings: BaseConfiguration, call: Call[Any]) -> Any:
    """With a threaded client."""
    with ThreadedClient(settings) as api:
        return api.send(call).result()


def send_async(settings: BaseConfiguration, call: Call[Any]) -> Any:
    """With an asynchronous client."""

    async def main() -> Any:
        async with AsyncClient(settings) as api:
            return await api.send(call)

    return in_loop(main)


@pytest.fixture(params=[send_sync, send_threaded, send_async])
def send(request: pytest.FixtureRequest) -> Send:
    """Each of the three ways of running."""
    way: Send = request.param
    return way


def to(server: Server, **settings: Any) -> BaseConfiguration:
    """A configuration for a server, without pauses."""
    settings.setdefault("retry_backoff_factor", 0)
    return BaseConfiguration(base_url=server.url + "/base", **settings)


def test_a_plain_call_and_its_headers(send: Send) -> None:
    """Path, query and headers as encoded; the answer decoded."""
    with Server(OK) as server:
        assert send(to(server, bearer_token="tok", user_agent="me/1"), get("a/b")) == {"id": "1"}
        lines = server.requests[0].decode().split("\r\n")
    assert lines[0] == "GET /base/things/a%2Fb HTTP/1.1"
    headers = dict(line.lower().split(": ", 1) for line in lines[1:] if line)
    assert headers["authorization"] == "bearer tok"
    assert headers["user-agent"] == "me/1"
    assert headers["accept"] == "application/json"


def test_a_json_body_is_sent_once_encoded(send: Send) -> None:
    """An object, not a string that holds one."""
    with Server(OK) as server:
        send(to(server), Call(CREATE, body={"name": "n"}))
        head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert body == b'{"name":"n"}'
    assert b"content-type: application/json" in head.lower()


BROKEN: list[tuple[str, Script, type[SdkError]]] = [
    ("reset", reset, ConnectionLostError),
    ("closed without an answer", raw(b""), ConnectionLostError),
    (
        "closed inside the body",
        raw(b'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"id":'),
        ConnectionLostError,
    ),
    ("not HTTP", raw(b"SSH-2.0-OpenSSH\r\n\r\n"), ProtocolError),
    (
        "broken gzip",
        respond(b"not gzip", content_encoding="gzip"),
        ProtocolError,
    ),
]


@pytest.mark.parametrize(("script", "expected"), [row[1:] for row in BROKEN], ids=lambda v: "")
def test_broken_answers_are_retried_for_get_and_not_for_post(
    send: Send, script: Script, expected: type[SdkError]
) -> None:
    """A POST may have taken effect; a GET has none."""
    with Server(script, OK) as server:
        assert send(to(server), get()) == {"id": "1"}
        assert len(server.requests) == 2
    with Server(script, OK) as server:
        with pytest.raises(expected):
            send(to(server), Call(CREATE, body={}))
        assert len(server.requests) == 1


@pytest.mark.parametrize("content", [b"<html></html>", b'{"id":'])
def test_a_broken_document_is_a_decode_error(send: Send, content: bytes) -> None:
    """It came completely, so it is not asked for again."""
    with Server(respond(content)) as server:
        with pytest.raises(DecodeError, match="not valid JSON"):
            send(to(server), get())
        assert len(server.requests) == 1


def test_a_refused_connection_is_retried_also_for_post(send: Send) -> None:
    """Nothing was sent; after all attempts the error is a ConnectError."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    settings = BaseConfiguration(base_url=f"http://127.0.0.1:{port}", retry_backoff_factor=0)
    with pytest.raises(ConnectError, match="after 4 attempts") as caught:
        send(settings, Call(CREATE, body={}))
    assert type(caught.value.__cause__).__name__ == "ConnectError"  # the library's


def test_silence_is_a_read_timeout(send: Send) -> None:
    """Within the read timeout, each attempt."""
    with Server(silence(5)) as server, pytest.raises(ReadTimeoutError):
        send(to(server, timeout=(1, 0.1), retry_enabled=False), get())


def test_a_dripping_body_ends_at_the_total_timeout(send: Send) -> None:
    """Each byte comes in time, the whole does not."""

    def script(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n")
        drip(b"x" * 500, 0.05)(connection)

    started = time.monotonic()
    with Server(script) as server, pytest.raises(DeadlineExceededError):
        send(to(server, total_timeout=0.4), get())
    assert time.monotonic() - started < 2


def test_dripping_headers_end_at_the_total_timeout(send: Send) -> None:
    """They too count as one answer."""
    script = drip(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 500, 0.05)
    started = time.monotonic()
    with Server(script) as server, pytest.raises(RequestTimeoutError):
        send(to(server, total_timeout=0.4), get())
    assert time.monotonic() - started < 2


def test_compressed_answers_are_read_within_their_limit(send: Send) -> None:
    """The limit holds for what comes out, not for what came in."""
    with Server(respond(gzip.compress(b'{"id":"1"}'), content_encoding="gzip")) as server:
        assert send(to(server, max_response_bytes=100), get()) == {"id": "1"}
    with (
        Server(respond(bomb(50_000_000), content_encoding="gzip")) as server,
        pytest.raises(ResponseTooLargeError, match="exceeds 1000000 bytes"),
    ):
        send(to(server, max_response_bytes=1_000_000), get())


def test_a_204_with_a_body_is_nothing(send: Send) -> None:
    """And the next call on that connection is not disturbed."""
    with Server(raw(b"HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\n{}")) as server:
        assert send(to(server), get()) is None


def test_connections_are_kept_and_reused() -> None:
    """Calls in a row share one."""
    with Server(OK) as server, SyncClient(to(server)) as api:
        for _ in range(10):
            api.send(get())
        assert server.connections == 1


def test_a_connection_that_the_server_closed_is_replaced() -> None:
    """An idle close is no error of the next call, a POST included."""
    with (
        Server(raw(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"), OK) as server,
        SyncClient(to(server)) as api,
    ):
        api.send(get())
        time.sleep(0.05)
        assert api.send(Call(CREATE, body={})) == {"id": "1"}


def test_cookies_are_not_remembered() -> None:
    """What a server sets for one call is not sent with the next."""
    with Server(respond(b"1", set_cookie="a=b; Path=/")) as server, SyncClient(to(server)) as api:
        api.send(get())
        api.send(get())
        assert b"cookie" not in server.requests[1].lower()


def test_a_client_of_the_user_is_used_and_left_open() -> None:
    """Its own authentication is not applied; redirects stay ours."""
    with (
        Server(respond(b"", 302, location="http://127.0.0.1:1/x")) as server,
        httpx.Client(headers={"X-Mine": "1"}, auth=("user", "pass"), follow_redirects=True) as mine,
    ):
        with SyncClient(to(server, http_client=mine, retry_enabled=False)) as api:
            with pytest.raises(RedirectError):  # its headers would follow to another origin
                api.send(get())
            assert b"x-mine: 1" in server.requests[0].lower()
            assert b"authorization" not in server.requests[0].lower()
        assert not mine.is_closed


def test_credentials_do_not_follow_a_redirect_to_another_host(send: Send) -> None:
    """Another port is another origin."""
    with Server(OK) as other, Server(respond(b"", 302, location=other.url + "/x")) as server:
        assert send(to(server, bearer_token="tok"), get()) == {"id": "1"}
        assert b"tok" in server.requests[0]
        assert b"tok" not in other.requests[0]


def test_closing_leaks_no_connection_when_answers_break() -> None:
    """Each failed attempt gives its connection back."""
    with (
        Server(raw(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")) as server,
        SyncClient(to(server, retry_enabled=False)) as api,
    ):
        for _ in range(5):
            with pytest.raises(TransportError):
                api.send(get())
        shards = getattr(api._lifetime.here()._engine, "_shards", None)
        if shards is not None:  # other libraries do not tell
            [shard] = shards._all
            assert (shard.busy, shard.pool.connections) == (0, [])


def test_a_proxy_gets_the_request_and_its_own_headers(send: Send) -> None:
    """Proxy headers go to the proxy alone, user information is not shown."""
    with Server(OK) as proxy:
        settings = BaseConfiguration(
            base_url="http://api.invalid",
            proxy_url=proxy.url,
            proxy_headers={"Proxy-Authorization": "Basic x"},
        )
        assert send(settings, get()) == {"id": "1"}
        assert proxy.requests[0].startswith(b"GET http://api.invalid/things/1 HTTP/1.1")
        assert b"proxy-authorization: Basic x" in proxy.requests[0].replace(b"P", b"p", 1)
        assert "Basic" not in repr(settings)
