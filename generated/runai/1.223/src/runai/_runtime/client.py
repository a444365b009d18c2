"""The front doors: send a call and get its result, a future of it, or an awaitable.

Constructing a client does no I/O and never blocks. Connections open with the first call, and a
token is fetched with the first call that needs one.
"""

from __future__ import annotations

import os
from _thread import allocate_lock
from typing import TYPE_CHECKING, ClassVar, Self, TypeVar

from .core import Core, RawResponse
from .drive_sync import SyncDriver
from .drive_threaded import ThreadPool
from .errors import ClientClosedError
from .log import show_debug_lines
from .modes import Async, Sync, Threaded
from .product import ProductClient

__all__ = ["AsyncClient", "ProductClient", "RawResponse", "SyncClient", "ThreadedClient"]

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from concurrent.futures import Future
    from types import TracebackType
    from weakref import WeakKeyDictionary

    from .call import Call
    from .clock import Clock
    from .configuration import BaseConfiguration
    from .drive_async import AsyncDriver
    from .engines.base import AsyncEngine, Engine

R = TypeVar("R")


class SyncClient:
    """Sends calls and returns their results; safe to share between threads.

    Args:
        configuration: The settings.
        clock: Time and chance, for tests.
    """

    mode: ClassVar[type[Sync]] = Sync

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        self.configuration = configuration
        self._core = Core(configuration, clock)
        self._closed = False
        self._engine: Engine | None = None
        self._start()
        if configuration.debug:
            show_debug_lines()

    def send(self, call: Call[R]) -> R:
        """Send a call and return its result.

        Raises:
            SdkError: See `errors` for the tree.
        """
        return self._core.value(call, self._driver().run(self._core.exchange(call)))

    def raw(self, call: Call[R]) -> RawResponse[R]:
        """Send a call and return the answer in full: status, headers, typed data and bytes."""
        return self._core.raw(call, self._driver().run(self._core.exchange(call)))

    def close(self) -> None:
        """Close the connections; calls from now on are ClientClosedError."""
        self._closed = True
        with self._lock:
            engine, self._engine = self._engine, None
        if engine is not None and self._pid == os.getpid():
            engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self) -> None:
        """Begin without connections: at first, and in a child process after a fork."""
        self._pid = os.getpid()
        self._lock = allocate_lock()
        self._engine = None
        self._performer = SyncDriver(self._open)

    def _driver(self) -> SyncDriver:
        if self._closed:
            raise ClientClosedError("the client is closed")
        if self._pid != os.getpid():
            # The parent's connections, and locks that its threads held, are not ours.
            self._start()
        return self._performer

    def _open(self) -> Engine:
        engine = self._engine
        if engine is not None:
            return engine
        with self._lock:
            if self._closed:
                raise ClientClosedError("the client is closed")
            if self._engine is None:
                from .engines import make_engine

                self._engine = make_engine(self.configuration)
            return self._engine


class ThreadedClient:
    """Sends calls in a pool of threads and returns futures; errors are found in the future.

    Args:
        configuration: The settings; `pool_maxsize` is the number of threads.
        clock: Time and chance, for tests.
    """

    mode: ClassVar[type[Threaded]] = Threaded

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        self.configuration = configuration
        self._client = SyncClient(configuration, clock=clock)
        self._start()

    def send(self, call: Call[R]) -> Future[R]:
        """Send a call in the pool."""
        return self._threads().submit(self._client.send, call)

    def raw(self, call: Call[R]) -> Future[RawResponse[R]]:
        """Send a call in the pool; the future gives the answer in full."""
        return self._threads().submit(self._client.raw, call)

    def close(self) -> None:
        """Wait for all calls, then close the connections."""
        self._threads().close()
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self) -> None:
        self._pid = os.getpid()
        self._pool = ThreadPool(self.configuration.pool_maxsize)

    def _threads(self) -> ThreadPool:
        if self._pid != os.getpid():  # threads do not survive a fork
            self._start()
        return self._pool


class AsyncClient:
    """Sends calls from coroutines; may be used in several event loops, one after another.

    Args:
        configuration: The settings.
        clock: Time and chance, for tests.
    """

    mode: ClassVar[type[Async]] = Async

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        self.configuration = configuration
        self._core = Core(configuration, clock)
        self._closed = False
        self._pid = os.getpid()
        self._loops: WeakKeyDictionary[AbstractEventLoop, _LoopState] | None = None
        if configuration.debug:
            show_debug_lines()

    async def send(self, call: Call[R]) -> R:
        """Send a call and return its result.

        Raises:
            SdkError: See `errors` for the tree.
        """
        return self._core.value(call, await self._driver().run(self._core.exchange(call)))

    async def raw(self, call: Call[R]) -> RawResponse[R]:
        """Send a call and return the answer in full: status, headers, typed data and bytes."""
        return self._core.raw(call, await self._driver().run(self._core.exchange(call)))

    async def aclose(self) -> None:
        """Close the connections of this event loop; calls from now on are ClientClosedError."""
        from asyncio import get_running_loop

        self._closed = True
        loops, self._loops = self._loops, None
        state = loops.get(get_running_loop()) if loops is not None else None
        if state is not None and state.engine is not None and self._pid == os.getpid():
            await state.engine.aclose()

    async def close(self) -> None:
        """The same as aclose()."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def _driver(self) -> AsyncDriver:
        from asyncio import get_running_loop

        if self._closed:
            raise ClientClosedError("the client is closed")
        if self._loops is None or self._pid != os.getpid():
            from weakref import WeakKeyDictionary

            self._pid = os.getpid()
            self._loops = WeakKeyDictionary()
        loop = get_running_loop()
        state = self._loops.get(loop)
        if state is None:
            state = self._loops[loop] = _LoopState(self.configuration)
        return state.driver


class _LoopState:
    """What belongs to one event loop: its connections and its locks."""

    __slots__ = ("_configuration", "driver", "engine")

    def __init__(self, configuration: BaseConfiguration) -> None:
        from .drive_async import AsyncDriver

        self._configuration = configuration
        self.engine: AsyncEngine | None = None
        self.driver = AsyncDriver(self._open)

    def _open(self) -> AsyncEngine:
        if self.engine is None:
            from .engines import make_async_engine

            self.engine = make_async_engine(self._configuration)
        return self.engine
