"""The types of values: a closed union, matched with `assert_never`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

SchemaId: TypeAlias = str
"""Where a schema is defined, as a URI fragment: `#/components/schemas/Project`."""

Pointer: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root of the merged document."""

Scalar: TypeAlias = str | int | float | bool | None


class Kind(StrEnum):
    """The values that need no schema of their own."""

    ANY = "any"
    NULL = "null"
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATETIME = "datetime"
    DATE = "date"
    TIME = "time"
    UUID = "uuid"
    BASE64 = "base64"
    BINARY = "binary"


@dataclass(frozen=True, slots=True)
class Primitive:
    """A scalar, anything, or raw bytes."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array of one type of item."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object with free keys and one type of value."""

    value: Type


@dataclass(frozen=True, slots=True)
class Reference:
    """A schema that has a name of its own."""

    schema: SchemaId


@dataclass(frozen=True, slots=True)
class Constant:
    """One of a few fixed scalars that stand in the type itself."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A JSON array whose items differ by position."""

    items: tuple[Type, ...]


Tag: TypeAlias = str | int
"""A value of a discriminator."""


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types; the discriminator names the property that tells which."""

    members: tuple[Type, ...]
    discriminator: str | None = None
    tags: tuple[tuple[Tag, SchemaId], ...] = ()
    """What a document says of the values of the discriminator, and later all of them."""
    fallback: SchemaId | None = None
    """The member that an unknown value means; None where it means none."""


@dataclass(frozen=True, slots=True)
class Nullable:
    """A type or null."""

    of: Type


Type: TypeAlias = Primitive | ListOf | TupleOf | MapOf | Reference | Constant | Union | Nullable

ANY = Primitive(Kind.ANY)
STRING = Primitive(Kind.STRING)
BINARY = Primitive(Kind.BINARY)


def nullable(of: Type) -> Type:
    """Return the type or null, once."""
    if isinstance(of, Nullable) or of in (ANY, Primitive(Kind.NULL)):
        return of
    return Nullable(of)


def union(
    members: tuple[Type, ...],
    discriminator: str | None = None,
    tags: tuple[tuple[Tag, SchemaId], ...] = (),
) -> Type:
    """Return the simplest type that allows any of the members; the loosest come last.

    Args:
        members: the types.
        discriminator: the property that tells them apart, where a document names one.
        tags: its values, as far as the document lists them.
    """
    flat: dict[Type, None] = {}
    null = False
    for member in members:
        inner = member
        if isinstance(inner, Nullable):
            null, inner = True, inner.of
        if inner == Primitive(Kind.NULL):
            null = True
            continue
        parts = inner.members if isinstance(inner, Union) else (inner,)
        flat.update(dict.fromkeys(parts))
    if ANY in flat or not flat:
        return ANY
    kept = tuple(sorted(_one_constant(flat), key=_is_loose))
    result = kept[0] if len(kept) == 1 else Union(kept, discriminator, tags)
    return Nullable(result) if null else result


def _one_constant(members: Iterable[Type]) -> list[Type]:
    """Return types with all constants in the place of the first."""
    known = list(members)
    constants = [member for member in known if isinstance(member, Constant)]
    if len(constants) < 2:
        return known
    scalars: dict[tuple[type, Scalar], Scalar] = {}
    for constant in constants:
        scalars.update({(type(value), value): value for value in constant.values})
    whole = Constant(tuple(scalars.values()))
    kept: list[Type] = [member for member in known if not isinstance(member, Constant)]
    kept.insert(known.index(constants[0]), whole)
    return kept


def _is_loose(of: Type) -> bool:
    """Tell whether a type takes what a model would take, and would hide it if it came first."""
    if isinstance(of, ListOf):
        return _is_loose(of.item)
    return of == MapOf(ANY)


def references(of: Type) -> tuple[SchemaId, ...]:
    """Return the schemas that a type mentions, in order, without following them."""
    match of:
        case Reference(schema):
            return (schema,)
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return references(inner)
        case Union(members) | TupleOf(members):
            return tuple(schema for member in members for schema in references(member))
        case Primitive() | Constant():
            return ()
