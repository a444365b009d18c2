"""The paging and the events of an operation as arguments of `Operation(...)`."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.build.paging import member, resolved
from sdkwright.ir.api import EventStream, Paging
from sdkwright.ir.schemas import ObjectSchema, Schema
from sdkwright.ir.types import Reference, SchemaId, Type
from sdkwright.naming.models import field_names
from sdkwright.views.expressions import Scope
from sdkwright.views.text import literal


def paging_fact(
    paging: Paging, schemas: Mapping[SchemaId, Schema], *, is_brief: bool = False
) -> str:
    """Return the argument, in which attributes of models stand for members of the answer.

    Args:
        paging: how the pages follow each other.
        schemas: the schemas of the document.
        is_brief: whether parameters are given by position, if there are both.
    """
    known = dict(schemas)
    owner = paging.item if paging.style == "last-id" else paging.answer
    facts = {
        "position": paging.position,
        "size": paging.size,
        "items": _attributes(paging.answer, paging.items, known),
        "next": _attributes(owner, paging.next, known),
        "more": _attributes(paging.answer, paging.more, known),
    }
    brief = ("position", "size") if is_brief and paging.position and paging.size else ()
    named = [
        f"{name}={literal(fact)}" for name, fact in facts.items() if fact and name not in brief
    ]
    parts = [literal(paging.style), *(literal(facts[name]) for name in brief), *named]
    return f"paging=_call.Paging({', '.join(parts)})"


def stream_fact(stream: EventStream, scope: Scope, schemas: Mapping[SchemaId, Schema]) -> str:
    """Return the argument, in which attributes of models stand for members of an item."""
    known = dict(schemas)
    members = {
        "parameter": stream.parameter,
        "field": stream.field and _attributes(stream.item, (stream.field,), known),
        "advance": stream.advance and _attributes(stream.item, (stream.advance,), known),
    }
    named = [f"{name}={literal(fact)}" for name, fact in members.items() if fact]
    item = f"lambda: {scope.value(stream.item).text}"
    return f"stream=_call.Events({', '.join([item, *named])})"


def items_fact(stream: EventStream, scope: Scope, _: Mapping[SchemaId, Schema]) -> str:
    """Return the argument for items whose kind the media type tells."""
    facts = [f"lambda: {scope.value(stream.item).text}"]
    if (stream.format, stream.shape) != ("events", "data"):
        facts.append(literal(stream.format))
    if stream.shape != "data":
        facts.append(literal(stream.shape))
    return f"stream=_streams.Items({', '.join(facts)})"


def _attributes(of: Type, tokens: tuple[str, ...], schemas: dict[SchemaId, Schema]) -> str:
    names: list[str] = []
    found: Type | None = resolved(of, schemas)
    for token in tokens:
        schema = schemas.get(found.schema) if isinstance(found, Reference) else None
        known = field_names(schema) if isinstance(schema, ObjectSchema) else {}
        names.append(known.get(token, token))
        found = member(found, token, schemas) if found is not None else None
    return "/".join(names)
