"""How long, and how often, to ask whether something has happened."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import ConfigurationError, WaitError


@dataclass(frozen=True, slots=True)
class PollingConfig:
    """The limits of a wait: `timeout_seconds`, or without it the product of the other two.

    Args:
        interval_seconds: The pause between two questions, where the server does not hold them.
        max_attempts: How many intervals the wait lasts, unless `timeout_seconds` is given.
        timeout_seconds: How many seconds the wait lasts. There is at least one question.

    Raises:
        ConfigurationError: A limit is negative or no number, or nothing limits the wait.
    """

    interval_seconds: float = 1.0
    max_attempts: int = 120
    timeout_seconds: float | None = None

    def __post_init__(self) -> None:
        for name in ("interval_seconds", "max_attempts", "timeout_seconds"):
            value = getattr(self, name)
            if value is not None and not (value >= 0 and math.isfinite(value)):
                raise ConfigurationError(f"{name} must be a number of at least 0")
        if not self.interval_seconds and self.max_attempts and self.timeout_seconds is None:
            raise ConfigurationError("interval_seconds: 0 needs timeout_seconds")

    @property
    def budget(self) -> float:
        """Seconds that the wait may last."""
        if self.timeout_seconds is not None:
            return self.timeout_seconds
        return self.interval_seconds * self.max_attempts


class PollingTimeout(WaitError, TimeoutError):
    """The time is over; what was waited for may still happen.

    Attributes:
        last_value: The last answer of the server; None if there was none.
        polls: How often the server was asked.
    """

    polls: int = 0

    # Its own, because TimeoutError takes a second argument for the text of an error number.
    def __init__(self, message: str, last_value: object = None) -> None:
        super().__init__(message)
        self.last = last_value

    @property
    def last_value(self) -> object:
        """The last answer of the server; None if there was none."""
        return self.last
