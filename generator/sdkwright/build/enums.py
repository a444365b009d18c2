"""Fixed values: enumerations with a name, or constants that stay in the type."""

from __future__ import annotations

from typing import Any, Final

from sdkwright.build.context import Context, Place
from sdkwright.ir.schemas import EnumSchema
from sdkwright.ir.types import (
    ANY,
    Constant,
    Kind,
    ListOf,
    MapOf,
    Primitive,
    Scalar,
    Type,
    union,
)
from sdkwright.resolve import Node

_MOST: Final = 10_000
"""Values that a class can have; more are data."""


def enumeration(context: Context, node: Node, place: Place) -> Type:
    """Return the type of a schema with `enum`.

    Args:
        context: the document.
        node: the schema; its list is not empty.
        place: what it is to its owner.
    """
    if len(node.value["enum"]) > _MOST:
        _tell_size(context, node)
        return _plain(node.value["enum"])
    values = _typed(context, node)
    strings = [value for value in values if isinstance(value, str)]
    integers = [v for v in values if isinstance(v, int) and not isinstance(v, bool)]
    if not values or (len(strings) != len(values) and len(integers) != len(values)):
        return constant(values or [None])
    if place.literal_enums and context.component(node) is None:
        return constant(values)
    unique = tuple(dict.fromkeys(strings)) if strings else tuple(dict.fromkeys(integers))
    return context.named(
        node, place, lambda origin: EnumSchema(origin, unique, _member_names(node))
    )


def constant(values: list[Any]) -> Type:
    """Return the type that allows just these JSON values, or the nearest to it."""
    if values == [None]:
        return Primitive(Kind.NULL)
    scalars: list[Scalar] = []
    others: list[Type] = []
    for value in values:
        if value is None:
            others.append(Primitive(Kind.NULL))
        elif isinstance(value, float):
            others.append(Primitive(Kind.NUMBER))
        elif isinstance(value, list):
            others.append(ListOf(ANY))
        elif isinstance(value, dict):
            others.append(MapOf(ANY))
        elif not isinstance(value, str | int):
            return ANY
        elif all(type(value) is not type(known) or value != known for known in scalars):
            scalars.append(value)
    if Primitive(Kind.NUMBER) in others:
        scalars = [value for value in scalars if isinstance(value, str | bool)]
    if not others:
        return Constant(tuple(scalars)) if scalars else ANY
    return union((*((Constant(tuple(scalars)),) if scalars else ()), *others))


def _tell_size(context: Context, node: Node) -> None:
    context.report.lenient(
        "enum-too-large",
        f"an enumeration has more than {_MOST:,} values; any value of their type is taken",
        context.document.where((*node.pointer, "enum")),
        "describe the type, and let the server judge its values",
    )


def _plain(values: list[Any]) -> Type:
    """Return the type that all values have."""
    for kind, python in ((Kind.STRING, str), (Kind.INTEGER, int)):
        if all(type(value) is python for value in values):
            return Primitive(kind)
    return ANY


def _typed(context: Context, node: Node) -> list[Any]:
    """Return the values without null, as the type of the schema has them.

    YAML reads `1` and `true` where an author meant texts.
    """
    values = [value for value in node.value["enum"] if value is not None]
    kinds = node.value.get("type")
    if kinds == "string" and all(isinstance(v, str | int | float) for v in values):
        typed: list[Any] = [_text(value) for value in values]
    elif kinds == "integer" and all(isinstance(v, str) and _is_integer(v) for v in values):
        typed = [int(value) for value in values]
    else:
        return values
    if any(type(one) is not type(other) for one, other in zip(values, typed, strict=True)):
        context.report.warning(
            "enum-type",
            f"the values of this enumeration are not of its type, {kinds}; they are taken as such",
            context.document.where((*node.pointer, "enum")),
            "quote them, or mend the type" if kinds == "string" else "write them without quotes",
        )
    return typed


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _is_integer(value: str) -> bool:
    return value.removeprefix("-").isdecimal() and value.isascii() and len(value) < 20


def _member_names(node: Node) -> tuple[tuple[str | int, str], ...]:
    return tuple(
        (wire, name.text("name"))
        for wire, name in node.items("x-sdk-enum", "values")
        if name.text("name")
    )
