"""Threads, or tasks, that read streams beside what the program does; none outlives its scope.

Both kinds are used in the same way. They are stopped where their `with` block ends, however it
ends, and where their client is closed. A stopped one gives up its wait for the network and its
pauses at once.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Self, cast

from ..engines.waking import wake
from ..log import log_failure

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task
    from threading import Event, Thread

    from ..call import Call
    from ..flow import Flow
    from ..rest.client import AsyncRestClient, SyncRestClient
    from ..rest.streams import AsyncStream, Stream

# Seconds after which a thread that was stopped is woken once more: it may just have begun to wait.
_AGAIN: Final = 0.05
_MOST_KEPT: Final = 20
# Async generators within each other, as streams are, are closed by tasks of the event loop: one
# after the other, a turn for each.
_TURNS: Final = 12


class _Stopped(Exception):
    """What a stopped one ends with."""


class _Workers:
    """What both kinds have in common."""

    def __init__(self) -> None:
        self.exceptions: list[Exception] = []

    def _note(self, error: Exception, name: str) -> None:
        """Log and keep what went wrong, but not the same thing a thousand times."""
        if len(self.exceptions) < _MOST_KEPT:
            log_failure(f"{name}: {error!r}", error)
            self.exceptions.append(error)


class Workers(_Workers):
    """Threads that read streams with the connections of a client.

    Args:
        client: Its connections are used, and closing it stops them.

    Attributes:
        exceptions: What functions raised.
    """

    def __init__(self, client: SyncRestClient) -> None:
        from threading import Event

        super().__init__()
        self._client = client
        # Each with what says that it has ended: to interrupt Thread.join() breaks it before 3.13.
        self._threads: dict[Thread, Event] = {}
        self._is_stopped = Event()

    def start(self, function: Callable[..., object], *arguments: object, name: str) -> None:
        """Run a function in a thread; what it raises is logged and kept."""
        from contextvars import copy_context
        from threading import Event, Thread

        ended = Event()
        work = (self._run, function, arguments, ended)
        thread = Thread(target=copy_context().run, args=work, name=name, daemon=True)
        self._client._lifetime.here().workers.add(self)
        self._threads[thread] = ended
        try:
            thread.start()
        except RuntimeError:  # there can be no more threads
            ended.set()
            raise

    def open(self, call: Call[Any]) -> Stream[Any]:
        """Open a stream, whose reading ends when these workers are stopped."""
        from ..rest.responses import EVENTS, APIResponse

        answer = APIResponse[Any](self._client._core, call, self._perform, EVENTS)
        return cast("Stream[Any]", answer._opened(stream=True).parse())

    def stop(self) -> None:
        """Let all of them end as soon as they can; does not wait for that."""
        self._is_stopped.set()
        self._wake()

    def join(self, timeout: float | None = None) -> bool:
        """Wait until all have ended; one of them does not wait. Returns whether all have ended.

        Args:
            timeout: For how many seconds; None: as long as it takes.
        """
        from threading import current_thread
        from time import monotonic

        if current_thread() in self._threads:
            return False
        end = None if timeout is None else monotonic() + timeout
        for thread, ended in list(self._threads.items()):
            while not ended.is_set() and (end is None or monotonic() < end):
                wait = None if end is None else max(0.0, end - monotonic())
                if self._is_stopped.is_set():
                    self._wake()
                    wait = _AGAIN
                ended.wait(wait)
            if ended.is_set():
                if thread.ident is not None:
                    thread.join()
                self._threads.pop(thread, None)
        return not self._threads

    def settle(self, timeout: float) -> None:
        """Wait until all have ended, and stop those that have not in time; not one of them.

        Args:
            timeout: For how many seconds.
        """
        from threading import current_thread

        if current_thread() not in self._threads and not self.join(timeout):
            self.close()

    def close(self) -> None:
        """Stop all and wait until they have ended."""
        self.stop()
        self.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check(self) -> None:
        """End here if the workers are stopped."""
        if self._is_stopped.is_set():
            raise _Stopped

    def _run(
        self, function: Callable[..., object], arguments: tuple[object, ...], ended: Event
    ) -> None:
        from threading import current_thread

        try:
            with suppress(_Stopped):
                function(*arguments)
        except Exception as error:  # noqa: BLE001 - whoever started it gets it
            if not self._is_stopped.is_set():
                self._note(error, current_thread().name)
        finally:
            ended.set()
            if all(each.is_set() for each in list(self._threads.values())):
                self._forget()

    def _forget(self) -> None:
        for process in list(self._client._lifetime._processes.values()):
            process.workers.discard(self)

    def _wake(self) -> None:
        for thread, ended in list(self._threads.items()):
            if not ended.is_set():
                wake(thread.ident)

    def _perform(self, flow: Flow[Any]) -> Any:
        from ..drive_sync import SyncDriver

        connections = self._client._lifetime.here()

        def engine() -> Any:
            self._check()
            return connections._open()

        return SyncDriver(engine, self._pause).run(flow)

    def _pause(self, seconds: float) -> None:
        self._is_stopped.wait(seconds)
        self._check()


class AsyncWorkers(_Workers):
    """Tasks that read streams with the connections of a client.

    Args:
        client: Its connections are used, and closing it stops them.

    Attributes:
        exceptions: What functions raised.
    """

    def __init__(self, client: AsyncRestClient) -> None:
        super().__init__()
        self._client = client
        self._tasks: set[Task[None]] = set()
        self._loop: AbstractEventLoop | None = None
        self._is_stopped = False

    def start(
        self, function: Callable[..., Coroutine[Any, Any, object]], *arguments: object, name: str
    ) -> None:
        """Run a coroutine function in a task; what it raises is logged and kept."""
        from asyncio import get_running_loop

        self._client._lifetime.here().workers.add(self)
        self._loop = get_running_loop()
        self._tasks.add(self._loop.create_task(self._run(function, arguments, name), name=name))

    async def open(self, call: Call[Any]) -> AsyncStream[Any]:
        """Open a stream, whose reading ends when these workers are stopped."""
        from ..rest.responses import EVENTS, AsyncAPIResponse

        answer = AsyncAPIResponse[Any](self._client._core, call, self._client._perform, EVENTS)
        return cast("AsyncStream[Any]", await (await answer._opened(stream=True)).parse())

    def stop(self) -> None:
        """Let all of them end as soon as they can; does not wait for that."""
        from asyncio import _get_running_loop

        self._is_stopped = True
        if self._loop is None or _get_running_loop() is self._loop:
            self._cancel()
        else:  # as garbage, or by a signal handler
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._cancel)

    async def join(self, timeout: float | None = None) -> bool:
        """Wait until all have ended; one of them does not wait. Returns whether all have ended.

        Args:
            timeout: For how many seconds; None: as long as it takes.
        """
        from asyncio import current_task, sleep, wait

        if current_task() in self._tasks:
            return False
        if self._tasks:
            self._tasks = (await wait(self._tasks, timeout=timeout))[1]
            for _ in range(_TURNS):
                await sleep(0)
        return not self._tasks

    async def settle(self, timeout: float) -> None:
        """Wait until all have ended, and stop those that have not in time; not one of them.

        Args:
            timeout: For how many seconds.
        """
        from asyncio import current_task

        if current_task() not in self._tasks and not await self.join(timeout):
            await self.close()

    async def close(self) -> None:
        """Stop all and wait until they have ended."""
        self.stop()
        await self.join()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def _check(self) -> None:
        """End here if the workers are stopped."""
        if self._is_stopped:
            raise _Stopped

    async def _run(
        self,
        function: Callable[..., Coroutine[Any, Any, object]],
        arguments: tuple[object, ...],
        name: str,
    ) -> None:
        try:
            with suppress(_Stopped):
                await function(*arguments)
        except Exception as error:  # noqa: BLE001 - whoever started it gets it
            if not self._is_stopped:
                self._note(error, name)
        finally:
            if sum(not task.done() for task in self._tasks) <= 1:
                for state in list(self._client._lifetime._loops.values()):
                    state.workers.discard(self)

    def _cancel(self) -> None:
        from asyncio import current_task

        for task in self._tasks:
            if task is not current_task(self._loop):
                task.cancel()
