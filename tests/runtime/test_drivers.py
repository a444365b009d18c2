"""Drivers perform every effect and leave nothing open."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from runtime.drive_async import AsyncDriver
from runtime.drive_sync import SyncDriver
from runtime.errors import ConnectError, DeadlineExceededError
from runtime.flow import Ask, Exclusive, Flow, Send, Sleep
from runtime.messages import Request, TimeLimits
from runtime.testing import ScriptedEngine, answer
from runtime_support import in_loop

REQUEST = Request("GET", "https://h/", {})


def perform(
    flow: Flow[Any], wire: ScriptedEngine, *, asynchronous: bool
) -> tuple[Any, list[float]]:
    """A flow's result by one of the drivers, and the pauses that it asked for."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    async def main() -> Any:
        return await AsyncDriver(lambda: wire, sleep).run(flow)

    if asynchronous:
        return in_loop(main), pauses
    return SyncDriver(lambda: wire, pauses.append).run(flow), pauses


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest) -> bool:
    """Each of the two drivers."""
    chosen: bool = request.param
    return chosen


def test_every_effect_gives_its_result(asynchronous: bool) -> None:
    """Responses, pauses, answers of functions, results of exclusive flows."""

    def inner() -> Flow[str]:
        yield Sleep(2)
        return "inner"

    def flow() -> Flow[list[object]]:
        response = yield Send(REQUEST, TimeLimits())
        yield Sleep(1)
        asked = yield Ask(lambda: "asked")
        alone = yield Exclusive("lock", inner(), None)
        again = yield Exclusive("lock", inner(), 1.0)
        return [response.status, asked, alone, again]

    result, pauses = perform(flow(), ScriptedEngine(answer(201)), asynchronous=asynchronous)
    assert result == [201, "asked", "inner", "inner"]
    assert pauses == [1, 2, 2]


def test_errors_are_thrown_into_the_flow_which_is_closed_afterwards(asynchronous: bool) -> None:
    """The flow decides what they mean; its `finally` runs."""
    seen: list[object] = []

    def flow() -> Flow[None]:
        try:
            try:
                yield Send(REQUEST, TimeLimits())
            except ConnectError as error:
                seen.append(error)
                raise LookupError from error
        finally:
            seen.append("closed")

    wire = ScriptedEngine(ConnectError("refused"))
    with pytest.raises(LookupError):
        perform(flow(), wire, asynchronous=asynchronous)
    assert len(seen) == 2


def test_an_interrupt_ends_the_call_at_once() -> None:
    """Ctrl-C passes by the flow's error handling and still closes it."""
    seen: list[str] = []

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    def flow() -> Flow[None]:
        try:
            yield Sleep(1)
        except Exception:
            seen.append("handled")
        finally:
            seen.append("closed")

    with pytest.raises(KeyboardInterrupt):
        SyncDriver(ScriptedEngine, interrupt).run(flow())
    assert seen == ["closed"]


def test_a_lock_that_is_not_free_in_time_is_a_timeout(asynchronous: bool) -> None:
    """Waiting for another call counts too."""
    wire = ScriptedEngine()

    def quick() -> Flow[str]:
        return "never"
        yield

    def flow(lock: object) -> Flow[str]:
        result: str = yield Exclusive(lock, quick(), 0.05)
        return result

    if asynchronous:

        async def main() -> None:
            driver = AsyncDriver(lambda: wire)
            driver._locks["lock"] = asyncio.Lock()
            await driver._locks["lock"].acquire()
            await driver.run(flow("lock"))

        with pytest.raises(DeadlineExceededError, match="kept this one waiting"):
            in_loop(main)
    else:
        from _thread import allocate_lock

        driver = SyncDriver(lambda: wire)
        driver._locks["lock"] = allocate_lock()
        driver._locks["lock"].acquire()
        with pytest.raises(DeadlineExceededError, match="kept this one waiting"):
            driver.run(flow("lock"))
