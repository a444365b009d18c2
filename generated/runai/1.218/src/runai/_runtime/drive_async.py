"""Performs flows with awaits, in one event loop."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from contextvars import Context
from inspect import iscoroutinefunction
from time import monotonic
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
        engine, seconds = self._engine(), effect.limits.total
        if seconds is None:
            return await engine.asend(effect.request, effect.limits)
        watch = self._watch
        task: Any = asyncio.current_task()
        cancelling = task.cancelling()
        watch.add(task, seconds)
        try:
            response = await engine.asend(effect.request, effect.limits)
        except BaseException as error:
            # When the task was cancelled by others as well, that is what counts.
            is_cause = watch.ended(task) and task.uncancel() <= cancelling
            if is_cause and isinstance(error, asyncio.CancelledError):
                raise DeadlineExceededError(f"no answer within {seconds:g} s") from error
            raise
        if watch.ended(task):
            task.uncancel()
        return response

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


class _Watch:
    """Cancels tasks whose time is over; one timer for all, for hardly any is ever reached."""

    def __init__(self) -> None:
        self.ends: dict[Any, float] = {}
        self._next = math.inf
        self._timer: asyncio.TimerHandle | None = None

    def add(self, task: Any, seconds: float) -> None:
        """Begin to watch a task."""
        self.ends[task] = end = monotonic() + seconds
        if end < self._next:
            self._wait()

    def ended(self, task: Any) -> bool:
        """Watch a task no longer; whether it was cancelled because its time was over."""
        return self.ends.pop(task, None) is None

    def _wait(self) -> None:
        """Cancel the tasks whose time is over, and wait for the end of the next one."""
        if self._timer is not None:
            self._timer.cancel()
        now = monotonic()
        for task in [task for task, end in self.ends.items() if end <= now]:
            del self.ends[task]
            task.cancel()
        self._next, self._timer = min(self.ends.values(), default=math.inf), None
        if self.ends:
            # In a context of its own: the timer may outlive whoever set it.
            loop, wait = asyncio.get_running_loop(), self._next - now
            self._timer = loop.call_later(wait, self._wait, context=Context())
