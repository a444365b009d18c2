"""Modules of models: one per group, and shared ones for what several groups use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from sdkwright.ir.api import Api, Operation
from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema, Schema
from sdkwright.ir.types import SchemaId, Type, references
from sdkwright.naming.identifiers import Identifier, module_identifier

SHARED = "shared"
UNREFERENCED = "unreferenced"


def module_names(api: Api, groups: dict[str, Identifier]) -> dict[SchemaId, Identifier]:
    """Return the module of every schema.

    A schema that one group uses stands in the module of that group; one that several groups of a
    category use, in the shared module of the category; all others in `shared`. What no operation
    leads to has a module of its own, so that nobody pays for it. A group counts as the one that it
    is an attribute of, where both use a schema.
    """
    users = _users(api)
    parents = {group.key: group.parent for group in api.groups}
    category_of = {group.key: group.category for group in api.groups}
    taken = set(groups.values())
    modules: dict[SchemaId, Identifier] = {}
    for schema in api.schemas:
        keys = users.get(schema.origin.id, set())
        if len(keys) > 1:
            keys = {_root(key, parents) for key in keys}
        categories = {category_of[key] for key in keys}
        if len(keys) == 1:
            modules[schema.origin.id] = groups[next(iter(keys))]
        elif len(categories) == 1 and (category := next(iter(categories))):
            modules[schema.origin.id] = _unless(f"{category}_{SHARED}", taken)
        else:
            modules[schema.origin.id] = _unless(SHARED if keys else UNREFERENCED, taken)
    return modules


def _root(key: str, parents: Mapping[str, str | None]) -> str:
    while (parent := parents.get(key)) is not None:
        key = parent
    return key


def types_of(schema: Schema) -> Iterator[Type]:
    """Return the types that a schema mentions directly."""
    match schema:
        case ObjectSchema(fields=fields, extra=extra):
            yield from (field.type for field in fields)
            if extra is not None:
                yield extra
        case AliasSchema(type=of):
            yield of
        case EnumSchema():
            return


def _users(api: Api) -> dict[SchemaId, set[str]]:
    index = api.schema_index()
    users: dict[SchemaId, set[str]] = defaultdict(set)
    for group in api.groups:
        pending = [
            schema
            for operation in group.operations
            for of in types_of_operation(operation)
            for schema in references(of)
        ]
        while pending:
            schema = pending.pop()
            if group.key in users[schema]:
                continue
            users[schema].add(group.key)
            pending += [s for of in types_of(index[schema]) for s in references(of)]
    return users


def types_of_operation(operation: Operation) -> Iterator[Type]:
    """Return the types that an operation mentions directly."""
    yield from (parameter.type for parameter in operation.parameters)
    yield from (answer.type for answer in operation.answers if answer.type is not None)
    if operation.stream is not None:
        yield operation.stream.item
    if operation.body is not None:
        yield operation.body.type
        yield from (field.type for field in operation.body.fields)


def _unless(name: str, taken: set[Identifier]) -> Identifier:
    identifier = module_identifier(name)
    return module_identifier(f"{name}_models") if identifier in taken else identifier
