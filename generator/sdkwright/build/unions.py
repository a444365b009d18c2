"""Alternatives: `oneOf` and `anyOf`, alone or together with what all of them share."""

from __future__ import annotations

from typing import Final

from sdkwright.build.context import Context, Place, TypeOf
from sdkwright.build.discriminators import mapping_of
from sdkwright.build.kinds import allowed, is_structural, kinds_of
from sdkwright.build.merging import Merged, combined, merged, tell_conflict
from sdkwright.build.properties import object_schema
from sdkwright.ir.schemas import AliasSchema
from sdkwright.ir.types import (
    ANY,
    Kind,
    MapOf,
    Nullable,
    Primitive,
    Reference,
    Type,
    Union,
    nullable,
    union,
)
from sdkwright.resolve import Node

_MOST: Final = 64
"""Alternatives that are worth a class each, where all of them share properties."""


def any_of(context: Context, node: Node, keyword: str, place: Place, type_of: TypeOf) -> Type:
    """Return the type of a schema with alternatives.

    Args:
        context: the document.
        node: the schema.
        keyword: `oneOf` or `anyOf`.
        place: what it is to its owner.
        type_of: gives the types of the alternatives.
    """
    branches = node.elements(keyword)
    members = tuple(
        type_of(_typed(branch, node), place.below(f"option{number}" if len(branches) > 1 else ""))
        for number, branch in enumerate(branches, 1)
    )
    return told_apart(context, node, members, place)


def _typed(branch: Node, node: Node) -> Node:
    """Return an alternative with the type that all of them share."""
    kind = node.value.get("type")
    if kind is None or not isinstance(branch.value, dict):
        return branch
    if is_structural(branch.value, ignoring=frozenset({"format"})):
        return branch
    return Node({"type": kind, **branch.value}, branch.pointer)


def told_apart(context: Context, node: Node, members: tuple[Type, ...], place: Place) -> Type:
    """Return a union; where a property tells its members apart, it gets a name.

    Args:
        context: the document.
        node: the schema with the discriminator.
        members: the types.
        place: what the schema is to its owner.
    """
    tag = node.child("discriminator").text("propertyName") or None
    if tag is None:
        return union(members)
    mapping = mapping_of(context, node)
    known = {member.schema for member in members if isinstance(member, Reference)}
    others = dict.fromkeys(Reference(schema) for _, schema in mapping if schema not in known)
    result = union((*members, *others), tag, mapping)
    plain = result.of if isinstance(result, Nullable) else result
    if not isinstance(plain, Union) or context.component(node) is not None:
        return result
    named = context.named(node, place, lambda origin: AliasSchema(origin, plain))
    return nullable(named) if isinstance(result, Nullable) else named


def shared(context: Context, node: Node, whole: Merged, place: Place, type_of: TypeOf) -> Type:
    """Return the type of alternatives that share properties: a class each.

    Where there are too many, all properties are those of one class.

    Args:
        context: the document.
        node: the schema.
        whole: what it says besides, with the alternatives.
        place: what it is to its owner.
        type_of: gives the types of properties.
    """
    alternatives = whole.unions[0]
    keyword = "oneOf" if "oneOf" in alternatives.value else "anyOf"
    branches = alternatives.elements(keyword)
    if len(whole.unions) > 1 or len(branches) > _MOST:
        every = flattened(context, whole)
        return context.named(
            node, place, lambda origin: object_schema(context, origin, every, type_of)
        )
    members: list[Type] = []
    for number, branch in enumerate(branches, 1):
        below = place.below(_role(branch) or f"option{number}")
        members += _alternative(context, branch, whole, below, type_of)
    return told_apart(context, node, tuple(members), place) if members else ANY


def _alternative(
    context: Context, branch: Node, whole: Merged, place: Place, type_of: TypeOf
) -> list[Type]:
    """Return an alternative with what all of them share; nothing where they contradict."""
    if isinstance(branch.value, dict) and kinds_of(branch.value) == ["null"]:
        return [Primitive(Kind.NULL)]
    kinds = allowed(context.resolver, branch)
    if kinds and "object" not in kinds:
        tell_conflict(context, branch, "an alternative")
        return []
    own = merged(context, branch)
    if whole.properties.items() <= own.properties.items():  # it includes the rest already
        return [type_of(branch, place)]
    both = flattened(context, combined(context, whole, branch))
    if not both.properties:
        return [MapOf(ANY)]
    text = {"description": branch.text("description") or own.description}
    origin_node = Node(text, branch.pointer)
    return [
        context.named(
            origin_node, place, lambda origin: object_schema(context, origin, both, type_of)
        )
    ]


def _role(branch: Node) -> str:
    reference = branch.value.get("$ref") if isinstance(branch.value, dict) else None
    return reference.rpartition("/")[2] if isinstance(reference, str) else ""


def flattened(context: Context, whole: Merged) -> Merged:
    """Return an object with the properties of all alternatives, of which none is required."""
    for alternatives in whole.unions[:_MOST]:
        for keyword in ("oneOf", "anyOf"):
            for branch in alternatives.elements(keyword)[:_MOST]:
                for wire, child in merged(context, branch).properties.items():
                    whole.properties.setdefault(wire, child)
    return whole
