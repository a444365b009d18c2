"""Which file wrote which part of a document, kept while overlays change it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sdkwright.source import Key, Pointer, SourceFile


@dataclass(frozen=True, slots=True)
class Origin:
    """A node of a file that gave a node of the document."""

    source: SourceFile
    pointer: Pointer


@dataclass(slots=True)
class _Node:
    """What is known of one node: its own origin, if it has one, and its children."""

    origin: Origin | None = None
    children: dict[Key, _Node] = field(default_factory=dict)


class Origins:
    """The origins of all nodes that did not come from the document's own file in place."""

    __slots__ = ("_root", "_sources")

    def __init__(self) -> None:
        self._root = _Node()
        self._sources: set[SourceFile] = set()

    @property
    def sources(self) -> frozenset[SourceFile]:
        """The files that wrote something, whether it is still there or not."""
        return frozenset(self._sources)

    def resolve(self, pointer: Pointer) -> Origin | None:
        """Return what gave a node, or None for the document's own file in the same place."""
        node: _Node | None = self._root
        found: Origin | None = None
        for part in (*pointer, None):
            if node is not None and node.origin is not None:
                found = node.origin
            if part is None:
                break
            node = node.children.get(part) if node is not None else None
            if found is not None:
                found = Origin(found.source, (*found.pointer, part))
        return found

    def written(self, pointer: Pointer, origin: Origin) -> None:
        """Remember that a whole subtree was written."""
        self._sources.add(origin.source)
        node = self._at(pointer)
        node.origin = origin
        node.children = {}

    def appended(self, pointer: Pointer, first: int, origins: Iterable[Origin]) -> None:
        """Remember that items were added to an array, `first` being the first one's index."""
        children = self._at(pointer).children
        for number, origin in enumerate(origins, first):
            self._sources.add(origin.source)
            children[number] = _Node(origin)

    def removed(self, pointer: Pointer, document: SourceFile, following: int) -> None:
        """Forget a node that was removed; later items of its array keep their origins.

        Args:
            pointer: the removed node.
            document: the file that gave what has no origin of its own.
            following: how many items stood after it, 0 for a member of an object.
        """
        parent, key = pointer[:-1], pointer[-1]
        if isinstance(key, int):
            self._shift(parent, key, document, following)
            return
        found = self._find(parent)
        if found is not None:
            found.children.pop(key, None)

    def copy(self) -> Origins:
        """Return an independent copy."""
        result = Origins()
        result._root = _copied(self._root)
        result._sources = self._sources.copy()
        return result

    def items(self) -> Iterator[tuple[Pointer, Origin]]:
        """Yield every remembered subtree with its origin, parents first."""
        stack: list[tuple[Pointer, _Node]] = [((), self._root)]
        while stack:
            pointer, node = stack.pop()
            if node.origin is not None:
                yield pointer, node.origin
            stack += [((*pointer, key), child) for key, child in node.children.items()]

    def _shift(self, parent: Pointer, index: int, document: SourceFile, following: int) -> None:
        base = self.resolve(parent) or Origin(document, parent)
        children = self._at(parent).children
        children.pop(index, None)
        for old in range(index + 1, index + 1 + following):
            child = children.pop(old, None) or _Node()
            if child.origin is None:
                child.origin = Origin(base.source, (*base.pointer, old))
            children[old - 1] = child

    def _at(self, pointer: Pointer) -> _Node:
        node = self._root
        for part in pointer:
            child = node.children.get(part)
            if child is None:
                child = node.children[part] = _Node()
            node = child
        return node

    def _find(self, pointer: Pointer) -> _Node | None:
        node: _Node | None = self._root
        for part in pointer:
            node = node.children.get(part) if node is not None else None
        return node


def _copied(node: _Node) -> _Node:
    return _Node(node.origin, {key: _copied(child) for key, child in node.children.items()})
