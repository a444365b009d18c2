"""What the tests of the runtime share: a clock that tests move, and small clients."""

from __future__ import annotations

import asyncio
import base64
import json as jsonlib
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from runtime.auth import TokenGrant
from runtime.call import Call, Operation, json, path
from runtime.client import SyncClient
from runtime.configuration import BaseConfiguration
from runtime.flow import Ask, Exclusive, Flow, Send, Sleep
from runtime.messages import Response
from runtime.testing import ScriptedEngine, answer

R = TypeVar("R")

GRANT = TokenGrant(
    "POST",
    "/token",
    "application/json",
    {"grantType": "client_credentials", "id": "{client_id}", "secret": "{client_secret}"},
    "accessToken",
    "expiresIn",
)


def plain_object() -> Any:
    """The type of answers that the document does not describe."""
    return object


GET: Operation[Any] = Operation(
    "get_thing",
    "GET",
    "/things/{id}",
    parameters=(path("id"),),
    responses=(json("200", plain_object),),
)
POST: Operation[Any] = Operation("create_thing", "POST", "/things", responses=GET.responses)


class FakeClock:
    """Time that passes only when a test, or a performed Sleep, says so."""

    def __init__(self, chance: float = 1.0) -> None:
        self.now = 1000.0
        self.luck = chance

    def monotonic(self) -> float:
        return self.now

    def wall(self) -> float:
        return 1_700_000_000.0 + self.now

    def chance(self) -> float:
        return self.luck


class Stepper:
    """Performs a flow by hand: sends are answered from a list, pauses only move the clock."""

    def __init__(self, clock: FakeClock, *answers: Response | Exception) -> None:
        self.clock = clock
        self.answers = list(answers)
        self.sent: list[Any] = []
        self.pauses: list[float] = []

    def run(self, flow: Flow[R]) -> R:
        result: Any = None
        error: Exception | None = None
        while True:
            try:
                effect = flow.send(result) if error is None else flow.throw(error)
            except StopIteration as stop:
                value: R = stop.value
                return value
            result = error = None
            try:
                result = self._perform(effect)
            except Exception as problem:
                error = problem

    def _perform(self, effect: Send | Sleep | Exclusive | Ask) -> Any:
        if isinstance(effect, Send):
            self.sent.append(effect.request.copy())
            following = self.answers.pop(0)
            if isinstance(following, Exception):
                raise following
            return following
        if isinstance(effect, Sleep):
            self.pauses.append(effect.seconds)
            self.clock.now += effect.seconds
            return None
        return self.run(effect.flow) if isinstance(effect, Exclusive) else effect.function()


def configuration(wire: ScriptedEngine | None = None, **settings: Any) -> BaseConfiguration:
    """A configuration that needs no network."""
    settings.setdefault("base_url", "https://api.example")
    return BaseConfiguration(http_engine=wire, **settings)


def with_credentials(wire: ScriptedEngine | None = None, **settings: Any) -> BaseConfiguration:
    """A configuration with client credentials."""
    return configuration(
        wire, client_id="me", client_secret="s3cret", token_grant=GRANT, **settings
    )


def sync_client(*answers: Any, **settings: Any) -> tuple[SyncClient, ScriptedEngine]:
    """A client over a scripted wire."""
    wire = ScriptedEngine(*answers)
    return SyncClient(configuration(wire, **settings)), wire


def in_loop(main: Callable[[], Coroutine[Any, Any, R]]) -> R:
    """Run a coroutine function in an event loop of its own."""
    return asyncio.run(main())


def get(identifier: str = "1") -> Call[Any]:
    """A call that may be repeated."""
    return Call(GET, (identifier,))


def token_answer(text: str = "token", lifetime: float | None = 3600) -> Response:
    """What the token operation answers."""
    body = {"accessToken": text}
    return answer(200, body if lifetime is None else {**body, "expiresIn": lifetime})


def jwt(**claims: float) -> str:
    """A token whose middle part holds the claims, base64url without padding."""
    middle = base64.urlsafe_b64encode(jsonlib.dumps(claims).encode()).rstrip(b"=").decode()
    return f"e30.{middle}.c2ln"
