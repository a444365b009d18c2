"""What one call has been through: its attempts and the time that is left."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

from .errors import Attempt, CallError, DeadlineExceededError
from .messages import TimeLimits
from .redact import url_text

if TYPE_CHECKING:
    from .clock import Clock
    from .messages import Request

E = TypeVar("E", bound=CallError)

# The share of the total that counts as all of it: what is always the same need not be worked out.
_ALL: Final = 0.99999
_whole = lru_cache(16)(TimeLimits.within)


class Journey:
    """One call on its way; shared by the flows that take part in it."""

    __slots__ = ("attempts", "clock", "deadline", "limits", "moment", "operation")

    def __init__(self, operation: str, clock: Clock, limits: TimeLimits) -> None:
        self.operation = operation
        self.clock = clock
        self.limits = limits
        self.moment = clock.monotonic()  # when the clock was last read for an attempt
        self.deadline = None if limits.total is None else self.moment + limits.total
        self.attempts: list[Attempt] = []

    def remaining(self) -> float | None:
        """Seconds until the deadline, never negative; None when there is none."""
        if self.deadline is None:
            return None
        return max(0.0, self.deadline - self.clock.monotonic())

    def allows(self, seconds: float) -> bool:
        """Whether a pause of some seconds ends before the deadline."""
        remaining = self.remaining()
        return remaining is None or seconds < remaining

    def next_limits(self, request: Request) -> TimeLimits:
        """The limits of the next attempt.

        Raises:
            DeadlineExceededError: No time is left.
        """
        limits, moment = self.limits, self.clock.monotonic()
        self.moment = moment
        if self.deadline is None or limits.total is None:
            return limits
        remaining = self.deadline - moment
        if remaining > _ALL * limits.total:
            return _whole(limits, limits.total)
        if remaining <= 0.0:
            raise self.told(DeadlineExceededError(f"no answer within {limits.total:g} s"), request)
        return limits.within(remaining)

    def told(self, error: E, request: Request | None = None) -> E:
        """The error with the facts of this call; its message says which one it was."""
        if error.operation is not None:
            return error
        error.operation = self.operation
        error.attempts = tuple(self.attempts)
        where = ""
        if request is not None:
            error.method = request.method
            error.url = url_text(request.url)
            error.request = request.masked()
            where = f" [{error.method} {error.url}]"
        message = error.args[0] if error.args else type(error).__name__
        tries = len(self.attempts)
        after = f" (after {tries} attempts)" if tries > 1 else ""
        error.args = (f"{self.operation}: {message}{after}{where}",)
        return error
