"""Streams of typed items: server-sent events, JSON lines and JSON sequences (RFC 7464)."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from .answers import Events
from .call import Call, Operation
from .errors import DecodeError
from .messages import Headers, Response

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .client import AsyncClient, SyncClient, ThreadedClient
    from .events import Event
    from .streams import AsyncStreamed, Streamed

T = TypeVar("T")

_JSON: Final = Headers([("content-type", "application/json")])
_END: Final = "[DONE]"
_RECORD: Final = "\x1e"


class Items(Events):
    """What the items of a stream are.

    Args:
        type_: Gives the type of an item.
        form: "events", "lines" or "sequence".
        shape: What of an event an item is: "data", "text", or "event" as a whole; "text-event" if
            the data in it are text.
    """

    __slots__ = ("form", "shape")

    def __init__(self, type_: Callable[[], Any], form: str = "events", shape: str = "data") -> None:
        super().__init__(type_)
        self.form: Final = form
        self.shape: Final = shape


class _Reader:
    """Makes items of what comes; no I/O."""

    def __init__(self, streamed: Streamed | AsyncStreamed) -> None:
        self._core = streamed._core
        self.name = streamed._call.operation.name
        facts = streamed._call.operation.stream
        self.facts = facts if isinstance(facts, Items) else Items(lambda: Any)
        item = self.facts.item
        self._operation: Operation[Any] = Operation(self.name, "GET", "", responses=(item,))
        self._open = ""

    def of_event(self, event: Event) -> list[Any]:
        """The item of an event, if it is one."""
        shape = self.facts.shape
        if shape == "text":
            return [event.data]
        if not event.data.strip():
            return []
        if shape == "data":
            if event.event == "error" and self.facts.item.type is not Any:
                raise DecodeError(f"{self.name}: the server ends the stream: {event.data[:500]}")
            return [self._value(event.data)]
        import json

        whole: dict[str, Any] = {"event": event.event, "data": event.data}
        if event.id:
            whole["id"] = event.id
        if shape == "event":
            whole["data"] = _parsed(event.data)
        return [self._value(json.dumps(whole))]

    def of_text(self, text: str, is_last: bool) -> Iterator[Any]:
        """The items that are complete with a piece of text."""
        mark = _RECORD if self.facts.form == "sequence" else "\n"
        *complete, self._open = (self._open + text).split(mark)
        if is_last:
            complete, self._open = [*complete, self._open], ""
        return (self._value(part) for part in complete if part.strip())

    def _value(self, text: str) -> Any:
        if self.facts.item.type is Any:
            return _parsed(text)
        answer = Response(200, _JSON, text.encode("utf-8"))
        return self._core.value(Call(self._operation), answer)


def _parsed(text: str) -> Any:
    import json

    try:
        return json.loads(text)
    except ValueError:
        return text


class ItemStream(Generic[T]):
    """Items as they come; iterate it, also within a `with` statement, which closes it.

    Attributes:
        status: The status code.
        headers: The headers of the answer.
    """

    def __init__(self, streamed: Streamed) -> None:
        self._streamed = streamed.__enter__()
        self.status = streamed.status
        self.headers = streamed.headers
        self._items = self._read(_Reader(streamed))

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        return next(self._items)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give up what did not come yet."""
        self._items.close()
        self._streamed.close()

    def _read(self, reader: _Reader) -> Generator[T, None, None]:
        try:
            if reader.facts.form == "events":
                for event in self._streamed.events():
                    if event.data == _END:
                        return
                    yield from reader.of_event(event)
                return
            for text in self._streamed.iter_text():
                yield from reader.of_text(text, False)
            yield from reader.of_text("", True)
        finally:
            self._streamed.close()


class AsyncItemStream(Generic[T]):
    """Items as they come; iterate it, also within an `async with` statement, which closes it.

    Attributes:
        status: The status code.
        headers: The headers of the answer.
    """

    def __init__(self, streamed: AsyncStreamed) -> None:
        self._streamed = streamed
        self.status = streamed.status
        self.headers = streamed.headers
        self._items = self._read(_Reader(streamed))

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up what did not come yet."""
        await self._items.aclose()
        await self._streamed.aclose()

    async def _read(self, reader: _Reader) -> AsyncGenerator[T, None]:
        try:
            if reader.facts.form == "events":
                async for event in self._streamed.events():
                    if event.data == _END:
                        return
                    for item in reader.of_event(event):
                        yield item
                return
            async for text in self._streamed.iter_text():
                for item in reader.of_text(text, False):
                    yield item
            for item in reader.of_text("", True):
                yield item
        finally:
            await self._streamed.aclose()


def opened(client: SyncClient, call: Call[Any]) -> ItemStream[Any]:
    """The items of an answer, whose headers came."""
    return ItemStream(client.stream(call))


def opened_later(client: ThreadedClient, call: Call[Any]) -> Future[ItemStream[Any]]:
    """The same in the pool of threads; the items are read in the thread that asks for them."""
    return client._submit(lambda call, _: ItemStream(client.stream(call)), call)


async def opened_async(client: AsyncClient, call: Call[Any]) -> AsyncItemStream[Any]:
    """The items of an answer, whose headers came."""
    return AsyncItemStream(await client.stream(call).__aenter__())
