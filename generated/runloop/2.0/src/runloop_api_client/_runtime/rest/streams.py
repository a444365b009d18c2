"""Streams of typed items, sent as events, which go on after a break where they were."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from ..call import Call, Operation
from ..errors import CallError, ReadTimeoutError, TransportError
from ..failures import status_error
from ..journey import Journey
from ..messages import Headers, Request, Response
from ..paging import _read
from ..streams import _Reconnection

if TYPE_CHECKING:
    from ..core import Core
    from ..events import Event
    from ..flow import Flow
    from .responses import APIResponse, AsyncAPIResponse

T = TypeVar("T")

# Reconnections in a row that bring nothing, each of them with the retries of a call.
MOST: Final = 5

_JSON: Final = Headers([("content-type", "application/json")])


class Items(_Reconnection):
    """Makes items of events, and knows where to go on.

    Args:
        core: The client.
        call: What opened the stream.

    Raises:
        ValueError: The operation has no stream of events.
    """

    def __init__(self, core: Core, call: Call[Any]) -> None:
        operation = call.operation
        facts = operation.stream
        if facts is None:
            raise ValueError(f"{operation.name} has no stream of events")
        self._facts = facts
        super().__init__(core, call, MOST, self._onward if facts.parameter else None)
        self._item: Operation[Any] = Operation(operation.name, "GET", "", responses=(facts.item,))
        start = str(call.argument(facts.parameter)) if facts.parameter else ""
        self._position = int(start) if start.isdecimal() else 0
        self._is_again = False
        self.is_stopped = False

    def events(self, chunk: bytes) -> Iterator[Any]:
        """The items that a chunk completes; events without data are none."""
        for event in super().events(chunk):
            if event.event == "error":
                raise self._failure(event)
            if event.data.strip():
                item = self._decoded(event)
                if item is not None:
                    self._used = 0
                    yield item

    def after(self, error: TransportError) -> Flow[Response]:
        if self.is_stopped:
            raise error
        if self.is_connected and isinstance(error, ReadTimeoutError):
            self._used = 0  # there was nothing to tell
        self._is_again = True
        return super().after(error)

    def _onward(self, _: Event | None) -> Call[Any]:
        if not self._position:
            return self._call
        return self._call.having(str(self._facts.parameter), str(self._position))

    def _decoded(self, event: Event) -> Any:
        answer = Response(200, _JSON, event.data.encode("utf-8"))
        item = self._core.value(Call(self._item), answer)
        advance = self._facts.advance
        if advance is None:
            return item
        piece = str(_read(item, (advance,)) or "").encode("utf-8")
        stated = _read(item, (self._facts.field,)) if self._facts.field else None
        begin = stated if isinstance(stated, int) else self._position
        surplus = self._position - begin if self._is_again else 0
        if surplus > 0:  # a server that begins again with a piece that was had
            if surplus >= len(piece):
                return None
            rest = piece[surplus:].decode("utf-8", "replace")
            if isinstance(item, dict):
                item[advance] = rest
            else:
                setattr(item, advance, rest)
        else:
            self._is_again = False
        self._position = begin + len(piece)
        return item

    def _failure(self, event: Event) -> CallError:
        """The error that an event tells of; status 408 means to come again."""
        core, operation = self._core, self._call.operation
        try:
            body = event.json()
        except ValueError:
            body = None
        code = str(body.get("code") if isinstance(body, dict) else "")
        status = int(code) if code.isdecimal() and 400 <= int(code) < 600 else 500
        if status == 408:
            return ReadTimeoutError("the server ended the stream with status 408")
        request = Request(operation.method, core.configuration.base_url + operation.path, {})
        answer = Response(status, _JSON, event.data.encode("utf-8"))
        return status_error(Journey(operation.name, core.clock, core.limits), request, answer)


class Stream(Generic[T]):
    """Items as they come; iterate it, also within a `with` statement, which closes it.

    Attributes:
        response: The answer that carries the items.
    """

    def __init__(self, response: APIResponse[Any]) -> None:
        self.response = response
        self._again = Items(response._core, response._call)
        self._items: Any = response.follow(self._again)

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        try:
            item: T = next(self._items)
        except TransportError:
            if self._again.is_stopped:
                raise StopIteration from None
            raise
        return item

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give up what did not come yet; also from another thread."""
        self._again.is_stopped = True
        self.response.close()
        with suppress(ValueError):  # another thread waits for the next item
            self._items.close()


class AsyncStream(Generic[T]):
    """Items as they come; iterate it, also within an `async with` statement, which closes it.

    Attributes:
        response: The answer that carries the items.
    """

    def __init__(self, response: AsyncAPIResponse[Any]) -> None:
        self.response = response
        self._again = Items(response._core, response._call)
        self._items: Any = response.follow(self._again)

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        try:
            item: T = await anext(self._items)
        except TransportError:
            if self._again.is_stopped:
                raise StopAsyncIteration from None
            raise
        return item

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up what did not come yet."""
        self._again.is_stopped = True
        await self.response.aclose()
        with suppress(RuntimeError):  # another task waits for the next item
            await self._items.aclose()
