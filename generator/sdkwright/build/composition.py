"""`allOf`: one schema made of several."""

from __future__ import annotations

from typing import Final

from sdkwright.build.context import Context, Place, TypeOf
from sdkwright.build.kinds import is_structural
from sdkwright.build.merging import merged
from sdkwright.build.properties import object_schema
from sdkwright.build.unions import shared
from sdkwright.ir.types import Type
from sdkwright.resolve import Node

_BESIDE: Final = frozenset({"allOf", "type"})
_BESIDE_INLINE: Final = _BESIDE | {"required"}
"""A property may insist on members of what it refers to; that is worth no class of its own."""


def composed(context: Context, node: Node, place: Place, type_of: TypeOf) -> Type:
    """Return the type of a schema with parts, or with properties and alternatives.

    Args:
        context: the document.
        node: the schema.
        place: what it is to its owner.
        type_of: gives the types of properties and of what remains of scalars and lists.
    """
    is_component = context.component(node) is not None
    only = _only_part(node, _BESIDE if is_component else _BESIDE_INLINE)
    if only is not None and not _extends(context, node, only):
        return type_of(only, place)
    whole = merged(context, node)
    if whole.unions and whole.properties:
        return shared(context, node, whole, place, type_of)
    if whole.properties:
        return context.named(
            node, place, lambda origin: object_schema(context, origin, whole, type_of)
        )
    rest = whole.keywords
    for alternatives in whole.unions[:1]:
        rest = {**rest, **alternatives.value}
    names = {key: node.value[key] for key in ("title", "x-sdk-type-name") if key in node.value}
    for key in ("discriminator", "nullable"):
        if key in node.value:
            names[key] = node.value[key]
    return type_of(Node({**rest, **names}, node.pointer), place)


def _only_part(node: Node, beside: frozenset[str]) -> Node | None:
    """Return the reference that a schema only describes further."""
    if is_structural(node.value, ignoring=beside):
        return None
    parts = [part for part in node.elements("allOf") if is_structural(part.value)]
    if len(parts) != 1 or not isinstance(parts[0].value.get("$ref"), str):
        return None
    return parts[0]


def _extends(context: Context, node: Node, part: Node) -> bool:
    """Tell whether a component is a child of a base schema, whose values have a tag."""
    if context.component(node) is None:
        return False
    target = context.resolver.follow(part)
    return (
        target is not None
        and isinstance(target.value, dict)
        and (
            isinstance(target.value.get("discriminator"), dict)
            and not target.value.get("oneOf")
            and not target.value.get("anyOf")
        )
    )
