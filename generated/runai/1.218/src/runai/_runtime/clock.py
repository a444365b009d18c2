"""Time and chance, in one place so that tests can decide them."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """What flows know of time and chance."""

    def monotonic(self) -> float:
        """Seconds that never go backwards."""
        ...

    def wall(self) -> float:
        """Seconds since 1970, for dates that servers send."""
        ...

    def chance(self) -> float:
        """A number from 0 up to 1."""
        ...


class SystemClock:
    """The clock of the machine."""

    __slots__ = ()

    monotonic = staticmethod(time.monotonic)
    wall = staticmethod(time.time)

    def chance(self) -> float:
        import random

        return random.random()
