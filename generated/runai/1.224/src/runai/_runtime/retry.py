"""Retrying: may we, how long do we wait, can we afford it; then the flow that combines them.

May we: a request is repeated when it provably took no effect, or when repeating does no harm.

| what happened                               | idempotent | other |
|---------------------------------------------|------------|-------|
| no connection (refused, unresolved, slow)   | yes        | yes   |
| certificate or handshake refused            | no         | no    |
| connection lost, silence, broken HTTP       | yes        | no    |
| 429                                         | yes        | yes   |
| 503 with Retry-After                        | yes        | yes   |
| 502, 503, 504                               | yes        | no    |
| anything else                               | no         | no    |

How long: full jitter, uniform between 0 and factor * 2^n, capped before the jitter. Retry-After
is the least wait; when it asks for more than a minute, the call ends instead of returning early.
A product may have rules of its own: `RetryRules`.
Can we: one budget per client, so that a server in trouble does not meet a multiplied load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .errors import (
    Attempt,
    CallError,
    ConnectError,
    ConnectionLostError,
    DeadlineExceededError,
    ProtocolError,
    ReadTimeoutError,
    RequestTimeoutError,
    TlsError,
    TransportError,
)
from .flow import Ask, Send, Sleep
from .log import is_debugging, log_attempt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .flow import Flow
    from .journey import Journey
    from .messages import Request, Response

LONGEST_RETRY_AFTER: Final = 60.0

_RETRIED_ERRORS: Final = (ConnectError, ConnectionLostError, ProtocolError, ReadTimeoutError)


class Budget:
    """Tokens that retries spend and successes give back.

    At the start some 35 retries are free; then about one in every 14 calls may be retried.
    """

    # No lock: a child process could inherit it taken, and a lost update costs one retry.
    __slots__ = ("tokens",)

    CAPACITY: Final = 500.0
    PRICE: Final = 14.0

    def __init__(self) -> None:
        self.tokens = self.CAPACITY

    def spend(self) -> bool:
        """Take the price of one retry; False when it cannot be paid."""
        if self.tokens < self.PRICE:
            return False
        self.tokens -= self.PRICE
        return True

    def earn(self, retries: int) -> None:
        """Give back what a call that succeeded had spent, or a little for a first success."""
        if self.tokens < self.CAPACITY:
            gain = self.PRICE if retries else 1.0
            self.tokens = min(self.CAPACITY, self.tokens + gain)


class RetryRules:
    """Which answers are repeated, and how long the pauses are.

    Args:
        statuses: Codes such as "429", and ranges such as "5XX".
        first_pause: Seconds before the first retry; each next pause is twice as long.
        longest_pause: Seconds that no pause exceeds, unless the server asks for more.
        jitter: The share of a pause that chance decides.
        override_header: The header by which the server says true or false itself.
        retry_after_ms_header: The header that gives the pause in milliseconds.
        is_exact: Whether a pause that the server asks for is as long as it says, or longer.
    """

    __slots__ = (
        "first_pause",
        "is_exact",
        "jitter",
        "longest_pause",
        "override_header",
        "retry_after_ms_header",
        "statuses",
        "watched",
    )

    def __init__(
        self,
        statuses: Iterable[str] = ("429", "502", "503", "504"),
        *,
        first_pause: float = 0.5,
        longest_pause: float = 30.0,
        jitter: float = 0.25,
        override_header: str | None = None,
        retry_after_ms_header: str | None = None,
        is_exact: bool = True,
    ) -> None:
        named = {text.upper() for text in statuses}
        known = [code for code in range(400, 600) if {str(code), f"{code // 100}XX"} & named]
        self.statuses = frozenset(known)
        # Answers that need a second look.
        self.watched = frozenset(range(400, 600)) if override_header else self.statuses
        self.first_pause = first_pause
        self.longest_pause = longest_pause
        self.jitter = jitter
        self.override_header = override_header
        self.retry_after_ms_header = retry_after_ms_header
        self.is_exact = is_exact

    def verdict(self, response: Response) -> str:
        """What the server says itself: "true", "false", or nothing."""
        if self.override_header is None:
            return ""
        return response.headers.get(self.override_header, "").strip().lower()

    def asked(self, response: Response, wall: float) -> float | None:
        """Seconds that the server asks for."""
        text = response.headers.get(self.retry_after_ms_header or "", "").strip()
        if text.replace(".", "", 1).isdecimal() and text.isascii():
            return float(text) / 1000
        return parse_retry_after(response.headers.get("retry-after"), wall)


RULES: Final = RetryRules(jitter=1.0, is_exact=False)


class RetryPolicy:
    """How often, and how patiently."""

    __slots__ = ("budget", "factor", "max_retries", "rules")

    def __init__(
        self,
        max_retries: int,
        factor: float,
        budget: Budget | None = None,
        rules: RetryRules = RULES,
    ) -> None:
        self.max_retries = max_retries
        self.factor = factor
        self.budget = budget if budget is not None else Budget()
        self.rules = rules

    def limited(self, max_retries: int) -> RetryPolicy:
        """The same policy, with its budget, but for the number."""
        return RetryPolicy(max_retries, self.factor, self.budget, self.rules)

    def backoff(self, retry: int, chance: float) -> float:
        """Seconds before the nth retry, counted from 1."""
        rules = self.rules
        pause = min(rules.longest_pause, self.factor * 2.0 ** min(retry - 1, 60))
        return pause * (1.0 - rules.jitter + rules.jitter * chance)


def may_repeat_status(
    status: int, repeatable: bool, retry_after: float | None, rules: RetryRules = RULES
) -> bool:
    """Whether an answer of this status permits another attempt."""
    if status not in rules.statuses:
        return False
    return repeatable or status == 429 or (status == 503 and retry_after is not None)


def may_repeat_error(error: TransportError, repeatable: bool) -> bool:
    """Whether a failure without an answer permits another attempt."""
    if isinstance(error, TlsError):
        return False
    return isinstance(error, ConnectError) or (repeatable and isinstance(error, _RETRIED_ERRORS))


def parse_retry_after(value: str | None, wall: float) -> float | None:
    """Seconds that a Retry-After header asks for; None when it is absent or nonsense.

    Source: RFC 9110, section 10.2.3.
    """
    if value is None:
        return None
    text = value.strip()
    if text.replace(".", "", 1).isdecimal() and text.isascii():
        return float(text)
    from datetime import datetime, timedelta, timezone
    from email.utils import parsedate_tz

    parsed = parsedate_tz(text)
    if parsed is None:
        return None
    try:
        # Without a zone, as in the asctime form, a date of HTTP is in UTC.
        zone = timezone(timedelta(seconds=parsed[9] or 0))
        moment = datetime(*parsed[:6], tzinfo=zone).timestamp()
    except (ValueError, OverflowError):
        return None
    return max(0.0, moment - wall)


def retrying(
    request: Request,
    journey: Journey,
    policy: RetryPolicy,
    *,
    repeatable: bool,
    before: Callable[[Request], object] | None = None,
    after: Callable[[Request, Response], object] | None = None,
) -> Flow[Response]:
    """Send a request until an answer may not be improved by another attempt.

    Args:
        request: What is sent, the same each time.
        journey: Collects the attempts and holds the deadline.
        policy: How often and how patiently.
        repeatable: Whether the request may take effect twice.
        before: Told of each request.
        after: Told of each answer.

    Raises:
        TransportError: The last attempt brought no answer.
    """
    retries = 0
    while True:
        limits = journey.next_limits(request)
        started = journey.moment
        if before is not None:
            yield from _told(before(request))
        failure: TransportError | None = None
        response: Response | None = None
        try:
            response = yield Send(request, limits)
        except TransportError as error:
            failure = error
        except CallError as error:
            raise journey.told(error, request) from error.__cause__
        status = None
        if response is not None:
            status = response.status
            if after is not None:
                yield from _told(after(request, response))
        attempt = Attempt(type(failure).__name__ if status is None else f"status {status}", status)
        journey.attempts.append(attempt)
        wait = None
        if (status is None or status in policy.rules.watched) and not request.is_spent:
            wait = next_pause(response, failure, retries + 1, journey, policy, repeatable)
        if is_debugging():
            log_attempt(request, attempt.outcome, journey.clock.monotonic() - started, wait)
        if wait is not None:
            attempt.waited = wait
            retries += 1
            if wait > 0:
                yield Sleep(wait)
            continue
        if failure is not None:
            raise journey.told(_final(failure, journey), request)
        assert response is not None
        if response.status < 500 and response.status != 429:
            policy.budget.earn(retries)
        return response


def _told(result: object) -> Flow[None]:
    """Wait for a hook that is a coroutine function."""
    if hasattr(result, "__await__"):
        yield Ask(lambda: result)


def _final(failure: TransportError, journey: Journey) -> TransportError:
    """What to raise: a silence that lasted until the deadline is the deadline's error."""
    late = isinstance(failure, RequestTimeoutError) and journey.remaining() == 0.0
    if late or isinstance(failure, DeadlineExceededError):
        error = DeadlineExceededError(f"no answer within {journey.limits.total:g} s")
        error.__cause__ = failure
        return error
    return failure


def next_pause(
    response: Response | None,
    failure: TransportError | None,
    retry: int,
    journey: Journey,
    policy: RetryPolicy,
    repeatable: bool,
) -> float | None:
    """Seconds to wait before the nth retry; None when there shall be none."""
    if retry > policy.max_retries or isinstance(failure, DeadlineExceededError):
        return None
    asked = None
    if response is not None:
        rules = policy.rules
        asked, verdict = rules.asked(response, journey.clock.wall()), rules.verdict(response)
        may_repeat = may_repeat_status(response.status, repeatable, asked, rules)
        if verdict == "false" or not (may_repeat or verdict == "true"):
            return None
    elif failure is not None and not may_repeat_error(failure, repeatable):
        return None
    wait = asked if asked and policy.rules.is_exact else None
    if wait is None:
        wait = max(asked or 0.0, policy.backoff(retry, journey.clock.chance()))
    if (asked or 0.0) > LONGEST_RETRY_AFTER or not journey.allows(wait):
        return None
    return wait if policy.budget.spend() else None
