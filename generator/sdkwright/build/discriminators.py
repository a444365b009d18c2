"""Discriminators: which schema a value of the property means."""

from __future__ import annotations

from sdkwright.build.context import Context
from sdkwright.ir.types import SchemaId, Tag
from sdkwright.resolve import Node


def mapping_of(context: Context, node: Node) -> tuple[tuple[Tag, SchemaId], ...]:
    """Return the values of a discriminator and the components that they mean.

    An entry is a reference, the name of a component, or a file that was one before documents
    were put together (OpenAPI 3.0.3, 4.7.25). One that leads to nothing is a finding.

    Args:
        context: the document.
        node: the schema with the discriminator.
    """
    found: list[tuple[Tag, SchemaId]] = []
    for tag, entry in node.items("discriminator", "mapping"):
        target = _target(context, entry.value)
        if target is not None:
            found.append((tag, target))
            continue
        context.report.lenient(
            "discriminator-mapping",
            f"the discriminator maps {tag!r} to {entry.value!r}, which is no schema",
            context.document.where(entry.pointer),
            "map it to a schema of the document, or remove the entry",
        )
    return tuple(found)


def _target(context: Context, stated: object) -> SchemaId | None:
    if not isinstance(stated, str):
        return None
    if stated.startswith("#"):
        node = context.resolver.find(stated)
        return context.component(node) if node is not None else None
    last = stated.rstrip("/").rpartition("/")[2]
    for name in (stated, last, last.partition(".")[0]):
        node = context.resolver.root.child("components", "schemas", name)
        if node.value is not None:
            return context.component(node)
    return None
