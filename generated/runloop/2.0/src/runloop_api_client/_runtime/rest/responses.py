"""Answers in full: status and headers at once, the body when it is wanted."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..codec import load_json
from ..decoding import text_of
from ..errors import DecodeError
from ..messages import Response
from ..streams import AsyncStreamed, Streamed, _Base
from .streams import AsyncStream, Stream

if TYPE_CHECKING:
    from ..call import Call
    from .core import RestCore

R = TypeVar("R")

# A body of no more bytes is read at once, so that its connection is free even if no one reads it.
SMALL = 1_048_576


class _Answer(_Base):
    """What both kinds of answers do without I/O."""

    _core: RestCore
    _content: bytes | None = None

    @property
    def status_code(self) -> int:
        """The status code."""
        return self.status

    @property
    def content(self) -> bytes:
        """The body, once it was read."""
        if self._content is None:
            raise RuntimeError("the body was not read; call read() first")
        return self._content

    def _use(self, response: Response) -> None:
        super()._use(response)
        self._content = response.content if response.stream is None else None

    def _take(self) -> Any:
        return super()._take() if self._content is None else self._content

    def _whole(self) -> Response:
        return Response(self.status, self.headers, self.content)

    def _as_json(self) -> Any:
        try:
            return load_json(self.content)
        except ValueError as problem:
            name = self._call.operation.name
            raise self._told(DecodeError(f"{name}: the body is not valid JSON")) from problem

    def _is_small(self) -> bool:
        length = self.headers.get("content-length", "")
        is_known = length.isdecimal() and "content-encoding" not in self.headers
        return is_known and int(length) <= SMALL


class APIResponse(_Answer, Streamed, Generic[R]):
    """An answer of which the body is read or, with `with_streaming_response`, left to be read."""

    def __init__(
        self, core: RestCore, call: Call[Any], run: Callable[[Any], Any], parser: Parser
    ) -> None:
        super().__init__(core, call, run)
        self._parser = parser

    def __enter__(self) -> Self:
        return self

    def _opened(self, *, stream: bool) -> Self:
        self._use(self._run(self._core.exchange(self._call, stream=stream)))
        if self._parser.is_binary and self._is_small():
            self.read()
        return self

    def iter_bytes(self) -> Iterator[bytes]:
        """The decompressed body in chunks as they come."""
        try:
            yield from super().iter_bytes()
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole body."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def text(self) -> str:
        """The whole body as text."""
        self.read()
        return text_of(self._whole())

    def json(self) -> Any:
        """The whole body as JSON.

        Raises:
            DecodeError: It is not JSON.
        """
        self.read()
        return self._as_json()

    def parse(self) -> R:
        """What the method gives without the view: a model, a page, a stream."""
        if self._parser.reads:
            self.read()
        result: R = self._parser.sync(self)
        return result

    def write_to_file(self, file: Any) -> int:
        """Write the body to a path or an open binary file; returns the number of bytes."""
        return self.save(file)

    stream_to_file = write_to_file


class AsyncAPIResponse(_Answer, AsyncStreamed, Generic[R]):
    """The same for coroutines."""

    def __init__(
        self, core: RestCore, call: Call[Any], run: Callable[[Any], Any], parser: Parser
    ) -> None:
        super().__init__(core, call, run)
        self._parser = parser

    async def __aenter__(self) -> Self:
        return self

    async def _opened(self, *, stream: bool) -> Self:
        self._use(await self._run(self._core.exchange(self._call, stream=stream)))
        if self._parser.is_binary and self._is_small():
            await self.read()
        return self

    async def close(self) -> None:
        """The same as aclose()."""
        await self.aclose()

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The decompressed body in chunks as they come."""
        try:
            async for chunk in super().iter_bytes():
                yield chunk
        finally:
            await self.aclose()

    async def read(self) -> bytes:
        """The whole body."""
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self.iter_bytes()])
        return self._content

    async def text(self) -> str:
        """The whole body as text."""
        await self.read()
        return text_of(self._whole())

    async def json(self) -> Any:
        """The whole body as JSON.

        Raises:
            DecodeError: It is not JSON.
        """
        await self.read()
        return self._as_json()

    async def parse(self) -> R:
        """What the method gives without the view: a model, a page, a stream."""
        if self._parser.reads:
            await self.read()
        result = self._parser.aio(self)
        parsed: R = await result if self._parser.is_binary else result
        return parsed

    async def write_to_file(self, file: Any) -> int:
        """Write the body to a path or an open binary file; returns the number of bytes."""
        return await self.save(file)

    stream_to_file = write_to_file


class BinaryAPIResponse(APIResponse[bytes]):
    """A file: read it, iterate it or write it to disk; one that is left unread is to be closed."""


class AsyncBinaryAPIResponse(AsyncAPIResponse[bytes]):
    """The same for coroutines."""


class Parser:
    """How an answer becomes the result of a method.

    Args:
        sync: From an APIResponse.
        aio: From an AsyncAPIResponse.
        reads: Whether the body must have been read.
        is_binary: Whether the answer itself is the result.
    """

    __slots__ = ("aio", "is_binary", "reads", "sync")

    def __init__(
        self,
        sync: Callable[[Any], Any],
        aio: Callable[[Any], Any],
        *,
        reads: bool = False,
        is_binary: bool = False,
    ) -> None:
        self.sync = sync
        self.aio = aio
        self.reads = reads
        self.is_binary = is_binary


def _value(answer: Any) -> Any:
    return answer._core.value(answer._call, answer._whole())


def _sync_page(answer: APIResponse[Any]) -> Any:
    from .pages import Page

    def fetch(call: Call[Any]) -> Any:
        return APIResponse[Any](answer._core, call, answer._run, PAGE)._opened(stream=False)

    return Page(fetch, answer._call, answer._core.raw(answer._call, answer._whole()))


def _async_page(answer: AsyncAPIResponse[Any]) -> Any:
    from .pages import AsyncPage

    async def fetch(call: Call[Any]) -> Any:
        following = AsyncAPIResponse[Any](answer._core, call, answer._run, PAGE)
        return await following._opened(stream=False)

    return AsyncPage(fetch, answer._call, answer._core.raw(answer._call, answer._whole()))


VALUE = Parser(_value, _value, reads=True)
PAGE = Parser(_sync_page, _async_page, reads=True)
EVENTS = Parser(Stream, AsyncStream)
BINARY = Parser(APIResponse.read, AsyncAPIResponse.read, is_binary=True)
