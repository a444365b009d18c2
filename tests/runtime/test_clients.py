"""The three clients and the product client over them."""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
import time
from concurrent.futures import Future
from typing import Any

import pytest
from runtime.client import AsyncClient, SyncClient, ThreadedClient
from runtime.errors import ClientClosedError, ConfigurationError, NotFoundError, RequestError
from runtime.messages import Request, Response, TimeLimits
from runtime.testing import ScriptedEngine, answer
from runtime_support import configuration, get, in_loop, sync_client
from sample_client import ApiClient, AsyncApiClient, Sample, ThreadedApiClient

ONE = answer(200, 1)


def test_a_closed_client_says_so() -> None:
    """Closing twice is fine, using it afterwards is not."""
    api, wire = sync_client(ONE)
    with api:
        assert api.send(get()) == 1
    api.close()
    assert wire.is_closed
    with pytest.raises(ClientClosedError):
        api.send(get())


def test_a_client_that_was_never_used_closes_without_an_engine() -> None:
    """Nothing is opened in order to be closed."""
    api, wire = sync_client()
    api.close()
    assert not wire.is_closed


class Waiting(ScriptedEngine):
    """Answers when told to, and knows how many calls were inside at once."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = 0
        self.most = 0
        self.lock = threading.Lock()

    def send(self, request: Request, limits: TimeLimits) -> Response:
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
        time.sleep(0.02)
        with self.lock:
            self.inside -= 1
        return ONE


def test_threaded_calls_run_in_a_bounded_pool_and_end_with_the_block() -> None:
    """Futures of concurrent.futures; leaving the block waits for them."""
    wire = Waiting()
    with ThreadedClient(configuration(wire, pool_maxsize=3)) as api:
        futures = [api.send(get()) for _ in range(12)]
    assert all(isinstance(future, Future) and future.done() for future in futures)
    assert [future.result() for future in futures] == [1] * 12
    assert wire.most == 3
    with pytest.raises(ClientClosedError):
        api.send(get()).result()
    api.close()


def test_errors_of_threaded_calls_are_in_the_future() -> None:
    """Also those of arguments."""
    with ThreadedClient(configuration(ScriptedEngine(answer(404)))) as api:
        assert isinstance(api.send(get()).exception(), NotFoundError)
        assert isinstance(api.send(get("..")).exception(), RequestError)


def test_a_threaded_client_starts_no_thread_before_the_first_call() -> None:
    """Constructing is free."""
    before = threading.active_count()
    ThreadedClient(configuration(ScriptedEngine())).close()
    assert threading.active_count() == before


def test_an_async_client_works_in_several_loops() -> None:
    """One after another, closed or not in between."""
    wire = ScriptedEngine(ONE, ONE, answer(404))
    api = AsyncClient(configuration(wire))

    async def main() -> Any:
        return await api.send(get())

    assert in_loop(main) == 1
    assert in_loop(main) == 1
    with pytest.raises(NotFoundError):
        in_loop(main)

    async def close() -> None:
        await api.aclose()
        await api.close()
        with pytest.raises(ClientClosedError):
            await api.send(get())

    in_loop(close)


class Stuck(ScriptedEngine):
    """Never answers, and notices when it is cancelled."""

    cancelled = False

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            self.cancelled = True
            raise
        raise AssertionError("not reached")


def test_the_total_timeout_cancels_whatever_an_async_engine_does() -> None:
    """The error names the total, and the engine is left in order."""
    from runtime.errors import DeadlineExceededError

    wire = Stuck()

    async def main() -> None:
        async with AsyncClient(configuration(wire, total_timeout=0.05)) as api:
            await api.send(get())

    with pytest.raises(DeadlineExceededError, match=r"0\.05 s"):
        in_loop(main)
    assert wire.cancelled


def test_a_cancelled_call_stays_cancelled() -> None:
    """Cancellation is no failure to be retried."""
    wire = Stuck()

    async def main() -> None:
        async with AsyncClient(configuration(wire)) as api:
            task = asyncio.create_task(api.send(get()))
            await asyncio.sleep(0.01)
            task.cancel()
            await task

    with pytest.raises(asyncio.CancelledError):
        in_loop(main)
    assert wire.cancelled


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_process_opens_its_own_connections() -> None:
    """And is not blocked by a lock that a thread of the parent held."""
    made: list[int] = []

    class Engine(ScriptedEngine):
        def send(self, request: Request, limits: TimeLimits) -> Response:
            return answer(200, os.getpid())

    api, _ = sync_client()
    api.configuration.http_engine = Engine()
    assert api.send(get()) == os.getpid()
    parent = api._lifetime.here()
    parent._lock.acquire()
    engine = parent._engine
    child = os.fork()
    if child == 0:
        api.send(get())
        own = api._lifetime.here()
        os._exit(0 if own is not parent and not own._lock.locked() else 1)
    parent._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert api._lifetime.here()._engine is engine
    assert made == []


@pytest.mark.parametrize("wrong", [object(), "curl", 3])
def test_an_unfit_engine_is_a_clear_error(wrong: object) -> None:
    """The message names the argument."""
    api = SyncClient(configuration(None))
    api.configuration.http_engine = wrong
    with pytest.raises(ConfigurationError, match=r"^http_engine: "):
        api.send(get())


def test_an_unfit_http_client_is_a_clear_error() -> None:
    """A foreign object, or the wrong kind of client."""
    import httpx

    with pytest.raises(ConfigurationError, match="http_client must be a client of"):
        SyncClient(configuration(http_client=object())).send(get())
    with pytest.raises(ConfigurationError, match="needs a Client, not AsyncClient"):
        SyncClient(configuration(http_client=httpx.AsyncClient())).send(get())


def test_a_family_gives_the_class_of_the_clients_mode() -> None:
    """One object per category and group, in all three modes."""
    wire = ScriptedEngine(answer(200, 5), answer(200, 6), answer(200, 7))
    settings = configuration(wire)
    with Sample(ApiClient(settings)) as client:
        assert client.things.parts.count("1") == 5
        assert client.things is client.things
        assert client.things.parts is client.things.parts
    with Sample(ThreadedApiClient(settings)) as threaded:
        assert threaded.things.parts.count("1").result() == 6

    async def main() -> int:
        async with Sample(AsyncApiClient(settings)) as client:
            return await client.things.parts.count("1")

    assert in_loop(main) == 7


def test_options_list_categories_groups_and_methods_in_order() -> None:
    """Deprecated ones only when asked for; helpers never."""
    client = Sample(ApiClient(configuration()))
    assert client.options() == ["things", "more"]
    assert client.things.options() == ["parts"]
    assert client.things.options(include_deprecated=True) == ["parts", "old_parts"]
    assert client.things.parts.options() == ["count", "a_last"]
    assert client.things.parts.options(include_deprecated=True) == [
        "count",
        "count_0",
        "a_last",
    ]
    asynchronous = Sample(AsyncApiClient(configuration()))
    assert asynchronous.things.parts.options(True) == ["count", "count_0"]


def test_the_wrong_with_statement_is_a_clear_error() -> None:
    """Blocking in an event loop, or awaiting nothing."""
    with pytest.raises(TypeError, match="async with"), Sample(AsyncApiClient(configuration())):
        pass

    async def main() -> None:
        async with Sample(ApiClient(configuration())):
            pass

    with pytest.raises(TypeError, match="asynchronous"):
        in_loop(main)
    with pytest.raises(TypeError, match="api_client must be an API client, not int"):
        Sample(3)  # type: ignore[call-overload]


def test_methods_are_what_tools_expect() -> None:
    """help(), inspect and mocks see plain functions and coroutine functions."""
    client = Sample(ApiClient(configuration()))
    asynchronous = Sample(AsyncApiClient(configuration()))
    assert str(inspect.signature(client.things.parts.count_0)) == "(id: 'str') -> 'int'"
    assert inspect.iscoroutinefunction(asynchronous.things.parts.count)
    assert inspect.iscoroutinefunction(asynchronous.things.parts.count_0)
    assert repr(client) == "<Sample[Sync]: things, more>"
