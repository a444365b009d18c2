"""The overlay that turns one document into another.

What can be merged becomes an `update` of the node that holds the change. Lists can only grow in a
merge, so a list that changed otherwise is emptied and filled again; a value of another kind is
removed before its successor is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from sdkwright.overlay.merge import kind, same_primitive
from sdkwright.overlay.query import shown_path
from sdkwright.source import Pointer

Action: TypeAlias = dict[str, Any]


class IncomparableError(Exception):
    """No overlay leads from one document to the other: their roots are of different kinds."""


def difference(old: Any, new: Any) -> list[Action]:
    """Return the actions that turn a document into another, in the order of the document.

    Equality is that of JSON: the order of members does not count, and 1 equals 1.0.

    Raises:
        IncomparableError: if the roots are of different kinds.
    """
    if kind(old) != kind(new):
        raise IncomparableError(
            f"the root is {kind(old)} in one document, {kind(new)} in the other"
        )
    changes = list(_changes((), old, new))
    return [change.action() for change in changes]


def overlay_of(actions: list[Action], title: str) -> dict[str, Any]:
    """Return an overlay document (Overlay 1.1) with actions."""
    return {"overlay": "1.1.0", "info": {"title": title, "version": "1.0.0"}, "actions": actions}


def same(old: Any, new: Any) -> bool:
    """Tell whether two values are the same in JSON."""
    if kind(old) != kind(new):
        return False
    if isinstance(old, dict):
        return old.keys() == new.keys() and all(same(value, new[key]) for key, value in old.items())
    if isinstance(old, list):
        return len(old) == len(new) and all(map(same, old, new))
    return same_primitive(old, new)


@dataclass(frozen=True, slots=True)
class _Update:
    """A value to be merged into a node."""

    pointer: Pointer
    value: Any

    def action(self) -> Action:
        return {"target": shown_path(self.pointer), "update": self.value}


@dataclass(frozen=True, slots=True)
class _Remove:
    """A node that goes away, or with `items` all items of a list."""

    pointer: Pointer
    items: bool = False

    def action(self) -> Action:
        return {"target": shown_path(self.pointer) + "[*]" * self.items, "remove": True}


_Change: TypeAlias = _Update | _Remove


def _changes(pointer: Pointer, old: Any, new: Any) -> Iterator[_Change]:
    """Yield what changes below a node that keeps its kind."""
    if isinstance(old, dict):
        yield from _object_changes(pointer, old, new)
    elif isinstance(old, list):
        yield from _list_changes(pointer, old, new)
    elif not same_primitive(old, new):
        yield _Update(pointer, new)


def _object_changes(
    pointer: Pointer, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[_Change]:
    kept = [key for key in old if key in new and kind(old[key]) == kind(new[key])]
    for key in old:
        if key not in new or kind(old[key]) != kind(new[key]):
            yield _Remove((*pointer, key))
    update = {
        key: value
        for key, value in new.items()
        if key not in kept or (_is_primitive(value) and not same_primitive(old[key], value))
    }
    if update:
        yield _Update(pointer, update)
    for key in kept:
        if not _is_primitive(new[key]):
            yield from _changes((*pointer, key), old[key], new[key])


def _list_changes(pointer: Pointer, old: list[Any], new: list[Any]) -> Iterator[_Change]:
    if len(old) == len(new) and all(kind(a) == kind(b) for a, b in zip(old, new, strict=True)):
        for index, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from _changes((*pointer, index), before, after)
    elif len(old) <= len(new) and same(old, new[: len(old)]):
        yield _Update(pointer, new[len(old) :])
    elif (gone := _removed_items(old, new)) is not None:
        for index in reversed(gone):
            yield _Remove((*pointer, index))
    else:
        yield _Remove(pointer, items=True)
        if new:
            yield _Update(pointer, new)


def _removed_items(old: list[Any], new: list[Any]) -> list[int] | None:
    """Return the indexes without which the old list is the new one; None if there are none."""
    if len(old) <= len(new):
        return None
    gone: list[int] = []
    at = 0
    for index, item in enumerate(old):
        if at < len(new) and same(item, new[at]):
            at += 1
        else:
            gone.append(index)
    return gone if at == len(new) and new else None


def _is_primitive(value: Any) -> bool:
    return not isinstance(value, (dict, list))
