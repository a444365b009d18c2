"""Schemas that become a name of their own: objects, enumerations and aliases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sdkwright.ir.limits import Limits
from sdkwright.ir.types import Pointer, SchemaId, Type


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a named schema comes from and what its name is made of."""

    id: SchemaId
    where: Pointer
    component: str | None
    """The key under `components/schemas`; None for a schema that stands inline."""
    owner: SchemaId | None
    """What an inline schema belongs to: a schema, or an operation as `get /path`."""
    role: str
    """What an inline schema is to its owner: the property, `request`, `response`, `item`."""
    type_name: str | None
    """The name that an overlay gives (`x-sdk-type-name`), or a document's own title."""
    description: str


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object."""

    wire: str
    type: Type
    required: bool
    description: str
    name: str | None
    """The name that an overlay gives (`x-sdk-name`)."""
    deprecated: bool
    where: Pointer
    limits: Limits | None = None
    read_only: bool = False
    """Whether only answers have it."""
    generated: str | None = None
    """How a value is made where none is given (`x-sdk-generated`)."""
    write_only: bool = False
    """Whether only requests have it."""

    @property
    def is_one_way(self) -> bool:
        """Whether it is required, but only of answers, or only of requests."""
        return self.required and (self.read_only or self.write_only)


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    """A JSON object with known properties."""

    origin: Origin
    fields: tuple[Field, ...]
    extra: Type | None
    """The type of further properties; None where the document says nothing of them."""


@dataclass(frozen=True, slots=True)
class EnumSchema:
    """A fixed set of strings or integers."""

    origin: Origin
    values: tuple[str, ...] | tuple[int, ...]
    names: tuple[tuple[str | int, str], ...] = ()
    """Member names that an overlay gives (`x-sdk-enum`), by value."""


@dataclass(frozen=True, slots=True)
class AliasSchema:
    """A name for a list, a map, a union or a scalar."""

    origin: Origin
    type: Type
    is_spoken: bool = False
    """Whether annotations say its name: it is recursive, or a property tells its members apart."""


Schema: TypeAlias = ObjectSchema | EnumSchema | AliasSchema
