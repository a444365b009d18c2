"""What a client and all its views keep open: connections, threads, locks; and when they end.

A process has its own: after a fork, the child leaves the parent's connections and locks alone.
An event loop has its own, which end with it: `asyncio.run` closes what was opened in it, also
when the program forgot to.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock
from typing import TYPE_CHECKING, Any

from .drive_sync import SyncDriver
from .drive_threaded import ThreadPool
from .errors import ClientClosedError

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncGenerator

    from .configuration import BaseConfiguration
    from .drive_async import AsyncDriver
    from .engines.base import AsyncEngine, Engine


class SyncLifetime:
    """The connections and threads of a client, for each process by itself."""

    __slots__ = ("_configuration", "_processes", "is_closed")

    def __init__(self, configuration: BaseConfiguration) -> None:
        self._configuration = configuration
        self._processes: dict[int, _Process] = {}
        self.is_closed = False

    def here(self) -> _Process:
        """What this process has.

        Raises:
            ClientClosedError: The client is closed.
        """
        if self.is_closed:
            raise ClientClosedError("the client is closed")
        pid = os.getpid()
        known = self._processes.get(pid)
        # Two threads may both make one; setdefault lets only one of them stay.
        return known or self._processes.setdefault(pid, _Process(self, self._configuration))

    def close(self, *, hurry: bool = False) -> None:
        """Wait for the calls in threads, then close the connections of this process.

        Args:
            hurry: Whether calls in threads that have not begun are given up.
        """
        process = self._processes.get(os.getpid())
        if process is not None:
            for workers in list(process.workers):
                workers.close()
            process.threads.close(hurry=hurry)
        self.is_closed = True
        if process is not None:
            process.close()


class _Process:
    """What belongs to one process; `workers` are closed with the client."""

    __slots__ = ("_configuration", "_engine", "_lifetime", "_lock", "driver", "threads", "workers")

    def __init__(self, lifetime: SyncLifetime, configuration: BaseConfiguration) -> None:
        self._lifetime = lifetime
        self._configuration = configuration
        self._lock = allocate_lock()
        self._engine: Engine | None = None
        self.workers: set[Any] = set()
        self.driver = SyncDriver(self._open)
        self.threads = ThreadPool(configuration.pool_maxsize)

    def close(self) -> None:
        with self._lock:
            engine, self._engine = self._engine, None
        if engine is not None:
            engine.close()

    def _open(self) -> Engine:
        engine = self._engine
        if engine is not None:
            return engine
        with self._lock:
            if self._lifetime.is_closed:
                raise ClientClosedError("the client is closed")
            if self._engine is None:
                from .engines import make_engine

                self._engine = make_engine(self._configuration)
            return self._engine


class AsyncLifetime:
    """The connections of a client, for each event loop by itself."""

    __slots__ = ("_configuration", "_loops", "is_closed")

    def __init__(self, configuration: BaseConfiguration) -> None:
        self._configuration = configuration
        self._loops: dict[tuple[int, AbstractEventLoop], _Loop] = {}
        self.is_closed = False

    def here(self) -> _Loop:
        """What the running event loop has.

        Raises:
            ClientClosedError: The client is closed.
        """
        if self.is_closed:
            raise ClientClosedError("the client is closed")
        # Imported by whoever runs a loop; an import statement takes longer than all the rest.
        key = (os.getpid(), sys.modules["asyncio"].get_running_loop())
        state = self._loops.get(key)
        if state is None:
            for known in [known for known in self._loops if known[1].is_closed()]:
                self._loops.pop(known, None)
            state = self._loops[key] = _Loop(self._configuration)
        return state

    async def aclose(self) -> None:
        """Close the connections of the running event loop."""
        from asyncio import get_running_loop

        self.is_closed = True
        state = self._loops.pop((os.getpid(), get_running_loop()), None)
        if state is not None:
            await state.aclose()


class _Loop:
    """What belongs to one event loop; `workers` are closed with the client."""

    __slots__ = ("_configuration", "_engine", "_keeper", "driver", "workers")

    def __init__(self, configuration: BaseConfiguration) -> None:
        from .drive_async import AsyncDriver

        self._configuration = configuration
        self._engine: AsyncEngine | None = None
        self._keeper: AsyncGenerator[None] | None = None
        self.workers: set[Any] = set()
        self.driver: AsyncDriver = AsyncDriver(self._open)

    async def aclose(self) -> None:
        for workers in list(self.workers):
            await workers.close()
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            await keeper.aclose()

    def _open(self) -> AsyncEngine:
        if self._engine is None:
            from contextlib import suppress

            from .engines import make_async_engine

            self._engine = make_async_engine(self._configuration)
            self._keeper = self._keep(self._engine)
            # As far as its yield, which needs no await. The event loop now knows of it.
            with suppress(StopIteration):
                self._keeper.__anext__().send(None)
        return self._engine

    async def _keep(self, engine: AsyncEngine) -> AsyncGenerator[None]:
        """Closes the engine when it is closed, which a loop does at its end if no one else did."""
        try:
            yield
        finally:
            self._engine = None
            await engine.aclose()
