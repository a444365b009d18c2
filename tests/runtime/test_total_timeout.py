"""The total timeout covers what a call waits for before anything is sent."""

from __future__ import annotations

import asyncio
import contextvars
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from runtime.bounded import bounded
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.configuration import BaseConfiguration
from runtime.errors import AuthenticationError, DeadlineExceededError
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, respond
from runtime_support import FakeClock, configuration, get, with_credentials

OK = respond(b'{"id":"1"}')
SOON = 2.0
"""Much less than what is waited for, much more than the timeouts."""


@pytest.fixture
def release() -> Iterator[threading.Event]:
    """What hangs until the end of the test."""
    event = threading.Event()
    yield event
    event.set()


class Busy(ScriptedEngine):
    """Answers when it is told to, and counts what was sent."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.release = threading.Event(), threading.Event()
        self.count = 0

    def send(self, *_: Any) -> Any:
        self.count += 1
        self.begun.set()
        self.release.wait(10)
        return answer(200, 1)


@pytest.mark.parametrize("kind", [ThreadedClient, SyncClient])
def test_the_time_of_a_call_in_a_thread_begins_when_it_is_submitted(kind: Any) -> None:
    """One whose time is over when it gets a thread fails then, and is not sent."""
    wire, clock = Busy(), FakeClock()
    with kind(configuration(wire, pool_maxsize=1, total_timeout=30), clock=clock) as api:
        first, late = api.submit(get()), api.submit(get())
        in_time = api.with_options(total_timeout=60).submit(get())
        assert wire.begun.wait(5)
        clock.now += 31
        wire.release.set()
        assert first.result() == 1
        with pytest.raises(DeadlineExceededError, match="get_thing: no answer within 30 s"):
            late.result()
        assert in_time.result() == 1
    assert wire.count == 2


def test_the_full_answer_of_a_threaded_call_has_the_same_time() -> None:
    """By raw()."""
    wire, clock = Busy(), FakeClock()
    with ThreadedClient(configuration(wire, pool_maxsize=1, total_timeout=30), clock=clock) as api:
        first, late = api.raw(get()), api.raw(get())
        assert wire.begun.wait(5)
        clock.now += 31
        wire.release.set()
        assert first.result().data == 1
        assert isinstance(late.exception(), DeadlineExceededError)


def test_a_call_without_time_asks_for_no_token() -> None:
    """It would be for nothing."""
    wire, clock = ScriptedEngine(), FakeClock()
    with ThreadedClient(with_credentials(wire, total_timeout=30), clock=clock) as api:
        flow = api._core.exchange(get())
        clock.now += 31
        with pytest.raises(DeadlineExceededError, match="no time is left for an access token"):
            api._lifetime.here().driver.run(flow)
    assert wire.requests == []


@pytest.mark.parametrize("kind", [SyncClient, ThreadedClient])
def test_a_provider_that_hangs_ends_with_the_total_timeout(
    kind: Any, release: threading.Event
) -> None:
    """It is left behind in its thread; nothing is sent, and the next call asks again."""
    answers: list[Callable[[], Any]] = [lambda: release.wait(30), lambda: "token"]
    with (
        Server(OK) as server,
        kind(
            BaseConfiguration(
                base_url=server.url, token_provider=lambda: answers.pop(0)(), total_timeout=0.2
            )
        ) as api,
    ):
        started = time.monotonic()
        with pytest.raises(DeadlineExceededError, match="get_thing"):
            api.submit(get()).result()
        assert time.monotonic() - started < SOON
        assert server.requests == []
        assert api.submit(get()).result() == {"id": "1"}


def test_a_provider_that_is_slow_leaves_less_time_for_the_rest() -> None:
    """What it takes is taken from the call."""
    seen: list[float | None] = []

    class Wire(ScriptedEngine):
        def send(self, request: Any, limits: Any) -> Any:
            seen.append(limits.total)
            return answer(200, 1)

    def provider() -> str:
        time.sleep(0.1)
        return "token"

    api = SyncClient(configuration(Wire(), token_provider=provider, total_timeout=5))
    assert api.send(get()) == 1
    assert seen[0] is not None
    assert seen[0] <= 4.9


def test_a_provider_sees_the_context_of_its_call() -> None:
    """Context variables are there, errors come through."""
    user = contextvars.ContextVar("user", default="nobody")
    user.set("me")
    wire = ScriptedEngine(answer(200, 1))
    assert SyncClient(configuration(wire, token_provider=user.get)).send(get()) == 1
    assert wire.requests[0].headers["authorization"] == "Bearer me"

    def broken() -> str:
        raise LookupError("no")

    with pytest.raises(AuthenticationError, match="LookupError") as caught:
        SyncClient(configuration(ScriptedEngine(), token_provider=broken)).send(get())
    assert isinstance(caught.value.__cause__, LookupError)


@pytest.fixture
def slow_names(release: threading.Event, monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """The operating system looks up `slow.test` until it is released; then it is 127.0.0.1."""
    look_up = socket.getaddrinfo

    def slowly(host: Any, *rest: Any, **more: Any) -> Any:
        if host in ("slow.test", b"slow.test"):
            release.wait(30)
            host = "127.0.0.1"
        return look_up(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", slowly)
    return release


@pytest.mark.parametrize("engine", ["httpx", "httpx2"])
@pytest.mark.parametrize("kind", [SyncClient, ThreadedClient])
def test_the_look_up_of_a_name_ends_with_the_total_timeout(
    engine: str, kind: Any, slow_names: threading.Event
) -> None:
    """Its connection, which comes too late, is closed; the next call has one of its own."""
    with Server(OK) as server:
        url = server.url.replace("127.0.0.1", "slow.test")
        settings = BaseConfiguration(base_url=url, total_timeout=0.3, http_engine=engine)
        with kind(settings) as api:
            started = time.monotonic()
            with pytest.raises(DeadlineExceededError):
                api.submit(get()).result()
            assert time.monotonic() - started < SOON
            slow_names.set()
            assert api.submit(get()).result() == {"id": "1"}
            assert api.submit(get()).result() == {"id": "1"}
        assert len(server.requests) == 2


@pytest.mark.parametrize("engine", ["httpx", "httpx2"])
def test_a_task_does_not_wait_for_a_name(engine: str, slow_names: threading.Event) -> None:
    """In the asynchronous client, too."""

    async def main() -> None:
        settings = BaseConfiguration(
            base_url="http://slow.test:1", total_timeout=0.2, http_engine=engine
        )
        async with AsyncClient(settings) as api:
            started = time.monotonic()
            with pytest.raises(DeadlineExceededError):
                await api.send(get())
            assert time.monotonic() - started < SOON
        slow_names.set()  # the event loop waits at its end for the threads of its look-ups

    asyncio.run(main())


def test_what_comes_too_late_is_given_up() -> None:
    """What came in time is returned, an error is raised, and None waits without end."""
    release, given_up = threading.Event(), threading.Event()
    late: list[Any] = []

    def function() -> str:
        release.wait(10)
        return "late"

    def take(value: str) -> None:
        late.append(value)
        given_up.set()

    with pytest.raises(DeadlineExceededError, match=r"0\.05 s"):
        bounded(function, 0.05, take)
    release.set()
    assert given_up.wait(5)
    assert late == ["late"]
    assert bounded(lambda: 1, None) == 1
    with pytest.raises(ZeroDivisionError):
        bounded(lambda: 1 / 0, 1e12)


def test_without_more_threads_a_function_runs_in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """As at the end of the interpreter."""

    def refused(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refused)
    assert bounded(threading.get_ident, 1) == threading.get_ident()


def test_an_interrupt_does_not_wait_for_the_function(release: threading.Event) -> None:
    """Ctrl-C ends the call at once, as it could not end a look-up of a name."""
    import os
    import signal

    timer = threading.Timer(0.1, os.kill, [os.getpid(), signal.SIGINT])
    timer.start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        bounded(lambda: release.wait(30), None)
    assert time.monotonic() - started < SOON
    timer.join()
