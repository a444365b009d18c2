"""The clients themselves: what they are made of, views of them, verbs, and how they end."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from rest_sample import AsyncSample, Box, Sample
from rest_support import Both
from runtime.errors import ClientClosedError, ConfigurationError, RequestError, SdkError
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, respond

from runtime.rest import DefaultAsyncHttpxClient, DefaultHttpxClient, Omit, Timeout

BOX = answer(200, {"id": "b1"})
OK = respond(b'{"id":"b1"}')
TEMPLATES = Path(__file__).resolve().parents[3] / "templates"


def test_a_missing_key_says_what_to_do(both: Both, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the client is made, as an error of the root class."""
    monkeypatch.setenv("SAMPLE_API_KEY", " ")
    with pytest.raises(SdkError, match=r"bearer_token=.*SAMPLE_API_KEY"):
        both.client()
    both.client(default_headers={"Authorization": "Basic abc"})  # credentials of another kind


def test_the_environment_stands_in_for_arguments(
    both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Arguments win; the product has a URL of its own."""
    assert both.client().base_url == "https://api.sample.example"
    monkeypatch.setenv("SAMPLE_API_KEY", "from-env")
    monkeypatch.setenv("SAMPLE_BASE_URL", "https://env.example/prefix/")
    monkeypatch.setenv("SAMPLE_CUSTOM_HEADERS", "X-A: env\nnonsense\nX-B:  two: parts \n")
    wire = ScriptedEngine(BOX)
    client = both.client(http_client=wire, default_headers={"x-a": "argument"})
    both.do(client.boxes.retrieve("1"))
    sent = wire.requests[0]
    assert sent.url == "https://env.example/prefix/v1/boxes/1"
    assert sent.headers["authorization"] == "Bearer from-env"
    assert (sent.headers["x-a"], sent.headers["x-b"]) == ("argument", "two: parts")
    given = both.client("https://given.example", bearer_token="given")
    assert (given.base_url, given.bearer_token) == ("https://given.example", "given")
    assert both.client(httpx.URL("https://url.example")).base_url == "https://url.example"


def test_values_that_cannot_work_are_refused_when_the_client_is_made(both: Both) -> None:
    """Not five retries later."""
    with pytest.raises(TypeError, match="max_retries"):
        both.client(max_retries=None)
    with pytest.raises(ConfigurationError, match="base_url"):
        both.client("api.example.com")
    with pytest.raises(ConfigurationError, match="max_retries"):
        both.client(max_retries=-1)
    other = httpx.Client() if both.is_async else httpx.AsyncClient()
    with pytest.raises(TypeError, match="must be an httpx"):
        both.client(http_client=other)
    with pytest.raises(TypeError, match="http_client"):
        both.client(http_client=object())
    with pytest.raises(SdkError, match="line breaks"):
        both.client(default_headers={"x-a": "a\r\nb: c"})


def test_the_log_level_comes_from_the_environment(
    both: Both, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """And no line shows a token or a body."""
    logger = logging.getLogger("runtime")
    monkeypatch.setattr(logger, "level", logger.level)
    for word, level in (("info", logging.INFO), ("DEBUG", logging.DEBUG)):
        monkeypatch.setenv("SAMPLE_LOG", word)
        client = both.client(http_client=ScriptedEngine(BOX), bearer_token="hidden-token")
        assert logger.level == level
    both.do(client.boxes.create(name="hidden-value"))
    logger.setLevel(logging.NOTSET)
    assert "POST" in caplog.text
    assert "hidden" not in caplog.text


def test_a_view_has_other_options_and_the_same_connections(both: Both) -> None:
    """The client itself stays as it was."""
    with Server(OK) as server:
        client = both.client(server, default_headers={"x-a": "1"}, default_query={"q": 1})
        view = client.with_options(
            max_retries=0,
            bearer_token="other",
            default_headers={"x-b": "2"},
            default_query={"r": 2},
        )
        both.do(client.boxes.retrieve("1"))
        both.do(view.boxes.retrieve("2"))
        both.do(client.copy(set_default_headers={}, set_default_query={"s": 3}).boxes.retrieve("3"))
        assert server.connections == 1
    first, second, third = (request.lower() for request in server.requests)
    assert b"?q=1 " in first
    assert b"authorization: bearer key-1" in first
    assert b"x-b" not in first
    assert b"?q=1&r=2 " in second
    assert b"authorization: bearer other" in second
    assert all(line in second for line in (b"x-a: 1", b"x-b: 2"))
    assert b"?s=3 " in third
    assert b"x-a" not in third
    assert (view.max_retries, view.bearer_token) == (0, "other")
    assert view.with_options(timeout=9.0).timeout == Timeout(9)
    assert (client.max_retries, client.timeout) == (5, Timeout(30, connect=5))
    assert view.default_headers["x-b"] == "2"
    assert view.default_query == {"q": 1, "r": 2}


def test_a_view_of_another_server_or_http_client(both: Both) -> None:
    """Both are options; `strict` and `total_timeout` are too."""
    wire, other = ScriptedEngine(BOX, BOX), ScriptedEngine(BOX)
    client = both.client(http_client=wire)
    both.do(client.with_options(base_url="https://b.example/x").boxes.retrieve("1"))
    both.do(client.with_options(total_timeout=3).boxes.retrieve("1"))
    both.do(client.with_options(http_client=other).boxes.retrieve("1"))
    assert wire.requests[0].url == "https://b.example/x/v1/boxes/1"
    assert wire.limits[1].total == pytest.approx(3, abs=0.1)
    assert other.requests[0].url == "https://api.sample.example/v1/boxes/1"
    for name, value in (("retries", 1), ("no_such", 1)):
        with pytest.raises(TypeError, match=f"unexpected keyword argument '{name}'"):
            client.with_options(**{name: value})
    with pytest.raises(TypeError, match="max_retries"):
        client.with_options(max_retries=None)
    with pytest.raises(ConfigurationError, match="base_url"):
        client.with_options(base_url="nowhere")


def test_a_closed_client_sends_nothing_more(both: Both) -> None:
    """Nor do its views; closing twice is fine."""
    with Server(OK) as server:
        client = both.client(server)
        view = client.with_options(timeout=3)
        both.do(client.boxes.retrieve("1"))
        assert not client.is_closed()
        both.do(client.close())
        both.do(client.close())
        assert client.is_closed()
        assert view.is_closed()
        for one in (client, view):
            with pytest.raises(ClientClosedError):
                both.do(one.boxes.retrieve("1"))
        assert len(server.requests) == 1


def test_a_with_statement_closes(both: Both) -> None:
    """Whatever happens in it."""
    client = both.client(http_client=ScriptedEngine(BOX))
    assert both.within(client, lambda one: one.boxes.retrieve("1")).id == "b1"
    assert client.is_closed()


def _default(both: Both, **options: Any) -> Any:
    return (DefaultAsyncHttpxClient if both.is_async else DefaultHttpxClient)(**options)


def test_an_http_client_of_the_user_is_used_and_left_open(both: Both) -> None:
    """Its timeout counts, if it is not what httpx has anyway."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "b1"})

    kind: Any = httpx.AsyncClient if both.is_async else httpx.Client
    own = kind(transport=httpx.MockTransport(handle), timeout=httpx.Timeout(77, connect=7))
    client = both.client("https://h.example", http_client=own)
    assert both.do(client.boxes.retrieve("1")).id == "b1"
    both.do(client.boxes.download("1"))
    both.do(client.close())
    assert not own.is_closed
    assert [r.extensions["timeout"]["read"] for r in seen] == [77, 77]
    both.do(own.aclose() if both.is_async else own.close())
    plain = kind(transport=httpx.MockTransport(handle))
    both.do(both.client("https://h.example", http_client=plain).boxes.retrieve("1"))
    assert (seen[-1].extensions["timeout"]["read"], plain.is_closed) == (30, False)
    both.do(plain.aclose() if both.is_async else plain.close())


def test_the_default_http_client_takes_what_httpx_takes(both: Both) -> None:
    """A proxy and a transport as in the documents; it is closed together with the client."""
    transport: Any = httpx.AsyncHTTPTransport if both.is_async else httpx.HTTPTransport
    with Server(OK) as proxy:
        own = _default(both, proxy=proxy.url, transport=transport(local_address="0.0.0.0"))
        client = both.client("http://behind.example", http_client=own)
        assert isinstance(own, httpx.AsyncClient if both.is_async else httpx.Client)
        assert both.do(client.boxes.retrieve("1")).id == "b1"
        assert b"GET http://behind.example/v1/boxes/1 HTTP/1.1" in proxy.requests[0]
        both.do(client.close())
    assert own.is_closed
    assert _default(both, timeout=Timeout(9, connect=1)).timeout == httpx.Timeout(9, connect=1)


def test_verbs_reach_paths_without_a_method(both: Both) -> None:
    """With the retries, keys and defaults of the client."""
    wire = ScriptedEngine(*[answer(200, {"id": "b1"})] * 9)
    client = both.client(http_client=wire, default_query={"d": 1})
    assert both.do(client.get("/v1/x", cast_to=Box)).id == "b1"
    assert both.do(client.get("v1/x?a=b", options={"params": {"c": ["1", "2"]}})) == {"id": "b1"}
    assert both.do(client.post("/v1/x", body={"a": 1}, cast_to=dict)) == {"id": "b1"}
    assert both.do(client.put("/v1/x", body=[1], cast_to=str)) == '{"id":"b1"}'
    assert both.do(client.patch("/v1/x", cast_to=bytes)) == b'{"id":"b1"}'
    assert both.do(client.delete("/v1/x", cast_to=type(None))) is None
    full = both.do(client.post("/v1/x", cast_to=httpx.Response, body={}))
    assert (full.status_code, full.json()) == (200, {"id": "b1"})
    both.do(client.post("/v1/f", body={"k": "v"}, options={"files": {"f": ("n", b"data")}}))
    both.do(client.get("https://api.sample.example/v1/{same}", options={"headers": {"x-a": "b"}}))
    urls = [request.url.removeprefix("https://api.sample.example") for request in wire.requests]
    assert urls[:3] == ["/v1/x?d=1", "/v1/x?d=1&a=b&c=1,2", "/v1/x?d=1"]
    assert wire.requests[2].content == b'{"a":1}'
    assert "x-request-id" in wire.requests[2].headers
    assert "x-request-id" not in wire.requests[0].headers
    assert b'name="k"\r\n\r\nv\r\n' in bytes(wire.requests[7].content or b"")  # type: ignore[arg-type]
    assert wire.requests[8].headers["x-a"] == "b"


def test_verbs_go_nowhere_else(both: Both) -> None:
    """No other server sees the token, and no path climbs."""
    client = both.client(http_client=ScriptedEngine())
    for path in ("/v1/a/../../b", "/v1/%2e%2e/b"):
        with pytest.raises(RequestError, match="path"):
            both.do(client.get(path))
    with pytest.raises(SdkError, match="elsewhere"):
        both.do(client.get("https://evil.example/v1/x"))
    with pytest.raises(TypeError, match="no_such"):
        both.do(client.get("/v1/x", options={"no_such": 1}))


def test_ten_calls_need_one_connection(both: Both) -> None:
    """One pool for each client, not one for each of 26 shards."""
    with Server(OK) as server:
        client = both.client(server)
        for _ in range(10):
            both.do(client.boxes.retrieve("1"))
        assert server.connections == 1


@pytest.mark.usefixtures("each_engine")
def test_one_async_client_serves_several_event_loops() -> None:
    """Also when nobody closes it between them."""
    with Server(OK) as server:
        client = AsyncSample(base_url=server.url, bearer_token="t")

        async def main() -> str:
            return (await client.boxes.retrieve("1")).id

        assert [asyncio.run(main()) for _ in range(3)] == ["b1"] * 3


@pytest.mark.usefixtures("each_engine")
def test_threads_share_a_client() -> None:
    """Each gets the answer to its own call."""

    def echo(connection: Any, request: bytes) -> None:
        identifier = request.split(b" ")[1].rpartition(b"/")[2]
        respond(b'{"id":"%s"}' % identifier)(connection)

    with Server(OK) as server, Sample(base_url=server.url, bearer_token="t") as client:
        server.answer = echo
        found: dict[int, list[str]] = {}

        def work(number: int) -> None:
            found[number] = [client.boxes.retrieve(f"{number}-{i}").id for i in range(20)]

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == {n: [f"{n}-{i}" for i in range(20)] for n in range(8)}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_child_process_has_connections_of_its_own() -> None:
    """With the parent's client as well as with a new one."""

    def echo(connection: Any, request: bytes) -> None:
        respond(b'{"id":"%s"}' % request.split(b" ")[1].rpartition(b"/")[2])(connection)

    program = f"""
import os, sys
sys.path[:0] = [{str(TEMPLATES)!r}, {str(Path(__file__).parent)!r}]
from rest_sample import Sample
client = Sample(base_url=sys.argv[1], bearer_token="t")
assert client.boxes.retrieve("parent0").id == "parent0"
child = os.fork()
who = "parent" if child else "child"
own = client if child else Sample(base_url=sys.argv[1], bearer_token="t")
good = all(c.boxes.retrieve(f"{{who}}{{i}}").id == f"{{who}}{{i}}" for c in (client, own) for i in range(20))
if child:
    good = os.waitpid(child, 0)[1] == 0 and good
os._exit(0 if good else 1)
"""
    with Server(OK) as server:
        server.answer = echo
        done = subprocess.run([sys.executable, "-c", program, server.url], timeout=60)
        assert done.returncode == 0
        assert server.connections >= 3


def test_the_import_and_a_client_load_neither_httpx_nor_pydantic() -> None:
    """Nor the larger parts of the standard library."""
    heavy = "httpx httpx2 pydantic dataclasses inspect ssl json logging email urllib.parse uuid"
    program = f"""
import sys
sys.path.insert(0, {str(TEMPLATES)!r})
from runtime import rest
class Client(rest.SyncRestClient):
    settings = rest.RestSettings(base_url="https://h", user_agent="u", environment={{}})
Client(bearer_token="t")
print(*[name for name in {heavy.split()!r} if name in sys.modules])
"""
    command = [sys.executable, "-S", "-c", program]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() == []


def test_no_representation_shows_the_token(both: Both) -> None:
    """Of clients, groups, options."""
    client = both.client(bearer_token="very-secret", default_headers={"x-api-key": "very-secret"})
    assert "very-secret" not in f"{client!r} {client.boxes!r} {client.configuration!r}"
    assert repr(Omit()) == "OMIT"
