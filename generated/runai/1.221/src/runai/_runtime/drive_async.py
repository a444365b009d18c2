"""Performs flows with awaits, in one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
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

    __slots__ = ("_engine", "_locks", "_sleep")

    def __init__(
        self,
        engine: Callable[[], AsyncEngine],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._engine = engine
        self._sleep = sleep
        self._locks: dict[object, asyncio.Lock] = {}

    async def run(self, flow: Flow[R]) -> R:
        """Perform a flow to its end and return its result."""
        answer: Any = None
        error: Exception | None = None
        stream: Any = None
        try:
            while True:
                effect = flow.send(answer) if error is None else flow.throw(error)
                answer = error = None
                try:
                    answer = await self._perform(effect)
                except Exception as problem:  # noqa: BLE001 - the flow decides
                    error = problem
                stream = getattr(answer, "stream", None)
        except StopIteration as stop:
            stream = None
            result: R = stop.value
            return result
        finally:
            error = None  # its traceback holds this frame, and the frame would hold it
            flow.close()
            if stream is not None:
                await stream.aclose()

    async def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return await self._sent(effect)
        if isinstance(effect, Sleep):
            return await self._sleep(effect.seconds)
        if isinstance(effect, Exclusive):
            return await self._exclusively(effect)
        return await _ask(effect)

    async def _sent(self, effect: Send) -> Any:
        """Send within the total limit, whatever the engine waits for."""
        limit = asyncio.timeout(effect.limits.total)
        try:
            async with limit:
                return await self._engine().asend(effect.request, effect.limits)
        except TimeoutError as problem:
            if not limit.expired():
                raise
            raise DeadlineExceededError(f"no answer within {effect.limits.total:g} s") from problem

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
