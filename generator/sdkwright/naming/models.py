"""Names of classes, of their fields and of the members of enumerations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from sdkwright.ir.api import Api
from sdkwright.ir.schemas import EnumSchema, ObjectSchema, Schema
from sdkwright.ir.types import SchemaId
from sdkwright.naming.findings import Findings
from sdkwright.naming.identifiers import (
    Identifier,
    class_identifier,
    field_identifier,
    member_identifier,
)
from sdkwright.naming.words import pascal_case


def class_names(
    api: Api, method_names: Mapping[str, Identifier], findings: Findings
) -> dict[SchemaId, Identifier]:
    """Return the class name of every schema.

    A name that an overlay gives comes first, then the names of components as the document
    spells them, then those of inline schemas, made of their owner's name and their role.
    """
    named = _Classes(findings)
    for schema in _sorted(api, lambda s: s.origin.type_name is not None):
        named.claim(schema, class_identifier(schema.origin.type_name or ""), given=True)
    for schema in _sorted(api, lambda s: s.origin.type_name is None and s.origin.component):
        named.claim(schema, class_identifier(schema.origin.component or ""))
    for schema in api.schemas:
        if schema.origin.type_name is None and schema.origin.component is None:
            owner = _owner_name(schema, named.names, method_names)
            named.claim(schema, class_identifier(owner + pascal_case(schema.origin.role)))
    return named.names


def field_names(schema: ObjectSchema) -> dict[str, Identifier]:
    """Return the attribute name of every property of an object, by wire name."""
    return unique_names(
        (field.wire, field_identifier(field.name or field.wire)) for field in schema.fields
    )


def member_names(schema: EnumSchema) -> dict[str | int, Identifier]:
    """Return the member name of every value of an enumeration."""
    given = {str(value): name for value, name in schema.names}
    return unique_names(
        (value, member_identifier(given.get(str(value), value))) for value in schema.values
    )


K = TypeVar("K")


def unique_names(
    pairs: Iterable[tuple[K, Identifier]], elsewhere: Iterable[Identifier] = ()
) -> dict[K, Identifier]:
    """Give each key its name; a name that is taken gets a number, in order of appearance.

    Args:
        pairs: keys with the names that they ask for.
        elsewhere: names that are taken already.
    """
    names: dict[K, Identifier] = {}
    taken: set[str] = set(elsewhere)
    for key, wanted in pairs:
        name, number = wanted, 2
        while name in taken:
            name, number = Identifier(f"{wanted.rstrip('_')}_{number}"), number + 1
        taken.add(name)
        names[key] = name
    return names


class _Classes:
    """Class names given so far; two that differ only by case would shadow each other's files."""

    def __init__(self, findings: Findings) -> None:
        self.names: dict[SchemaId, Identifier] = {}
        self._owners: dict[str, Schema] = {}
        self._findings = findings

    def claim(self, schema: Schema, wanted: Identifier, *, given: bool = False) -> None:
        name, number = wanted, 2
        first = self._owners.get(wanted.casefold())
        if first is not None and (given or schema.origin.component):
            self._findings.class_collision(wanted, first, schema, given=given)
        while name.casefold() in self._owners:
            name, number = Identifier(f"{wanted}{number}"), number + 1
        self._owners[name.casefold()] = schema
        self.names[schema.origin.id] = name


def _sorted(api: Api, wanted: Callable[[Schema], object]) -> list[Schema]:
    """Return schemas so that the exact spelling of a class name comes before its twins."""
    chosen = [schema for schema in api.schemas if wanted(schema)]
    return sorted(chosen, key=lambda schema: (_is_respelled(schema), schema.origin.id))


def _is_respelled(schema: Schema) -> bool:
    text = schema.origin.type_name or schema.origin.component or ""
    return class_identifier(text) != text


def _owner_name(
    schema: Schema, classes: Mapping[SchemaId, Identifier], methods: Mapping[str, Identifier]
) -> str:
    owner = schema.origin.owner or ""
    if owner in classes:
        return classes[owner]
    return pascal_case(methods.get(owner, Identifier("value")))
