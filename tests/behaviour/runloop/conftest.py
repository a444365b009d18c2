"""The Runloop package and a server for it."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from support.packages import imported, merged, product
from support.runloop.stand_in import KEY, StandIn

VERSION = list(product("runloop").specs)[-1]


@pytest.fixture(scope="module")
def package() -> Iterator[ModuleType]:
    """The generated package."""
    with imported("runloop", VERSION) as module:
        yield module


@pytest.fixture(scope="session")
def running() -> Iterator[StandIn]:
    """A stand-in of the API that serves all tests of this process."""
    with StandIn(merged("runloop", VERSION)) as server:
        yield server


@pytest.fixture
def server(running: StandIn, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """The stand-in as at its beginning; programs that read the environment find it."""
    running.reset()
    monkeypatch.setenv("RUNLOOP_API_KEY", KEY)
    monkeypatch.setenv("RUNLOOP_BASE_URL", running.url)
    return running
