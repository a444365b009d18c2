"""Performs flows with awaits, in one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import Context
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import DeadlineExceededError
from .flow import Ask, Effect, Exclusive, Flow, Send, Sleep

if TYPE_CHECKING:
    from .engines.base import AsyncEngine

R = TypeVar("R")


class AsyncDriver:
    """Performs the effects of flows in the event loop that first used it.

    Args:
        engine: Gives the engine when it is first needed.
        sleep: What performs Sleep.
    """

    __slots__ = ("_engine", "_locks", "_sleep", "_watch")

    def __init__(
        self,
        engine: Callable[[], AsyncEngine],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._engine = engine
        self._sleep = sleep
        self._locks: dict[object, asyncio.Lock] = {}
        self._watch = _Watch()

    async def run(self, flow: Flow[R]) -> R:
        """Perform a flow to its end and return its result."""
        step: Callable[[Any], Effect] = flow.send
        answer: Any = None
        stream: Any = None
        try:
            while True:
                effect = step(answer)
                try:
                    answer, step = await self._perform(effect), flow.send
                except Exception as problem:  # noqa: BLE001 - the flow decides
                    answer, step = problem, flow.throw
                stream = getattr(answer, "stream", None)
        except StopIteration as stop:
            stream = None
            result: R = stop.value
            return result
        finally:
            answer = None  # the traceback of an error holds this frame, and the frame it
            flow.close()
            if stream is not None:
                await stream.aclose()

    def _perform(self, effect: Effect) -> Awaitable[Any]:
        if isinstance(effect, Send):
            return self._sent(effect)
        if isinstance(effect, Sleep):
            return self._sleep(effect.seconds)
        if isinstance(effect, Exclusive):
            return self._exclusively(effect)
        return _ask(effect)

    async def _sent(self, effect: Send) -> Any:
        """Send within the total limit, whatever the engine waits for."""
        with _Limit(self._watch, effect.limits.total):
            return await self._engine().asend(effect.request, effect.limits)

    async def _exclusively(self, effect: Exclusive) -> Any:
        lock = self._locks.setdefault(effect.lock, asyncio.Lock())
        try:
            async with asyncio.timeout(effect.timeout):
                await lock.acquire()
        except TimeoutError:
            raise DeadlineExceededError(
                "another call kept this one waiting for an access token"
            ) from None
        try:
            return await self.run(effect.flow)
        finally:
            lock.release()


async def _ask(effect: Ask) -> Any:
    """A coroutine function runs here, a plain function in a thread: it may block."""
    function = effect.function
    limit = asyncio.timeout(effect.timeout)
    try:
        async with limit:
            if iscoroutinefunction(function) or iscoroutinefunction(type(function).__call__):
                return await function()
            result = await asyncio.to_thread(function)
            return await result if hasattr(result, "__await__") else result
    except TimeoutError as problem:
        if not limit.expired():
            raise
        raise DeadlineExceededError(f"nothing within {effect.timeout:g} s") from problem


class _Limit:
    """Cancels what runs within it when its time is over, and then says so."""

    def __init__(self, watch: _Watch, seconds: float | None) -> None:
        self._watch, self._seconds, self.is_over = watch, seconds, False
        task: Any = asyncio.current_task()
        self.task, self._cancelling = task, task.cancelling()

    def __enter__(self) -> None:
        if self._seconds is not None:
            self._watch.add(self, self._seconds)

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        self._watch.ends.pop(self, None)
        # When the task was cancelled by others as well, that is what counts.
        is_cause = self.is_over and self.task.uncancel() <= self._cancelling
        if is_cause and isinstance(error, asyncio.CancelledError):
            raise DeadlineExceededError(f"no answer within {self._seconds:g} s") from error


class _Watch:
    """The limits of all sends of an event loop: one timer, for hardly any is ever reached."""

    def __init__(self) -> None:
        self.ends: dict[_Limit, float] = {}
        self._timer: asyncio.TimerHandle | None = None

    def add(self, limit: _Limit, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        self.ends[limit] = end = loop.time() + seconds
        if self._timer is None or end < self._timer.when():
            self._wait(loop)

    def _wait(self, loop: asyncio.AbstractEventLoop) -> None:
        """Expire the limits whose time is over, and wait for the end of the next one."""
        if self._timer is not None:
            self._timer.cancel()
        for limit in [limit for limit, end in self.ends.items() if end <= loop.time()]:
            del self.ends[limit]
            limit.is_over = True
            limit.task.cancel()
        self._timer = None
        if self.ends:
            # In a context of its own: the timer may outlive whoever set it.
            end = min(self.ends.values())
            self._timer = loop.call_at(end, self._wait, loop, context=Context())
