"""Media types: what kind of content they are, and which of several is sent."""

from __future__ import annotations

from typing import Final

from sdkwright.ir.api import StreamFormat
from sdkwright.media import essence_of
from sdkwright.resolve import Node

_EXACT = {
    "application/x-www-form-urlencoded": "form",
    "application/*": "json",
    "*": "json",
    "*/*": "json",
}

_TEXTUAL = frozenset(
    {
        *("xml", "yaml", "x-yaml", "javascript", "x-javascript", "ecmascript", "graphql", "sql"),
        *("csv", "toml", "jwt", "x-sh", "x-pem-file", "rtf", "xhtml+xml", "sparql-query"),
    }
)
"""Subtypes of `application/` that are text."""

_STREAMS: Final[dict[str, StreamFormat]] = {
    "text/event-stream": "events",
    **dict.fromkeys(
        (
            *("application/x-ndjson", "application/ndjson", "application/jsonl"),
            *("application/x-jsonl", "application/jsonlines", "application/x-jsonlines"),
            *("application/json-lines", "application/x-json-stream", "application/stream+json"),
            *("application/json-l", "text/x-ndjson", "text/jsonl"),
        ),
        "lines",
    ),
    "application/json-seq": "sequence",
}

_PREFERENCE = ("json", "multipart", "form", "text", "binary")

_CONCRETE = {
    "*/*": "application/json",
    "*": "application/json",
    "application/*": "application/json",
    "application/*+json": "application/json",
    "text/*": "text/plain",
    "multipart/*": "multipart/form-data",
}
"""What is sent where a document allows a range of media types."""


def kind_of(media_type: str) -> str:
    """Return how content of a media type is encoded: json, form, multipart, text or binary."""
    essence = essence_of(media_type)
    if essence in _EXACT:
        return _EXACT[essence]
    if essence.endswith(("+json", "/json")):
        return "json" if stream_format(media_type) is None else "binary"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence.startswith("text/") or essence.endswith(("+xml", "+yaml")):
        return "text"
    is_text = essence.startswith("application/") and essence.partition("/")[2] in _TEXTUAL
    return "text" if is_text else "binary"


def stream_format(media_type: str) -> StreamFormat | None:
    """Return how items follow each other in a media type that is made of items."""
    essence = essence_of(media_type)
    return "sequence" if essence.endswith("+json-seq") else _STREAMS.get(essence)


def concrete(media_type: str) -> str:
    """Return a media type that can be sent for one that may be a range."""
    essence = essence_of(media_type)
    if "*" not in essence:
        return media_type
    return _CONCRETE.get(essence, "application/octet-stream")


def preferred(contents: list[tuple[str, Node]]) -> tuple[str, Node] | None:
    """Return the content to send: JSON first, then forms, text and bytes; None if there is none."""
    if not contents:
        return None
    return min(contents, key=_rank)


def _rank(content: tuple[str, Node]) -> tuple[int, bool, bool]:
    media_type, _ = content
    essence = essence_of(media_type)
    return (_PREFERENCE.index(kind_of(media_type)), "*" in essence, essence != "application/json")
