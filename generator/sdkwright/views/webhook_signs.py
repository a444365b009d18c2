"""How payloads tell which webhook they are: a member that has another value in each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from sdkwright.ir.api import Api, Webhook
from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema, Schema
from sdkwright.ir.types import Constant, Nullable, Reference, SchemaId, Type, Union

_DEPTH = 8


def sign_of(api: Api) -> tuple[str, dict[str, str]]:
    """Return the member whose values tell most webhooks apart, and webhooks by its values.

    The member is empty if no value belongs to one webhook alone.
    """
    schemas = api.schema_index()
    stated: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for webhook in api.webhooks:
        for member, values in _members(webhook, schemas).items():
            stated[member] += [(value, webhook.id) for value in values]
    best: tuple[str, dict[str, str]] = ("", {})
    for member, pairs in stated.items():
        known = Counter(value for value, _ in pairs)
        own = {value: identity for value, identity in pairs if known[value] == 1}
        if len(set(own.values())) > len(set(best[1].values())):
            best = (member, own)
    return best


def _members(webhook: Webhook, schemas: Mapping[SchemaId, Schema]) -> dict[str, list[str]]:
    """Return the members of a body that have known values, with these."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for payload in webhook.payloads:
        if payload.kind == "json":
            for schema in _objects(payload.type, schemas, _DEPTH):
                for field in schema.fields:
                    for value in _values(field.type, schemas, _DEPTH):
                        found[field.wire][value] = None
    return {member: list(values) for member, values in found.items()}


def _objects(of: Type, schemas: Mapping[SchemaId, Schema], depth: int) -> Iterable[ObjectSchema]:
    if depth:
        match of:
            case Nullable(inner):
                yield from _objects(inner, schemas, depth - 1)
            case Union(members):
                for member in members:
                    yield from _objects(member, schemas, depth - 1)
            case Reference(identity):
                schema = schemas[identity]
                if isinstance(schema, ObjectSchema):
                    yield schema
                elif isinstance(schema, AliasSchema):
                    yield from _objects(schema.type, schemas, depth - 1)


def _values(of: Type, schemas: Mapping[SchemaId, Schema], depth: int) -> Iterable[str]:
    if depth:
        match of:
            case Nullable(inner):
                yield from _values(inner, schemas, depth - 1)
            case Constant(values):
                yield from (value for value in values if isinstance(value, str))
            case Reference(identity):
                schema = schemas[identity]
                if isinstance(schema, EnumSchema):
                    yield from (value for value in schema.values if isinstance(value, str))
                elif isinstance(schema, AliasSchema):
                    yield from _values(schema.type, schemas, depth - 1)
