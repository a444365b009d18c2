"""One plain schema from a composition of references and allOf."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .document import Json, Node
from .schemas import Schemas


@dataclass(slots=True)
class Flat:
    """A schema without references and allOf.

    Args:
        node: The merged keywords.
        unions: The alternatives of each oneOf and anyOf.
        references: The references followed on the way.
    """

    node: Node = field(default_factory=dict)
    unions: list[list[Node]] = field(default_factory=list)
    references: list[str] = field(default_factory=list)


def flatten(schema: Node | bool, schemas: Schemas) -> Flat:
    """Return the conjunction of a schema, the schemas it refers to and its allOf parts."""
    flat = Flat()
    if schema is not False:
        _absorb({} if schema is True else schema, flat, schemas)
    return flat


def _absorb(schema: Node, flat: Flat, schemas: Schemas) -> None:
    reference = schema.get("$ref")
    # In OpenAPI 3.0 whatever stands beside a reference is ignored.
    if reference is None or not schemas.is_30:
        _merge(schema, flat)
    if reference is not None and reference not in flat.references:
        flat.references.append(reference)
        _absorb(schemas.look_up(reference), flat, schemas)
    if reference is None or not schemas.is_30:
        for part in schema.get("allOf", ()):
            _absorb(part, flat, schemas)


def _merge(schema: Node, flat: Flat) -> None:
    for keyword, value in schema.items():
        if keyword in {"oneOf", "anyOf"}:
            flat.unions.append(value)
        elif keyword in {"$ref", "allOf"}:
            continue
        elif keyword in flat.node and keyword in _MERGES:
            flat.node[keyword] = _MERGES[keyword](flat.node[keyword], value)
        else:
            flat.node.setdefault(keyword, value)


def _merge_properties(first: Json, second: Json) -> Json:
    merged = dict(first)
    for name, schema in second.items():
        same = name not in merged or merged[name] == schema
        merged[name] = schema if same else {"allOf": [merged[name], schema]}
    return merged


def _merge_required(first: Json, second: Json) -> Json:
    return [*first, *(name for name in second if name not in first)]


def _merge_enums(first: Json, second: Json) -> Json:
    return [value for value in first if value in second]


def _merge_types(first: Json, second: Json) -> Json:
    """Keep the narrower of two types; integer is the only type that is part of another."""
    return "integer" if {str(first), str(second)} == {"integer", "number"} else first


_MERGES: Mapping[str, Callable[[Json, Json], Json]] = {
    "properties": _merge_properties,
    "required": _merge_required,
    "enum": _merge_enums,
    "type": _merge_types,
    **dict.fromkeys(("minimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "maxLength", "maxItems", "maxProperties"), min),
    **dict.fromkeys(("exclusiveMinimum", "uniqueItems", "readOnly", "writeOnly"), max),
    "exclusiveMaximum": min,
}
