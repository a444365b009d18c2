"""Groups of methods: each method sends a call, and its options decide how."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .pages import AsyncPage, AsyncPaginator, Page
from .responses import (
    BINARY,
    EVENTS,
    PAGE,
    VALUE,
    APIResponse,
    AsyncAPIResponse,
    AsyncBinaryAPIResponse,
    BinaryAPIResponse,
    Parser,
)
from .streams import AsyncStream, Stream

if TYPE_CHECKING:
    from ..call import Call, Paged
    from .client import AsyncRestClient, SyncRestClient
    from .core import RestCore
    from .options import RequestOptions

R = TypeVar("R")
T = TypeVar("T")
G = TypeVar("G")


class _Group:
    """What both kinds of groups have; `view` is None, "raw" or "streamed"."""

    _client: Any

    def __init__(self, client: Any, view: str | None = None) -> None:
        self._client = client
        self._view = view
        self._children: dict[object, Any] = {}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {type(self._client).__name__}>"

    def _child(self, cls: Callable[[Any], G]) -> G:
        """A group below this one, made when it is first used."""
        known = self._children.get(cls)
        # Two threads may both make one; setdefault lets only one of them stay.
        child: G = self._children.setdefault(cls, cls(self._client)) if known is None else known
        return child

    def _asked(self, call: Call[Any], options: Mapping[str, Any]) -> RestCore:
        core: RestCore = self._client._core
        return core.asked(call, options) if options else core


class SyncRestGroup(_Group):
    """A group whose methods return results."""

    _client: SyncRestClient

    def _send(self, call: Call[R], options: RequestOptions) -> R:
        if not options and self._view is None:
            return self._client.send(call)
        return cast(R, self._result(call, options, VALUE))

    def _page(self, call: Paged[R, T], options: RequestOptions) -> Page[R, T]:
        return cast("Page[R, T]", self._result(call, options, PAGE))

    def _stream(self, call: Call[Any], options: RequestOptions) -> Stream[Any]:
        return cast("Stream[Any]", self._result(call, options, EVENTS))

    def _binary(self, call: Call[Any], options: RequestOptions) -> BinaryAPIResponse:
        core = self._asked(call, options)
        return BinaryAPIResponse(core, call, self._client._perform, BINARY)._opened(stream=True)

    def _result(self, call: Call[Any], options: RequestOptions, parser: Parser) -> Any:
        core = self._asked(call, options)
        answer = APIResponse[Any](core, call, self._client._perform, parser)
        answer._opened(stream=not parser.reads or self._view == "streamed")
        return answer.parse() if self._view is None else answer


class AsyncRestGroup(_Group):
    """A group whose methods are coroutines."""

    _client: AsyncRestClient

    def _send(self, call: Call[R], options: RequestOptions) -> Awaitable[R]:
        if not options and self._view is None:
            return self._client.send(call)
        return cast("Awaitable[R]", self._result(call, options, VALUE))

    def _page(self, call: Paged[R, T], options: RequestOptions) -> AsyncPaginator[R, T]:
        if self._view is not None:
            return cast("AsyncPaginator[R, T]", self._result(call, options, PAGE))
        core = self._asked(call, options)

        async def first() -> AsyncPage[R, T]:
            answer = AsyncAPIResponse[Any](core, call, self._client._perform, PAGE)
            return cast("AsyncPage[R, T]", await (await answer._opened(stream=False)).parse())

        return AsyncPaginator(first)

    async def _stream(self, call: Call[Any], options: RequestOptions) -> AsyncStream[Any]:
        return cast("AsyncStream[Any]", await self._result(call, options, EVENTS))

    async def _binary(self, call: Call[Any], options: RequestOptions) -> AsyncBinaryAPIResponse:
        core = self._asked(call, options)
        answer = AsyncBinaryAPIResponse(core, call, self._client._perform, BINARY)
        return await answer._opened(stream=True)

    async def _result(self, call: Call[Any], options: RequestOptions, parser: Parser) -> Any:
        core = self._asked(call, options)
        answer = AsyncAPIResponse[Any](core, call, self._client._perform, parser)
        await answer._opened(stream=not parser.reads or self._view == "streamed")
        return await answer.parse() if self._view is None else answer
