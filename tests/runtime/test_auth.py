"""Tokens: fetched once, renewed in time, shared by all that wait, never shown."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from runtime.call import Call
from runtime.client import AsyncClient, SyncClient
from runtime.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectError,
    RequestError,
    UnauthorizedError,
)
from runtime.messages import Request, Response, TimeLimits
from runtime.testing import ScriptedEngine, answer
from runtime.tokens import TokenGrant, jwt_lifetime
from runtime_support import (
    GET,
    GRANT,
    POST,
    FakeClock,
    configuration,
    get,
    in_loop,
    jwt,
    token_answer,
    with_credentials,
)

OK = answer(200, {})


def client(*answers: Any, **settings: Any) -> tuple[SyncClient, ScriptedEngine, FakeClock]:
    """A client with credentials over a scripted wire and a clock to move."""
    wire = ScriptedEngine(*answers)
    clock = FakeClock(chance=0.0)
    return SyncClient(with_credentials(wire, **settings), clock=clock), wire, clock


def sent_tokens(wire: ScriptedEngine) -> list[str | None]:
    """The Authorization header of each request."""
    return [request.headers.get("authorization") for request in wire.requests]


def test_constructing_a_client_asks_for_nothing() -> None:
    """The token comes with the first secured call, and serves the next one."""
    api, wire, _ = client(token_answer(), OK, OK)
    assert wire.requests == []
    api.send(get())
    api.send(get())
    assert sent_tokens(wire) == [None, "Bearer token", "Bearer token"]
    assert wire.requests[0].content == (
        b'{"grantType":"client_credentials","id":"me","secret":"s3cret"}'
    )


def test_a_form_grant_sends_a_form() -> None:
    """The media type of the token operation is a fact of the document."""
    grant = TokenGrant(
        "POST", "/t", "application/x-www-form-urlencoded", {"id": "{client_id}"}, "access_token"
    )
    assert grant.request("https://h/", "a b", "").content == b"id=a+b"


def test_a_token_is_renewed_before_it_expires() -> None:
    """By the margin; not before that."""
    api, wire, clock = client(token_answer("one", 100), OK, OK, token_answer("two", 100), OK)
    api.send(get())
    clock.now += 39
    api.send(get())
    clock.now += 2
    api.send(get())
    assert sent_tokens(wire) == [None, "Bearer one", "Bearer one", None, "Bearer two"]


def test_a_token_that_lives_shorter_than_the_margin_is_used() -> None:
    """Half of its life, instead of one request for each call."""
    api, wire, clock = client(token_answer("one", 20), OK, OK)
    api.send(get())
    clock.now += 9
    api.send(get())
    assert len(wire.requests) == 3


def test_without_auto_refresh_only_a_refusal_renews() -> None:
    """`auto_refresh_token=False` switches the timer off, not the repair."""
    api, wire, clock = client(
        token_answer("one", 10),
        OK,
        answer(401),
        token_answer("two"),
        OK,
        auto_refresh_token=False,
    )
    api.send(get())
    clock.now += 1000
    api.send(get())
    assert sent_tokens(wire)[2:] == ["Bearer one", None, "Bearer two"]


def test_the_lifetime_of_a_jwt_is_read_from_it() -> None:
    """Base64url without padding; an own clock that is wrong does no harm to a fresh token."""
    assert jwt_lifetime(jwt(exp=1100, iat=1000), wall=99_999, fresh=True) == 100
    assert jwt_lifetime(jwt(exp=1100, iat=1000), wall=1050) == 50
    assert jwt_lifetime(jwt(exp=1100), wall=1050, fresh=True) == 50


@pytest.mark.parametrize("text", ["opaque", "a.b.c", "a.%%%.c", "..", jwt(sub=1), "a.W10.c"])
def test_opaque_tokens_have_no_lifetime(text: str) -> None:
    """Whatever a token looks like, reading it never fails."""
    assert jwt_lifetime(text, wall=0) is None


def test_an_opaque_token_is_used_until_it_is_refused() -> None:
    """No lifetime means no timer."""
    api, wire, clock = client(token_answer("opaque", None), OK, OK)
    api.send(get())
    clock.now += 1e6
    api.send(get())
    assert len(wire.requests) == 3


def test_a_refusal_renews_once_and_sends_once_more_also_a_post() -> None:
    """A refused POST took no effect."""
    api, wire, _ = client(token_answer("one"), answer(401), token_answer("two"), OK)
    api.send(Call(POST))
    assert sent_tokens(wire) == [None, "Bearer one", None, "Bearer two"]


def test_a_second_refusal_is_the_answer() -> None:
    """No storm of token requests."""
    api, wire, _ = client(
        token_answer("one"), answer(401), token_answer("two"), answer(401, {"message": "no"})
    )
    with pytest.raises(UnauthorizedError, match="401: no"):
        api.send(get())
    assert len(wire.requests) == 4


def test_wrong_credentials_cost_one_request() -> None:
    """The server's message is told, the secret is not."""
    echo = {"message": "unknown secret s3cret", "clientSecret": "s3cret"}
    api, wire, _ = client(answer(401, echo))
    with pytest.raises(AuthenticationError, match=r"401: unknown secret \*\*\*") as caught:
        api.send(get())
    assert len(wire.requests) == 1
    assert caught.value.status == 401
    assert "s3cret" not in repr(caught.value) + repr(vars(caught.value))


@pytest.mark.parametrize("body", [b"<html>", {"other": "s3cret"}, [], {"accessToken": 3}])
def test_an_answer_without_a_token_is_an_error_that_hides_it(body: Any) -> None:
    """The answer of the token operation is never shown."""
    api, _, _ = client(answer(200, body))
    with pytest.raises(AuthenticationError, match="access token: the answer") as caught:
        api.send(get())
    assert "s3cret" not in str(caught.value)


def test_a_failed_fetch_leaves_the_next_call_free() -> None:
    """Nothing stays locked or remembered."""
    api, _, _ = client(answer(403), token_answer(), OK)
    with pytest.raises(AuthenticationError):
        api.send(get())
    assert api.send(get()) == {}


def test_the_token_operation_is_retried_like_any_idempotent_call() -> None:
    """Asking twice for a token does no harm."""
    api, wire, _ = client(
        ConnectError("refused"), answer(503), token_answer(), OK, retry_backoff_factor=0
    )
    api.send(get())
    assert len(wire.requests) == 4


def test_a_token_that_still_works_survives_a_failed_renewal() -> None:
    """An outage of the token operation is not yet one of the client."""
    api, wire, clock = client(
        token_answer("one", 100), OK, answer(500), OK, OK, token_answer("two"), OK
    )
    api.send(get())
    clock.now += 50
    api.send(get())
    api.send(get())
    clock.now += 11
    api.send(get())
    assert sent_tokens(wire) == [
        None,
        "Bearer one",
        None,
        "Bearer one",
        "Bearer one",
        None,
        "Bearer two",
    ]


def test_a_bearer_token_is_used_as_it_is() -> None:
    """And a refusal of it is final."""
    wire = ScriptedEngine(answer(401))
    api = SyncClient(configuration(wire, bearer_token="mine"))
    with pytest.raises(UnauthorizedError):
        api.send(get())
    assert sent_tokens(wire) == ["Bearer mine"]


def test_unsecured_operations_are_sent_without_a_token() -> None:
    """The document says which ones."""
    from runtime.call import Operation

    wire = ScriptedEngine(OK)
    api = SyncClient(with_credentials(wire))
    api.send(Call(Operation("health", "GET", "/health", responses=GET.responses, secured=False)))
    assert sent_tokens(wire) == [None]


def test_a_provider_gives_tokens() -> None:
    """With a lifetime, and again after a refusal."""
    tokens = iter(["one\n", ("two", 100), "three"])
    wire = ScriptedEngine(OK, answer(401), OK)
    api = SyncClient(configuration(wire, token_provider=lambda: next(tokens)))
    api.send(get())
    api.send(get())
    assert sent_tokens(wire) == ["Bearer one", "Bearer one", "Bearer two"]


@pytest.mark.parametrize("given", [None, "", 3, ("", 1)])
def test_a_provider_must_give_a_token(given: Any) -> None:
    """What it gave instead is told by its type."""
    api = SyncClient(configuration(ScriptedEngine(), token_provider=lambda: given))
    with pytest.raises(AuthenticationError, match="token_provider returned"):
        api.send(get())


def test_a_failing_provider_is_chained() -> None:
    """The program's own error is the cause."""

    def provider() -> str:
        raise LookupError("vault sealed")

    api = SyncClient(configuration(ScriptedEngine(), token_provider=provider))
    with pytest.raises(AuthenticationError, match="LookupError") as caught:
        api.send(get())
    assert isinstance(caught.value.__cause__, LookupError)


def test_a_token_cannot_hold_a_line_break() -> None:
    """It would begin a header of its own; and it is not shown."""
    api = SyncClient(configuration(ScriptedEngine(), token_provider=lambda: "se\ncret"))
    with pytest.raises(RequestError, match="authorization") as caught:
        api.send(get())
    assert "cret" not in str(caught.value)


def test_async_providers_work_in_async_clients_only() -> None:
    """Plain ones work in both, and do not block the loop."""
    names: list[str] = []

    async def provide() -> str:
        return "later"

    def blocking() -> str:
        names.append(threading.current_thread().name)
        return "plain"

    async def main(provider: Any) -> list[str | None]:
        wire = ScriptedEngine(OK)
        async with AsyncClient(configuration(wire, token_provider=provider)) as api:
            await api.send(get())
        return sent_tokens(wire)

    assert in_loop(lambda: main(provide)) == ["Bearer later"]
    assert in_loop(lambda: main(blocking)) == ["Bearer plain"]
    assert names != [threading.current_thread().name]
    api = SyncClient(configuration(ScriptedEngine(), token_provider=provide))
    with pytest.raises(AuthenticationError) as caught:
        api.send(get())
    assert isinstance(caught.value.__cause__, ConfigurationError)


class SlowTokens(ScriptedEngine):
    """Answers slowly to token requests, so that calls gather."""

    def __init__(self, token: Response) -> None:
        super().__init__()
        self.token = token
        self.fetched = 0

    def send(self, request: Request, limits: TimeLimits) -> Response:
        if request.url.endswith(GRANT.path):
            self.fetched += 1
            time.sleep(0.1)
            return self.token
        return OK

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        if request.url.endswith(GRANT.path):
            self.fetched += 1
            await asyncio.sleep(0.05)
            return self.token
        return OK


@pytest.mark.parametrize("token", [token_answer(), answer(401, {"message": "no"})])
def test_64_threads_cause_one_token_request(token: Response) -> None:
    """All wait for the same one, and share its failure."""
    wire = SlowTokens(token)
    api = SyncClient(with_credentials(wire))
    outcomes: list[object] = []
    ready = threading.Barrier(64)

    def work() -> None:
        ready.wait()
        try:
            outcomes.append(api.send(get()))
        except AuthenticationError as error:
            outcomes.append(error)

    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wire.fetched == 1
    assert len(outcomes) == 64
    assert len({id(item) for item in outcomes if isinstance(item, Exception)}) in (0, 64)


def test_64_tasks_cause_one_token_request_and_one_may_be_cancelled() -> None:
    """Cancelling the task that fetches leaves the others a way."""
    wire = SlowTokens(token_answer())

    async def main() -> list[object]:
        async with AsyncClient(with_credentials(wire)) as api:
            tasks = [asyncio.create_task(api.send(get())) for _ in range(64)]
            await asyncio.sleep(0.01)
            tasks[0].cancel()
            return list(await asyncio.gather(*tasks, return_exceptions=True))

    outcomes = in_loop(main)
    assert isinstance(outcomes[0], asyncio.CancelledError)
    assert outcomes[1:] == [{}] * 63
    assert wire.fetched == 2
