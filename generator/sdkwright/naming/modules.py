"""Modules of models: one per group, and shared ones for what several groups use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sdkwright.ir.api import Api, Operation, Webhook
from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema, Schema
from sdkwright.ir.types import SchemaId, Type, references
from sdkwright.naming.identifiers import Identifier, module_identifier

SHARED = "shared"
UNREFERENCED = "unreferenced"
WEBHOOKS = "webhooks"


def module_names(api: Api, groups: dict[str, Identifier]) -> dict[SchemaId, Identifier]:
    """Return the module of every schema.

    A schema that one group uses stands in the module of that group; one that several groups of a
    category use, in the shared module of the category; all others in `shared`. What only webhooks
    carry, and what nothing leads to, have modules of their own, so that nobody pays for them. A
    group counts as the one that it is an attribute of, where both use a schema.
    """
    uses = _uses(api)
    carried = _reached(api, (of for one in api.webhooks for of in types_of_webhook(one)))
    taken = set(groups.values())
    modules: dict[SchemaId, Identifier] = {}
    for schema in api.schemas:
        use = uses.get(schema.origin.id)
        if use is None:
            alone = WEBHOOKS if schema.origin.id in carried else UNREFERENCED
            modules[schema.origin.id] = _unless(alone, taken)
        elif use.group is not None:
            modules[schema.origin.id] = groups[use.group]
        elif use.category:
            modules[schema.origin.id] = _unless(f"{use.category}_{SHARED}", taken)
        else:
            modules[schema.origin.id] = _unless(SHARED, taken)
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


def _reached(api: Api, types: Iterable[Type]) -> set[SchemaId]:
    index = api.schema_index()
    pending = [schema for of in types for schema in references(of)]
    found: set[SchemaId] = set()
    while pending:
        schema = pending.pop()
        if schema not in found:
            found.add(schema)
            pending += [s for of in types_of(index[schema]) for s in references(of)]
    return found


class _Use(NamedTuple):
    """Who uses a schema, as far as that decides where it stands.

    Args:
        group: the only group, or the one that all are attributes of; None if there are several.
        category: the only category; None if there are several.
    """

    group: str | None
    category: str | None


def _uses(api: Api) -> dict[SchemaId, _Use]:
    """Return the use of every schema that an operation leads to.

    What is known of a schema changes three times at most, however many groups lead to it, so that
    the time grows with the document.
    """
    parents = {group.key: group.parent for group in api.groups}
    category_of = {group.key: group.category for group in api.groups}

    def joined(one: _Use, other: _Use) -> _Use:
        if one == other:
            return one
        group = None
        if one.group is not None and other.group is not None:
            root = _root(one.group, parents)
            group = root if root == _root(other.group, parents) else None
        return _Use(group, one.category if one.category == other.category else None)

    index = api.schema_index()
    mentioned: dict[SchemaId, list[SchemaId]] = {}
    uses: dict[SchemaId, _Use] = {}
    pending = [
        (schema, _Use(group.key, category_of[_root(group.key, parents)]))
        for group in api.groups
        for operation in group.operations
        for of in types_of_operation(operation)
        for schema in references(of)
    ]
    while pending:
        schema, use = pending.pop()
        known = uses.get(schema)
        after = use if known is None else joined(known, use)
        if after == known:
            continue
        uses[schema] = after
        if schema not in mentioned:
            mentioned[schema] = [s for of in types_of(index[schema]) for s in references(of)]
        pending += [(below, after) for below in mentioned[schema]]
    return uses


def types_of_operation(operation: Operation) -> Iterator[Type]:
    """Return the types that an operation mentions directly."""
    yield from (parameter.type for parameter in operation.parameters)
    yield from (answer.type for answer in operation.answers if answer.type is not None)
    if operation.stream is not None:
        yield operation.stream.item
    if operation.body is not None:
        yield operation.body.type
        yield from (field.type for field in operation.body.fields)
        yield from (choice.type for choice in operation.body.choices)


def types_of_webhook(webhook: Webhook) -> Iterator[Type]:
    """Return the types that a webhook or callback mentions directly."""
    yield from (parameter.type for parameter in webhook.parameters)
    yield from (payload.type for payload in webhook.payloads)
    yield from (answer.type for answer in webhook.answers if answer.type is not None)


def _unless(name: str, taken: set[Identifier]) -> Identifier:
    identifier = module_identifier(name)
    return module_identifier(f"{name}_models") if identifier in taken else identifier
