"""References to a base schema: they mean it, or any schema that extends it.

That is what a discriminator without alternatives says (OpenAPI 3.0.3, 4.7.25).
"""

from __future__ import annotations

from dataclasses import replace

from sdkwright.build.context import Context, Place
from sdkwright.build.discriminators import mapping_of
from sdkwright.ir.schemas import AliasSchema, Origin
from sdkwright.ir.types import Reference, SchemaId, Type, Union
from sdkwright.resolve import Node


def variant_of(context: Context, node: Node) -> Type | None:
    """Return what a reference to a component means if that is a base schema, else None.

    Args:
        context: the document.
        node: the component.
    """
    base = context.component(node)
    discriminator = node.child("discriminator")
    tag = discriminator.text("propertyName")
    if base is None or not tag or node.value.get("oneOf") or node.value.get("anyOf"):
        return None
    known = context.variants.get(base)
    if known is None:
        known = context.variants[base] = _variant(context, node, base, tag)
    return known


def _variant(context: Context, node: Node, base: SchemaId, tag: str) -> Type:
    mapping = mapping_of(context, node)
    children = dict.fromkeys((*context.hierarchy.descendants(base), *(id_ for _, id_ in mapping)))
    children.pop(base, None)
    if not children or not (node.child("properties").value or node.value.get("allOf")):
        return Reference(base)
    members = (*map(Reference, children), Reference(base))

    def made(origin: Origin) -> AliasSchema:
        name = node.text("x-sdk-type-name") or str(node.pointer[-1])
        text = f"Any `{name}`: the property `{tag}` says which one."
        of = Union(members, tag, mapping, fallback=base)
        return AliasSchema(replace(origin, description=text), of)

    return context.named(node.child("discriminator"), Place(base, "variant"), made)
