"""Which fields the objects of an overlay document have, by version of the specification."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value: how messages call it and how it is recognised."""

    name: str
    accepts: Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its kind, whether it must be present, and the minor version that added it."""

    kind: Kind
    required: bool = False
    since: int = 0


TEXT = Kind("text", lambda value: isinstance(value, str))
FLAG = Kind("true or false", lambda value: isinstance(value, bool))
LIST = Kind("a list", lambda value: isinstance(value, list))
OBJECT = Kind("a mapping", lambda value: isinstance(value, dict))
ANY = Kind("any value", lambda _: True)

_DESCRIPTION = {"description": Field(TEXT)}
_CHANGE = {"update": Field(ANY), "copy": Field(TEXT, since=1), "remove": Field(FLAG)}

ROOT: Mapping[str, Field] = {
    "overlay": Field(TEXT, required=True),
    "$self": Field(TEXT, since=2),
    "info": Field(OBJECT, required=True),
    "extends": Field(TEXT),
    "actions": Field(LIST, required=True),
    "components": Field(OBJECT, since=2),
}
INFO: Mapping[str, Field] = {
    "title": Field(TEXT, required=True),
    "version": Field(TEXT, required=True),
    "description": Field(TEXT),  # of 1.1, but common in 1.0 documents and without effect
}
COMPONENTS: Mapping[str, Field] = {"actions": Field(OBJECT)}
REUSABLE: Mapping[str, Field] = {**_DESCRIPTION, "fields": Field(OBJECT)}
REUSABLE_FIELDS: Mapping[str, Field] = {**_DESCRIPTION, **_CHANGE}
ACTION: Mapping[str, Field] = {"target": Field(TEXT, required=True), **_DESCRIPTION, **_CHANGE}
REFERENCE: Mapping[str, Field] = {
    "$ref": Field(TEXT, required=True, since=2),
    "target": Field(TEXT, required=True),
    **_DESCRIPTION,
}
