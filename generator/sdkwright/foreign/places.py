"""Places in an OpenAPI document where extensions have a meaning, and the way through to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from sdkwright.source import Pointer

Kind: TypeAlias = Literal[
    "document",
    "components",
    "path item",
    "operation",
    "parameter",
    "body",
    "response",
    "content",
    "schema",
    "property",
]


@dataclass(frozen=True, slots=True)
class Place:
    """An object of the document: what it is and where it stands."""

    kind: Kind
    pointer: Pointer
    value: dict[str, Any]


_Below: TypeAlias = dict[str, tuple[bool, Kind]]

_SCHEMA: _Below = {
    "properties": (True, "property"),
    "patternProperties": (True, "schema"),
    "additionalProperties": (False, "schema"),
    "items": (False, "schema"),
    "allOf": (True, "schema"),
    "anyOf": (True, "schema"),
    "oneOf": (True, "schema"),
    "not": (False, "schema"),
}
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_BELOW: dict[Kind, _Below] = {
    "document": {"paths": (True, "path item"), "components": (False, "components")},
    "components": {
        "schemas": (True, "schema"),
        "parameters": (True, "parameter"),
        "requestBodies": (True, "body"),
        "responses": (True, "response"),
        "pathItems": (True, "path item"),
    },
    "path item": {
        "parameters": (True, "parameter"),
        **dict.fromkeys(_METHODS, (False, "operation")),
    },
    "operation": {
        "parameters": (True, "parameter"),
        "requestBody": (False, "body"),
        "responses": (True, "response"),
    },
    "parameter": {"schema": (False, "schema"), "content": (True, "content")},
    "body": {"content": (True, "content")},
    "response": {"content": (True, "content")},
    "content": {"schema": (False, "schema")},
    "schema": _SCHEMA,
    "property": _SCHEMA,
}
"""What stands below each kind, by key: one object, or (True) an object or array of them."""


def places(root: dict[str, Any]) -> Iterator[Place]:
    """Yield the places of a document in its order."""
    waiting = [Place("document", (), root)]
    while waiting:
        place = waiting.pop()
        yield place
        waiting += reversed(list(_children(place)))


def _children(place: Place) -> Iterator[Place]:
    below = _BELOW[place.kind]
    for key, value in place.value.items():
        if key not in below or type(value) not in (dict, list):
            continue
        many, kind = below[key]
        pointer = (*place.pointer, key)
        if not many:
            found: list[tuple[str | int, Any]] = [(key, value)]
            pointer = place.pointer
        else:
            found = list(value.items()) if isinstance(value, dict) else list(enumerate(value))
        for name, child in found:
            if isinstance(child, dict):
                yield Place(kind, (*pointer, name), child)
