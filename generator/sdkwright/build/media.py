"""Media types: what kind of content they are, and which of several is sent."""

from __future__ import annotations

from sdkwright.media import essence_of
from sdkwright.resolve import Node

_EXACT = {
    "application/x-www-form-urlencoded": "form",
    "application/json": "json",
    "application/xml": "text",
    "application/yaml": "text",
    "application/x-yaml": "text",
}

_PREFERENCE = ("json", "multipart", "form", "text", "binary")


def kind_of(media_type: str) -> str:
    """Return how content of a media type is encoded: json, form, multipart, text or binary."""
    essence = essence_of(media_type)
    if essence in _EXACT:
        return _EXACT[essence]
    if essence.endswith("+json") or essence == "*/*":
        return "json"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence.startswith("text/") or essence.endswith(("+xml", "+yaml")):
        return "text"
    return "binary"


def preferred(contents: list[tuple[str, Node]]) -> tuple[str, Node] | None:
    """Return the content to send: JSON first, then forms, text and bytes; None if there is none."""
    if not contents:
        return None
    return min(contents, key=lambda content: _PREFERENCE.index(kind_of(content[0])))
