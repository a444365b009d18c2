"""Encoding Objects: how the fields of a form are written (OpenAPI 3.1, 4.8.15)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkwright.build.context import Context
from sdkwright.ir.api import PartEncoding
from sdkwright.resolve import Node

_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PRINTED = re.compile(r"[\x20-\x7e]+")


def encodings_of(context: Context, content: Node) -> tuple[PartEncoding, ...]:
    """Return how the fields are written that the document has something to say about.

    Args:
        context: the document.
        content: the Media Type Object of a form.
    """
    found = (
        _encoding(context, name, context.resolver.follow(node))
        for name, node in content.items("encoding")
        if isinstance(node.value, dict)
    )
    return tuple(encoding for encoding in found if encoding is not None)


def _encoding(context: Context, name: str, node: Node | None) -> PartEncoding | None:
    if node is None:
        return None
    media_type = node.text("contentType")
    style, explode = node.text("style"), node.child("explode").value
    reserved = node.child("allowReserved").value is True
    if style and style not in _STYLES:
        context.report.lenient(
            "parameter-style",
            f"a field of a form cannot have the style {style!r}",
            context.document.where((*node.pointer, "style")),
            f"possible: {', '.join(_STYLES)}; until then {_STYLES[0]} is taken",
        )
        style = _STYLES[0]
    is_styled = bool(style) or isinstance(explode, bool) or reserved
    style = style or (_STYLES[0] if is_styled else "")
    return PartEncoding(
        name,
        media_type if _PRINTED.fullmatch(media_type) else None,
        style or None,
        explode if isinstance(explode, bool) else style in ("", _STYLES[0]),
        reserved,
        tuple(_headers(context, node)),
    )


def _headers(context: Context, node: Node) -> Iterator[tuple[str, str]]:
    """Yield the headers of a part that have one possible value, or one by default."""
    for name, stated in node.items("headers"):
        target = context.resolver.follow(stated)
        if target is None or name.lower() == "content-type":
            continue
        schema = context.resolver.follow(target.child("schema"))
        value = _fixed(schema) if schema is not None else None
        is_plain = isinstance(value, str | int | float) and not isinstance(value, bool)
        if is_plain and _NAME.fullmatch(name) and _PRINTED.fullmatch(str(value)):
            yield name, str(value)


def _fixed(schema: Node) -> object:
    values = schema.child("enum").value
    only = values[0] if isinstance(values, list) and len(values) == 1 else None
    stated = (schema.child(key).value for key in ("const", "default"))
    return next((value for value in (*stated, only) if value is not None), None)
