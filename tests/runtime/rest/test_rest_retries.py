"""Retries and errors of the flat surface."""

from __future__ import annotations

import pickle
import time
from typing import Any

import pytest
from rest_sample import Sample
from rest_support import Both
from runtime.errors import (
    ApiStatusError,
    BadRequestError,
    CallError,
    ConflictError,
    ConnectError,
    NotFoundError,
    RequestTimeoutError,
    ServerError,
    TooManyRequestsError,
    TransportError,
)
from runtime.retry import RetryRules
from runtime.testing import ScriptedEngine, answer
from runtime_server import Server, reset, respond, silence

BOX = answer(200, {"id": "b1"})
OK = respond(b'{"id":"b1"}')


def tries(both: Both, *answers: Any, call: Any = None, **settings: Any) -> tuple[int, Any]:
    """How many requests a call sends, and what comes of it."""
    wire = ScriptedEngine(*answers)
    client = both.client(http_client=wire, **settings)
    try:
        result = both.do((call or (lambda c: c.boxes.create(name="n")))(client))
    except Exception as error:
        result = error
    return len(wire.requests), result


def test_five_retries_by_default_with_growing_pauses(both: Both) -> None:
    """One second, then twice as long each time; chance takes at most a quarter away."""
    count, error = tries(both, *[answer(500)] * 9)
    assert count == 6
    assert isinstance(error, ServerError)
    assert len(error.attempts) == 6
    assert both.pauses == [1, 2, 4, 8, 16]
    rules = RetryRules(longest_pause=3)
    from runtime.retry import RetryPolicy

    policy = RetryPolicy(5, 1.0, rules=rules)
    assert [policy.backoff(n, 0.0) for n in (1, 2, 3, 4)] == [0.75, 1.5, 2.25, 2.25]


@pytest.mark.parametrize(
    ("status", "count"),
    [
        (408, 3),
        (429, 3),
        (500, 3),
        (502, 3),
        (504, 3),
        (529, 3),
        (400, 1),
        (404, 1),
        (409, 1),
        (422, 1),
    ],
)
def test_which_statuses_are_tried_again(both: Both, status: int, count: int) -> None:
    """Also of a POST, which carries a key; a conflict does not go away by waiting."""
    answers = [answer(status), answer(status), BOX]
    assert tries(both, *answers)[0] == count
    assert tries(both, *answers, call=lambda c: c.boxes.retrieve("1"))[0] == count


def test_the_server_decides_if_it_says_so(both: Both) -> None:
    """Both ways."""
    again = answer(409, headers={"x-should-retry": "true"})
    assert tries(both, again, BOX)[0] == 2
    never = answer(503, headers={"x-should-retry": "false"})
    count, error = tries(both, never, BOX)
    assert (count, type(error).__name__) == (1, "ServiceUnavailableError")


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry-after": "7"}, 7),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "0"}, 1),
        ({"retry-after": "soon", "retry-after-ms": "x"}, 1),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:30 GMT"}, 10),
    ],
)
def test_the_server_says_how_long_to_wait(
    both: Both, headers: dict[str, str], pause: float
) -> None:
    """In milliseconds, seconds or as a date; nonsense and nothing are the usual pause."""
    assert tries(both, answer(429, headers=headers), BOX)[0] == 2
    assert both.pauses == [pause]


def test_a_wait_of_hours_is_an_error_at_once(both: Both) -> None:
    """Returning early would only be refused again."""
    count, error = tries(both, answer(429, headers={"retry-after": "3600"}), BOX)
    assert (count, type(error)) == (1, TooManyRequestsError)


def test_fewer_retries_for_a_client_or_a_view(both: Both) -> None:
    """Zero means none."""
    assert tries(both, answer(500), BOX, max_retries=0)[0] == 1
    view = tries(
        both, answer(500), BOX, call=lambda c: c.with_options(max_retries=0).boxes.create()
    )
    assert view[0] == 1
    more = [*[answer(500)] * 7, BOX]
    many = tries(both, *more, call=lambda c: c.with_options(max_retries=7).boxes.create())
    assert many[0] == 8


def test_mistakes_of_the_program_are_not_tried_again(both: Both) -> None:
    """What cannot be sent is an error before anything is."""
    started = time.monotonic()
    count, error = tries(both, BOX, call=lambda c: c.boxes.create(name=object()))
    assert (count, type(error).__name__) == (0, "RequestError")
    count, error = tries(both, ZeroDivisionError("bug"), BOX)
    assert (count, type(error)) == (1, ZeroDivisionError)
    assert both.pauses == []
    assert time.monotonic() - started < 5


@pytest.mark.usefixtures("each_engine")
def test_lost_connections_are_made_again(both: Both) -> None:
    """Also for a POST; the error at the end is the one that happened, with its cause."""
    with Server(reset, reset, OK) as server:
        client = both.client(server)
        assert both.do(client.boxes.create(name="n")).id == "b1"
        keys = {
            line for r in server.requests for line in r.split(b"\r\n") if b"x-request-id" in line
        }
        assert (len(server.requests), len(keys)) == (3, 1)
    client = both.client("http://127.0.0.1:1", max_retries=1)
    with pytest.raises(ConnectError) as caught:
        both.do(client.boxes.create(name="n"))
    assert isinstance(caught.value, TransportError)
    assert caught.value.__cause__ is not None
    assert caught.value.request is not None
    assert (caught.value.request.method, len(caught.value.attempts)) == ("POST", 2)


@pytest.mark.usefixtures("each_engine")
def test_a_silent_server_is_a_timeout(both: Both) -> None:
    """Within the time that the call was given."""
    with Server(silence(5)) as server:
        client = both.client(server, max_retries=0)
        started = time.monotonic()
        with pytest.raises(RequestTimeoutError):
            both.do(client.boxes.retrieve("1", timeout=0.2))
        assert time.monotonic() - started < 3


def test_status_errors_carry_the_answer(both: Both) -> None:
    """Status, headers, body and request, under the names of this family of clients."""
    body = {"message": "no such box", "code": "gone"}
    given = answer(404, body, {"x-request-id": "r-1"})
    _, error = tries(
        both, given, call=lambda c: c.boxes.create(name="hidden", extra_query={"token": "hidden"})
    )
    assert isinstance(error, NotFoundError)
    assert (error.status_code, error.body, error.request_id) == (404, body, "r-1")
    assert error.response is not None
    assert error.response.status_code == 404
    assert error.response.headers["X-Request-Id"] == "r-1"
    assert (error.response.json(), "no such box" in error.response.text) == (body, True)
    assert "no such box" in error.message
    assert error.request is not None
    assert error.request.method == "POST"
    assert error.request.url.startswith("https://api.sample.example/v1/boxes")
    shown = f"{error!r} {error} {error.request!r} {error.request.headers} {error.request.url}"
    assert not {"key-1", "hidden"} & set(shown.replace("'", " ").replace("=", " ").split())
    assert error.request.content is None


def test_bodies_of_errors_that_are_not_json(both: Both) -> None:
    """Their text; None when there is none."""
    _, error = tries(both, answer(400, "plain words"))
    assert isinstance(error, BadRequestError)
    assert (error.text, error.body) == ("plain words", "plain words")
    assert "plain words" in error.message
    _, error = tries(both, answer(409))
    assert isinstance(error, ConflictError)
    assert (error.body, error.text) == (None, "")
    _, error = tries(both, answer(418))
    assert isinstance(error, ApiStatusError)
    assert error.status_code == 418


def test_errors_can_be_sent_to_another_process() -> None:
    """With what they say."""
    client = Sample(bearer_token="t", http_client=ScriptedEngine(answer(404, {"message": "m"})))
    with pytest.raises(CallError) as caught:
        client.boxes.upload("1", file=("n", iter([b"x"])))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.status_code, copy.message) == (404, caught.value.message)


@pytest.mark.usefixtures("each_engine")
def test_redirects_of_reads_are_followed_without_the_token_to_strangers(both: Both) -> None:
    """And a write is not sent again elsewhere."""
    with Server(OK) as other, Server(respond(b"", 302, location=f"{other.url}/v1/moved")) as server:
        client = both.client(server, max_retries=0)
        assert both.do(client.boxes.retrieve("1")).id == "b1"
        assert b"authorization" not in other.requests[0].lower()
        with pytest.raises(ApiStatusError) as caught:
            both.do(client.boxes.create(name="n"))
        assert caught.value.status_code == 302
