"""Work on another core while this process goes on."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

T = TypeVar("T")

_FORKS = sys.platform.startswith("linux")


class Background(Generic[T]):
    """A function that runs in a child process where forking is safe, else when it is asked for.

    Args:
        function: what to run; its result must be picklable.
    """

    def __init__(self, function: Callable[[], T]) -> None:
        self._function = function
        self._receiver: Connection | None = None
        if _FORKS:
            context = multiprocessing.get_context("fork")
            self._receiver, sender = context.Pipe(duplex=False)
            self._process = context.Process(target=_send, args=(function, sender), daemon=True)
            self._process.start()
            sender.close()

    def result(self) -> T:
        """Return the result, or do the work here if the child could not."""
        if self._receiver is None:
            return self._function()
        try:
            value: T = self._receiver.recv()
        except EOFError:
            return self._function()
        finally:
            self._receiver.close()
            self._process.join()
        return value


def _send(function: Callable[[], T], sender: Connection) -> None:
    # What fails here fails again, and is reported, where the result is asked for.
    with suppress(Exception):
        sender.send(function())
    sender.close()
