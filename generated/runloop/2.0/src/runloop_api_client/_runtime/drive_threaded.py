"""Runs calls in a bounded pool of threads, which starts with the first call."""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ClientClosedError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

R = TypeVar("R")


class ThreadPool:
    """Threads for calls; all that goes wrong in a call is found in its future.

    Args:
        size: How many calls run at the same time; further ones wait in order.
    """

    __slots__ = ("_closed", "_executor", "_lock", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._executor: ThreadPoolExecutor | None = None
        self._closed = False
        self._lock = allocate_lock()

    def submit(self, function: Callable[..., R], *arguments: Any) -> Future[R]:
        """Run a function in the pool."""
        from concurrent.futures import Future, ThreadPoolExecutor

        with self._lock:
            if self._closed:
                refused: Future[R] = Future()
                refused.set_exception(ClientClosedError("the client is closed"))
                return refused
            if self._executor is None:
                self._executor = ThreadPoolExecutor(self._size, thread_name_prefix="api-call")
            return self._executor.submit(function, *arguments)

    def close(self, *, hurry: bool = False) -> None:
        """Take no more calls and wait for the others.

        Args:
            hurry: Whether those that have not begun are given up, which cancels their futures.
        """
        with self._lock:
            self._closed = True
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=not hurry, cancel_futures=hurry)
