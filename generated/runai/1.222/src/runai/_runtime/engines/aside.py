"""Blocking native calls that Ctrl-C can leave.

Python runs its signal handlers in the main thread, between two steps of Python code. A native
call there delays them until it ends, and pyreqwest aborts the process when one runs while it
raises an error. So the main thread lets another thread make the call, and waits for that.
"""

from __future__ import annotations

import threading
from _thread import allocate_lock, get_ident, start_new_thread
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

_PATIENCE: Final = 1.0


def is_needed() -> bool:
    """Whether this thread is the one that signals interrupt."""
    return get_ident() == threading.main_thread().ident


class Aside:
    """Makes calls of the main thread in a thread of its own.

    Args:
        cancel: Ends a call that was interrupted.
    """

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel = cancel
        self._worker: _Worker | None = None
        self._is_closed = False

    def __call__(self, function: Callable[[], Any]) -> Any:
        worker = self._worker or _Worker()
        self._worker = None  # a signal handler may make calls as well, or raise
        try:
            return worker.run(function)
        except BaseException:
            if not worker.is_free:
                self._cancel()
                worker.wait()
            raise
        finally:
            if worker.is_free and not self._is_closed:
                self._worker = worker
            else:
                worker.stop()

    def close(self) -> None:
        """End the thread."""
        self._is_closed = True
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()


class _Worker:
    """One thread, which makes one call at a time."""

    def __init__(self) -> None:
        self._wake, self._done = allocate_lock(), allocate_lock()
        self._wake.acquire()
        self._done.acquire()
        self._job: Callable[[], Any] | None = None
        self._result: Any = None
        self._error: BaseException | None = None
        self.is_free = True
        start_new_thread(self._work, ())

    def run(self, function: Callable[[], Any]) -> Any:
        """The result of a function; an interrupt leaves it running."""
        self._job, self.is_free = function, False
        self._wake.release()
        self._done.acquire()
        self.is_free = True
        error, result = self._error, self._result
        self._error = self._result = self._job = None
        if error is not None:
            raise error
        return result

    def wait(self) -> None:
        """Let a cancelled call end: native code does not survive the end of the interpreter."""
        if self._wake.acquire(timeout=0):  # it was not begun
            self._job = None
            self._wake.release()
        else:
            self._done.acquire(timeout=_PATIENCE)

    def stop(self) -> None:
        """End when the running call has ended."""
        self._job = None
        with suppress(RuntimeError):  # it has not begun yet, and will not
            self._wake.release()

    def _work(self) -> None:
        while True:
            self._wake.acquire()
            job = self._job
            if job is None:
                return
            try:
                self._result = job()
            except BaseException as error:  # noqa: BLE001 - raised by whoever waits
                self._error = error
            del job
            self._done.release()
