"""The merge rules of update and copy (Overlay 1.1, section 4.4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sdkwright.origins import Origin
from sdkwright.overlay.draft import Draft
from sdkwright.source import Key, Pointer, SourceFile


@dataclass(frozen=True, slots=True)
class Given:
    """Where new values come from; a copy answers with its own place for all of them."""

    source: SourceFile
    pointer: Pointer
    fixed: bool = False

    def at(self, key: Key) -> Given:
        """Return the place of a member."""
        if self.fixed:
            return self
        return Given(self.source, (*self.pointer, key))

    def origin(self) -> Origin:
        """Return the place as an origin."""
        return Origin(self.source, self.pointer)


@dataclass(frozen=True, slots=True)
class Conflict:
    """A node that cannot be merged with the value given for it."""

    pointer: Pointer
    old: str
    new: str
    given: Given


def kind(value: Any) -> str:
    """Return the kind of a value as messages call it: the three that the rules tell apart."""
    return _KINDS.get(type(value), "a primitive value")


_KINDS: dict[type, str] = {dict: "an object", list: "an array"}


class Merge:
    """Merges values into a draft; tells what could not be merged and which lists grew."""

    __slots__ = ("_draft", "changed", "conflicts", "extended")

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self.changed = False
        self.conflicts: list[Conflict] = []
        self.extended: list[tuple[Pointer, Given]] = []

    def into(self, target: Pointer, value: Any, given: Given) -> None:
        """Merge a value into a selected node, by the kind of the node."""
        current = self._draft.find(target)
        if type(current) is list:
            self._extend(target, value if type(value) is list else None, value, given)
        elif kind(current) != kind(value):
            self.conflicts.append(Conflict(target, kind(current), kind(value), given))
        elif type(current) is dict:
            self._members(target, self._draft.open(target), value, given)
        elif not same_primitive(current, value):
            self._replace(target, value, given)

    def _members(
        self, target: Pointer, current: dict[str, Any], values: dict[str, Any], given: Given
    ) -> None:
        for key, value in values.items():
            pointer, place = (*target, key), given.at(key)
            if key not in current:
                self._write(current, pointer, value, place)
                continue
            old = current[key]
            if kind(old) != kind(value):
                self.conflicts.append(Conflict(pointer, kind(old), kind(value), place))
            elif type(old) is dict:
                self._members(pointer, self._draft.open_child(current, key), value, place)
            elif type(old) is list:
                self._extend(pointer, value, None, place)
            elif not same_primitive(old, value):
                self._write(current, pointer, value, place)

    def _extend(self, target: Pointer, values: list[Any] | None, item: Any, given: Given) -> None:
        """Concatenate a list, or append an item when there is no list."""
        if values is not None and not values:
            return
        current = self._draft.open(target)
        self.extended.append((target, given))
        first = len(current)
        if values is None:
            current.append(item)
            places = [given]
        else:
            current += values
            places = [given.at(number) for number in range(len(values))]
        origins = (place.origin() for place in places)
        self._draft.origins.appended(target, first, origins)
        self.changed = True

    def _replace(self, target: Pointer, value: Any, given: Given) -> None:
        if target:
            self._write(self._draft.open(target[:-1]), target, value, given)
        else:
            self._draft.root = value
            self._draft.origins.written((), given.origin())
            self.changed = True

    def _write(self, container: Any, pointer: Pointer, value: Any, given: Given) -> None:
        container[pointer[-1]] = value
        self._draft.origins.written(pointer, given.origin())
        self.changed = True


def same_primitive(old: Any, new: Any) -> bool:
    """Tell whether two primitive values are the same in JSON: 1 is 1.0, but not true."""
    if isinstance(old, bool) or isinstance(new, bool):
        return old is new
    return bool(old == new)
