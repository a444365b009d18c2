"""Which parts of a document are what: where references may stand, and what they lead to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of object, by what its members are; members that are not listed hold no references.

    `one` members are objects of a kind, `many` are lists or maps of them.
    """

    name: str
    one: dict[str, str] = field(default_factory=dict)
    many: dict[str, str] = field(default_factory=dict)
    every: str | None = None
    """The kind of all members that are not listed, as in a map of callbacks."""


_SCHEMA_ONE: Final = (
    *("additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if"),
    *("items", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties"),
)
_SCHEMA_MANY: Final = (
    *("$defs", "allOf", "anyOf", "definitions", "dependentSchemas", "oneOf", "patternProperties"),
    *("prefixItems", "properties"),
)
METHODS: Final = (*("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"),)

SCHEMA: Final = "Schema"
PATH_ITEM: Final = "PathItem"
ROOT: Final = "OpenAPI"
COMPONENTS: Final = "Components"
PLAIN: Final = "Plain"
"""An object without references inside, which may itself be given by one."""

_KINDS: Final = (
    Kind(
        ROOT,
        {"components": COMPONENTS, "info": PLAIN, "servers": PLAIN, "tags": PLAIN},
        {"paths": PATH_ITEM, "webhooks": PATH_ITEM},
    ),
    Kind(
        COMPONENTS,
        {},
        {
            "schemas": SCHEMA,
            "responses": "Response",
            "parameters": "Parameter",
            "examples": "Leaf",
            "requestBodies": "RequestBody",
            "headers": "Parameter",
            "securitySchemes": "Leaf",
            "links": "Leaf",
            "callbacks": "Callback",
            "pathItems": PATH_ITEM,
        },
    ),
    Kind(
        PATH_ITEM,
        dict.fromkeys(METHODS, "Operation"),
        {"parameters": "Parameter", "additionalOperations": "Operation"},
    ),
    Kind(
        "Operation",
        {"requestBody": "RequestBody"},
        {"parameters": "Parameter", "responses": "Response", "callbacks": "Callback"},
    ),
    Kind("Callback", every=PATH_ITEM),
    Kind("Parameter", {"schema": SCHEMA}, {"content": "MediaType", "examples": "Leaf"}),
    Kind("RequestBody", {}, {"content": "MediaType"}),
    Kind("Response", {}, {"headers": "Parameter", "content": "MediaType", "links": "Leaf"}),
    Kind(
        "MediaType",
        {"schema": SCHEMA, "itemSchema": SCHEMA},
        {"encoding": "Encoding", "examples": "Leaf"},
    ),
    Kind("Encoding", {}, {"headers": "Parameter"}),
    Kind(
        SCHEMA,
        {**dict.fromkeys(_SCHEMA_ONE, SCHEMA), "discriminator": "Discriminator"},
        dict.fromkeys(_SCHEMA_MANY, SCHEMA),
    ),
    Kind("Discriminator"),
    Kind("Leaf"),
    Kind(PLAIN),
)
"""OpenAPI 3.0.4, 3.1.1 and 3.2.0, section 4.8; JSON Schema 2020-12, section 10."""

KINDS: Final = {kind.name: kind for kind in _KINDS}

MANY: Final = "*"
"""Ends the name of a kind where a list or a map of such objects is meant."""


def member_kind(kind: str, key: str) -> str | None:
    """Return the kind of a member of an object, None where nothing in it is a reference."""
    known = KINDS[kind]
    if key in known.one:
        return known.one[key]
    if key in known.many:
        return known.many[key] + MANY
    return None if key.startswith("x-") else known.every
