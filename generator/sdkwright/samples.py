"""Samples: small values that fit a type, the same ones every time; what examples send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from sdkwright.ir.api import Api, Body, Operation, Parameter
from sdkwright.ir.limits import Limits
from sdkwright.ir.schemas import AliasSchema, EnumSchema, Field, ObjectSchema, Schema
from sdkwright.ir.types import (
    Constant,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Primitive,
    Reference,
    Scalar,
    SchemaId,
    TupleOf,
    Type,
    Union,
)
from sdkwright.sample_scalars import sample_scalar


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar that is written as a literal."""

    value: Scalar


@dataclass(frozen=True, slots=True)
class Stamp:
    """A value that travels as text and has a class of its own in Python."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an enumeration."""

    schema: SchemaId
    value: str | int


@dataclass(frozen=True, slots=True)
class Many:
    """A list."""

    items: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class Empty:
    """An object with free keys and none of them."""


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a class with the fields that it cannot do without."""

    schema: SchemaId
    fields: tuple[tuple[str, Sample], ...]
    """By wire name."""


Sample: TypeAlias = Plain | Stamp | Member | Many | Empty | Instance

_MOST = 100
"""Objects in one sample; nobody reads more, and objects of objects can be endless."""

_STAMPS = frozenset({Kind.DATETIME, Kind.DATE, Kind.TIME, Kind.UUID, Kind.BINARY})


class NoSampleError(Exception):
    """No value can be sent: a schema requires itself, or what only answers have."""


class Sampler:
    """Makes samples for the types of one API."""

    def __init__(self, api: Api) -> None:
        self._schemas: Mapping[SchemaId, Schema] = api.schema_index()
        self._left = 0

    def parameters(self, operation: Operation) -> tuple[tuple[Parameter, Sample], ...]:
        """Return a sample for each parameter that the operation requires.

        Raises:
            NoSampleError: if one of them has none.
        """
        self._left = _MOST
        return tuple(
            (parameter, self._sample(parameter.type, parameter.wire, parameter.limits, ()))
            for parameter in operation.parameters
            if parameter.required
        )

    def body(self, body: Body) -> Sample:
        """Return the smallest body.

        Raises:
            NoSampleError: if there is none.
        """
        self._left = _MOST
        return self._sample(body.type, "body", None, ())

    def form(self, body: Body) -> tuple[tuple[Field, Sample], ...]:
        """Return a sample for each field that a form requires."""
        self._left = _MOST
        return self._fields(body.fields, ())

    def _fields(
        self, fields: tuple[Field, ...], trail: tuple[SchemaId, ...]
    ) -> tuple[tuple[Field, Sample], ...]:
        required = [field for field in fields if field.required and not field.read_only]
        return tuple(
            (field, self._sample(field.type, field.wire, field.limits, trail)) for field in required
        )

    def _sample(
        self, of: Type, hint: str, limits: Limits | None, trail: tuple[SchemaId, ...]
    ) -> Sample:
        match of:
            case Primitive(kind):
                return _primitive(kind, hint, limits)
            case Constant(values):
                return Plain(values[0])
            case ListOf(item):
                return self._list(item, hint, limits, trail)
            case TupleOf(items):
                return Many(tuple(self._sample(item, hint, None, trail) for item in items))
            case MapOf():
                return Empty()
            case Nullable(inner):
                return self._nullable(inner, hint, limits, trail)
            case Union(members):
                return self._first_possible(members, hint, limits, trail)
            case Reference(schema):
                return self._named(schema, hint, limits, trail)
            case _:
                assert_never(of)

    def _list(
        self, item: Type, hint: str, limits: Limits | None, trail: tuple[SchemaId, ...]
    ) -> Sample:
        try:
            return Many((self._sample(item, hint, limits, trail),))
        except NoSampleError:
            return Many(())

    def _nullable(
        self, of: Type, hint: str, limits: Limits | None, trail: tuple[SchemaId, ...]
    ) -> Sample:
        try:
            return self._sample(of, hint, limits, trail)
        except NoSampleError:
            return Plain(None)

    def _first_possible(
        self, members: tuple[Type, ...], hint: str, limits: Limits | None, trail: tuple[str, ...]
    ) -> Sample:
        for member in members:
            try:
                return self._sample(member, hint, limits, trail)
            except NoSampleError:
                continue
        raise NoSampleError(hint)

    def _named(
        self, identity: SchemaId, hint: str, limits: Limits | None, trail: tuple[SchemaId, ...]
    ) -> Sample:
        self._left -= 1
        if identity in trail or self._left < 0:
            raise NoSampleError(identity)
        schema = self._schemas[identity]
        below = (*trail, identity)
        match schema:
            case EnumSchema(values=values):
                return Member(identity, values[0])
            case AliasSchema(type=of):
                return self._sample(of, hint, limits, below)
            case ObjectSchema(fields=fields):
                found = self._fields(fields, below)
                return Instance(identity, tuple((field.wire, value) for field, value in found))


def _primitive(kind: Kind, hint: str, limits: Limits | None) -> Sample:
    value = sample_scalar(kind, hint, limits)
    return Stamp(kind, str(value)) if kind in _STAMPS else Plain(value)
