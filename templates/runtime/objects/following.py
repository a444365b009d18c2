"""Output that is followed while it is written: whole lines of streams, given to callbacks.

What a callback raises does not end the stream. It is logged at once, and `CallbackError` tells of
it when all has come; so does a stream that broke for good. No two callbacks run at a time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final

from ..errors import SdkError
from .lines import LineSplitter
from .workers import AsyncWorkers, Workers

if TYPE_CHECKING:
    from ..call import Call
    from ..rest.client import AsyncRestClient, SyncRestClient

Callback = Callable[[str], object]
AsyncCallback = Callable[[str], "Awaitable[object] | object"]

_NEEDS_LOOP: Final = "an async callback needs the asynchronous client"


class CallbackError(SdkError):
    """Output was not delivered in full: a callback raised, or its stream broke.

    Attributes:
        exceptions: What was raised, in this order; the first one is also the cause.
        result: What the command gave all the same.
    """

    exceptions: tuple[Exception, ...] = ()
    result: Any = None


def _raise(exceptions: Sequence[Exception], result: object) -> None:
    if exceptions:
        more = f", and {len(exceptions) - 1} more" if len(exceptions) > 1 else ""
        error = CallbackError(f"output was not delivered in full: {exceptions[0]!r}{more}")
        error.exceptions, error.result = tuple(exceptions), result
        raise error from exceptions[0]


class Following(Workers):
    """Follows streams in threads, one for each.

    Args:
        client: Its connections are used.
        field: The attribute of the items of streams that holds the text.
    """

    def __init__(self, client: SyncRestClient, field: str = "output") -> None:
        from threading import Lock

        super().__init__(client)
        self._field = field
        self._turn = Lock()

    def follow(self, call: Call[Any], callbacks: Sequence[Callback], *, name: str) -> None:
        """Give the lines of a stream to callbacks, as long as it lasts.

        Args:
            call: Opens the stream.
            callbacks: Called in their order with each line, which keeps its end.
            name: What messages call the stream.
        """
        self.start(self._follow, call, callbacks, name=name)

    def check(self, result: object = None) -> None:
        """Raise what went wrong so far.

        Raises:
            CallbackError: Something did; it has the result.
        """
        _raise(self.exceptions, result)

    @staticmethod
    def check_callback(callback: Any) -> None:
        """Refuse what cannot be called without an event loop.

        Raises:
            TypeError: It is no function, or an async one.
        """
        AsyncFollowing.check_callback(callback)
        if iscoroutinefunction(callback) or iscoroutinefunction(type(callback).__call__):
            raise TypeError(_NEEDS_LOOP)

    def _follow(self, call: Call[Any], callbacks: Sequence[Callback]) -> None:
        lines = LineSplitter()
        try:
            with self.open(call) as stream:
                for item in stream:
                    self._deliver(lines.feed(getattr(item, self._field) or ""), callbacks)
        finally:
            self._deliver(lines.rest(), callbacks)

    def _deliver(self, lines: Sequence[str], callbacks: Sequence[Callback]) -> None:
        self._check()
        for line in lines:
            for callback in callbacks:
                with self._turn:
                    self._check()
                    try:
                        _call(callback, line)
                    except Exception as error:  # noqa: BLE001 - the user's, who gets it
                        self._note(error, "callback")


class AsyncFollowing(AsyncWorkers):
    """Follows streams in tasks, one for each.

    Args:
        client: Its connections are used.
        field: The attribute of the items of streams that holds the text.
    """

    def __init__(self, client: AsyncRestClient, field: str = "output") -> None:
        from asyncio import Lock

        super().__init__(client)
        self._field = field
        self._turn = Lock()

    def follow(self, call: Call[Any], callbacks: Sequence[AsyncCallback], *, name: str) -> None:
        """Give the lines of a stream to callbacks, as long as it lasts.

        Args:
            call: Opens the stream.
            callbacks: Called in their order with each line, which keeps its end; what they return
                is awaited where that is possible.
            name: What messages call the stream.
        """
        self.start(self._follow, call, callbacks, name=name)

    def check(self, result: object = None) -> None:
        """Raise what went wrong so far.

        Raises:
            CallbackError: Something did; it has the result.
        """
        _raise(self.exceptions, result)

    @staticmethod
    def check_callback(callback: object) -> None:
        """Refuse what cannot be called.

        Raises:
            TypeError: It is no function.
        """
        if not callable(callback):
            raise TypeError(f"a callback must be a function, not {type(callback).__name__}")

    async def _follow(self, call: Call[Any], callbacks: Sequence[AsyncCallback]) -> None:
        lines = LineSplitter()
        try:
            async with await self.open(call) as stream:
                async for item in stream:
                    await self._deliver(lines.feed(getattr(item, self._field) or ""), callbacks)
        finally:
            await self._deliver(lines.rest(), callbacks)

    async def _deliver(self, lines: Sequence[str], callbacks: Sequence[AsyncCallback]) -> None:
        self._check()
        for line in lines:
            for callback in callbacks:
                async with self._turn:
                    self._check()
                    try:
                        result = callback(line)
                        if isawaitable(result):
                            await result
                    except Exception as error:  # noqa: BLE001 - the user's, who gets it
                        self._note(error, "callback")


def _call(callback: Callback, line: str) -> None:
    result: Any = callback(line)
    if isawaitable(result):
        getattr(result, "close", bool)()
        raise TypeError(_NEEDS_LOOP)
