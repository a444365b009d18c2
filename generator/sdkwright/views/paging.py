"""The paging of an operation as an argument of `Operation(...)`."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.build.paging import member, resolved
from sdkwright.ir.api import Paging
from sdkwright.ir.schemas import ObjectSchema, Schema
from sdkwright.ir.types import Reference, SchemaId, Type
from sdkwright.naming.models import field_names
from sdkwright.views.text import literal


def paging_fact(paging: Paging, schemas: Mapping[SchemaId, Schema]) -> str:
    """Return the argument, in which attributes of models stand for members of the answer."""
    known = dict(schemas)
    owner = paging.item if paging.style == "last-id" else paging.answer
    facts = {
        "position": paging.position,
        "size": paging.size,
        "items": _attributes(paging.answer, paging.items, known),
        "next": _attributes(owner, paging.next, known),
        "more": _attributes(paging.answer, paging.more, known),
    }
    named = [f"{name}={literal(fact)}" for name, fact in facts.items() if fact]
    parts = [literal(paging.style), *named]
    return f"paging=_call.Paging({', '.join(parts)})"


def _attributes(of: Type, tokens: tuple[str, ...], schemas: dict[SchemaId, Schema]) -> str:
    names: list[str] = []
    found: Type | None = resolved(of, schemas)
    for token in tokens:
        schema = schemas.get(found.schema) if isinstance(found, Reference) else None
        known = field_names(schema) if isinstance(schema, ObjectSchema) else {}
        names.append(known.get(token, token))
        found = member(found, token, schemas) if found is not None else None
    return "/".join(names)
