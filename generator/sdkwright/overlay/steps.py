"""The steps of simple queries: each takes nodes and returns the nodes that it selects below."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

from sdkwright.overlay.query import Node
from sdkwright.source import Key, Pointer

Step: TypeAlias = Callable[[list[Node]], list[Node]]


@dataclass(frozen=True, slots=True)
class Test:
    """A filter's condition: a member exists, or equals a text."""

    fields: tuple[str, ...]
    text: str | None

    def holds(self, value: Any) -> bool:
        """Tell whether a node passes."""
        for name in self.fields:
            if type(value) is not dict or name not in value:
                return False
            value = value[name]
        return self.text is None or (type(value) is str and value == self.text)


def follow(value: Any, keys: Pointer) -> list[Node]:
    """Return the one node that fixed keys lead to, if it exists."""
    for key in keys:
        if isinstance(key, str):
            if type(value) is not dict or key not in value:
                return []
            value = value[key]
        elif type(value) is list and key < len(value):
            value = value[key]
        else:
            return []
    return [(keys, value)]


def members(names: tuple[str, ...]) -> Step:
    """Select members of objects by name."""

    def step(nodes: list[Node]) -> list[Node]:
        return [
            ((*pointer, name), value[name])
            for pointer, value in nodes
            if type(value) is dict
            for name in names
            if name in value
        ]

    return step


def item(index: int) -> Step:
    """Select an item of arrays, counted from the end when negative."""

    def step(nodes: list[Node]) -> list[Node]:
        return [
            ((*pointer, index % len(value)), value[index])
            for pointer, value in nodes
            if type(value) is list and -len(value) <= index < len(value)
        ]

    return step


def children_at(names: tuple[str, ...]) -> Step:
    """Select what stands at a path of names below every child, often few of thousands."""

    def step(nodes: list[Node]) -> list[Node]:
        found: list[Node] = []
        for pointer, value in nodes:
            for key, child in _children(value):
                for name in names:
                    if type(child) is not dict or name not in child:
                        break
                    child = child[name]
                else:
                    found.append(((*pointer, key, *names), child))
        return found

    return step


def filtered(tests: tuple[Test, ...]) -> Step:
    """Select the children that pass all tests."""
    only = tests[0]
    if len(tests) == 1 and len(only.fields) == 1 and only.text is not None:
        return _equal(only.fields[0], only.text)

    def step(nodes: list[Node]) -> list[Node]:
        return [
            ((*pointer, key), child)
            for pointer, value in nodes
            for key, child in _children(value)
            if all(test.holds(child) for test in tests)
        ]

    return step


def _equal(name: str, text: str) -> Step:
    """Return the step of the commonest filter, written out because it visits every operation."""

    def step(nodes: list[Node]) -> list[Node]:
        return [
            ((*pointer, key), child)
            for pointer, value in nodes
            for key, child in _children(value)
            if type(child) is dict and child.get(name) == text
        ]

    return step


def _children(value: Any) -> Iterable[tuple[Key, Any]]:
    if type(value) is dict:
        return value.items()
    return enumerate(value) if type(value) is list else ()
