"""Functions that return calls as values, made of the methods that send them.

The functions have the arguments of the methods. Options, which checkers take them to have too, are
refused when they run: a call gets options where it is sent, from `with_options` of the client.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from .wrapping import Method, function_of

if TYPE_CHECKING:
    from ..call import Call, Paged
    from .pages import Page
    from .responses import BinaryAPIResponse
    from .streams import Stream

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def value(method: Method[P, R]) -> Callable[P, Call[R]]:
    """A function that returns the call that a method sends."""
    return _call_of(method)


def download(method: Method[P, BinaryAPIResponse]) -> Callable[P, Call[bytes]]:
    """The same for a method that gets a file."""
    return _call_of(method)


def events(method: Method[P, Stream[Any]]) -> Callable[P, Call[str]]:
    """The same for a method that opens a stream."""
    return _call_of(method)


def pages(method: Method[P, Page[R, T]]) -> Callable[P, Paged[R, T]]:
    """The same for a method that answers in pages."""
    return _call_of(method)


class _Keeper:
    """Stands in for a group: gives the call of a method back instead of sending it."""

    def _send(self, call: Call[Any], options: Mapping[str, object]) -> Call[Any]:
        for name in options:
            raise TypeError(
                f"{call.operation.name}() got an unexpected keyword argument {name!r}; "
                "options belong to the client that sends the call: see with_options()"
            )
        return call

    _page = _stream = _binary = _send


_KEEPER = _Keeper()


def _call_of(method: Method[P, Any]) -> Callable[P, Any]:
    function = function_of(method)

    def request(*args: Any, **keywords: Any) -> Any:
        return function(_KEEPER, *args, **keywords)

    request.__name__ = request.__qualname__ = function.__name__
    request.__doc__ = function.__doc__
    # For inspect.signature: without `self`.
    request.__wrapped__ = partial(function, _KEEPER)  # type: ignore[attr-defined]
    return request
