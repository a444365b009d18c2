"""What the tests of objects share: clients of both kinds, tests for both, and a server's time."""

from __future__ import annotations

import asyncio
import inspect
import re
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import pytest
from runtime.call import Call, Events, Operation, json, path, query
from runtime.flow import Flow, Send, Sleep
from runtime.messages import Response
from runtime.objects.bound import AsyncObject, SyncObject
from runtime.objects.following import AsyncFollowing, Following
from runtime.objects.transfer import AsyncTransfer, Transfer
from runtime.testing import ScriptedEngine
from runtime_server import Server
from runtime_support import FakeClock

from runtime.rest import AsyncRestClient, RestSettings, RetryRules, SyncRestClient

R = TypeVar("R")

SETTINGS = RestSettings(
    base_url="https://api.example",
    user_agent="sample",
    environment={},
    timeout=30.0,
    max_retries=5,
    retry=RetryRules(("408", "429", "5XX"), first_pause=1.0, longest_pause=60.0),
)


class Chunk:
    """An item of a stream, as a model would be."""

    def __init__(self, output: str, offset: int | None = None) -> None:
        self.output = output
        self.offset = offset


def anything() -> Any:
    """The type of answers that the document does not describe."""
    return object


OUTPUT: Operation[Any] = Operation(
    "output",
    "GET",
    "/output/{id}",
    parameters=(path("id"), query("offset")),
    stream=Events(anything, parameter="offset", field="offset", advance="output"),
)
STATE: Operation[Any] = Operation(
    "state", "GET", "/things/{id}", parameters=(path("id"),), responses=(json("200", anything),)
)


def look(id: str) -> Call[Any]:
    """The call that tells a state."""
    return Call(STATE, (id,))


def output(identifier: str = "1") -> Call[Any]:
    """The call that opens a stream."""
    return Call(OUTPUT, (identifier, None))


class Client(SyncRestClient):
    """A client that returns results."""

    settings = SETTINGS


class AsyncClient(AsyncRestClient):
    """A client that is awaited."""

    settings = SETTINGS


def client(*answers: Any, **settings: Any) -> tuple[Client, ScriptedEngine]:
    """A client over a scripted wire."""
    wire = ScriptedEngine(*answers)
    return Client(bearer_token="key-1", http_client=wire, **settings), wire


class Mode:
    """The client of one kind, and what is used with it."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.following: Any = AsyncFollowing if is_async else Following
        self.transfer: Any = AsyncTransfer if is_async else Transfer
        self.object: Any = AsyncObject if is_async else SyncObject
        self._opened: list[Any] = []

    def client(self, server: Server | None = None, **settings: Any) -> Any:
        """A client, closed after the test."""
        kind: Any = AsyncClient if self.is_async else Client
        url = None if server is None else server.url
        made = kind(bearer_token="key-1", base_url=url, **settings)
        self._opened.append(made)
        return made

    async def of(self, value: Any) -> Any:
        """The result of a call."""
        return await value if inspect.isawaitable(value) else value

    async def pause(self, seconds: float) -> None:
        """Let others go on."""
        await asyncio.sleep(seconds) if self.is_async else time.sleep(seconds)

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something that happens soon."""
        end = time.monotonic() + 5
        while not condition():
            assert time.monotonic() < end
            await self.pause(0.005)

    async def close(self) -> None:
        """Close all clients."""
        for one in self._opened:
            await self.of(one.close())


def threads() -> set[str]:
    """The threads of the client, by name; not those of the server, nor the event loop's own."""
    names = {each.name for each in threading.enumerate()}
    return {each for each in names if not re.search(r"^asyncio_|\((_serve|_talk)\)$", each)}


def both(body: Callable[..., Coroutine[Any, Any, None]]) -> Any:
    """A test for both kinds: afterwards no thread and no task may be left."""

    async def whole(mode: Mode, arguments: dict[str, Any]) -> None:
        before = threads()
        try:
            await body(mode, **arguments)
        finally:
            await mode.close()
        assert threads() == before
        assert not mode.is_async or asyncio.all_tasks() == {asyncio.current_task()}

    def test(is_async: bool, **arguments: Any) -> None:
        run = whole(Mode(is_async), arguments)
        if is_async:
            asyncio.run(run)
            return
        with pytest.raises(StopIteration):  # nothing in it is awaited
            run.send(None)

    own = inspect.signature(test).parameters["is_async"]
    more = list(inspect.signature(body).parameters.values())[1:]
    test.__name__, test.__doc__ = body.__name__, body.__doc__
    test.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [own, *(each.replace(kind=own.kind) for each in more)]
    )
    return pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])(test)


Timed = tuple[float, Response | Exception]


class TimedServer:
    """Performs a flow by hand: each answer takes some seconds of a clock that nothing else moves."""

    def __init__(self, clock: FakeClock, answer: Callable[[Any], Timed]) -> None:
        self.clock = clock
        self.answer = answer
        self.sent: list[Any] = []
        self.limits: list[Any] = []
        self.pauses: list[float] = []

    def run(self, flow: Flow[R]) -> R:
        """The result of the flow."""
        step: Callable[[Any], Any] = flow.send
        value: Any = None
        while True:
            try:
                effect = step(value)
            except StopIteration as stop:
                result: R = stop.value
                return result
            value, step = self._perform(effect), flow.send
            if isinstance(value, Exception):
                step = flow.throw

    def _perform(self, effect: Any) -> Any:
        if isinstance(effect, Sleep):
            self.pauses.append(effect.seconds)
            self.clock.now += effect.seconds
            return None
        assert isinstance(effect, Send)
        self.sent.append(effect.request)
        self.limits.append(effect.limits)
        seconds, value = self.answer(effect.request)
        self.clock.now += seconds
        return value
