"""Many calls against a server that breaks some of them: nothing is lost, nothing done twice.

The short form runs with the other tests, the long one with `pytest -m soak tests/runtime`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
import soak_server
from runtime.call import Body, Call, Operation, path
from runtime.call import json as json_answer
from runtime.errors import CallError, DecodeError, TransportError
from runtime_support import GET, GRANT
from ways import WAYS, Way

POST: Operation[Any] = Operation(
    "create_thing", "POST", "/things", body=Body("application/json"), responses=GET.responses
)
PUT: Operation[Any] = Operation(
    "put_thing",
    "PUT",
    "/things/{id}",
    parameters=(path("id"),),
    body=Body("application/json"),
    responses=(json_answer("200", lambda: object),),
)
SEED = "2026"


@pytest.fixture
def server() -> Iterator[str]:
    """The base URL of the breaking server."""
    command = [sys.executable, str(Path(soak_server.__file__)), SEED]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        process.communicate()


def calls(count: int) -> list[Call[Any]]:
    """Reads, creations and replacements, each with an identifier of its own."""
    made: list[Call[Any]] = []
    for number in range(count):
        if number % 5 == 0:
            made.append(Call(POST, body=f"post-{number}"))
        elif number % 5 == 1:
            made.append(Call(PUT, (f"put-{number}",), body=f"put-{number}"))
        else:
            made.append(Call(GET, (f"get-{number}",)))
    return made


def identifier(call: Call[Any]) -> str:
    """What the server calls it."""
    return str(call.arguments[0]) if call.arguments else str(call.body)


def soak(way: Way, url: str, count: int) -> None:
    """Send calls, sixteen at a time, and compare what each side knows."""
    threads = threading.active_count()
    sent = calls(count)
    outcomes = way.many(
        url,
        sent,
        16,
        retry_backoff_factor=0.001,
        retry_max_retries=6,
        client_id="me",
        client_secret="s3cret",
        token_grant=GRANT,
        total_timeout=60,
        pool_maxsize=16,
    )
    report = settled(url)
    assert len(outcomes) == count
    for call, outcome in zip(sent, outcomes, strict=True):
        judge(call, outcome, report)
    happened = {fault for faults in report["faults"].values() for fault in faults}
    assert count < 1000 or happened == set(soak_server.FAULTS)
    succeeded = sum(not isinstance(outcome, BaseException) for outcome in outcomes)
    assert succeeded > 0.9 * count, "more calls fail than the faults explain"
    posts = {identifier(call) for call in sent if call.operation is POST}
    assert {name for name in report["applied"] if name.startswith("post")} <= posts
    assert report["open"] == 1, "connections are left open"
    assert threading.active_count() <= threads, "threads are left running"


def judge(call: Call[Any], outcome: Any, report: Any) -> None:
    """Whether the outcome of one call is right, knowing what befell it."""
    name = identifier(call)
    faults = report["faults"].get(name, [])
    story = f"{name}: {faults}: {outcome!r}"
    if call.operation is POST:
        assert report["applied"].get(name, 0) <= 1, f"applied twice: {story}"
    if isinstance(outcome, BaseException):
        assert isinstance(outcome, CallError), story
        assert outcome.operation == call.operation.name, story
        if call.operation is POST or isinstance(outcome, DecodeError):
            return
        # What may be repeated fails only when it was repeated as often as allowed, or the budget
        # of the client was spent, and never for a reason that repeating would have cured.
        assert isinstance(outcome, TransportError) or len(outcome.attempts) > 1, story
        return
    assert outcome["id"] == name, f"the answer of another call: {story}"
    if call.operation is POST:
        assert report["applied"][name] == 1, f"lost: {story}"


def settled(url: str) -> Any:
    """The server's report once it has noticed that the connections are closed."""
    for _ in range(100):
        with urlopen(f"{url}/report") as answer:
            report = json.load(answer)
        if report["open"] == 1:
            break
        time.sleep(0.02)
    return report


@pytest.mark.parametrize("way", WAYS, ids=repr)
def test_300_calls_end_with_nothing_lost_and_no_post_applied_twice(way: Way, server: str) -> None:
    """Through each kind of client and engine."""
    soak(way, server, 300)


@pytest.mark.soak
@pytest.mark.parametrize("way", WAYS, ids=repr)
def test_10000_calls_end_with_nothing_lost_and_no_post_applied_twice(way: Way, server: str) -> None:
    """The same, long enough for rare coincidences."""
    soak(way, server, 10_000)
