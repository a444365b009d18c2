"""Native calls of the main thread that Ctrl-C ends, at hardly any cost to those that it does not.

While such a call runs, the handler of SIGINT only sets a mark: one that raised could do so while
pyreqwest makes an error, which aborts the process. The byte that Python writes to a socket when
the signal comes wakes a thread, and that ends the call. Where the program handles other signals,
or reads those bytes itself, another thread makes the call, so that they are handled at once.
"""

from __future__ import annotations

import signal
import socket
from _thread import allocate_lock, start_new_thread
from collections.abc import Callable
from importlib import import_module
from typing import Any, Final

from .aside import Aside, is_needed

# What `signal` wraps, and plain numbers, which take a tenth of the time.
_signal: Final[Any] = import_module("_signal")
_SIGINT: Final = int(signal.SIGINT)
_OTHERS: Final = tuple(int(each) for each in signal.Signals if each is not signal.SIGINT)
_UNHANDLED: Final = frozenset((int(signal.SIG_DFL), int(signal.SIG_IGN), None))


class Interrupts:
    """Makes calls so that an interrupt ends those of the main thread.

    Args:
        cancel: Ends a call that waits.
    """

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel = cancel
        self._aside = Aside(cancel)
        self._watch: _Watch | None = None

    def __call__(self, function: Callable[[], Any]) -> Any:
        if not is_needed():
            return function()
        if not _is_plain():
            return self._aside(function)
        watch = self._watch = self._watch or _Watch(self._cancel)
        try:
            return watch.run(function, self._aside)
        except KeyboardInterrupt:
            self._watch = None  # its thread may be about to read, and would end the next call
            watch.close()
            raise

    def close(self) -> None:
        """End the threads."""
        self._aside.close()
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.close()


def _is_plain() -> bool:
    """Whether Ctrl-C is the only signal that Python handles, and raises KeyboardInterrupt."""
    handler = _signal.getsignal
    is_ours = handler(_SIGINT) is signal.default_int_handler
    return is_ours and _UNHANDLED.issuperset(map(handler, _OTHERS))


class _Watch:
    """A thread that waits for an interrupt, and ends the call that is running then."""

    def __init__(self, cancel: Callable[[], None]) -> None:
        self._cancel = cancel
        self._lock = allocate_lock()
        self._is_running = False
        self._told, self._teller = socket.socketpair()
        self._teller.setblocking(False)
        start_new_thread(self._wait, (self._told,))

    def run(self, function: Callable[[], Any], otherwise: Callable[..., Any]) -> Any:
        """The result of a function that an interrupt ends, or, where the bytes are not ours to
        read, that of `otherwise`."""
        marks: list[object] = []
        former = -1
        try:
            former = signal.set_wakeup_fd(self._teller.fileno(), warn_on_full_buffer=False)
            if former == -1:
                self._is_running = True
                _signal.signal(_SIGINT, lambda *interrupt: marks.append(interrupt))
                return function()
        finally:
            with self._lock:  # or the next call would be ended
                self._is_running = False
            signal.set_wakeup_fd(former)
            _signal.signal(_SIGINT, signal.default_int_handler)
            if marks:
                raise KeyboardInterrupt
        return otherwise(function)

    def close(self) -> None:
        self._teller.close()

    def _wait(self, told: socket.socket) -> None:
        with told:
            while told.recv(1):
                with self._lock:
                    if self._is_running:
                        self._cancel()
