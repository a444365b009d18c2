"""Which JSON types a schema allows: stated, or told by its other keywords."""

from __future__ import annotations

from typing import Any, Final

from sdkwright.resolve import Node, Resolver

KNOWN: Final = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})

_HINTS: Final = (
    *(("properties", "object"), ("additionalProperties", "object")),
    *(("patternProperties", "object"), ("propertyNames", "object")),
    *(("unevaluatedProperties", "object"), ("dependentSchemas", "object")),
    *(("items", "array"), ("prefixItems", "array"), ("contains", "array")),
    *(("unevaluatedItems", "array"), ("minItems", "array"), ("maxItems", "array")),
)

_OF_VALUES: Final = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)

_STRUCTURE: Final = frozenset(
    {
        *("$ref", "allOf", "oneOf", "anyOf", "enum", "const", "type", "format"),
        *("properties", "required", "if", "then", "else"),
        *(keyword for keyword, _ in _HINTS),
    }
)

_DEPTH: Final = 16


def kinds_of(schema: dict[str, Any]) -> list[str]:
    """Return the types that a schema states, or the one that its keywords are about.

    Null is left out where there is another.
    """
    stated = schema.get("type")
    if isinstance(stated, str):
        return [stated]
    if isinstance(stated, list):
        kinds = [kind for kind in dict.fromkeys(map(str, stated)) if kind != "null"]
        return kinds or ["null"] * bool(stated)
    return next(([kind] for keyword, kind in _HINTS if keyword in schema), [])


def is_structural(schema: Any, *, ignoring: frozenset[str] = frozenset()) -> bool:
    """Tell whether a schema says more of values than how they are described and limited.

    Args:
        schema: a schema.
        ignoring: keywords that do not count.
    """
    return isinstance(schema, dict) and bool(_STRUCTURE & schema.keys() - ignoring)


def allowed(resolver: Resolver, node: Node) -> frozenset[str] | None:
    """Return the types that a schema can have, without null; None where that is not plain.

    Args:
        resolver: follows references.
        node: the schema.
    """
    return _allowed(resolver, node, _DEPTH)


def _allowed(resolver: Resolver, node: Node, depth: int) -> frozenset[str] | None:
    schema = node.value
    if not isinstance(schema, dict) or depth == 0:
        return None
    if isinstance(schema.get("$ref"), str):
        target = resolver.find(schema["$ref"])
        return _allowed(resolver, target, depth - 1) if target else None
    kinds = frozenset(kinds_of(schema)) - {"null"}
    if kinds:
        return kinds if kinds <= KNOWN else None
    values = schema.get("enum", [schema["const"]] if "const" in schema else None)
    if isinstance(values, list) and values:
        return frozenset(kind for value in values for kind in _kind_of(value))
    for keyword in ("oneOf", "anyOf"):
        found = [_allowed(resolver, branch, depth - 1) for branch in node.elements(keyword)]
        if found:
            return None if None in found else frozenset[str]().union(*filter(None, found))
    for part in node.elements("allOf"):
        known = _allowed(resolver, part, depth - 1)
        if known:
            return known
    return None


def _kind_of(value: Any) -> list[str]:
    return [kind for kinds, kind in _OF_VALUES if isinstance(value, kinds)][:1]


def agree(one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
    """Tell whether a value can be of both; an integer is a number."""
    if not one or not other:
        return True
    numeric = {"integer", "number"}
    return bool(one & other or (one & numeric and other & numeric))
