"""Blocking native calls that Ctrl-C can leave.

Python runs its signal handlers in the main thread, between two steps of Python code. A native
call there delays them until it ends, and pyreqwest aborts the process when one runs while it
raises an error. So the main thread lets another thread make the call, and waits for that.
"""

from __future__ import annotations

import threading
from _thread import allocate_lock, start_new_thread
from collections.abc import Callable
from typing import Any


class Aside:
    """Makes calls of the main thread in a thread of its own; those of others where they are."""

    def __init__(self) -> None:
        self._worker: _Worker | None = None

    def __call__(self, function: Callable[[], Any]) -> Any:
        if threading.current_thread() is not threading.main_thread():
            return function()
        worker = self._worker or _Worker()
        self._worker = None  # a signal handler may make calls as well, or raise
        try:
            result = worker.run(function)
        except BaseException:
            if worker.is_free:
                self._worker = worker
            else:
                worker.stop()
            raise
        self._worker = worker
        return result

    def close(self) -> None:
        """End the thread."""
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

    def stop(self) -> None:
        """End when the running call has ended."""
        self._job = None
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
