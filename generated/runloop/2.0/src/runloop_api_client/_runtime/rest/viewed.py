"""The methods of a group in another form: they return answers instead of results.

There is one class of views for each group. Which kind of view an instance is, its type argument
says: `Raw`, `Streamed`, or one of the two for `await`. From it follows what the methods return.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, ParamSpec, Self, TypeVar, overload

from .responses import APIResponse, AsyncAPIResponse, AsyncBinaryAPIResponse, BinaryAPIResponse
from .wrapping import Method, function_of, named

if TYPE_CHECKING:
    from .pages import AsyncPage, Page
    from .streams import AsyncStream, Stream

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
V = TypeVar("V")
A = TypeVar("A", bound=APIResponse[Any])
B = TypeVar("B", bound=AsyncAPIResponse[Any])


class ResponseContext(Generic[A]):
    """Sends a call at the begin of a `with` statement, whose end closes the answer."""

    def __init__(self, send: Callable[[], A]) -> None:
        self._send = send

    def __enter__(self) -> A:
        self._answer = self._send()
        return self._answer

    def __exit__(self, *_: object) -> None:
        self._answer.close()


class AsyncResponseContext(Generic[B]):
    """Sends a call at the begin of an `async with` statement, whose end closes the answer."""

    def __init__(self, send: Callable[[], Awaitable[B]]) -> None:
        self._send = send

    async def __aenter__(self) -> B:
        self._answer = await self._send()
        return self._answer

    async def __aexit__(self, *_: object) -> None:
        await self._answer.aclose()


def _at_once(send: Callable[[], R]) -> R:
    return send()


class _Kind:
    """A kind of view: how the group sends, and what the methods return of that."""

    view: ClassVar[str]
    returned: ClassVar[Any]


class Raw(_Kind):
    """Methods return an APIResponse, whose body was read."""

    view = "raw"
    returned = staticmethod(_at_once)


class AsyncRaw(_Kind):
    """Methods are awaited and return an AsyncAPIResponse, whose body was read."""

    view = "raw"
    returned = staticmethod(_at_once)


class Streamed(_Kind):
    """Methods are for `with` statements, which get an APIResponse that is still to be read."""

    view = "streamed"
    returned = ResponseContext


class AsyncStreamed(_Kind):
    """Methods are for `async with` statements, with an AsyncAPIResponse still to be read."""

    view = "streamed"
    returned = AsyncResponseContext


Kind = TypeVar("Kind", bound=_Kind)


class ResponseViews(Generic[Kind]):
    """The methods of a group; its attributes are made by the functions of this module.

    Args:
        group: The group, whose client sends the calls.
        kind: What the methods return.
    """

    def __init__(self, group: Any, kind: type[Kind]) -> None:
        self._group = group
        self._kind = kind


class View(Generic[V]):
    """The attribute of a group that is a view of it.

    Args:
        make: Makes the view of a group.
    """

    def __init__(self, make: Callable[[Any], V]) -> None:
        self._make = make

    @overload
    def __get__(self, group: None, kind: object = None) -> Self: ...
    @overload
    def __get__(self, group: Any, kind: object = None) -> V: ...
    def __get__(self, group: Any, kind: object = None) -> Any:
        return self if group is None else self._make(group)


class ViewedMethod(Generic[P, A, B]):
    """A method of views; what it returns follows from the kind of the view.

    Args:
        method: The method of the group.
    """

    def __init__(self, method: Any) -> None:
        function = function_of(method)

        def call(view: ResponseViews[Any], *args: Any, **options: Any) -> Any:
            kind = view._kind
            group = type(view._group)(view._group._client, kind.view)
            return kind.returned(partial(function, group, *args, **options))

        self._call = named(call, method)

    @overload
    def __get__(self, view: None, owner: object = None) -> Callable[..., Any]: ...
    @overload
    def __get__(self, view: ResponseViews[Raw], owner: object = None) -> Callable[P, A]: ...
    @overload
    def __get__(
        self, view: ResponseViews[Streamed], owner: object = None
    ) -> Callable[P, ResponseContext[A]]: ...
    @overload
    def __get__(
        self, view: ResponseViews[AsyncRaw], owner: object = None
    ) -> Callable[P, Coroutine[Any, Any, B]]: ...
    @overload
    def __get__(
        self, view: ResponseViews[AsyncStreamed], owner: object = None
    ) -> Callable[P, AsyncResponseContext[B]]: ...
    def __get__(self, view: Any, owner: object = None) -> Any:
        return self._call if view is None else MethodType(self._call, view)


def value(method: Method[P, R]) -> ViewedMethod[P, APIResponse[R], AsyncAPIResponse[R]]:
    """The views of a method."""
    return ViewedMethod(method)


def download(
    method: Method[P, BinaryAPIResponse],
) -> ViewedMethod[P, BinaryAPIResponse, AsyncBinaryAPIResponse]:
    """The views of a method that gets a file."""
    return ViewedMethod(method)


def events(
    method: Method[P, Stream[T]],
) -> ViewedMethod[P, APIResponse[Stream[T]], AsyncAPIResponse[AsyncStream[T]]]:
    """The views of a method that opens a stream."""
    return ViewedMethod(method)


def pages(
    method: Method[P, Page[R, T]],
) -> ViewedMethod[P, APIResponse[Page[R, T]], AsyncAPIResponse[AsyncPage[R, T]]]:
    """The views of a method that answers in pages."""
    return ViewedMethod(method)
