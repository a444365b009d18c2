"""Attributes of clients and groups that are made when they are used: the groups below."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

G = TypeVar("G")


class Child(Generic[G]):
    """A group below a client or a group.

    Args:
        load: Gives the class of the group, whose module is imported only then.
    """

    def __init__(self, load: Callable[[], type[G]]) -> None:
        self._load = load

    @overload
    def __get__(self, owner: None, kind: object = None) -> Self: ...
    @overload
    def __get__(self, owner: Any, kind: object = None) -> G: ...
    def __get__(self, owner: Any, kind: object = None) -> Any:
        return self if owner is None else owner._child(self._load())
