"""Flows: what to do, written once, without doing it.

A flow is a generator. It yields effects and receives their results; a driver performs them:
`drive_sync` with blocking calls, `drive_async` with awaits, `drive_threaded` in a pool. Errors
of an effect are thrown into the flow, which decides what they mean. Rules:

* A flow does no I/O, takes no lock and never sleeps. It may read its clock.
* Everything that repeats, refreshes or waits is a flow; drivers decide nothing.
* A driver closes the flow whatever happens, so `finally` in a flow is reliable.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .messages import Request, TimeLimits

R = TypeVar("R")


class Send:
    """Send a request; the result is the Response. TransportError means that none came."""

    __slots__ = ("limits", "request")

    def __init__(self, request: Request, limits: TimeLimits) -> None:
        self.request = request
        self.limits = limits


class Sleep:
    """Do nothing for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Exclusive:
    """Run a flow while no other flow runs under the same lock; the result is that flow's.

    RequestTimeoutError means that the lock was not free in time.
    """

    __slots__ = ("flow", "lock", "timeout")

    def __init__(self, lock: object, flow: Flow[Any], timeout: float | None) -> None:
        self.lock = lock
        self.flow = flow
        self.timeout = timeout


class Ask:
    """Call a function of the user, which may be a coroutine function; the result is its result.

    RequestTimeoutError means that it took too long, and is left behind.
    """

    __slots__ = ("function", "timeout")

    def __init__(self, function: Callable[[], Any], timeout: float | None = None) -> None:
        self.function = function
        self.timeout = timeout


Effect = Send | Sleep | Exclusive | Ask
Flow = Generator[Effect, Any, R]
