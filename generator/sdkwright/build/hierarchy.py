"""Base schemas and what extends them, by `allOf`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Final

from sdkwright.ir.types import SchemaId
from sdkwright.resolve import Node, Resolver

_DEPTH: Final = 32


class Hierarchy:
    """Which components extend which, by `allOf`."""

    def __init__(
        self,
        components: Iterable[Node],
        identity_of: Callable[[Node], SchemaId | None],
        resolver: Resolver,
    ) -> None:
        self._identity_of, self._resolver = identity_of, resolver
        self._children: dict[SchemaId, list[SchemaId]] = defaultdict(list)
        for node in components:
            identity = identity_of(node)
            for base in self._bases(node):
                if identity is not None and base != identity:
                    self._children[base].append(identity)

    def descendants(self, base: SchemaId) -> tuple[SchemaId, ...]:
        """Return what extends a component, directly or not, nearest first."""
        found: dict[SchemaId, None] = {}
        pending = list(self._children.get(base, ()))
        while pending:
            child = pending.pop(0)
            if child not in found and child != base:
                found[child] = None
                pending += self._children.get(child, ())
        return tuple(found)

    def _bases(self, node: Node) -> list[SchemaId]:
        """Return the components that a schema has among its parts."""
        found: list[SchemaId] = []
        pending = [(part, 0) for part in node.elements("allOf")]
        while pending:
            part, depth = pending.pop(0)
            reference = part.value.get("$ref") if isinstance(part.value, dict) else None
            if isinstance(reference, str):
                target = self._resolver.find(reference)
                base = self._identity_of(target) if target else None
                if base is not None:
                    found.append(base)
            elif depth < _DEPTH:
                pending += [(inner, depth + 1) for inner in part.elements("allOf")]
        return found
