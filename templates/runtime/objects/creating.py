"""Coroutine functions whose results can also be used with `async with`, without `await`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from .bound import Creation

P = ParamSpec("P")
T = TypeVar("T")


def creating(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Creation[T]]:
    """A method that creates an object: await it, or let an `async with` block end the object.

    Args:
        method: The coroutine function.
    """

    @wraps(method)
    def create(*args: P.args, **options: P.kwargs) -> Creation[T]:
        return Creation(method(*args, **options))

    return create
