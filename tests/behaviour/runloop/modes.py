"""Tests that are written once and run with the synchronous and the asynchronous client."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from support.runloop.stand_in import KEY, StandIn

Body: TypeAlias = Callable[..., Coroutine[Any, Any, None]]
_PATIENCE = 3.0


@dataclass(slots=True)
class Mode:
    """The package in one of its modes, and a server for it.

    Args:
        name: `sync` or `async`.
        package: the package.
        server: the stand-in.
        request: gives further fixtures.
    """

    name: str
    package: ModuleType
    server: StandIn
    request: pytest.FixtureRequest
    _opened: list[Any] = field(default_factory=list)

    @property
    def is_async(self) -> bool:
        """Whether methods are coroutines."""
        return self.name == "async"

    def sdk(self, **arguments: Any) -> Any:
        """Return an entry point of the object layer, closed after the test."""
        return self._open("RunloopSDK", arguments)

    def client(self, **arguments: Any) -> Any:
        """Return a client, closed after the test."""
        return self._open("Runloop", arguments)

    def named(self, name: str) -> Any:
        """Return the class of this mode, by the name of the synchronous one."""
        if name.startswith("Default"):
            name = name.removeprefix("Default")
            return getattr(self.package, f"Default{'Async' if self.is_async else ''}{name}")
        return getattr(self.package, f"Async{name}" if self.is_async else name)

    def _open(self, name: str, arguments: dict[str, Any]) -> Any:
        made = self.named(name)(**{"bearer_token": KEY, "base_url": self.server.url, **arguments})
        self._opened.append(made)
        return made

    async def of(self, value: Any) -> Any:
        """Return the result of a call."""
        return await value if inspect.isawaitable(value) else value

    async def items(self, value: Any) -> list[Any]:
        """Return all that an iterable of this mode gives."""
        if hasattr(value, "__aiter__"):
            return [item async for item in value]
        return list(value)

    @asynccontextmanager
    async def entered(self, manager: Any) -> AsyncIterator[Any]:
        """Enter a context manager of this mode."""
        if self.is_async:
            async with manager as entered:
                yield entered
        else:
            with manager as entered:
                yield entered

    async def fails(self, kind: Any, value: Callable[[], Any]) -> Any:
        """Return the error that a call raises."""
        with pytest.raises(kind) as caught:
            await self.of(value())
        return caught.value

    def fixture(self, name: str) -> Any:
        """Return another fixture."""
        return self.request.getfixturevalue(name)

    def pauses(self) -> list[float]:
        """Let pauses take no time from now on; return the list that they are noted in."""
        return without_pauses(self.package, self.fixture("monkeypatch"))

    def polling(self, **limits: float) -> Any:
        """Return a `PollingConfig` of the package."""
        return self.module("lib.polling").PollingConfig(**limits)

    def module(self, path: str) -> ModuleType:
        """Return a module of the package."""
        return importlib.import_module(f"{self.package.__name__}.{path}")

    async def close(self) -> None:
        """Close everything that was opened."""
        for one in self._opened:
            await self.of(one.aclose() if hasattr(one, "aclose") else one.close())


def both(body: Body) -> Callable[..., None]:
    """Make a test of a coroutine function: it runs in both modes and must leave nothing behind.

    Its arguments after the first one are those of parametrized tests, or fixtures.
    Afterwards no thread, no task and no request may be left, and the stand-in must have found
    nothing wrong.
    """

    def test(
        name: str, package: ModuleType, server: StandIn, request: pytest.FixtureRequest, **more: Any
    ) -> None:
        mode = Mode(name, package, server, request)
        (_run_async if mode.is_async else _run_sync)(_whole(body(mode, **more), mode))
        assert server.findings == []

    own = list(inspect.signature(test).parameters.values())[:-1]
    more = list(inspect.signature(body).parameters.values())[1:]
    test.__name__ = body.__name__
    test.__doc__ = body.__doc__
    test.__signature__ = inspect.Signature([*own, *more])  # type: ignore[attr-defined]
    return pytest.mark.parametrize("name", ["sync", "async"])(test)


async def _whole(test: Coroutine[Any, Any, None], mode: Mode) -> None:
    before = set(threading.enumerate())
    try:
        await test
        assert leftovers(mode.server, before) == []
        if mode.is_async:
            assert asyncio.all_tasks() == {asyncio.current_task()}
    finally:
        await mode.close()


def without_pauses(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let the package not sleep, but note for how long it would."""
    noted: list[float] = []

    async def note(seconds: float) -> None:
        noted.append(seconds)

    for module, name, sleep in (
        ("drive_sync", "SyncDriver", noted.append),
        ("drive_async", "AsyncDriver", note),
    ):
        drivers = importlib.import_module(f"{package.__name__}._runtime.{module}")
        # Of the class, since drivers may exist already; what they would sleep with is ignored.
        fixed = property(lambda driver, sleep=sleep: sleep, lambda driver, given: None)
        monkeypatch.setattr(getattr(drivers, name), "_sleep", fixed)
    return noted


def leftovers(server: StandIn, before: set[threading.Thread]) -> list[str]:
    """Return the threads and the requests that are still there, after a moment for the server."""
    deadline = time.monotonic() + _PATIENCE
    while server.web.active + server.storage.web.active and time.monotonic() < deadline:
        time.sleep(0.002)
    found = ["an active request"] * (server.web.active + server.storage.web.active)
    ours = ("stand-in", "storage", "asyncio_")  # asyncio_: the loop's own, for files
    threads = [each for each in threading.enumerate() if each not in before]
    return found + [each.name for each in threads if not each.name.startswith(ours)]


def _run_async(coroutine: Coroutine[Any, Any, None]) -> None:
    async def limited() -> None:
        async with asyncio.timeout(30):
            await coroutine

    asyncio.run(limited())


def _run_sync(coroutine: Coroutine[Any, Any, None]) -> None:
    """Step through a coroutine that never waits, without an event loop."""
    try:
        coroutine.send(None)
    except StopIteration:
        return
    coroutine.close()
    raise AssertionError("something in the synchronous mode was awaited")
