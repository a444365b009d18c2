"""Values of a schema's type from the text that stands for them in URLs, headers and forms."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from .document import Json, Node
from .schemas import Schemas

_INTEGER = re.compile(r"-?\d+")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")


class Unreadable(ValueError):
    """The text does not stand for a value of the type."""


def _integer(text: str) -> Json:
    if not _INTEGER.fullmatch(text):
        raise Unreadable
    return int(text)


def _number(text: str) -> Json:
    if not _NUMBER.fullmatch(text):
        raise Unreadable
    return int(text) if _INTEGER.fullmatch(text) else float(text)


def _boolean(text: str) -> Json:
    if text not in {"true", "false"}:
        raise Unreadable
    return text == "true"


def _json(kind: type) -> Callable[[str], Json]:
    """Return the reader of what no style has a form for, and so travels as JSON."""

    def read(text: str) -> Json:
        try:
            value = json.loads(text)
        except ValueError:
            raise Unreadable from None
        if not isinstance(value, kind):
            raise Unreadable
        return value

    return read


def _null(text: str) -> Json:
    if text not in {"", "null"}:
        raise Unreadable
    return None


READERS: Mapping[str, Callable[[str], Json]] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "null": _null,
    "array": _json(list),
    "object": _json(dict),
    "string": str,
}


def coerce(text: str, schema: Node, schemas: Schemas) -> Json:
    """Return the value that a text stands for under a schema, or the text if there is none."""
    for value in schemas.values(schema):
        if text == (value if isinstance(value, str) else json.dumps(value)):
            return value  # whatever type is stated beside it
    types = schemas.types(schema) or READERS.keys()
    readings = list(_readings(text, types))
    if len(readings) > 1:
        return next((each for each in readings if schemas.is_valid(each, schema)), readings[0])
    return readings[0] if readings else text


def _readings(text: str, types: AbstractSet[str]) -> list[Json]:
    found: list[Json] = []
    for name, read in READERS.items():
        if name not in types:
            continue
        try:
            found.append(read(text))
        except Unreadable:
            continue
    return found
