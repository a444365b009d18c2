"""The total limits of tasks: one timer for all of an event loop, and what else may cancel them."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import time
import weakref
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from runtime.client import AsyncClient
from runtime.drive_async import AsyncDriver
from runtime.errors import DeadlineExceededError
from runtime.flow import Flow, Send
from runtime.messages import Headers, Request, Response, TimeLimits
from runtime.testing import ScriptedEngine, answer
from runtime_support import configuration, get, in_loop

LONG = 30.0
"""Seconds that nothing here may take."""
SOON = 2.0


class Waiting:
    """An engine that does what a test says before it answers."""

    def __init__(self, wait: Callable[[], Awaitable[object]]) -> None:
        self._wait = wait
        self.begun = 0
        self.ended = 0

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        self.begun += 1
        try:
            await self._wait()
        finally:
            self.ended += 1
        return Response(200, Headers(), b"")

    async def aclose(self) -> None:
        """Nothing is open."""


def sending(total: float | None) -> Flow[int]:
    """One request with a total limit; the status of its answer."""
    response = yield Send(Request("GET", "http://h/", {}), TimeLimits(None, None, total))
    return int(response.status)


def driven(wait: Callable[[], Awaitable[object]]) -> tuple[AsyncDriver, Waiting]:
    """A driver over an engine that waits."""
    engine = Waiting(wait)
    return AsyncDriver(lambda: engine), engine


async def for_long() -> None:
    """Wait for what does not come."""
    await asyncio.sleep(LONG)


def own_task() -> asyncio.Task[Any]:
    """The task that runs this."""
    task = asyncio.current_task()
    assert task is not None
    return task


def test_a_limit_ends_the_wait_and_nothing_else() -> None:
    """The engine is told, the task goes on uncancelled, and can send again."""

    async def main() -> None:
        driver, engine = driven(for_long)
        started = time.monotonic()
        for _ in range(2):
            with pytest.raises(DeadlineExceededError, match=r"^no answer within 0\.05 s") as caught:
                await driver.run(sending(0.05))
            assert isinstance(caught.value.__cause__, asyncio.CancelledError)
            assert own_task().cancelling() == 0
        assert 0.1 <= time.monotonic() - started < SOON
        assert (engine.begun, engine.ended) == (2, 2)
        await asyncio.sleep(0)
        assert driver._watch.ends == {}

    in_loop(main)


def test_many_limits_at_once_end_in_their_order() -> None:
    """Whichever began first; those that are long, or not there, stay."""
    totals = [0.2, LONG, 0.05, None, 0.1, 0.15, LONG * 2]

    async def main() -> None:
        over = asyncio.Event()
        driver, _ = driven(over.wait)
        ended: list[float | None] = []

        async def one(total: float | None) -> Any:
            try:
                return await driver.run(sending(total))
            except DeadlineExceededError:
                ended.append(total)
                return "late"

        tasks = [asyncio.create_task(one(total)) for total in totals]
        while len(ended) < 4:
            await asyncio.sleep(0.01)
        assert set(driver._watch.ends.values()) == set(sorted(driver._watch.ends.values())[:2])
        over.set()
        results = await asyncio.gather(*tasks)
        assert ended == [0.05, 0.1, 0.15, 0.2]
        assert results == ["late", 200, "late", 200, "late", "late", 200]
        assert driver._watch.ends == {}

    in_loop(main)


def test_a_thousand_limits_have_one_timer() -> None:
    """Also when they are over at the same time."""

    async def main() -> None:
        loop: Any = asyncio.get_running_loop()
        driver, engine = driven(for_long)
        tasks = [asyncio.create_task(driver.run(sending(1.5))) for _ in range(1000)]
        await asyncio.sleep(0)
        assert not any(timer.cancelled() for timer in loop._scheduled)
        tasks.append(asyncio.create_task(driver.run(sending(1.2))))
        await asyncio.sleep(0)
        live = [timer for timer in loop._scheduled if timer._callback == driver._watch._wait]
        assert live == [driver._watch._timer]
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(result) for result in results} == {DeadlineExceededError}
        assert engine.ended == 1001
        assert driver._watch.ends == {}
        assert driver._watch._timer is None

    in_loop(main)


def test_a_timeout_around_the_call_is_the_callers() -> None:
    """When it is the shorter one, and also when the call's own limit is."""

    async def main() -> None:
        driver, _ = driven(for_long)
        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.05):
                await driver.run(sending(LONG))
        assert not isinstance(caught.value, DeadlineExceededError)
        with pytest.raises(DeadlineExceededError):
            async with asyncio.timeout(LONG):
                await driver.run(sending(0.05))
        assert own_task().cancelling() == 0
        assert driver._watch.ends == {}

    in_loop(main)


def test_who_cancels_a_task_has_cancelled_it() -> None:
    """A limit neither hides that nor comes after it."""

    async def main() -> None:
        driver, engine = driven(for_long)
        task = asyncio.create_task(driver.run(sending(1.2)))
        await asyncio.sleep(0.02)
        task.cancel("by hand")
        with pytest.raises(asyncio.CancelledError, match="by hand"):
            await task
        assert driver._watch.ends == {}
        await asyncio.sleep(0.15)
        assert engine.ended == 1

    in_loop(main)


@pytest.mark.parametrize("limit_first", [True, False])
def test_what_others_want_counts_when_both_come_at_once(limit_first: bool) -> None:
    """In one turn of the event loop, in either order."""

    async def main() -> None:
        driver, _ = driven(for_long)
        task = asyncio.create_task(driver.run(sending(0.02)))
        await asyncio.sleep(0)
        steps = [lambda: driver._watch._wait(), task.cancel]
        time.sleep(0.03)
        for step in steps if limit_first else reversed(steps):
            step()
        assert task.cancelling() == 2
        with pytest.raises(asyncio.CancelledError):
            await task
        assert task.cancelling() == 1

    in_loop(main)


def test_a_limit_that_comes_with_the_answer_cancels_nothing() -> None:
    """Neither what the task does next."""

    async def main() -> None:
        come = asyncio.Event()

        async def stubborn() -> None:
            try:
                await come.wait()
            except asyncio.CancelledError:
                await asyncio.sleep(0)  # it has the answer, and gives it

        driver, _ = driven(stubborn)

        async def one() -> int:
            status = await driver.run(sending(0.02))
            await asyncio.sleep(0.05)
            assert own_task().cancelling() == 0
            return status

        assert await asyncio.create_task(one()) == 200

    in_loop(main)


def test_a_task_that_was_cancelled_and_goes_on_has_limits() -> None:
    """As in a clean-up that sends a last request."""

    async def main() -> None:
        driver, _ = driven(for_long)
        seen: list[object] = []

        async def one() -> None:
            try:
                await asyncio.sleep(LONG)
            finally:
                try:
                    await driver.run(sending(0.05))
                except DeadlineExceededError:
                    seen.append(own_task().cancelling())

        task = asyncio.create_task(one())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert seen == [1]

    in_loop(main)


def test_a_group_of_tasks_survives_a_limit_of_one() -> None:
    """Which is an error of that one, and no cancellation."""

    async def main() -> None:
        over = asyncio.Event()
        driver, _ = driven(over.wait)

        async def late() -> None:
            with pytest.raises(DeadlineExceededError):
                await driver.run(sending(0.05))
            over.set()

        async with asyncio.TaskGroup() as group:
            other = group.create_task(driver.run(sending(LONG)))
            group.create_task(late())
        assert other.result() == 200

    in_loop(main)


def test_the_timer_keeps_neither_loop_nor_client_nor_context() -> None:
    """Though it has not come when all of them end."""
    variable: contextvars.ContextVar[Any] = contextvars.ContextVar("variable", default=None)

    class Thing:
        pass

    async def main() -> None:
        thing = Thing()
        variable.set(thing)
        client = AsyncClient(configuration(ScriptedEngine(answer(200, 1)), total_timeout=LONG))
        assert await client.send(get()) == 1
        kept = [weakref.ref(client), weakref.ref(thing)]
        variable.set(None)
        del client, thing
        gc.collect()
        assert [reference() for reference in kept] == [None, None]

    started = time.monotonic()
    in_loop(main)
    assert time.monotonic() - started < SOON


def test_an_event_loop_has_limits_of_its_own() -> None:
    """One client in two loops, one after the other: the first one's timer was never run."""
    wire = ScriptedEngine(answer(200, 1), answer(200, 2))
    client = AsyncClient(configuration(wire, total_timeout=LONG))

    async def late() -> None:
        driver = client._lifetime.here().driver
        driver._engine = lambda: Waiting(for_long)
        with pytest.raises(DeadlineExceededError):
            await driver.run(sending(0.05))

    assert in_loop(lambda: client.send(get())) == 1
    in_loop(late)
    assert in_loop(lambda: client.send(get())) == 2
