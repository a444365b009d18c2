"""Many calls that need a token at the same moment, and token sources that behave badly."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest
from runtime.client import AsyncClient, SyncClient
from runtime.errors import AuthenticationError, DeadlineExceededError, UnauthorizedError
from runtime.messages import Request, Response, TimeLimits
from runtime.testing import ScriptedEngine, answer
from runtime_support import GRANT, FakeClock, configuration, get, in_loop, with_credentials


class Issuer(ScriptedEngine):
    """Issues tokens slowly, and accepts the one that it is told to.

    Args:
        lifetime: Seconds that tokens live.
        same: Whether each token is the same text as the one before.
    """

    def __init__(self, lifetime: float = 100, *, same: bool = False) -> None:
        super().__init__()
        self.lifetime = lifetime
        self.same = same
        self.issued = 0
        self.good: str | None = None
        self.failing = False

    def _issue(self) -> Response:
        self.issued += 1
        if self.failing:
            return answer(403, {"message": "locked"})
        text = "token" if self.same else f"token-{self.issued}"
        return answer(200, {"accessToken": text, "expiresIn": self.lifetime})

    def _judge(self, request: Request) -> Response:
        token = request.headers["authorization"].removeprefix("Bearer ")
        return answer(200, f'"{token}"'.encode()) if self.good in (None, token) else answer(401)

    def send(self, request: Request, limits: TimeLimits) -> Response:
        if request.url.endswith(GRANT.path):
            time.sleep(0.1)
            return self._issue()
        answered = self._judge(request)
        if answered.status == 401:
            time.sleep(0.02)  # so that all have sent before the first one renews
        return answered

    async def asend(self, request: Request, limits: TimeLimits) -> Response:
        await asyncio.sleep(0.02)
        return self._issue() if request.url.endswith(GRANT.path) else self._judge(request)


def in_64_threads(api: SyncClient) -> list[Any]:
    """The outcomes of 64 calls that start at the same moment."""
    outcomes: list[Any] = []
    ready = threading.Barrier(64)

    def work() -> None:
        ready.wait()
        try:
            outcomes.append(api.send(get()))
        except Exception as error:
            outcomes.append(error)

    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def in_64_tasks(wire: Issuer, clock: FakeClock, between: Any) -> list[Any]:
    """The outcomes of 64 tasks, after one call and whatever comes between."""

    async def main() -> list[Any]:
        async with AsyncClient(with_credentials(wire), clock=clock) as api:
            await api.send(get())
            between()
            return list(await asyncio.gather(*[api.send(get()) for _ in range(64)]))

    return in_loop(main)


def test_64_threads_at_the_expiry_cause_one_token_request() -> None:
    """The token was used before, and all find it old."""
    wire, clock = Issuer(), FakeClock()
    api = SyncClient(with_credentials(wire), clock=clock)
    assert api.send(get()) == "token-1"
    clock.now += 90
    assert in_64_threads(api) == ["token-2"] * 64
    assert wire.issued == 2


def test_64_tasks_at_the_expiry_cause_one_token_request() -> None:
    """The same in an event loop, which is not blocked meanwhile."""
    wire, clock = Issuer(), FakeClock()

    def pass_time() -> None:
        clock.now += 90

    assert in_64_tasks(wire, clock, pass_time) == ["token-2"] * 64
    assert wire.issued == 2


def test_64_refusals_cause_one_token_request() -> None:
    """In threads and in tasks."""
    wire, clock = Issuer(), FakeClock()
    api = SyncClient(with_credentials(wire), clock=clock)
    api.send(get())
    wire.good = "token-2"
    assert in_64_threads(api) == ["token-2"] * 64
    assert wire.issued == 2

    tasks = Issuer()

    def revoke() -> None:
        tasks.good = "token-2"

    assert in_64_tasks(tasks, clock, revoke) == ["token-2"] * 64
    assert tasks.issued == 2


def test_a_server_that_issues_the_refused_token_again_is_not_stormed() -> None:
    """All that waited take what came, and their refusal is the answer."""
    wire = Issuer(same=True)
    api = SyncClient(with_credentials(wire), clock=FakeClock())
    api.send(get())
    wire.good = "another"
    outcomes = in_64_threads(api)
    assert {type(item) for item in outcomes} == {UnauthorizedError}
    assert wire.issued <= 4


def test_tokens_that_are_old_at_once_are_still_shared() -> None:
    """A lifetime of next to nothing is no reason for one request per thread."""
    wire = Issuer(lifetime=0.001)
    api = SyncClient(with_credentials(wire))
    assert len({str(item) for item in in_64_threads(api)}) <= 4
    assert wire.issued <= 4


def test_a_failed_renewal_leaves_the_next_call_free() -> None:
    """All that waited share the failure, and nothing stays locked."""
    wire, clock = Issuer(), FakeClock()
    api = SyncClient(with_credentials(wire), clock=clock)
    api.send(get())
    clock.now += 200
    wire.failing = True
    outcomes = in_64_threads(api)
    assert {type(item) for item in outcomes} == {AuthenticationError}
    assert all("403: locked" in str(item) for item in outcomes)
    assert wire.issued == 2
    wire.failing = False
    assert api.send(get()) == "token-3"


def test_constructing_an_async_client_neither_blocks_nor_sends() -> None:
    """Not even with a provider, and outside of any event loop."""
    wire = Issuer()

    def provider() -> str:
        raise AssertionError("not asked for")

    started = time.monotonic()
    AsyncClient(with_credentials(wire))
    AsyncClient(configuration(wire, token_provider=provider))
    assert time.monotonic() - started < 0.5
    assert wire.issued == 0


def test_the_loop_runs_while_a_token_is_fetched() -> None:
    """Other tasks go on, also while a plain provider blocks."""
    ticks: list[float] = []

    def blocking() -> str:
        time.sleep(0.1)
        return "token"

    async def main() -> None:
        async def tick() -> None:
            while True:
                ticks.append(time.monotonic())
                await asyncio.sleep(0.005)

        ticking = asyncio.create_task(tick())
        async with AsyncClient(configuration(Issuer(), token_provider=blocking)) as api:
            await api.send(get())
        ticking.cancel()

    in_loop(main)
    assert len(ticks) > 5


@pytest.mark.parametrize("lifetime", ["3600", True, [], object()])
def test_a_lifetime_must_be_a_number(lifetime: object) -> None:
    """Else the message says so, and no TypeError escapes."""
    api = SyncClient(configuration(Issuer(), token_provider=lambda: ("token", lifetime)))
    with pytest.raises(AuthenticationError, match="lifetime that is not a number"):
        api.send(get())


def test_a_provider_that_hangs_ends_with_the_total_timeout() -> None:
    """A coroutine is cancelled; a plain function is left behind in its thread."""
    release = threading.Event()

    async def hanging() -> str:
        await asyncio.sleep(60)
        return "never"

    async def main(provider: Any) -> None:
        settings = configuration(Issuer(), token_provider=provider, total_timeout=0.1)
        async with AsyncClient(settings) as api:
            with pytest.raises(DeadlineExceededError, match="get_thing"):
                await api.send(get())
        release.set()

    in_loop(lambda: main(hanging))
    release.clear()
    in_loop(lambda: main(lambda: release.wait(10) and "late"))
