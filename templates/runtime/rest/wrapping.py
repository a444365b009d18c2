"""What is made of methods: other methods with the same arguments, names and texts."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar

from ..deprecation import deprecated

P = ParamSpec("P")
R = TypeVar("R")

Method = Callable[Concatenate[Any, P], R]
CoroutineMethod = Callable[Concatenate[Any, P], Coroutine[Any, Any, R]]


def function_of(method: Any) -> Any:
    """The function of a method; that of a deprecated one does not warn."""
    return method if getattr(method, "__deprecated__", None) is None else method.__wrapped__


def named(call: Any, method: Any) -> Any:
    """Name a function like a method; where that is deprecated, it is so too."""
    message = getattr(method, "__deprecated__", None)
    update_wrapper(call, function_of(method))
    return call if message is None else deprecated(message)(call)


def shared(method: Method[P, R]) -> Method[P, R]:
    """A method of another group as one of this."""
    return method
