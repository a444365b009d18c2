"""A file of a document, and what it calls its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from sdkwright.gather.addresses import Address
from sdkwright.source import Key, Pointer, SourceFile

_NOT_SCHEMAS: Final = frozenset({"const", "default", "enum", "example", "examples"})


@dataclass(slots=True)
class File:
    """A file that references lead to, or the document itself."""

    address: Address
    key: str
    """What it is called in the document; empty for the document itself."""
    value: Any
    source: SourceFile
    ids: dict[str, Pointer] = field(default_factory=dict)
    """Where `$id` gives a part an address of its own."""
    anchors: dict[str, list[Pointer]] = field(default_factory=dict)
    """Where `$anchor` and `$dynamicAnchor` name a part."""

    def has(self, pointer: Pointer) -> bool:
        """Tell whether there is a node at a pointer."""
        return self.node(pointer) is not MISSING

    def node(self, pointer: Pointer) -> Any:
        """Return the node at a pointer, MISSING if there is none."""
        node = self.value
        for part in pointer:
            node = child(node, part)
        return node


MISSING: Final = object()


def child(node: Any, key: Key) -> Any:
    """Return what a container holds under a key or at an index, MISSING if that is nothing."""
    if isinstance(node, list):
        return node[key] if isinstance(key, int) and 0 <= key < len(node) else MISSING
    return node.get(key, MISSING) if isinstance(node, dict) else MISSING


def file_of(address: Address, key: str, source: SourceFile, value: Any) -> File:
    """Return a file with the names that it gives to its parts."""
    file = File(address, key, value, source)
    if "$id" in source.text or "nchor" in source.text:
        for pointer, node in _objects(value):
            if isinstance(name := node.get("$id"), str):
                file.ids.setdefault(name, pointer)
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(name := node.get(keyword), str):
                    file.anchors.setdefault(name, []).append(pointer)
    return file


def _objects(value: Any) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Yield the objects of a file that may be schemas, outer ones first."""
    pending: list[tuple[Pointer, Any]] = [((), value)]
    while pending:
        pointer, node = pending.pop()
        if isinstance(node, dict):
            yield pointer, node
            members = [(k, v) for k, v in node.items() if k not in _NOT_SCHEMAS]
            pending += [((*pointer, key), child) for key, child in reversed(members)]
        elif isinstance(node, list):
            indexed = list(enumerate(node))
            pending += [((*pointer, index), child) for index, child in reversed(indexed)]
