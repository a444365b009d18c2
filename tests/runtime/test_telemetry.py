"""Spans of OpenTelemetry, and hooks that may be coroutine functions."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from runtime.client import AsyncClient, SyncClient
from runtime.errors import ConfigurationError, ConnectionLostError, NotFoundError
from runtime.messages import Request, Response
from runtime.testing import ScriptedEngine, answer
from runtime_support import configuration, get, in_loop, sync_client

OK = answer(200, {"id": "1"})


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The finished spans."""
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    exporter = memory.InMemorySpanExporter()
    provider = trace.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    monkeypatch.setattr("opentelemetry.trace.get_tracer", provider.get_tracer)
    yield exporter.get_finished_spans
    provider.shutdown()


def test_each_attempt_is_a_span_by_the_conventions(spans: Any) -> None:
    """Named by method and route; the address, the status, the count of what was sent again."""
    api, wire = sync_client(
        answer(503), OK, telemetry=True, retry_backoff_factor=0, base_url="https://u.example:8443"
    )
    api.send(get("a b"))
    first, second = spans()
    assert {first.name, second.name} == {"GET /things/{id}"}
    assert first.attributes == {
        "http.request.method": "GET",
        "url.full": "https://u.example:8443/things/a%20b",
        "url.template": "/things/{id}",
        "server.address": "u.example",
        "server.port": 8443,
        "http.response.status_code": 503,
        "error.type": "503",
    }
    assert first.kind.name == "CLIENT"
    assert first.status.status_code.name == "ERROR"
    assert second.attributes["http.request.resend_count"] == 1
    assert "error.type" not in second.attributes
    parents = [request.headers["traceparent"].split("-")[2] for request in wire.requests]
    assert [int(parent, 16) for parent in parents] == [
        first.context.span_id,
        second.context.span_id,
    ]


def test_a_failure_without_an_answer_names_its_error(spans: Any) -> None:
    """And no message, which might tell more than it should."""
    api, _ = sync_client(ConnectionLostError("broke"), telemetry=True, retry_enabled=False)
    with pytest.raises(ConnectionLostError):
        api.send(get())
    [span] = spans()
    assert span.attributes["error.type"] == "ConnectionLostError"
    assert not span.events
    assert span.status.description is None


def test_spans_of_tasks_have_the_parent_of_their_task(spans: Any) -> None:
    """Calls side by side do not mix."""
    from opentelemetry import trace

    tracer = trace.get_tracer("mine")

    async def one(api: AsyncClient, name: str) -> None:
        with tracer.start_as_current_span(name):
            await api.send(get(name))

    async def main() -> None:
        async with AsyncClient(configuration(ScriptedEngine(OK, OK), telemetry=True)) as api:
            await asyncio.gather(one(api, "a"), one(api, "b"))

    in_loop(main)
    mine = {span.context.span_id: span.name for span in spans() if span.parent is None}
    theirs = [span for span in spans() if span.parent is not None]
    assert sorted(mine[span.parent.span_id] for span in theirs) == ["a", "b"]
    for span in theirs:
        assert span.attributes["url.full"].endswith(mine[span.parent.span_id])


def test_telemetry_that_is_not_installed_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the first call is made, and by name."""
    monkeypatch.setitem(sys.modules, "opentelemetry.propagate", None)
    api, _ = sync_client(OK, telemetry=True)
    with pytest.raises(ConfigurationError, match="telemetry: opentelemetry-api"):
        api.send(get())


def test_hooks_of_async_clients_may_be_coroutine_functions() -> None:
    """They are awaited, around each attempt."""
    told: list[str] = []

    async def before(request: Request) -> None:
        await asyncio.sleep(0)
        request.headers["x-signed"] = "yes"
        told.append(request.method)

    async def after(request: Request, response: Response) -> None:
        await asyncio.sleep(0)
        told.append(str(response.status))

    wire = ScriptedEngine(answer(404))

    async def main() -> None:
        settings = configuration(wire, on_request=before, on_response=after)
        async with AsyncClient(settings) as api:
            await api.send(get())

    with pytest.raises(NotFoundError):
        in_loop(main)
    assert told == ["GET", "404"]
    assert wire.requests[0].headers["x-signed"] == "yes"


def test_an_async_hook_in_a_blocking_client_is_an_error() -> None:
    """It would never run."""

    async def before(request: Request) -> None:
        raise AssertionError

    with (
        pytest.raises(ConfigurationError, match="asynchronous client"),
        SyncClient(configuration(ScriptedEngine(OK), on_request=before)) as api,
    ):
        api.send(get())
