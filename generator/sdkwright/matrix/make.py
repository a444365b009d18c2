"""From the interfaces of versions to the matrix."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkwright.apidiff.surface import Argument, Enum, Field, Member, Method, Model, Surface
from sdkwright.lifespans import NOTHING_RECORDED, Record, State, states_of, timeline
from sdkwright.matrix.model import Form, Kind, Matrix, Row
from sdkwright.products import version_key

Surfaces: TypeAlias = Mapping[str, Surface]
"""By the version of the document, in order."""


@dataclass(frozen=True, slots=True)
class _Fact:
    """What one version says of something."""

    state: State
    text: str
    parts: Mapping[str, _Fact] = field(default_factory=dict)


def matrix_of(surfaces: Surfaces, title: str) -> Matrix:
    """Return the matrix of a product.

    Args:
        surfaces: the interface of each version.
        title: what readers call the product.
    """
    versions = tuple(surfaces)
    rows = _Rows(versions)
    newest = list(surfaces.values())[-1]
    methods = {version: _methods(surface) for version, surface in surfaces.items()}
    models = {version: _models(surface) for version, surface in surfaces.items()}
    enums = {version: _enums(surface) for version, surface in surfaces.items()}
    types = [*rows.rows("model", models, "field"), *rows.rows("enum", enums, "value")]
    return Matrix(
        product=newest.product,
        title=title,
        versions=versions,
        methods=tuple(rows.rows("method", methods, "argument", _relatives(surfaces))),
        types=tuple(sorted(types, key=lambda row: row.name)),
    )


def record_of(surfaces: Surfaces, former: Record = NOTHING_RECORDED) -> Record:
    """Return what `lifespans.json` has to say.

    What is on record of versions without a document stays, so that documents can be deleted.

    Args:
        surfaces: the interface of each version.
        former: what is on record.
    """
    states = _recorded(former) | {
        version: {method.path: _state(method.deprecated) for method in surface.methods.values()}
        for version, surface in surfaces.items()
    }
    versions = tuple(sorted(states, key=version_key))
    found = {
        name: timeline({version: states[version].get(name, State.ABSENT) for version in versions})
        for name in sorted(_present(states))
    }
    return Record(former.file, versions, found)


def _present(states: Mapping[str, Mapping[str, State]]) -> set[str]:
    return {n for one in states.values() for n, state in one.items() if state is not State.ABSENT}


def _recorded(record: Record) -> dict[str, dict[str, State]]:
    """Return the states of all methods by version."""
    past = {name: states_of(record.versions, one) for name, one in record.methods.items()}
    return {
        version: {name: states[index] for name, states in past.items()}
        for index, version in enumerate(record.versions)
    }


@dataclass(frozen=True, slots=True)
class _Rows:
    versions: tuple[str, ...]

    def rows(
        self,
        kind: Kind,
        facts: Mapping[str, Mapping[str, _Fact]],
        part: Kind,
        also: Mapping[str, tuple[str, ...]] | None = None,
    ) -> list[Row]:
        """Return a row for each name, the names in order."""
        return [
            self._row(
                kind, name, {v: one[name] for v, one in facts.items() if name in one}, part, also
            )
            for name in sorted({name for one in facts.values() for name in one})
        ]

    def _row(
        self,
        kind: Kind,
        name: str,
        facts: Mapping[str, _Fact],
        part: Kind,
        also: Mapping[str, tuple[str, ...]] | None,
    ) -> Row:
        parts = {version: fact.parts for version, fact in facts.items()}
        return Row(
            kind=kind,
            name=name,
            states=tuple(facts[v].state if v in facts else State.ABSENT for v in self.versions),
            forms=tuple(_forms(facts)),
            parts=tuple(self.rows(part, parts, part)),
            also=(also or {}).get(name, ()),
        )


def _forms(facts: Mapping[str, _Fact]) -> Iterable[Form]:
    last: str | None = None
    for version, fact in facts.items():
        if fact.text != last:
            last = fact.text
            yield Form(version, fact.text)


def _relatives(surfaces: Surfaces) -> dict[str, tuple[str, ...]]:
    """Return for each method the other ones that are the same operation, in any version."""
    by_operation: dict[str, set[str]] = defaultdict(set)
    for surface in surfaces.values():
        for method in surface.methods.values():
            by_operation[method.operation].add(method.path)
    found: dict[str, set[str]] = defaultdict(set)
    for names in by_operation.values():
        for name in names:
            found[name] |= names - {name}
    return {name: tuple(sorted(others)) for name, others in found.items()}


def _state(deprecated: bool) -> State:
    return State.DEPRECATED if deprecated else State.PRESENT


def _methods(surface: Surface) -> dict[str, _Fact]:
    return {one.path: _method(one) for one in surface.methods.values()}


def _method(method: Method) -> _Fact:
    verb, _, path = method.operation.partition(" ")
    text = f"{verb.upper()} {path} → {method.result}"
    return _Fact(_state(method.deprecated), text, {a.name: _argument(a) for a in method.arguments})


def _argument(argument: Argument) -> _Fact:
    default = "" if argument.required else f" = {argument.default}"
    return _Fact(State.PRESENT, f"{argument.type}{default}")


def _models(surface: Surface) -> dict[str, _Fact]:
    return {name: _model(model) for name, model in surface.models.items()}


def _model(model: Model) -> _Fact:
    text = f"further members: {model.extra}" if model.extra else ""
    return _Fact(State.PRESENT, text, {one.name: _field(one) for one in model.fields})


def _field(one: Field) -> _Fact:
    return _Fact(_state(one.deprecated), one.type + (", required" if one.required else ""))


def _enums(surface: Surface) -> dict[str, _Fact]:
    return {name: _enum(enum) for name, enum in surface.enums.items()}


def _enum(enum: Enum) -> _Fact:
    return _Fact(State.PRESENT, "", {one.name: _member(one) for one in enum.members})


def _member(member: Member) -> _Fact:
    return _Fact(State.PRESENT, repr(member.value))
