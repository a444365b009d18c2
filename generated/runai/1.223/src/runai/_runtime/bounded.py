"""Blocking functions that nothing can interrupt, bounded in time: another thread runs them."""

from __future__ import annotations

from _thread import TIMEOUT_MAX, allocate_lock
from collections.abc import Callable
from typing import Any

from .errors import DeadlineExceededError


def bounded(
    function: Callable[[], Any], seconds: float | None, late: Callable[[Any], object] | None = None
) -> Any:
    """The result of a function that may block.

    Args:
        function: Is left behind in its thread when the time is over, or at an interrupt.
        seconds: How long to wait for it; None: without end.
        late: Takes a result that no one waits for any more.

    Raises:
        DeadlineExceededError: The time is over.
    """
    from contextvars import copy_context
    from threading import Thread

    job = _Job(function, late)
    try:
        Thread(target=copy_context().run, args=(job.work,), daemon=True).start()
    except RuntimeError:  # no more threads, as at the end of the interpreter
        return function()
    if not job.wait(seconds):
        raise DeadlineExceededError(f"nothing within {seconds:g} s")
    try:
        if job.error is not None:
            raise job.error
        return job.result
    finally:
        job.error = None  # its traceback holds this frame, and the frame would hold it


class _Job:
    """A function in a thread, and whoever waits for it."""

    result: Any = None
    error: BaseException | None = None

    def __init__(self, function: Callable[[], Any], late: Callable[[Any], object] | None) -> None:
        self._function = function
        self._late = late
        # Whoever claims first decides: it is late, or it came at the last moment.
        self._claim, self._done = allocate_lock(), allocate_lock()
        self._done.acquire()

    def work(self) -> None:
        try:
            self.result = self._function()
        except BaseException as error:  # noqa: BLE001 - raised by whoever waits
            self.error = error
        if self._claim.acquire(blocking=False):
            self._done.release()
        elif self._late is not None and self.error is None:
            self._late(self.result)

    def wait(self, seconds: float | None) -> bool:
        """Whether it is done in time."""
        done = False
        try:
            done = self._done.acquire(timeout=-1 if seconds is None else min(seconds, TIMEOUT_MAX))
        finally:
            done = done or not self._claim.acquire(blocking=False)
        return done
