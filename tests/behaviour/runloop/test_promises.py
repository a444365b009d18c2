"""Each method of the object layer keeps what the documents of the published client promise."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from behaviour.runloop.printed import run, twin
from behaviour.runloop.promise import Promise
from behaviour.runloop.promises import PROMISES
from support.runloop.stand_in import StandIn

# What a reader of the documents counted in them; ours are split more finely.
COUNTED = 94

SETTING = """
devbox = runloop.devbox.from_id('dbx_123')
snapshot = runloop.snapshot.from_id('snp_123')
blueprint = runloop.blueprint.from_id('bpt_123')
"""


def test_there_are_as_many_promises_as_were_counted() -> None:
    """At least."""
    assert len(PROMISES) >= COUNTED


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.call)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_promise_is_kept(
    promise: Promise, mode: str, package: ModuleType, server: StandIn, tmp_path: Path
) -> None:
    """The requests, the body of the first one, the class of the result and what it says."""
    local = tmp_path / "local.txt"
    local.write_bytes(b"local\n")
    sdk = package.RunloopSDK() if mode == "sync" else package.AsyncRunloopSDK()
    names: dict[str, Any] = {
        "runloop": sdk,
        "LOCAL": local,
        "BytesIO": BytesIO,
        "world": server.world,
        "begin": lambda: (server.requests.clear(), server.storage.visits.clear()),
    }
    close = "runloop.aclose()" if mode == "async" else "runloop.close()"
    program = f"{SETTING}{promise.before}\nbegin()\nit = {promise.call}\n{close}\n"
    run(program if mode == "sync" else twin(program), names)
    wanted = promise.requests
    if mode == "async" and promise.asynchronous is not None:
        wanted = promise.asynchronous
    assert _matches(wanted, _made(server)), _made(server)
    if promise.sent is not None:
        assert server.requests[0].payload == promise.sent
    kind = type(names["it"]).__name__
    assert promise.result in {"object", kind, kind.removeprefix("Async"), *_bases(names["it"])}
    assert eval(promise.after, names)
    assert server.findings == []


def _bases(value: object) -> set[str]:
    return {each.__name__ for each in type(value).__mro__}


def _made(server: StandIn) -> list[str]:
    """Return what was asked of the API and of the storage, each in order, as it is to be read."""
    calls, visits = server.calls, [each.method for each in server.storage.visits]
    at = next((n for n, call in enumerate(calls) if call in _BEFORE_TRANSFER), len(calls) - 1)
    return [*calls[: at + 1], *visits, *calls[at + 1 :]]


_BEFORE_TRANSFER = ("POST /v1/objects", "GET /v1/objects/{id}/download")


def _matches(wanted: Sequence[str], made: list[str]) -> bool:
    given = iter(made)
    following = next(given, None)
    for one in wanted:
        if following == one.removeprefix("?"):
            following = next(given, None)
        elif not one.startswith("?"):
            return False
    # A wait may take several polls.
    while following is not None and wanted and following == wanted[-1]:
        following = next(given, None)
    return following is None
