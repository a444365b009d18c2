"""What categories and groups of generated methods have in common."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .call import Call
    from .client import AsyncClient, SyncClient, ThreadedClient

R = TypeVar("R")
G = TypeVar("G")


class Group:
    """Methods that belong together."""

    __slots__ = ()

    def options(self, include_deprecated: bool = False) -> list[str]:
        """The names of the methods, in order; the docstring of each says since when it exists.

        Args:
            include_deprecated: Whether deprecated methods are listed too.
        """
        return [
            name
            for name, value in _members(type(self), Group)
            if callable(value)
            and (include_deprecated or getattr(value, "__deprecated__", None) is None)
        ]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(self.options())}>"


class SyncGroup(Group):
    """A group whose methods return results."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def _send(self, call: Call[R]) -> R:
        return self._client.send(call)


class ThreadedGroup(Group):
    """A group whose methods return futures."""

    __slots__ = ("_client",)

    def __init__(self, client: ThreadedClient) -> None:
        self._client = client

    def _send(self, call: Call[R]) -> Future[R]:
        return self._client.send(call)


class AsyncGroup(Group):
    """A group whose methods are coroutines."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def _send(self, call: Call[R]) -> Coroutine[Any, Any, R]:
        return self._client.send(call)


class Category:
    """Groups that belong together; each is made when it is first used."""

    __slots__ = ("_client", "_groups")

    _deprecated_groups: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, client: Any) -> None:
        self._client = client
        self._groups: dict[object, Any] = {}

    def _group(self, cls: Callable[[Any], G]) -> G:
        known = self._groups.get(cls)
        # Two threads may both make one; setdefault lets only one of them stay.
        group: G = self._groups.setdefault(cls, cls(self._client)) if known is None else known
        return group

    def options(self, include_deprecated: bool = False) -> list[str]:
        """The names of the groups, in order; the docstring of each says since when it exists.

        Args:
            include_deprecated: Whether groups with nothing but deprecated methods are listed too.
        """
        return [
            name
            for name, value in _members(type(self), Category)
            if isinstance(value, property)
            and (include_deprecated or name not in self._deprecated_groups)
        ]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(self.options())}>"


def _members(cls: type, root: type) -> Iterator[tuple[str, object]]:
    """Public attributes of a class and its bases below the root, bases first."""
    for base in reversed(cls.__mro__):
        if issubclass(base, root) and base.__module__ != __name__:
            for name, value in vars(base).items():
                if not name.startswith("_"):
                    yield name, value
