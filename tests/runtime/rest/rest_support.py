"""Both kinds of clients, used alike: the results of coroutines as values."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from typing import Any

import pytest
from rest_sample import AsyncSample, Sample
from runtime_server import Server


class SteadyClock:
    """The clock of the machine with the same luck for everyone."""

    def monotonic(self) -> float:
        return time.monotonic()

    def wall(self) -> float:
        return 1_700_000_000.0

    def chance(self) -> float:
        return 1.0


class Both:
    """Clients of one kind, and their results as values."""

    def __init__(self, is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_async = is_async
        self.pauses: list[float] = []
        self._stack = ExitStack()
        self._runner = self._stack.enter_context(asyncio.Runner()) if is_async else None
        monkeypatch.setenv("SAMPLE_API_KEY", "key-1")
        self._patch(monkeypatch)

    def _patch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let pauses be noted instead of slept."""
        from runtime.drive_async import AsyncDriver
        from runtime.drive_sync import SyncDriver

        async def apause(seconds: float) -> None:
            self.pauses.append(seconds)

        monkeypatch.setattr(AsyncDriver.__init__, "__defaults__", (apause,))
        monkeypatch.setattr(SyncDriver.__init__, "__defaults__", (self.pauses.append,))

    def client(self, server: Server | str | None = None, **settings: Any) -> Any:
        """A client, closed at the end of the test."""
        url = server.url if isinstance(server, Server) else server
        kind: Any = AsyncSample if self.is_async else Sample
        client = kind(base_url=url, clock=SteadyClock(), **settings)
        self._stack.callback(lambda: self.do(client.close()))
        return client

    def do(self, result: Any) -> Any:
        """The value of a result that may have to be awaited."""
        if self._runner is None or not hasattr(result, "__await__"):
            return result

        async def main(awaitable: Awaitable[Any]) -> Any:
            return await awaitable

        return self._runner.run(main(result))

    def all(self, result: Any) -> list[Any]:
        """The items of what may have to be iterated with `async for`."""
        if self._runner is None:
            return list(result)

        async def main() -> list[Any]:
            return [item async for item in result]

        return self._runner.run(main())

    def next(self, stream: Any) -> Any:
        """The next item of a stream."""
        return self.do(anext(stream)) if self.is_async else next(stream)

    def within(self, context: Any, use: Callable[[Any], Any]) -> Any:
        """What a function gives within a `with` or `async with` statement."""
        if self._runner is None:
            with context as entered:
                return use(entered)

        async def main() -> Any:
            async with context as entered:
                result = use(entered)
                if hasattr(result, "__aiter__"):
                    return [item async for item in result]
                return await result if hasattr(result, "__await__") else result

        return self._runner.run(main())

    def end(self) -> None:
        """Close everything."""
        self._stack.close()
