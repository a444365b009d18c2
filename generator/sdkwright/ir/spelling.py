"""Unions with and without tags."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sdkwright.ir.schemas import AliasSchema, Schema
from sdkwright.ir.types import Nullable, Type, Union


def spelled_out(schemas: Iterable[Schema]) -> tuple[Schema, ...]:
    """Return schemas whose unions are told apart by what fits, and not by their tags.

    Args:
        schemas: all that are named.
    """
    return tuple(
        (
            replace(schema, type=_untagged(schema.type), is_spoken=False)
            if isinstance(schema, AliasSchema) and has_tags(schema.type)
            else schema
        )
        for schema in schemas
    )


def _untagged(of: Type) -> Type:
    plain = of.of if isinstance(of, Nullable) else of
    assert isinstance(plain, Union)
    spelled = Union(plain.members)
    return Nullable(spelled) if isinstance(of, Nullable) else spelled


def has_tags(of: Type) -> bool:
    """Tell whether a type is a union whose members are known by tags, or such a one or null."""
    plain = of.of if isinstance(of, Nullable) else of
    return isinstance(plain, Union) and bool(plain.tags)
