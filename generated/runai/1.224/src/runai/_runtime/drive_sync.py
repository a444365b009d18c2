"""Performs flows with blocking calls."""

from __future__ import annotations

import time
from _thread import LockType, allocate_lock
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .bounded import bounded
from .errors import ConfigurationError, DeadlineExceededError
from .flow import Ask, Effect, Exclusive, Flow, Send, Sleep

if TYPE_CHECKING:
    from .engines.base import Engine

R = TypeVar("R")

# The longest that a lock can wait, as time_t allows; stands for "without end".
_LONGEST_WAIT = 4_000_000.0


class SyncDriver:
    """Performs the effects of flows; safe to share between threads.

    Args:
        engine: Gives the engine when it is first needed.
        sleep: What performs Sleep.
    """

    __slots__ = ("_engine", "_locks", "_sleep")

    def __init__(
        self, engine: Callable[[], Engine], sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._engine = engine
        self._sleep = sleep
        self._locks: dict[object, LockType] = {}

    def run(self, flow: Flow[R]) -> R:
        """Perform a flow to its end and return its result."""
        step: Callable[[Any], Effect] = flow.send
        answer: Any = None
        stream: Any = None
        try:
            while True:
                effect = step(answer)
                try:
                    answer, step = self._perform(effect), flow.send
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
                stream.close()

    def _perform(self, effect: Effect) -> Any:
        if isinstance(effect, Send):
            return self._engine().send(effect.request, effect.limits)
        if isinstance(effect, Sleep):
            return self._sleep(effect.seconds)
        if isinstance(effect, Exclusive):
            return self._exclusively(effect)
        return _ask(effect)

    def _exclusively(self, effect: Exclusive) -> Any:
        lock = self._locks.setdefault(effect.lock, allocate_lock())
        timeout = _LONGEST_WAIT if effect.timeout is None else effect.timeout
        if not lock.acquire(timeout=min(timeout, _LONGEST_WAIT)):
            raise DeadlineExceededError("another call kept this one waiting for an access token")
        try:
            return self.run(effect.flow)
        finally:
            lock.release()


def _ask(effect: Ask) -> Any:
    timeout = effect.timeout
    result = effect.function() if timeout is None else bounded(effect.function, timeout)
    if hasattr(result, "__await__"):
        if hasattr(result, "close"):
            result.close()
        raise ConfigurationError("an async function needs the asynchronous client")
    return result
