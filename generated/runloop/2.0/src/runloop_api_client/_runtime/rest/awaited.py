"""Methods of asynchronous groups, made of those of the synchronous ones: only results differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from .wrapping import CoroutineMethod, Method, function_of, named

if TYPE_CHECKING:
    from .pages import AsyncPaginator, Page
    from .responses import AsyncBinaryAPIResponse, BinaryAPIResponse
    from .streams import AsyncStream, Stream

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def value(method: Method[P, R]) -> CoroutineMethod[P, R]:
    """The same method as a coroutine function."""
    return _coroutine(method)


def download(method: Method[P, BinaryAPIResponse]) -> CoroutineMethod[P, AsyncBinaryAPIResponse]:
    """The same for a method that gets a file."""
    return _coroutine(method)


def events(method: Method[P, Stream[T]]) -> CoroutineMethod[P, AsyncStream[T]]:
    """The same for a method that opens a stream."""
    return _coroutine(method)


def pages(method: Method[P, Page[R, T]]) -> Method[P, AsyncPaginator[R, T]]:
    """The same for a method that answers in pages, which are awaited one by one."""
    function = function_of(method)

    def call(group: Any, *args: Any, **options: Any) -> Any:
        return function(group, *args, **options)

    result: Method[P, AsyncPaginator[R, T]] = named(call, method)
    return result


def _coroutine(method: Method[P, Any]) -> CoroutineMethod[P, Any]:
    function = function_of(method)

    async def call(group: Any, *args: Any, **options: Any) -> Any:
        return await function(group, *args, **options)

    coroutine: CoroutineMethod[P, Any] = named(call, method)
    return coroutine
