"""Request bodies: which media type is sent, and what it is made of."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.context import Context, Place
from sdkwright.build.encodings import encodings_of
from sdkwright.build.media import concrete, kind_of, preferred, stream_format
from sdkwright.build.types import fields_of, type_of
from sdkwright.ir.api import Body, BodyChoice, BodyKind, PartEncoding
from sdkwright.ir.schemas import Field
from sdkwright.ir.types import ANY, BINARY, STRING, Kind, ListOf, Primitive, Type
from sdkwright.media import essence_of, is_range
from sdkwright.resolve import Node

_KINDS: dict[str, BodyKind] = {
    "json": "json",
    "form": "form",
    "multipart": "multipart",
    "text": "text",
    "binary": "binary",
}

_SYNONYMS = frozenset({"text/json", "application/*+json", "application/*", "*/*", "*"})
"""What says no more than `application/json` does, where that is possible too."""

_FORMS = ("form", "multipart")


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
    contents = target.items("content")
    choice = preferred(contents)
    if choice is None:
        _tell_empty(context, target)
        return None
    media_type, content = choice
    kind = _kind(context, media_type, content)
    others = tuple(_others(media_type, contents))
    schema = content.child("schema")
    is_flat = kind in _FORMS and all(kind_of(other) in _FORMS for other, _ in others)
    fields = _form_fields(context, schema, owner) if is_flat else ()
    return Body(
        media_type=concrete(media_type) if kind != "binary" else _binary(media_type),
        kind=kind,
        required=target.child("required").value is True,
        type=ANY if fields else _type(context, content, kind, Place(owner, "request")),
        fields=fields,
        name=target.text("x-sdk-name") or None,
        description=target.text("description"),
        where=target.pointer,
        encoding=_encoding(context, content, kind),
        is_range=is_range(media_type),
        choices=tuple(_choice(context, other, below, owner) for other, below in others),
    )


def _tell_empty(context: Context, target: Node) -> None:
    context.report.lenient(
        "body-without-content",
        "the body has no media type, so that none is sent",
        context.document.where(target.pointer),
        "describe its `content`",
    )


def _kind(context: Context, media_type: str, content: Node) -> BodyKind:
    if stream_format(media_type) in ("lines", "sequence"):
        return "lines"
    kind = _KINDS[kind_of(media_type)]
    if kind == "json" and "*" in media_type:
        target = context.resolver.follow(content.child("schema"))
        if target is not None and target.text("format") == "binary":
            return "binary"
    return kind


def _binary(media_type: str) -> str:
    return "application/octet-stream" if "*" in essence_of(media_type) else media_type


def _others(chosen: str, contents: list[tuple[str, Node]]) -> Iterator[tuple[str, Node]]:
    """Yield the other media types that callers may want, each once."""
    seen = {essence_of(concrete(chosen))}
    for media_type, content in contents:
        essence = essence_of(concrete(media_type))
        is_synonym = kind_of(chosen) == "json" and essence_of(media_type) in _SYNONYMS
        if essence not in seen and not is_synonym:
            seen.add(essence)
            yield media_type, content


def _choice(context: Context, media_type: str, content: Node, owner: str) -> BodyChoice:
    kind = _kind(context, media_type, content)
    return BodyChoice(
        concrete(media_type),
        kind,
        _type(context, content, kind, Place(owner, f"{kind} request")),
        _encoding(context, content, kind),
    )


def _type(context: Context, content: Node, kind: BodyKind, place: Place) -> Type:
    if kind == "text":
        return STRING
    if kind == "binary":
        return BINARY
    if kind == "lines":
        return _lines(context, content, place)
    schema = content.child("schema")
    return ANY if schema.value is None else type_of(context, schema, place)


def _lines(context: Context, content: Node, place: Place) -> Type:
    item = content.child("itemSchema")
    if item.value is not None:
        return ListOf(type_of(context, item, place.below("item")))
    schema = content.child("schema")
    if schema.value is None:
        return ANY
    found = type_of(context, schema, place)
    is_whole = isinstance(found, ListOf) or found in (ANY, Primitive(Kind.STRING))
    target = context.resolver.follow(schema)
    if is_whole or (target is not None and target.text("type") == "array"):
        return found
    return ListOf(found)


def _encoding(context: Context, content: Node, kind: BodyKind) -> tuple[PartEncoding, ...]:
    return encodings_of(context, content) if kind in _FORMS else ()


def _form_fields(context: Context, schema: Node, owner: str) -> tuple[Field, ...]:
    target = context.resolver.follow(schema) if schema.value else None
    if target is None:
        return ()
    fields = fields_of(context, target, Place(owner, "", literal_enums=True))
    return tuple(field for field in fields if not field.read_only)
