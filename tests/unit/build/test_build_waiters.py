"""`x-sdk-waiters`: what they mean, and what is wrong with them."""

from __future__ import annotations

import pytest

from behaviour.object_product import WAITERS
from sdkwright.ir.objects import LongPoll
from unit.build.object_document import declared

GOOD = "operation: machines.retrieve, state: state"
ENDS = "states: {running: success, failed: failure, '*': pending}"
LONG = "operation: machines.wait, state: state"


def test_a_waiter_by_held_questions() -> None:
    """Keys are the parameters of the path; states that end the wait are named."""
    waiter = declared(WAITERS).waiter("running")
    assert (waiter.operation, waiter.keys, waiter.state) == (
        "post /machines/{id}/wait",
        ("id",),
        "state",
    )
    assert dict(waiter.states) == {"running": "success", "failed": "failure", "paused": "failure"}
    assert waiter.others == "pending"
    assert waiter.long_poll == LongPoll("states", "seconds", 20.0, 408)
    assert (waiter.reason, dict(waiter.advice)) == ("why", {"paused": "call `resume()` first"})
    assert not waiter.unlimited


def test_other_states_that_end_the_wait_are_those_of_the_document() -> None:
    """A held question has to name them."""
    text = f"x-sdk-waiters: {{a: {{{GOOD}, states: {{paused: success, '*': failure}}}}}}"
    waiter = declared(text).waiter("a")
    assert {state for state, outcome in waiter.states if outcome == "failure"} == {
        "starting",
        "running",
        "failed",
    }
    assert waiter.others == "failure"


def test_a_waiter_may_be_unable_to_fail() -> None:
    """Where it says so."""
    text = f"x-sdk-waiters: {{a: {{{GOOD}, states: {{paused: success, '*': pending}}, unlimited: true}}}}"
    assert declared(text).waiter("a").unlimited


@pytest.mark.parametrize(
    ("waiter", "message", "hint", "place"),
    [
        (f"{GOOD}, {ENDS}, until: x", "a waiter knows no 'until'", "there are:", "until"),
        (
            f"operation: machines.get, state: state, {ENDS}",
            "no operation",
            "machines.image",
            "machines",
        ),
        (
            f"operation: machine.retrieve, state: state, {ENDS}",
            "no operation",
            "machines.retr",
            "m",
        ),
        (f"operation: machines.retrieve, {ENDS}", "'state' must be a text", "as a text", ""),
        (f"operation: [a], state: state, {ENDS}", "'operation' must be a text", "", "[a]"),
        (
            f"operation: machines.retrieve, state: stat, {ENDS}",
            "no field 'stat'",
            "'state'",
            "stat",
        ),
        (f"{GOOD}, states: {{running: success}}", "no state is a failure", "unlimited", "{"),
        (f"{GOOD}, states: {{failed: failure, '*': pending}}", "no state is a success", "", "{"),
        (
            f"{GOOD}, states: {{running: success, failed: failure}}",
            "nothing is said of the states starting, paused",
            "'*': pending".replace("'", '"'),
            "{",
        ),
        (
            f"{GOOD}, states: {{runing: success, failed: failure, '*': pending}}",
            "'state' is never 'runing'",
            "did you mean 'running'?",
            "runing",
        ),
        (
            f"{GOOD}, states: {{running: good, '*': pending}}",
            "no outcome 'good'",
            "success",
            "good",
        ),
        (f"{GOOD}, states: {{running: [], '*': pending}}", "must be a text", "", "[]"),
        (f"{GOOD}, states: all", "'states' must be a map", "", "all"),
        (f"{GOOD}, {ENDS}, advice: {{paused: x}}", "'paused' is no failure", "remove", "x"),
        (f"{GOOD}, {ENDS}, reason: because", "no field 'because'", "there are", "because"),
        (f"{GOOD}, {ENDS}, unlimited: 1.5", "must be true or false", "", "1.5"),
        (f"{LONG}, {ENDS}", "gives the operation no states", "long_poll", "machines.wait"),
        (
            f"{LONG}, {ENDS}, long_poll: {{states: state}}",
            "has no argument 'state'",
            "'states'",
            "st",
        ),
        (
            f"{LONG}, {ENDS}, long_poll: {{states: states, timeout: second}}",
            "has no argument 'second'",
            "'seconds'",
            "second",
        ),
        (
            f"{LONG}, {ENDS}, long_poll: {{states: states, longest: 0}}",
            "'longest' must be a number above zero",
            "",
            "0",
        ),
        (f"{LONG}, {ENDS}, long_poll: {{states: states, hold: 1}}", "knows no 'hold'", "", "hold"),
        (
            "operation: contents.retrieve, state: size, states: {a: success, b: failure}",
            "nothing is said of other states",
            "pending",
            "{",
        ),
    ],
)
def test_what_is_wrong_is_found_where_it_stands(
    waiter: str, message: str, hint: str, place: str
) -> None:
    """With advice; the waiter is left out, and what waits for it is not reported again."""
    objects = (
        "x-sdk-objects: {Machine: {keys: {id: id}, methods: {wait: {waiter: a}}}}\n"
        if "unlimited" not in waiter
        else ""
    )
    found = declared(f"x-sdk-waiters:\n  a: {{{waiter}}}\n{objects}", faulty=True)
    finding = next(one for one in found.findings if message in one.message)
    assert finding.code == "waiters"
    assert hint in (finding.hint or "")
    assert found.pointed(finding).startswith(place)
    assert {one.code for one in found.findings} == {"waiters"}
    assert found.layer.waiters == ()


def test_a_waiter_is_a_map_with_a_name() -> None:
    """Other things are not."""
    found = declared("x-sdk-waiters:\n  a-b: {}\n  c: 1\n", faulty=True)
    messages = [one.message for one in found.findings]
    assert any("'a-b' is no name" in message for message in messages)
    assert any("a waiter must be a map" in message for message in messages)
