"""Waiting for a state: one engine for questions at intervals and for those that the server holds.

| what comes of a question                 | what follows                                          |
|------------------------------------------|-------------------------------------------------------|
| a state of success                       | the answer is the result                              |
| a state of failure                       | WaitError at once, with the reason                    |
| another state                            | the next question after the interval                  |
| a held one ends with its "pending"       | the next one at once: the server has waited           |
| what calls would try again               | a growing pause; after too many in a row, that error  |
| anything else                            | that error                                            |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from ..errors import ApiStatusError, RequestTimeoutError, TransportError, WaitError
from ..flow import Sleep
from ..journey import Journey
from ..messages import Headers, Response, TimeLimits
from ..retry import next_pause
from .polling import PollingConfig, PollingTimeout

if TYPE_CHECKING:
    from ..call import Call
    from ..flow import Flow
    from ..options import Options
    from ..rest.core import RestCore

V = TypeVar("V")

# Seconds for an answer to come after the server stopped to hold it.
MARGIN: Final = 5.0
# Seconds for an answer that was asked for just before the end.
GRACE: Final = 1.0
# Held questions in a row that were not held: a server that does not hold is asked at intervals.
MOST_EARLY: Final = 100

_NONE: Final[dict[str, str]] = {}


@dataclass(frozen=True, slots=True)
class LongPoll:
    """How a server holds its answer until something has changed.

    Args:
        states: The argument that names the states to wait for.
        timeout: The argument that says for how many seconds the answer may be held.
        longest: The most seconds for which it is.
        pending: The status by which the server says that nothing has changed.
    """

    states: str
    timeout: str | None = None
    longest: float = 30.0
    pending: int | None = 408


@dataclass(frozen=True, slots=True)
class Waiter(Generic[V]):
    """What is waited for.

    Args:
        name: What messages call it.
        request: Makes the question, of keys and what the long poll names.
        keys: The arguments that say whose state it is.
        state: The attribute of answers that has the state.
        success: States that end the wait well.
        failure: States from which it cannot end well any more.
        others: What all other states are.
        advice: What to do about a state.
        reason: The attribute of answers that says why it failed.
        long_poll: How the server holds its answer; None if it answers at once.
        unlimited: Whether there is no time limit unless one is given.
    """

    name: str
    request: Callable[..., Call[V]]
    keys: tuple[str, ...] = ()
    state: str = "status"
    success: frozenset[str] = frozenset()
    failure: frozenset[str] = frozenset()
    others: Literal["pending", "success", "failure"] = "pending"
    advice: Mapping[str, str] | None = None
    reason: str | None = None
    long_poll: LongPoll | None = None
    unlimited: bool = False

    def outcome(self, state: str) -> str:
        """What a state means: success, failure or pending."""
        if state in self.success:
            return "success"
        return "failure" if state in self.failure else self.others

    def call(self, keys: Sequence[str], seconds: int) -> Call[V]:
        """The question, which the server may hold for some seconds."""
        arguments: dict[str, Any] = dict(zip(self.keys, keys, strict=True))
        poll = self.long_poll
        if poll is not None:
            arguments[poll.states] = [*sorted(self.success), *sorted(self.failure)]
            if poll.timeout is not None:
                arguments[poll.timeout] = seconds
        return self.request(**arguments)


def wait_flow(
    core: RestCore,
    waiter: Waiter[V],
    keys: Sequence[str],
    config: PollingConfig | None = None,
    options: Mapping[str, Any] = _NONE,
) -> Flow[V]:
    """Ask until there is a final state, and return the answer that has it.

    Args:
        core: The client.
        waiter: What is waited for.
        keys: Whose state it is: a value for each key of the waiter.
        config: The limits.
        options: Options of each question, as for calls.

    Raises:
        WaitError: A state of failure; PollingTimeout: the time is over.
        CallError: A question failed in a way that waiting does not mend.
    """
    wait = _Wait(core, waiter, keys, config, options)
    while not wait.is_over:
        pause = yield from wait.ask()
        if pause > 0:
            yield Sleep(pause)
    result: V = wait.last
    return result


class _Wait(Generic[V]):
    """One wait on its way."""

    def __init__(
        self,
        core: RestCore,
        waiter: Waiter[V],
        keys: Sequence[str],
        config: PollingConfig | None,
        options: Mapping[str, Any],
    ) -> None:
        limits = config or PollingConfig()
        budget = None if config is None and waiter.unlimited else limits.budget
        self.is_over = False
        self.last: Any = None
        self._core, self._waiter, self._keys, self._options = core, waiter, keys, options
        self._interval, self._budget = limits.interval_seconds, budget
        self._journey = Journey(waiter.name, core.clock, TimeLimits(total=budget))
        self._polls = self._failures = self._early = 0

    def ask(self) -> Flow[float]:
        """Ask once; returns the seconds until the next time."""
        remaining = self._journey.remaining()
        held = self._held(remaining)
        call = self._waiter.call(self._keys, held)
        core, clock = self._core, self._core.clock
        if self._options:
            core = core.asked(call, self._options)
        view = core.with_options(self._limits(held, remaining))
        self._polls += 1
        begun = clock.monotonic()
        try:
            response = yield from view.exchange(call)
            self.last = core.value(call, response)
        except (ApiStatusError, TransportError) as error:
            return self._after_error(error, held, clock.monotonic() - begun)
        self._failures = 0
        return self._after_answer(0.0 if held == 0 else clock.monotonic() - begun)

    def _held(self, remaining: float | None) -> int:
        """For how many whole seconds the server may hold the answer."""
        poll = self._waiter.long_poll
        if poll is None:
            return 0
        longest = poll.longest if remaining is None else min(poll.longest, remaining)
        return max(1, ceil(longest))

    def _limits(self, held: int, remaining: float | None) -> Options:
        options: Options = {"retries": 0}  # pauses are counted here, over all questions
        limits = self._core.limits
        if held:
            options["timeout"] = (limits.connect, held + MARGIN)
        totals = [] if limits.total is None else [max(limits.total, held + MARGIN)]
        if remaining is not None:
            totals.append(remaining + GRACE)
        options["total_timeout"] = min(totals, default=None)
        return options

    def _after_answer(self, seconds: float) -> float:
        waiter, state = self._waiter, self._state()
        outcome = waiter.outcome(state)
        if outcome == "failure":
            raise self._told(WaitError(self._about(f"is {state}", state, waiter.reason)))
        if outcome == "success":
            self.is_over = True
            return 0.0
        return self._pause(max(0.0, self._interval - seconds))

    def _after_error(
        self, error: ApiStatusError | TransportError, held: int, seconds: float
    ) -> float:
        poll = self._waiter.long_poll
        if isinstance(error, ApiStatusError):
            if poll is not None and error.status == poll.pending:
                self._failures = 0
                self._early = self._early + 1 if seconds < held / 10 else 0
                return self._pause(self._interval if self._early > MOST_EARLY else 0.0)
            answer, failure = Response(error.status, Headers(error.headers.items())), None
        else:
            answer, failure = None, error
        if isinstance(error, RequestTimeoutError) and self._journey.remaining() == 0.0:
            raise self._too_late() from error
        self._failures += 1
        policy = self._core.policy
        pause = next_pause(answer, failure, self._failures, self._journey, policy, True)
        if pause is None:
            raise error
        return pause

    def _pause(self, seconds: float) -> float:
        """Seconds to the next question, the last of which is asked when the time is over."""
        remaining = self._journey.remaining()
        if remaining == 0.0:
            raise self._too_late()
        return seconds if remaining is None else min(seconds, remaining)

    def _too_late(self) -> PollingTimeout:
        state = "unchanged" if self.last is None else self._state()
        told = f"is {state} after {self._budget:g} s (questions: {self._polls})"
        error = PollingTimeout(self._about(told, self._state(), None), self.last)
        error.polls = self._polls
        return self._told(error)

    def _about(self, words: str, state: str, reason: str | None) -> str:
        parts = [words, _text(_field(self.last, reason)), (self._waiter.advice or _NONE).get(state)]
        return f"{', '.join(self._keys)} {': '.join(part for part in parts if part)}"

    def _told(self, error: E) -> E:
        error.last = self.last
        return self._journey.told(error)

    def _state(self) -> str:
        return _text(_field(self.last, self._waiter.state))


E = TypeVar("E", bound=WaitError)


def _field(value: Any, name: str | None) -> Any:
    if name is None or value is None:
        return None
    return value.get(name) if isinstance(value, dict) else getattr(value, name, None)


def _text(value: Any) -> str:
    """A state or a reason as the server writes it, also if it is the member of an enum."""
    return "" if value is None else str(getattr(value, "value", value))
