"""HTTP/2: spoken where it is asked for and the server knows it, by each client and engine."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest
from certificates import Authority, authority, needs_openssl
from http2_server import Http2Server
from runtime.call import Body, Call, Operation
from runtime.client import AsyncClient
from runtime.configuration import BaseConfiguration
from runtime.errors import ConfigurationError, DeadlineExceededError, ProtocolError, TransportError
from runtime_support import GET, get, in_loop
from ways import ENGINES, Way, each_way

from runtime import engines

__all__ = ["authority"]

pytestmark = needs_openssl

BOTH = ("h2", "http/1.1")
CREATE: Operation[Any] = Operation(
    "create", "POST", "/things/made", body=Body("application/json"), responses=GET.responses
)
each_engine_name = pytest.mark.parametrize("engine", ENGINES)


@pytest.fixture(autouse=True)
def trusting(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    """The authority of the tests is trusted, in the one way that all engines know."""
    monkeypatch.setenv("SSL_CERT_FILE", authority.file)


def spoken(outcomes: list[Any]) -> Counter[str]:
    """How many calls were answered over which protocol."""
    return Counter(each["protocol"] if isinstance(each, dict) else repr(each) for each in outcomes)


@each_way
def test_http2_is_spoken_where_it_is_asked_for(way: Way, authority: Authority) -> None:
    """The server says so; headers and bodies arrive as they do over HTTP/1.1."""
    with Http2Server(authority.serving(BOTH)) as server:
        calls = [get("a/b"), Call(CREATE, body={"name": "n"})]
        outcomes = way.many(server.url, calls, 1, http2=True, bearer_token="tok")
        assert spoken(outcomes) == {"h2": 2}
        assert server.protocols == ["h2"]
    assert [request[":method"] for request in server.requests] == ["GET", "POST"]
    assert server.requests[0][":path"] == "/things/a%2Fb"
    assert {request["authorization"] for request in server.requests} == {"Bearer tok"}
    assert server.bodies == [b"", b'{"name":"n"}']


@each_way
def test_without_it_http1_is_spoken(way: Way, authority: Authority) -> None:
    """By default, though the server would like HTTP/2."""
    with Http2Server(authority.serving(BOTH)) as server:
        assert way.send(server.url, get())["protocol"] == "http/1.1"
        assert way.send(server.url, get(), http2=False)["protocol"] == "http/1.1"


@each_way
def test_a_server_without_http2_is_spoken_to_as_ever(way: Way, authority: Authority) -> None:
    """Whether it offers only the other one or does not know ALPN."""
    for protocols in (["http/1.1"], []):
        with Http2Server(authority.serving(protocols)) as server:
            outcomes = way.many(server.url, [get()] * 20, 8, http2=True)
        assert spoken(outcomes) == {"http/1.1": 20}


@each_way
def test_many_calls_at_once_work_over_http2(way: Way, authority: Authority) -> None:
    """In tasks and in threads, without a retry that would hide a broken connection."""
    with Http2Server(authority.serving(BOTH)) as server:
        settings = {"http2": True, "retry_enabled": False}
        outcomes = way.many(server.url, [get(str(n)) for n in range(200)], 32, **settings)
    assert spoken(outcomes) == {"h2": 200}


async def at_once(url: str, engine: str, *names: str, **settings: Any) -> list[Any]:
    """The outcomes of tasks that begin at the same time, after one call in which ALPN chose."""
    settings = {"http2": True, "retry_enabled": False, "http_engine": engine, **settings}
    async with AsyncClient(BaseConfiguration(base_url=url, **settings)) as api:
        await api.send(get("first"))
        sent = [
            (api.with_options(total_timeout=0.3) if name == "after-9" else api).send(get(name))
            for name in names
        ]
        return list(await asyncio.gather(*sent, return_exceptions=True))


@each_engine_name
@pytest.mark.parametrize("streams", [100, 5])
def test_tasks_share_a_connection(engine: str, streams: int, authority: Authority) -> None:
    """As streams of it, and no more at once than the server permits."""
    with Http2Server(authority.serving(BOTH), streams) as server:
        outcomes = in_loop(lambda: at_once(server.url, engine, *["after-0.1"] * 40))
    assert spoken(outcomes) == {"h2": 40}
    assert {each["connection"] for each in outcomes} == {1}
    assert 5 <= server.most <= streams


@each_engine_name
def test_a_call_whose_time_is_over_leaves_the_others_alone(
    engine: str, authority: Authority
) -> None:
    """Their connection goes on, whichever of them waits for its bytes."""
    names = ["after-9", "after-0.6"] * 5
    with Http2Server(authority.serving(BOTH)) as server:
        outcomes = in_loop(lambda: at_once(server.url, engine, *names))
    assert {type(each) for each in outcomes[::2]} == {DeadlineExceededError}
    assert spoken(outcomes[1::2]) == {"h2": 5}


@each_way
def test_a_stream_that_the_server_gives_up_is_an_error_of_ours(
    way: Way, authority: Authority
) -> None:
    """Other streams, and later calls, go on."""
    with Http2Server(authority.serving(BOTH)) as server:
        outcomes = way.many(server.url, [get("reset"), get()], 1, http2=True, retry_enabled=False)
    assert isinstance(outcomes[0], (ProtocolError, TransportError))
    assert spoken(outcomes[1:]) == {"h2": 1}


@pytest.mark.parametrize("engine", ["httpx", "httpx2"])
def test_a_missing_library_is_named(engine: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the first connection would be opened, and not by an error of the import."""
    monkeypatch.setattr("runtime.engines.httpcore_engine.find_spec", lambda name: None)
    settings = BaseConfiguration(base_url="https://127.0.0.1:1", http2=True, http_engine=engine)
    for make in (engines.make_engine, engines.make_async_engine):
        with pytest.raises(ConfigurationError, match=r"^http2: it needs the library h2"):
            make(settings)
