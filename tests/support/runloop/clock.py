"""The time of the stand-in, which passes faster than that of its tests."""

from __future__ import annotations

import time
from itertools import accumulate
from typing import TypeAlias

Step: TypeAlias = tuple[float, str]
"""For how many seconds a status holds, and the status."""


class Clock:
    """Seconds of the server: `scale` of them pass in a real one.

    Args:
        scale: how much faster the server's time passes.
    """

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self._since, self._passed = time.monotonic(), 0.0

    def now(self) -> float:
        """Return the server's time in seconds."""
        return self._passed + (time.monotonic() - self._since) * self.scale

    def run_at(self, scale: float) -> None:
        """Let time pass faster or slower from now on."""
        self._passed, self._since = self.now(), time.monotonic()
        self.scale = scale

    def advance(self, seconds: float) -> None:
        """Let time of the server pass at once."""
        self._passed += seconds


class Phases:
    """A status that changes as time passes.

    Args:
        clock: the time.
        steps: statuses before the last one, and for how long each holds.
        last: the status that holds from then on.
    """

    def __init__(self, clock: Clock, steps: list[Step], last: str) -> None:
        self._clock = clock
        self.change(steps, last)

    def change(self, steps: list[Step], last: str) -> None:
        """Begin new phases now."""
        ends = accumulate((seconds for seconds, _ in steps), initial=self._clock.now())
        self._phases = list(zip([*list(ends)[1:]], (name for _, name in steps), strict=True))
        self._last = last

    @property
    def status(self) -> str:
        """The status at this moment."""
        now = self._clock.now()
        return next((name for end, name in self._phases if now < end), self._last)
