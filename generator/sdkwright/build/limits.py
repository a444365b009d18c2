"""Limits of values: formats, patterns, lengths, ranges and examples of scalars."""

from __future__ import annotations

from typing import Any, TypeGuard

from sdkwright.build.context import Context
from sdkwright.ir.limits import Limits
from sdkwright.resolve import Node

_KEYWORDS = (
    *("format", "pattern", "minLength", "maxLength", "minimum", "maximum"),
    *("exclusiveMinimum", "exclusiveMaximum", "example", "examples"),
)
_DEPTH = 8


def limits_of(context: Context, node: Node) -> Limits | None:
    """Return the limits of a scalar schema, or of the items of a list; None where there are none.

    Args:
        context: the document.
        node: the schema, or a reference to it.
    """
    schema = _scalar(context, node)
    if not any(keyword in schema for keyword in _KEYWORDS):
        return None
    limits = Limits(
        format=_text(schema, "format"),
        pattern=_text(schema, "pattern"),
        least=_bound(schema, ("minLength", "minimum"), "exclusiveMinimum", 1),
        most=_bound(schema, ("maxLength", "maximum"), "exclusiveMaximum", -1),
        example=_example(schema),
    )
    return None if limits == Limits() else limits


def _scalar(context: Context, node: Node) -> dict[str, Any]:
    """Return the schema behind references, lists and wrappers of a single part."""
    for _ in range(_DEPTH):
        value = node.value
        if not isinstance(value, dict):
            return {}
        reference, parts = value.get("$ref"), value.get("allOf")
        if isinstance(reference, str):
            node = context.resolver.find(reference) or Node(None, ())
        elif isinstance(parts, list) and len(parts) == 1:
            node = node.child("allOf", 0)
        elif isinstance(value.get("items"), dict):
            node = node.child("items")
        else:
            return value
    return {}


def _text(schema: dict[str, Any], keyword: str) -> str:
    value = schema.get(keyword)
    return value if isinstance(value, str) else ""


def _bound(
    schema: dict[str, Any], inclusive: tuple[str, ...], exclusive: str, step: int
) -> float | None:
    """Return a limit that is itself allowed.

    OpenAPI 3.0 has a limit and a boolean that excludes it, 3.1 has two kinds of limits.
    """
    stated = schema.get(exclusive)
    if _is_number(stated):
        return float(stated) + step
    for keyword in inclusive:
        if _is_number(value := schema.get(keyword)):
            return float(value) + (step if stated is True else 0)
    return None


def _example(schema: dict[str, Any]) -> str | int | float | bool | None:
    examples = schema.get("examples")
    first = examples[0] if isinstance(examples, list) and examples else None
    value = schema.get("example", first)
    return value if isinstance(value, str | int | float | bool) else None


def _is_number(value: Any) -> TypeGuard[int | float]:
    """Tell whether a value is a number, and none of the whole ones that no float can hold."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value.bit_length() < 1_000
    return isinstance(value, float)
