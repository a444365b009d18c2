"""What is known to be wrong in other clients is right here: one test for each promise.

`docs/reliability.md` lists them all; those that other files of this folder hold are not repeated.
"""

from __future__ import annotations

import asyncio
import enum
import gc
import logging
import os
import sys
import threading
import uuid
import warnings
from typing import Any

import pytest
from runtime.call import Body, Call, Operation, header, json, query, text
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.configuration import BaseConfiguration
from runtime.errors import (
    CallError,
    ClientClosedError,
    ConnectError,
    RequestError,
    UnauthorizedError,
)
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, respond
from runtime_support import FakeClock, configuration, get, in_loop, jwt, sync_client
from sample_sdk import models

from runtime import errors

OK = answer(200, {})


def sent(operation: Operation[Any], *arguments: object, **rest: Any) -> Any:
    """The request that a call becomes."""
    return Call(operation, arguments, **rest).request("https://h")


def spec(method: str = "GET", *parameters: Any, body: str | None = None) -> Operation[Any]:
    """An operation with those parameters."""
    return Operation(
        "op",
        method,
        "/x",
        parameters=parameters,
        body=Body(body) if body else None,
        responses=(json("200", lambda: object),),
    )


class Colour(enum.Enum):
    """An enum of the user, not of the package."""

    RED = "red"


# Values on the wire.


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Colour.RED, "p=red"),
        (models.NodeState.UP, "p=up"),
        ([1, 2], "p=1&p=2"),
        ([Colour.RED], "p=red"),
        ([], ""),
        (True, "p=true"),
        (uuid.UUID(int=0), "p=00000000-0000-0000-0000-000000000000"),
    ],
)
def test_query_values_go_out_as_the_document_writes_them(value: object, expected: str) -> None:
    """Enums by their value, numbers in lists, booleans in lower case."""
    assert sent(spec("GET", query("p")), value).url.partition("?")[2] == expected


def test_lists_are_repeated_or_joined_as_the_document_says() -> None:
    """A comma inside an item is told from the separator."""
    assert sent(spec("GET", query("p")), ["a,b", "c"]).url.endswith("?p=a%2Cb&p=c")
    assert sent(spec("GET", query("p", explode=False)), ["a,b", "c"]).url.endswith("?p=a%2Cb,c")


@pytest.mark.parametrize("name", ["file_type", "nodeID", "from", "User-Agent", "x_Y-z"])
def test_wire_names_are_those_of_the_document(name: str) -> None:
    """Nothing is respelled."""
    assert sent(spec("GET", query(name)), "v").url.endswith(f"?{name}=v")


@pytest.mark.parametrize(
    ("body", "content"),
    [
        ([], b"[]"),
        ({}, b"{}"),
        (0, b"0"),
        (False, b"false"),
        ("", b'""'),
        ({"id": uuid.UUID(int=1)}, b'{"id":"00000000-0000-0000-0000-000000000001"}'),
        ({"state": models.NodeState.UP}, b'{"state":"up"}'),
    ],
)
def test_falsy_and_typed_bodies_are_sent_as_json(body: object, content: bytes) -> None:
    """An empty list is a list, an identifier is its text."""
    assert sent(spec("PUT", body="application/json"), body=body).content == content


def test_an_object_without_a_json_form_is_refused_and_never_null() -> None:
    """Nothing is dropped in silence."""
    with pytest.raises(RequestError, match="body: object has no JSON form"):
        sent(spec("PUT", body="application/json"), body={"x": object()})


def test_defaults_and_unset_members_are_not_sent() -> None:
    """A change of one member changes no other one."""
    patch = models.ProjectPatch(name="n")
    assert sent(spec("PATCH", body="application/json"), body=patch).content == b'{"name":"n"}'


def test_header_parameters_and_the_accept_header_are_sent() -> None:
    """So one of several media types can be chosen."""
    both: Operation[Any] = Operation(
        "op",
        "GET",
        "/x",
        parameters=(header("User-Agent"),),
        responses=(json("200", lambda: object), text("200", "text/csv")),
    )
    request = sent(both, "me/1")
    assert (request.headers["user-agent"], request.headers["accept"]) == (
        "me/1",
        "application/json",
    )
    assert sent(both, accept="text/csv").headers["accept"] == "text/csv"


# Failures.


@pytest.mark.parametrize("method", ["POST", "PATCH"])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_write_that_may_have_happened_is_sent_once(method: str, status: int) -> None:
    """A create that failed late happens once."""
    api, wire = sync_client(answer(status), OK)
    with pytest.raises(errors.ServerError):
        api.send(Call(spec(method)))
    assert len(wire.requests) == 1


def test_after_all_retries_the_error_is_of_the_status_with_the_servers_message() -> None:
    """Not one of the library that retried."""
    api, _ = sync_client(*[answer(503, {"message": "upgrading"})] * 4, retry_backoff_factor=0)
    with pytest.raises(errors.ServiceUnavailableError, match="503: upgrading"):
        api.send(get())


def test_failures_have_the_same_class_in_all_clients() -> None:
    """One `except` serves the three ways of running."""
    settings = configuration(ScriptedEngine(*[answer(401)] * 3), bearer_token="t")
    with pytest.raises(UnauthorizedError):
        SyncClient(settings).send(get())
    with ThreadedClient(settings) as api, pytest.raises(UnauthorizedError):
        api.send(get()).result()

    async def main() -> None:
        async with AsyncClient(settings) as api:
            await api.send(get())

    with pytest.raises(UnauthorizedError):
        in_loop(main)


@pytest.mark.parametrize("host", ["http://a..b", "http://xn--", f"http://{'a' * 70}.example"])
def test_a_host_name_that_cannot_be_is_an_error_of_ours(host: str) -> None:
    """No exception of a library escapes undressed."""
    settings = BaseConfiguration(base_url=host, retry_enabled=False)
    with SyncClient(settings) as api, pytest.raises(CallError) as caught:
        api.send(get())
    assert caught.value.__cause__ is not None


def test_a_refused_connection_does_not_spin() -> None:
    """Each attempt waits longer; none is made without a pause."""
    wire = ScriptedEngine(*[ConnectError("refused")] * 4)
    clock = FakeClock()
    flow = SyncClient(configuration(wire), clock=clock)._core.exchange(get())
    pauses: list[float] = []
    from runtime.drive_sync import SyncDriver

    with pytest.raises(ConnectError):
        SyncDriver(lambda: wire, pauses.append).run(flow)
    assert pauses == [0.5, 1.0, 2.0]


# Time and lifetime.


def test_there_are_timeouts_by_default() -> None:
    """No call waits for ever."""
    settings = BaseConfiguration(base_url="https://h")
    limits = (settings.connect_timeout, settings.read_timeout, settings.total_timeout)
    assert limits == (5.0, 60.0, 300.0)


def test_a_step_of_the_wall_clock_neither_ends_a_call_nor_a_token() -> None:
    """Deadlines are kept by a clock that only goes forward."""

    class Jumping(FakeClock):
        def wall(self) -> float:
            return 4_000_000_000.0

    wire = ScriptedEngine(OK, OK)
    token = jwt(exp=1_700_003_600.0, iat=1_700_000_000.0)
    settings = configuration(wire, token_provider=lambda: (token, 3600))
    api = SyncClient(settings, clock=Jumping())
    assert api.send(get()) == {}
    assert api.send(get()) == {}


def test_a_client_that_is_dropped_without_closing_is_silent() -> None:
    """No warning about what was never awaited, no error in a finalizer, no thread left."""
    before = threading.active_count()
    problems: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, problems.append

    async def use(url: str) -> None:
        await AsyncClient(BaseConfiguration(base_url=url)).send(get())

    try:
        with warnings.catch_warnings(record=True) as caught, Server(respond(b"1")) as server:
            warnings.simplefilter("always")
            SyncClient(BaseConfiguration(base_url=server.url)).send(get())
            ThreadedClient(BaseConfiguration(base_url=server.url)).send(get()).result()
            AsyncClient(BaseConfiguration(base_url=server.url))
            asyncio.run(use(server.url))
            gc.collect()
    finally:
        sys.unraisablehook = hook
    ours = [item for item in caught if not issubclass(item.category, ResourceWarning)]
    assert ours == []
    assert problems == []
    assert threading.active_count() <= before + 6  # those of the test server end by themselves


def test_a_client_in_a_module_serves_one_event_loop_after_the_other() -> None:
    """As every `asyncio.run` opens its own."""
    with Server(respond(b"1")) as server:
        api = AsyncClient(BaseConfiguration(base_url=server.url))

        async def main() -> Any:
            return await api.send(get())

        assert [in_loop(main) for _ in range(3)] == [1, 1, 1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_child_does_not_use_the_connection_of_its_parent() -> None:
    """Else each would read the other's answers."""
    with Server(respond(b"1")) as server, SyncClient(BaseConfiguration(base_url=server.url)) as api:
        assert api.send(get()) == 1
        child = os.fork()
        if child == 0:
            os._exit(0 if api.send(get()) == 1 else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert api.send(get()) == 1
        assert server.connections == 2


def test_a_closed_client_opens_nothing() -> None:
    """In all three ways."""
    wire = ScriptedEngine()
    sync, threaded = SyncClient(configuration(wire)), ThreadedClient(configuration(wire))
    for api in (sync, threaded):
        api.close()
        api.close()
    with pytest.raises(ClientClosedError):
        sync.send(get())
    with pytest.raises(ClientClosedError):
        threaded.send(get()).result()
    assert wire.requests == []


# Mistakes of the program, and what is shown.


def test_misspelled_settings_are_refused() -> None:
    """Nothing that was asked for is dropped in silence."""
    with pytest.raises(TypeError, match="time_out"):
        BaseConfiguration(base_url="https://h", time_out=5)  # type: ignore[call-arg]


def test_debug_lines_show_neither_tokens_nor_bodies(caplog: pytest.LogCaptureFixture) -> None:
    """One line per attempt, whatever is sent."""
    wire = ScriptedEngine(answer(200, {"password": "hunter2"}))
    api = SyncClient(configuration(wire, bearer_token="hunter2"))
    with caplog.at_level(logging.DEBUG):
        api.send(Call(spec("POST", body="application/json"), body={"value": "hunter2"}))
    assert "POST https://api.example/x: status 200" in caplog.text
    assert "hunter2" not in caplog.text
