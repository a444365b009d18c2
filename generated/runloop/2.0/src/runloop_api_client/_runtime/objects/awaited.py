"""Methods of asynchronous objects, made of those of the synchronous ones.

What they return differs: objects are of the asynchronous class, which each function here is told
by a function, since classes may be defined later than the methods that make them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from ..rest.awaited import download, events, value
from ..rest.wrapping import CoroutineMethod, Method, named
from .creating import creating

if TYPE_CHECKING:
    from ..rest import AsyncPage, Page
    from .bound import Creation
    from .lists import AsyncObjectList

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

__all__ = ["attached", "created", "download", "events", "made", "made_list", "page", "value"]


def page(method: Method[P, Page[R, T]]) -> CoroutineMethod[P, AsyncPage[R, T]]:
    """The same method for one that gets the first of several pages."""
    result: CoroutineMethod[P, Any] = value(method)
    return result


def attached(method: Method[P, Any], kind: Callable[[], type[T]]) -> Method[P, T]:
    """The same for a method that sends nothing; it is no coroutine function.

    Args:
        method: The synchronous method.
        kind: Gives the class of the object.
    """

    def call(owner: Any, *args: Any, **options: Any) -> Any:
        step: Any = method(owner, *args, **options)
        return step.of(kind())

    result: Method[P, T] = named(call, method)
    return result


def made(method: Method[P, Any], kind: Callable[[], type[T]]) -> CoroutineMethod[P, T]:
    """The same for a method that makes an object."""
    return _made(method, kind)


def made_list(
    method: Method[P, Any], kind: Callable[[], type[T]]
) -> CoroutineMethod[P, AsyncObjectList[T]]:
    """The same for a method that lists objects."""
    return _made(method, kind)


def created(
    method: Method[P, Any], kind: Callable[[], type[T]]
) -> Callable[Concatenate[Any, P], Creation[T]]:
    """The same for a method that makes an object which an `async with` block can end."""
    coroutine: CoroutineMethod[P, T] = _made(method, kind)
    return creating(coroutine)


def _made(method: Method[P, Any], kind: Callable[[], type[Any]]) -> CoroutineMethod[P, Any]:
    async def call(owner: Any, *args: Any, **options: Any) -> Any:
        step: Any = method(owner, *args, **options)
        return await step.of(kind())

    coroutine: CoroutineMethod[P, Any] = named(call, method)
    return coroutine
