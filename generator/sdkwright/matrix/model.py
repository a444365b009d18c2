"""The matrix as data: rows with a state for each version."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from sdkwright.lifespans import State, beginning

Kind: TypeAlias = Literal["method", "argument", "model", "field", "enum", "value"]


@dataclass(frozen=True, slots=True)
class Form:
    """What something looks like, and the version in which it begins to."""

    version: str
    text: str


@dataclass(frozen=True, slots=True)
class Row:
    """A method, argument, model, field, enumeration or value through all versions."""

    kind: Kind
    name: str
    """How programs spell it: `organizations.projects.get_projects`, `ProjectStatus`, `phase`."""
    states: tuple[State, ...]
    """In the order of the versions."""
    forms: tuple[Form, ...]
    """Operation and result, or type and default; a new one wherever it changes."""
    parts: tuple[Row, ...] = ()
    """Arguments of a method, fields of a model, values of an enumeration."""
    also: tuple[str, ...] = ()
    """Other methods that were, or are, the same operation."""

    @property
    def since(self) -> int | None:
        """The version that the newest run of it began with, as an index."""
        end = self._end
        if not end:
            return None
        return beginning(self.states[:end], State.PRESENT, State.DEPRECATED)

    @property
    def deprecated(self) -> int | None:
        """The version that deprecated it, as an index; None if it is not, or was not at its end."""
        end = self._end
        index = beginning(self.states[:end], State.DEPRECATED)
        return index if index < end else None

    @property
    def removed(self) -> int | None:
        """The first version without it, as an index; None if the newest version has it."""
        return self._end if 0 < self._end < len(self.states) else None

    @property
    def _end(self) -> int:
        return beginning(self.states, State.ABSENT)


@dataclass(frozen=True, slots=True)
class Matrix:
    """All versions of a product."""

    product: str
    """The name of the package."""
    title: str
    versions: tuple[str, ...]
    """Of the documents, in order."""
    methods: tuple[Row, ...]
    types: tuple[Row, ...]
    """Models and enumerations."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of the methods."""
        return tuple(dict.fromkeys(group_of(method.name) for method in self.methods))


def group_of(method: str) -> str:
    """Return the group of a method."""
    return method.rpartition(".")[0]
