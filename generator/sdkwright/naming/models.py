"""Names of classes, of their fields and of the members of enumerations."""

from __future__ import annotations

from collections.abc import Callable, Mapping

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
from sdkwright.naming.unique import free_number, unique_names
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
    for schema in _sorted(api, _is_component):
        named.claim(schema, class_identifier(schema.origin.component or ""))
    for schema in api.schemas:
        if schema.origin.type_name is None and schema.origin.component is None:
            owner = _owner_name(schema, named.names, method_names)
            named.claim(schema, class_identifier(owner + pascal_case(schema.origin.role)))
    return named.names


def field_names(
    schema: ObjectSchema, told: Callable[[str, str | None, str], None] | None = None
) -> dict[str, Identifier]:
    """Return the attribute name of every property of an object, by wire name.

    Of `@type` and `type`, the one that is spelled like the attribute gets its name.

    Args:
        schema: the object.
        told: learns of names that are taken, as in `unique_names`.
    """
    wanted = {field.wire: field_identifier(field.name or field.wire) for field in schema.fields}
    exact_first = sorted(wanted.items(), key=lambda pair: pair[0] != pair[1])
    names = unique_names(exact_first, told=told)
    return {wire: names[wire] for wire in wanted}


def member_names(
    schema: EnumSchema, told: Callable[[str, str | int | None, str | int], None] | None = None
) -> dict[str | int, Identifier]:
    """Return the member name of every value of an enumeration.

    Args:
        schema: the enumeration.
        told: learns of names that are taken, as in `unique_names`.
    """
    given = {str(value): name for value, name in schema.names}
    return unique_names(
        ((value, member_identifier(given.get(str(value), value))) for value in schema.values),
        told=told,
    )


class _Classes:
    """Class names given so far; two that differ only by case would shadow each other's files."""

    def __init__(self, findings: Findings) -> None:
        self.names: dict[SchemaId, Identifier] = {}
        self._owners: dict[str, Schema] = {}
        self._findings = findings

    def claim(self, schema: Schema, wanted: Identifier, *, given: bool = False) -> None:
        name = wanted
        first = self._owners.get(wanted.casefold())
        if first is not None and (given or schema.origin.component is not None):
            self._findings.class_collision(wanted, first, schema, given=given)
        if first is not None:
            number = free_number(lambda n: f"{wanted}{n}".casefold() in self._owners, 2)
            name = Identifier(f"{wanted}{number}")
        self._owners[name.casefold()] = schema
        self.names[schema.origin.id] = name


def _sorted(api: Api, wanted: Callable[[Schema], object]) -> list[Schema]:
    """Return schemas so that the exact spelling of a class name comes before its twins."""
    chosen = [schema for schema in api.schemas if wanted(schema)]
    return sorted(chosen, key=lambda schema: (_is_respelled(schema), schema.origin.id))


def _is_component(schema: Schema) -> bool:
    return schema.origin.type_name is None and schema.origin.component is not None


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
