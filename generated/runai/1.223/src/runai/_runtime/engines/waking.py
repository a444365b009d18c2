"""Ends the wait of a thread that reads from the network, from another thread.

Closing a socket does not: whoever waits for it waits on. Shutting it down does.
"""

from __future__ import annotations

import socket
from _thread import get_ident
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final, TypeVar

R = TypeVar("R")

# What each thread reads now. Who takes it out, the reader or the one that wakes it, decides.
_READING: Final[dict[int, Any]] = {}


def watched(stream: Any, read: Callable[[], R], woken: R) -> R:
    """The result of a read that another thread may end.

    Args:
        stream: The network stream of httpcore that is read.
        read: Reads it.
        woken: The result if the wait was ended, which makes the connection unusable.
    """
    thread = get_ident()
    _READING[thread] = stream
    try:
        result = read()
    finally:
        is_woken = _READING.pop(thread, None) is None
    return woken if is_woken else result


def wake(thread: int | None) -> None:
    """Let a read of a thread end, as if its connection were lost; do nothing if there is none."""
    stream = _READING.pop(thread or 0, None)
    found = stream.get_extra_info("socket") if stream is not None else None
    if isinstance(found, socket.socket):
        with suppress(OSError):
            # Not the method of TLS sockets, which would take away what the reader works with.
            socket.socket.shutdown(found, socket.SHUT_RDWR)
