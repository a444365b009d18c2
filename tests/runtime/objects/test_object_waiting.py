"""Waits by hand: what is asked, what pauses there are, and how each of them ends."""

from __future__ import annotations

import json as jsonlib
from collections.abc import Callable
from itertools import chain, repeat
from typing import Any

import pytest
from object_support import Client, Timed, TimedServer, look
from runtime.call import Body, Call, Operation, json, path
from runtime.errors import (
    ConfigurationError,
    ConnectError,
    ConnectionLostError,
    NotFoundError,
    ReadTimeoutError,
    RequestTimeoutError,
    SdkError,
    WaitError,
)
from runtime.objects.polling import PollingConfig, PollingTimeout
from runtime.objects.waiting import LongPoll, Waiter, wait_flow
from runtime.testing import answer
from runtime_support import FakeClock

HELD: Operation[Any] = Operation(
    "wait_for_state",
    "POST",
    "/things/{id}/wait",
    parameters=(path("id"),),
    body=Body("application/json"),
    responses=(json("200", lambda: object),),
)


def held(id: str, **asked: Any) -> Call[Any]:
    """The question that the server holds."""
    return Call(HELD, (id,), body=asked)


LONG: Waiter[Any] = Waiter(
    "thing_ready",
    held,
    keys=("id",),
    success=frozenset({"ready"}),
    failure=frozenset({"broken", "asleep"}),
    advice={"asleep": "call `wake()` first"},
    reason="why",
    long_poll=LongPoll("statuses", "timeout_seconds", 25.0),
)
ENDLESS: Waiter[Any] = Waiter(
    "command_done",
    held,
    keys=("id",),
    success=frozenset({"ready"}),
    long_poll=LongPoll("statuses", "timeout_seconds", 25.0),
    unlimited=True,
)
SHORT: Waiter[Any] = Waiter(
    "thing_built",
    look,
    keys=("id",),
    success=frozenset({"ready"}),
    failure=frozenset({"broken"}),
    reason="why",
)


def state(name: str, seconds: float = 0.0, **more: Any) -> Timed:
    """An answer with a state."""
    return seconds, answer(200, {"status": name, **more})


def asked(request: Any) -> Any:
    """What a question says."""
    return jsonlib.loads(request.content)


def still_holding(request: Any) -> Timed:
    """A server that holds the question for as long as it may, and then says 408."""
    return asked(request)["timeout_seconds"], answer(408, {"message": "not yet"})


class Wait:
    """A wait at a server whose answers are known."""

    def __init__(self, waiter: Waiter[Any], *answers: Timed | Callable[[Any], Timed]) -> None:
        self.clock = FakeClock()
        following = iter(chain(answers, repeat(answers[-1])))

        def reply(request: Any) -> Timed:
            one = next(following)
            return one(request) if callable(one) else one

        self.server = TimedServer(self.clock, reply)
        self.client = Client(bearer_token="key-1", clock=self.clock)
        self.waiter = waiter

    def run(self, config: PollingConfig | None = None, **options: Any) -> Any:
        """The result."""
        flow = wait_flow(self.client._core, self.waiter, ("t1",), config, options)
        return self.server.run(flow)

    def fails(self, kind: Any, config: PollingConfig | None = None) -> Any:
        """The error."""
        with pytest.raises(kind) as caught:
            self.run(config)
        return caught.value

    @property
    def passed(self) -> float:
        """Seconds since the beginning."""
        return self.clock.now - 1000.0


def test_the_question_names_whose_state_which_states_and_for_how_long() -> None:
    """States of success and of failure, and what the server may hold it for."""
    wait = Wait(LONG, state("ready"))
    assert wait.run() == {"status": "ready"}
    assert wait.server.sent[0].url.endswith("/things/t1/wait")
    statuses = ["ready", "asleep", "broken"]
    assert asked(wait.server.sent[0]) == {"statuses": statuses, "timeout_seconds": 25}


def test_half_an_hour_of_the_server_is_waited_for_without_a_pause() -> None:
    """Each 408 leads to the next question at once; no limit is there but that of the command."""
    wait = Wait(ENDLESS, *[still_holding] * 72, state("ready", 1.0))
    assert wait.run() == {"status": "ready"}
    assert (wait.passed, len(wait.server.sent), wait.server.pauses) == (1801.0, 73, [])


def test_reading_lasts_longer_than_the_server_holds() -> None:
    """By a margin, whatever the client's own timeout is."""
    wait = Wait(ENDLESS, state("ready"))
    wait.client = Client(bearer_token="key-1", clock=wait.clock, timeout=0.3)
    wait.run()
    assert wait.server.limits[0].read == 30.0


@pytest.mark.parametrize(
    ("config", "seconds"),
    [
        (PollingConfig(timeout_seconds=300, interval_seconds=2), 300),
        (PollingConfig(timeout_seconds=600), 600),
        (PollingConfig(timeout_seconds=7, max_attempts=1000), 7),
        (PollingConfig(interval_seconds=0.5, max_attempts=20), 10),
        (None, 120),
    ],
)
@pytest.mark.parametrize("waiter", [LONG, SHORT], ids=["long", "short"])
def test_one_rule_says_how_long(waiter: Waiter[Any], config: Any, seconds: float) -> None:
    """timeout_seconds where it is given, else the product of the other two."""
    pending = still_holding if waiter is LONG else state("busy", 0.0)
    wait = Wait(waiter, pending)
    wait.fails(PollingTimeout, config)
    assert wait.passed == pytest.approx(seconds, abs=1.0)


def test_a_wait_without_end_has_one_where_it_is_given() -> None:
    """Also for commands."""
    wait = Wait(ENDLESS, still_holding)
    wait.fails(PollingTimeout, PollingConfig(timeout_seconds=30))
    assert [asked(each)["timeout_seconds"] for each in wait.server.sent] == [25, 5]


def test_there_is_at_least_one_question() -> None:
    """Even if there is no time."""
    assert Wait(SHORT, state("ready")).run(PollingConfig(max_attempts=0)) == {"status": "ready"}
    assert Wait(LONG, state("ready")).run(PollingConfig(timeout_seconds=0)) == {"status": "ready"}


def test_questions_are_asked_at_intervals_and_at_the_end() -> None:
    """The last pause is shorter, so that the last look is at the end of the time."""
    wait = Wait(SHORT, state("busy"))
    error = wait.fails(PollingTimeout, PollingConfig(timeout_seconds=5, interval_seconds=2))
    assert (wait.server.pauses, wait.passed, error.polls) == ([2, 2, 1], 5.0, 4)


def test_a_timeout_says_what_was_seen_last() -> None:
    """The real answer, and no other; it is of the tree, and a TimeoutError too."""
    error = Wait(SHORT, state("busy", size=1)).fails(PollingTimeout)
    assert isinstance(error, SdkError)
    assert isinstance(error, TimeoutError)
    assert error.last_value == {"status": "busy", "size": 1}
    assert str(error) == "thing_built: t1 is busy after 120 s (questions: 121)"
    assert Wait(LONG, still_holding).fails(PollingTimeout).last_value is None


def test_a_state_of_failure_ends_the_wait_at_once() -> None:
    """With whose it is, why, and what to do."""
    wait = Wait(SHORT, state("busy"), state("broken", why="no disk"))
    error = wait.fails(WaitError)
    assert str(error) == "thing_built: t1 is broken: no disk"
    assert error.last == {"status": "broken", "why": "no disk"}
    assert wait.passed == 1.0
    told = str(Wait(LONG, state("asleep")).fails(WaitError))
    assert told == "thing_ready: t1 is asleep: call `wake()` first"


def test_unnamed_states_are_what_the_waiter_says() -> None:
    """Pending, or a failure, or a success."""
    strict: Waiter[Any] = Waiter("scored", SHORT.request, keys=("id",), others="failure")
    Wait(strict, state("new")).fails(WaitError)
    loose: Waiter[Any] = Waiter("any", SHORT.request, keys=("id",), others="success")
    assert Wait(loose, state("new")).run() == {"status": "new"}


def test_a_lost_server_is_asked_less_and_less_and_then_is_the_error() -> None:
    """Not a timeout of the wait, and no busy loop."""
    wait = Wait(LONG, (0.0, ConnectError("refused")))
    wait.fails(ConnectError, PollingConfig(timeout_seconds=1000))
    assert wait.server.pauses == [1, 2, 4, 8, 16]
    assert len(wait.server.sent) == 6


def test_an_answer_ends_a_row_of_failures() -> None:
    """Then counting begins anew."""
    lost = (0.0, ConnectionLostError("reset"))
    wait = Wait(LONG, *[*[lost] * 4, still_holding] * 3, state("ready"))
    assert wait.run(PollingConfig(timeout_seconds=1000)) == {"status": "ready"}
    assert wait.server.pauses == [1, 2, 4, 8] * 3


def test_a_busy_server_says_itself_when_to_come_again() -> None:
    """As with calls."""
    wait = Wait(SHORT, (0.0, answer(503, {}, {"retry-after": "7"})), state("ready"))
    wait.run()
    assert wait.server.pauses == [7]


def test_a_definite_answer_is_raised_as_it_is() -> None:
    """At once."""
    wait = Wait(LONG, (0.0, answer(404, {"message": "no such thing"})))
    wait.fails(NotFoundError)
    assert len(wait.server.sent) == 1


def test_a_server_that_does_not_hold_is_not_hammered() -> None:
    """After a hundred answers that came too soon, it is asked at intervals."""
    wait = Wait(LONG, (0.001, answer(408, {})))
    wait.fails(PollingTimeout)
    assert len(wait.server.sent) < 250
    assert set(wait.server.pauses[:-1]) == {1.0}


def test_silence_until_the_end_is_the_end() -> None:
    """With what came of the last question as the cause."""
    wait = Wait(LONG, (60.0, ReadTimeoutError("silent")))
    error = wait.fails(PollingTimeout, PollingConfig(timeout_seconds=50))
    assert isinstance(error.__cause__, RequestTimeoutError)


def test_no_question_outlasts_the_wait() -> None:
    """Its total limit is what is left, and a little for an answer at the last moment."""
    wait = Wait(LONG, still_holding)
    wait.fails(PollingTimeout, PollingConfig(timeout_seconds=30))
    assert [each.total for each in wait.server.limits] == [31, 6]


def test_options_are_those_of_each_question() -> None:
    """Headers, for example; an unknown one is refused."""
    wait = Wait(SHORT, state("busy"), state("ready"))
    wait.run(extra_headers={"x-trace": "7"})
    assert [each.headers["x-trace"] for each in wait.server.sent] == ["7", "7"]
    with pytest.raises(TypeError, match="colour"):
        Wait(SHORT, state("ready")).run(colour="red")


@pytest.mark.parametrize(
    "limits",
    [
        {"timeout_seconds": -1},
        {"interval_seconds": float("nan")},
        {"max_attempts": -1},
        {"interval_seconds": 0},
    ],
)
def test_limits_that_cannot_be_are_refused(limits: Any) -> None:
    """By name."""
    with pytest.raises(ConfigurationError, match=next(iter(limits))):
        PollingConfig(**limits)
