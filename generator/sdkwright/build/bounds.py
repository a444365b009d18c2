"""Bounds of types: aliases that would be endless, or nearly so, once they are written out.

Aliases have no class: their types stand wherever something refers to them. So a few lines of a
document could ask for more text than there is memory, or for deeper nesting than Python reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sdkwright.diagnostics import Report
from sdkwright.document import Document
from sdkwright.ir.schemas import AliasSchema, Schema
from sdkwright.ir.types import ANY, SchemaId, references

_DEPTH = 50
"""Aliases inside aliases; checkers and Python itself give up at about a hundred."""

_PARTS = 1_000
"""Aliases that one may stand for, beside those that it mentions itself."""


def bounded(schemas: Iterable[Schema], document: Document, report: Report) -> tuple[Schema, ...]:
    """Return schemas in which the aliases that are too large to write out take any value.

    Args:
        schemas: all that are named.
        document: for the positions of findings.
        report: receives a finding for each alias that is too large.
    """
    known = tuple(schemas)
    inner = {
        schema.origin.id: references(schema.type)
        for schema in known
        if isinstance(schema, AliasSchema) and not schema.is_spoken
    }
    cut: set[SchemaId] = set()
    for identity in inner:
        if not _is_small(identity, inner, cut):
            cut.add(identity)
    if not cut:
        return known
    return tuple(
        (
            _without_type(schema, document, report)
            if isinstance(schema, AliasSchema) and schema.origin.id in cut
            else schema
        )
        for schema in known
    )


def _is_small(
    start: SchemaId, inner: Mapping[SchemaId, tuple[SchemaId, ...]], cut: set[SchemaId]
) -> bool:
    """Write an alias out as views do, a circle ending in anything, but only count."""
    left = _PARTS + len(inner[start])
    waiting: list[tuple[SchemaId, frozenset[SchemaId]]] = [(start, frozenset())]
    while waiting:
        identity, above = waiting.pop()
        left -= 1
        if left < 0 or len(above) >= _DEPTH:
            return False
        path = above | {identity}
        waiting += [
            (each, path)
            for each in inner[identity]
            if each in inner and each not in path and each not in cut
        ]
        if len(waiting) > left:
            return False
    return True


def _without_type(schema: AliasSchema, document: Document, report: Report) -> AliasSchema:
    report.lenient(
        "type-too-large",
        "written out, with all the schemas that it is made of, this type has no end that anybody"
        " could read; it takes any value",
        document.where(schema.origin.where),
        "give its parts fewer alternatives, or make them objects, which have names",
    )
    return replace(schema, type=ANY)
