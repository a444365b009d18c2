"""Retrying, stepped by hand: which outcomes are repeated, after how long, and at what cost."""

from __future__ import annotations

import time
from email.utils import formatdate

import pytest
from runtime.clock import SystemClock
from runtime.errors import (
    CallError,
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    DeadlineExceededError,
    ProtocolError,
    ReadTimeoutError,
    TlsError,
    TransportError,
)
from runtime.journey import Journey
from runtime.messages import Request, Response, TimeLimits
from runtime.retry import Budget, RetryPolicy, parse_retry_after, retrying
from runtime.testing import answer
from runtime_support import FakeClock, Stepper

REQUEST = Request("GET", "https://h/x?token=abc", {})
OK = answer(200)


def attempt(
    *answers: Response | Exception,
    repeatable: bool = True,
    retries: int = 3,
    total: float | None = 300.0,
    chance: float = 1.0,
    budget: Budget | None = None,
) -> tuple[Response, Stepper]:
    """Perform one retried request over a list of outcomes."""
    clock = FakeClock(chance)
    stepper = Stepper(clock, *answers)
    journey = Journey("op", clock, TimeLimits(5, 60, total))
    policy = RetryPolicy(retries, 0.5, budget)
    return stepper.run(retrying(REQUEST, journey, policy, repeatable=repeatable)), stepper


OUTCOMES = [
    # outcome, repeated when idempotent, repeated otherwise
    (answer(200), False, False),
    (answer(400), False, False),
    (answer(401), False, False),
    (answer(409), False, False),
    (answer(500), False, False),
    (answer(501), False, False),
    (answer(429), True, True),
    (answer(429, headers={"Retry-After": "1"}), True, True),
    (answer(502), True, False),
    (answer(503), True, False),
    (answer(503, headers={"Retry-After": "1"}), True, True),
    (answer(503, headers={"Retry-After": "soon"}), True, False),
    (answer(504), True, False),
    (ConnectError("refused"), True, True),
    (ConnectTimeoutError("slow"), True, True),
    (TlsError("bad certificate"), False, False),
    (ConnectionLostError("reset"), True, False),
    (ReadTimeoutError("silence"), True, False),
    (ProtocolError("not HTTP"), True, False),
    (DeadlineExceededError("late"), False, False),
]


@pytest.mark.parametrize(("outcome", "idempotent", "other"), OUTCOMES, ids=lambda o: repr(o)[:40])
def test_what_is_repeated(outcome: Response | Exception, idempotent: bool, other: bool) -> None:
    """The table in the module's docstring, row by row."""
    for repeatable, expected in ((True, idempotent), (False, other)):
        sent = 0
        try:
            _, stepper = attempt(outcome, OK, repeatable=repeatable)
            sent = len(stepper.sent)
        except TransportError:
            sent = 1
        assert (sent == 2) is expected


def test_pauses_double_and_are_jittered() -> None:
    """Full jitter: the pause is a share of the bound, the bound doubles."""
    failures = [ConnectError("refused")] * 3
    assert attempt(*failures, OK)[1].pauses == [0.5, 1.0, 2.0]
    assert attempt(*failures, OK, chance=0.5)[1].pauses == [0.25, 0.5, 1.0]
    assert attempt(*failures, OK, chance=0.0)[1].pauses == []


def test_pauses_have_a_cap() -> None:
    """However many retries there are."""
    assert RetryPolicy(99, 0.5).backoff(5000, 1.0) == 30.0


def test_retry_after_is_the_least_pause() -> None:
    """Never earlier than the server asks."""
    busy = answer(429, headers={"Retry-After": "7"})
    assert attempt(busy, OK)[1].pauses == [7.0]


def test_a_long_retry_after_ends_the_call() -> None:
    """Returning early would be rude, sleeping for hours a trap."""
    response, stepper = attempt(answer(429, headers={"Retry-After": "3600"}), OK)
    assert response.status == 429
    assert stepper.pauses == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        ("0", 0.0),
        ("2.5", 2.5),
        (" 3 ", 3.0),
        ("-1", None),
        ("inf", None),
        ("nan", None),
        ("1e9", None),
        ("", None),
        ("٣", None),
        ("soon", None),
        ("Fri, 31 Dec 99999 23:59:59 GMT", None),
        (formatdate(1_700_000_030, usegmt=True), 30.0),
        (formatdate(1_600_000_000, usegmt=True), 0.0),
        ("Tuesday, 14-Nov-23 22:13:50 GMT", 30.0),
        ("Tue Nov 14 22:13:50 2023", 30.0),
        ("Tue, 14 Nov 2023 23:13:50 +0100", 30.0),
        ("Tue, 14 Nov 2023 22:13:50 -0000", 30.0),
        ("Tue, 99 Nov 2023 22:13:50 GMT", None),
        ("9" * 400, float("inf")),
        ("120, 120", None),
    ],
)
def test_retry_after_values(
    value: str | None, expected: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seconds and dates in all three forms count, wherever we are; nonsense does not."""
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        assert parse_retry_after(value, 1_700_000_000.0) == expected
    time.tzset()


def test_the_number_of_retries_is_bounded() -> None:
    """The last failure is raised, with every attempt in it."""
    with pytest.raises(ConnectionLostError) as caught:
        attempt(*[ConnectionLostError("reset")] * 3, retries=2)
    error = caught.value
    assert [item.outcome for item in error.attempts] == ["ConnectionLostError"] * 3
    assert [item.waited for item in error.attempts] == [0.5, 1.0, 0.0]
    assert (error.operation, error.method) == ("op", "GET")
    assert "after 3 attempts" in str(error)
    assert "abc" not in str(error)


def test_no_pause_goes_beyond_the_deadline() -> None:
    """A call that cannot succeed in time ends at once."""
    response, stepper = attempt(answer(429, headers={"Retry-After": "20"}), OK, total=10)
    assert response.status == 429
    assert stepper.clock.now == 1000.0


def test_limits_shrink_to_what_is_left() -> None:
    """No attempt may use more time than the call has."""
    clock = FakeClock()
    journey = Journey("op", clock, TimeLimits(5, 60, 10))
    clock.now += 8
    limits = journey.next_limits(REQUEST)
    assert (limits.connect, limits.read, limits.total) == (2, 2, 2)
    clock.now += 2
    with pytest.raises(DeadlineExceededError, match="no answer within 10 s"):
        journey.next_limits(REQUEST)


def test_a_silence_until_the_deadline_is_the_deadlines_error() -> None:
    """The user set the total, so the total is named."""
    clock = FakeClock()
    journey = Journey("op", clock, TimeLimits(5, 60, 10))
    flow = retrying(REQUEST, journey, RetryPolicy(3, 0.5), repeatable=True)
    next(flow)
    clock.now += 10
    with pytest.raises(DeadlineExceededError, match="10 s"):
        flow.throw(ReadTimeoutError("silence"))


def test_an_outage_is_not_amplified() -> None:
    """One budget per client: when it is spent, calls fail without retries."""
    budget = Budget()
    sent = 0
    for _ in range(100):
        _, stepper = attempt(*[answer(503)] * 4, budget=budget)
        sent += len(stepper.sent)
    assert sent == 100 + 35


def test_successes_refill_the_budget() -> None:
    """A retry that helped gives back its price, a first success a little."""
    budget = Budget()
    budget.tokens = 14.0
    attempt(answer(503), OK, budget=budget)
    assert budget.tokens == 14.0
    attempt(OK, budget=budget)
    assert budget.tokens == 15.0


def test_jitter_is_uniform_over_the_whole_bound() -> None:
    """Full jitter: clients that failed together do not come back together."""
    policy = RetryPolicy(3, 0.5)
    clock = SystemClock()
    pauses = sorted(policy.backoff(3, clock.chance()) for _ in range(4000))
    assert 0 <= pauses[0] < 0.05
    assert 1.95 < pauses[-1] <= 2.0
    assert 0.9 < pauses[2000] < 1.1


def test_errors_of_the_program_are_not_retried() -> None:
    """A mistake in a hook, or in an engine, is not a failure of the network."""
    clock = FakeClock()
    stepper = Stepper(clock, TypeError("a mistake"), OK)
    journey = Journey("op", clock, TimeLimits(5, 60, 300))
    with pytest.raises(TypeError, match="a mistake"):
        stepper.run(retrying(REQUEST, journey, RetryPolicy(3, 0.5), repeatable=True))
    assert len(stepper.sent) == 1


def test_errors_of_a_call_that_are_final_pass_with_its_facts() -> None:
    """A too large answer is no reason for another attempt."""
    with pytest.raises(CallError, match="op: too large") as caught:
        attempt(CallError("too large"))
    assert caught.value.url == "https://h/x?token=***"
