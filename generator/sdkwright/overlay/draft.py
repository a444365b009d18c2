"""A document under change: what is written to is copied first, the rest stays shared."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sdkwright.origins import Origins
from sdkwright.source import Pointer, SourceFile
from sdkwright.syntax import MAX_DEPTH, TEXT_UNIT

MAX_GROWTH = 1_000_000  # values that overlays may add; copies of copies grow exponentially


class TooLargeError(Exception):
    """The draft has grown beyond `MAX_GROWTH`."""


class TooDeepError(Exception):
    """A value would make the draft nest more than `MAX_DEPTH` levels."""


class Draft:
    """A value with copy-on-write, and the origins of what was written into it."""

    __slots__ = ("_growth", "_owned", "origins", "root", "source")

    def __init__(self, root: Any, source: SourceFile, origins: Origins) -> None:
        self.root = root
        self.source = source
        self.origins = origins
        self._owned: dict[int, Any] = {}
        self._growth = 0

    def find(self, pointer: Pointer) -> Any:
        """Return an existing node, for reading only."""
        value = self.root
        for part in pointer:
            value = value[part]
        return value

    def open(self, pointer: Pointer) -> Any:
        """Return an existing object or array that may be changed."""
        self.root = value = self._own(self.root)
        for part in pointer:
            value = self.open_child(value, part)
        return value

    def open_child(self, parent: Any, part: str | int) -> Any:
        """Return a member of an opened container, itself opened."""
        child = self._own(parent[part])
        parent[part] = child
        return child

    def share(self) -> None:
        """Treat everything as shared again, so that a part of the draft can be inserted."""
        self._owned.clear()

    def charge(self, value: Any, targets: Collection[Pointer]) -> None:
        """Count a value that is about to be written to several places.

        Raises:
            TooLargeError: when overlays have added too much.
            TooDeepError: when the result would nest too deeply.
        """
        depth = max(len(target) for target in targets)
        level = [value]
        while level:
            self._growth += sum(map(_weight, level)) * len(targets)
            if self._growth > MAX_GROWTH:
                raise TooLargeError
            if depth > MAX_DEPTH:
                raise TooDeepError
            level = [child for node in level for child in _children(node)]
            depth += 1

    def remove(self, pointer: Pointer) -> None:
        """Delete a member or an item."""
        container, key = self.open(pointer[:-1]), pointer[-1]
        del container[key]
        following = len(container) - key if isinstance(key, int) else 0
        self.origins.removed(pointer, self.source, following)

    def _own(self, value: Any) -> Any:
        if id(value) in self._owned or type(value) not in (dict, list):
            return value
        copied = value.copy()
        self._owned[id(copied)] = copied  # the reference keeps the id from being used again
        return copied


def _weight(node: Any) -> int:
    """Return how many values a node counts as, without what is in it."""
    if type(node) is str:
        return 1 + (len(node) >> TEXT_UNIT)
    if type(node) is dict:
        return 1 + sum(len(key) >> TEXT_UNIT for key in node)
    return 1


def _children(node: Any) -> Collection[Any]:
    if type(node) is dict:
        return node.values()
    return node if type(node) is list else ()
