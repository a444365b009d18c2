"""Clients that send calls one after the other, or from coroutines.

Constructing a client does no I/O and never blocks: connections open with the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from .core import Core, RawResponse
from .credentials import given_token
from .errors import ClientClosedError
from .lifetime import AsyncLifetime, SyncLifetime
from .log import show_lines
from .paging import Pager

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from concurrent.futures import Future
    from types import TracebackType
    from typing import Unpack

    from .call import Call, Paged
    from .clock import Clock
    from .configuration import BaseConfiguration
    from .flow import Flow
    from .messages import Response
    from .options import Options
    from .streams import AsyncStreamed, Streamed

R = TypeVar("R")
T = TypeVar("T")


class BaseClient:
    """What all clients have in common."""

    _core: Core
    _credentials: ClassVar[Any] = staticmethod(given_token)

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        self.configuration = configuration
        self._core = Core(configuration, clock, self._credentials)
        if configuration.debug:
            show_lines()

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A view of this client with other options; all else, also being closed, is shared.

        Args:
            **options: `timeout`, `total_timeout`, `retries`, `headers`, `strict`: see `Options`.

        Raises:
            ConfigurationError: A value cannot work; it is a ValueError and names the option.
        """
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__)
        view._core = self._core.with_options(options)
        return view


class BlockingClient(BaseClient):
    """A client that reads in the thread that calls it."""

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        super().__init__(configuration, clock=clock)
        self._lifetime = SyncLifetime(configuration)

    def stream(self, call: Call[Any]) -> Streamed:
        """The answer of a call, to be read piece by piece within a `with` statement.

        It is sent, and read, in the thread that runs the `with` statement.
        """
        from .streams import Streamed

        return Streamed(self._core, call, lambda flow: self._lifetime.here().driver.run(flow))

    def iterate(self, call: Paged[R, T], limit: int | None = None) -> Iterator[T]:
        """The items of all pages, each page fetched when its first item is needed.

        Args:
            call: Gets the first page.
            limit: The largest number of items; None for all.

        Raises:
            DecodeError: The pages do not end, or hold no list.
        """
        pager = Pager(call, limit)
        while pager.call is not None:
            yield from pager.take(self._raw(pager.call))

    def close(self) -> None:
        """Wait for calls in threads, then close the connections; closing twice is fine."""
        self._lifetime.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._lifetime.close(hurry=kind is not None and not issubclass(kind, Exception))

    def _send(self, call: Call[R], flow: Flow[Response] | None = None) -> R:
        response = self._lifetime.here().driver.run(flow or self._core.exchange(call))
        return self._core.value(call, response)

    def _raw(self, call: Call[R], flow: Flow[Response] | None = None) -> RawResponse[R]:
        response = self._lifetime.here().driver.run(flow or self._core.exchange(call))
        return self._core.raw(call, response)

    def _submit(self, function: Callable[[Call[R], Flow[Response]], T], call: Call[R]) -> Future[T]:
        try:
            threads = self._lifetime.here().threads
        except ClientClosedError as closed:
            from concurrent.futures import Future

            refused: Future[T] = Future()
            refused.set_exception(closed)
            return refused
        return threads.submit(function, call, self._core.exchange(call))


class SyncSender(BlockingClient):
    """Sends calls and returns their results; safe to share between threads.

    Args:
        configuration: The settings.
        clock: Time and chance, for tests.
    """

    def send(self, call: Call[R]) -> R:
        """Send a call and return its result.

        Raises:
            SdkError: See `errors` for the tree.
        """
        return self._send(call)

    def raw(self, call: Call[R]) -> RawResponse[R]:
        """Send a call and return the answer in full: status, headers, typed data and bytes."""
        return self._raw(call)

    def submit(self, call: Call[R]) -> Future[R]:
        """Send a call in a pool of `pool_maxsize` threads; errors are found in the future."""
        return self._submit(self._send, call)


class AsyncSender(BaseClient):
    """Sends calls from coroutines; may be used in several event loops, one after another.

    Args:
        configuration: The settings.
        clock: Time and chance, for tests.
    """

    def __init__(self, configuration: BaseConfiguration, *, clock: Clock | None = None) -> None:
        super().__init__(configuration, clock=clock)
        self._lifetime = AsyncLifetime(configuration)

    async def send(self, call: Call[R]) -> R:
        """Send a call and return its result.

        Raises:
            SdkError: See `errors` for the tree.
        """
        response = await self._lifetime.here().driver.run(self._core.exchange(call))
        return self._core.value(call, response)

    async def raw(self, call: Call[R]) -> RawResponse[R]:
        """Send a call and return the answer in full: status, headers, typed data and bytes."""
        response = await self._lifetime.here().driver.run(self._core.exchange(call))
        return self._core.raw(call, response)

    def stream(self, call: Call[Any]) -> AsyncStreamed:
        """The answer of a call, to be read piece by piece within an `async with` statement."""
        from .streams import AsyncStreamed

        return AsyncStreamed(self._core, call, lambda flow: self._lifetime.here().driver.run(flow))

    async def iterate(self, call: Paged[R, T], limit: int | None = None) -> AsyncIterator[T]:
        """The items of all pages, each page fetched when its first item is needed.

        Args:
            call: Gets the first page.
            limit: The largest number of items; None for all.

        Raises:
            DecodeError: The pages do not end, or hold no list.
        """
        pager = Pager(call, limit)
        while pager.call is not None:
            for item in pager.take(await self.raw(pager.call)):
                yield item

    async def aclose(self) -> None:
        """Close the connections of this event loop; calls from now on are ClientClosedError."""
        await self._lifetime.aclose()

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
