"""Request bodies: which media type is sent, and what it is made of."""

from __future__ import annotations

from sdkwright.build.context import Context, Place
from sdkwright.build.media import kind_of, preferred
from sdkwright.build.types import fields_of, type_of
from sdkwright.ir.api import Body, BodyKind
from sdkwright.ir.schemas import Field
from sdkwright.ir.types import ANY, BINARY, STRING, Type
from sdkwright.media import essence_of
from sdkwright.resolve import Node

_KINDS: dict[str, BodyKind] = {
    "json": "json",
    "form": "form",
    "multipart": "multipart",
    "text": "text",
    "binary": "binary",
}


def body_of(context: Context, node: Node, owner: str) -> Body | None:
    """Return what an operation sends, None where it sends nothing.

    Args:
        context: the document.
        node: the Request Body Object or a reference to one.
        owner: the identity of the operation.
    """
    target = context.resolver.follow(node) if node.value else None
    if target is None:
        return None
    choice = preferred(target.items("content"))
    if choice is None:
        return None
    media_type, content = choice
    kind = _KINDS[kind_of(media_type)]
    schema = content.child("schema")
    fields = _form_fields(context, schema, owner) if kind in ("form", "multipart") else ()
    return Body(
        media_type="application/json" if essence_of(media_type) == "*/*" else media_type,
        kind=kind,
        required=target.child("required").value is True,
        type=_type(context, schema, kind, bool(fields), owner),
        fields=fields,
        name=target.text("x-sdk-name") or None,
        description=target.text("description"),
        where=target.pointer,
    )


def _type(context: Context, schema: Node, kind: BodyKind, flat: bool, owner: str) -> Type:
    if kind == "text":
        return STRING
    if kind == "binary":
        return BINARY
    if flat or schema.value is None:
        return ANY
    return type_of(context, schema, Place(owner, "request"))


def _form_fields(context: Context, schema: Node, owner: str) -> tuple[Field, ...]:
    target = context.resolver.follow(schema) if schema.value else None
    if target is None:
        return ()
    return fields_of(context, target, Place(owner, "", literal_enums=True))
