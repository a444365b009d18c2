"""Bytes in JSON: there are none, only texts (OpenAPI 3.0.3, 4.7.1.4.2; RFC 8259, section 3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sdkwright.ir.api import Group, Operation
from sdkwright.ir.schemas import AliasSchema, EnumSchema, ObjectSchema, Schema
from sdkwright.ir.types import (
    BINARY,
    STRING,
    ListOf,
    MapOf,
    Nullable,
    SchemaId,
    TupleOf,
    Type,
    Union,
    references,
)


def with_text_answers(groups: Iterable[Group]) -> tuple[Group, ...]:
    """Return groups whose operations send and get texts where the document says bytes in JSON."""
    return tuple(
        replace(group, operations=tuple(map(_spoken, group.operations))) for group in groups
    )


def _spoken(operation: Operation) -> Operation:
    if BINARY not in [leaf for of in _json(operation) for leaf in _leaves(of)]:
        return operation
    body = operation.body
    if body is not None and body.kind == "json":
        body = replace(body, type=_text(body.type))
    answers = tuple(
        replace(one, type=_text(one.type)) if one.kind == "json" and one.type is not None else one
        for one in operation.answers
    )
    return replace(operation, body=body, answers=answers)


def with_texts(schemas: Iterable[Schema], groups: Iterable[Group]) -> tuple[Schema, ...]:
    """Return schemas in which binary values are texts, where they travel as JSON.

    Args:
        schemas: all that are named.
        groups: the operations, whose bodies and answers tell what travels as JSON.
    """
    index = {schema.origin.id: schema for schema in schemas}
    pending = [
        target
        for group in groups
        for operation in group.operations
        for of in _json(operation)
        for target in references(of)
    ]
    reached: set[SchemaId] = set()
    while pending:
        target = pending.pop()
        if target in reached or target not in index:
            continue
        reached.add(target)
        pending += [inner for of in _types(index[target]) for inner in references(of)]
    return tuple(
        _texts(schema) if identity in reached else schema for identity, schema in index.items()
    )


def _json(operation: Operation) -> list[Type]:
    types = [one.type for one in operation.answers if one.kind == "json" and one.type is not None]
    if operation.body is not None and operation.body.kind == "json":
        types.append(operation.body.type)
    return types


def _types(schema: Schema) -> list[Type]:
    match schema:
        case ObjectSchema(fields=fields, extra=extra):
            return [*(field.type for field in fields), *([extra] if extra else [])]
        case AliasSchema(type=of):
            return [of]
        case EnumSchema():
            return []


def _texts(schema: Schema) -> Schema:
    if BINARY not in [leaf for of in _types(schema) for leaf in _leaves(of)]:
        return schema
    match schema:
        case ObjectSchema(fields=fields, extra=extra):
            texts = tuple(replace(field, type=_text(field.type)) for field in fields)
            return replace(schema, fields=texts, extra=_text(extra) if extra else None)
        case AliasSchema(type=of):
            return replace(schema, type=_text(of))
        case EnumSchema():
            return schema


def _leaves(of: Type) -> list[Type]:
    match of:
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return _leaves(inner)
        case Union(members) | TupleOf(members):
            return [leaf for member in members for leaf in _leaves(member)]
        case _:
            return [of]


def _text(of: Type) -> Type:
    match of:
        case ListOf(inner):
            return ListOf(_text(inner))
        case MapOf(inner):
            return MapOf(_text(inner))
        case Nullable(inner):
            return Nullable(_text(inner))
        case TupleOf(items):
            return TupleOf(tuple(map(_text, items)))
        case Union(members):
            return replace(of, members=tuple(map(_text, members)))
        case _:
            return STRING if of == BINARY else of
