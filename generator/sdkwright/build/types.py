"""From a schema to a type: what a value is, and which parts of it need a name."""

from __future__ import annotations

from typing import Any, Final

from sdkwright.build import properties
from sdkwright.build.composition import composed
from sdkwright.build.context import Context, Place, TypeOf
from sdkwright.build.enums import constant, enumeration
from sdkwright.build.extensions import is_ignored
from sdkwright.build.kinds import KNOWN, is_structural, kinds_of
from sdkwright.build.merging import is_refinement
from sdkwright.build.unions import any_of
from sdkwright.build.variants import variant_of
from sdkwright.ir.schemas import AliasSchema, Field
from sdkwright.ir.types import (
    ANY,
    BINARY,
    Kind,
    ListOf,
    Primitive,
    Reference,
    TupleOf,
    Type,
    nullable,
    union,
)
from sdkwright.resolve import Node, schema_id

_STRING_FORMATS: Final = {
    "date-time": Kind.DATETIME,
    "date": Kind.DATE,
    "uuid": Kind.UUID,
    "byte": Kind.BASE64,
    "binary": Kind.BINARY,
}

_PRIMITIVES: Final = {
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
    "boolean": Kind.BOOLEAN,
    "null": Kind.NULL,
}

_ONLY_TOLD: Final = frozenset({"$ref", "type", "format"})


def type_of(context: Context, node: Node, place: Place) -> Type:
    """Return the type of the values that a schema describes.

    Args:
        context: the document and the schemas found so far; inline ones are added to it.
        node: the schema.
        place: what the schema is to its owner, for the name of an inline schema.
    """
    schema = node.value
    if not isinstance(schema, dict) or is_ignored(node):
        return ANY
    if isinstance(schema.get("$ref"), str) and not _is_extended(context, schema):
        return _reference(context, node, place)
    result = _type_without_null(context, node, place)
    return nullable(result) if is_nullable(schema) else result


def is_nullable(schema: dict[str, Any]) -> bool:
    """Tell whether a schema allows null, in the way of OpenAPI 3.0 or of JSON Schema."""
    kinds = schema.get("type")
    if schema.get("nullable") is True or (isinstance(kinds, list) and "null" in kinds):
        return True
    values = schema.get("enum")
    return isinstance(values, list) and None in values


def fields_of(context: Context, node: Node, place: Place) -> tuple[Field, ...]:
    """Return the properties of an object schema, in document order."""
    return properties.fields_of(context, node, place, _types(context))


def _types(context: Context) -> TypeOf:
    return lambda node, place: type_of(context, node, place)


def _is_extended(context: Context, schema: dict[str, Any]) -> bool:
    """Tell whether a schema says more of values than the one that it refers to."""
    return context.has_siblings_of_references and is_structural(schema, ignoring=_ONLY_TOLD)


def _reference(context: Context, node: Node, place: Place) -> Type:
    reference = node.value["$ref"]
    target = context.resolver.find(reference)
    if target is None:
        context.resolver.missing(node, reference)
        return ANY
    if not isinstance(target.value, dict) or is_ignored(target):
        return ANY
    component = context.component(target)
    if component is None:
        return context.guarded(reference, lambda: type_of(context, target, place))
    result: Type = variant_of(context, target) or Reference(component)
    allows_null = is_nullable(target.value) or node.value.get("nullable") is True
    return nullable(result) if allows_null else result


def _type_without_null(context: Context, node: Node, place: Place) -> Type:
    schema, types = node.value, _types(context)
    if "const" in schema:
        return constant([schema["const"]])
    if isinstance(schema.get("enum"), list) and schema["enum"]:
        return enumeration(context, node, place)
    if isinstance(schema.get("$ref"), str):
        return composed(context, _as_parts(node), place, types)
    if node.elements("allOf"):
        return composed(context, node, place, types)
    for keyword in ("oneOf", "anyOf"):
        if isinstance(schema.get(keyword), list) and not is_refinement(schema, keyword):
            if node.child("properties").value:
                return composed(context, node, place, types)
            return any_of(context, node, keyword, place, types)
    return _by_kind(context, node, place)


def _as_parts(node: Node) -> Node:
    """Return a reference and the keywords beside it as parts of one schema."""
    rest = {key: value for key, value in node.value.items() if key not in ("$ref", "allOf")}
    parts = [{"$ref": node.value["$ref"]}, *(part.value for part in node.elements("allOf"))]
    return Node({"allOf": parts, **rest}, node.pointer)


def _by_kind(context: Context, node: Node, place: Place) -> Type:
    kinds = kinds_of(node.value)
    if not kinds and _is_format(node):
        kinds = ["string"]
    types = tuple(_one_kind(context, node, kind, place) for kind in kinds or ["any"])
    return types[0] if len(types) == 1 else union(types)


def _is_format(node: Node) -> bool:
    return node.text("format") in _STRING_FORMATS


def _one_kind(context: Context, node: Node, kind: str, place: Place) -> Type:
    if kind == "object":
        return properties.object_type(context, node, place, _types(context))
    if kind == "array":
        return _array(context, node, place)
    if kind == "string":
        return Primitive(_STRING_FORMATS.get(node.text("format"), Kind.STRING))
    if kind == "file":  # OpenAPI 2.0, 4.3.13
        return BINARY
    if kind not in KNOWN and "type" in node.value:
        _tell_unknown(context, node, kind)
    return Primitive(_PRIMITIVES.get(kind, Kind.ANY))


def _tell_unknown(context: Context, node: Node, kind: str) -> None:
    context.report.lenient(
        "schema-type",
        f"there is no type {kind!r}; any value is taken",
        context.document.where((*node.pointer, "type")),
        f"one of: {', '.join(sorted(KNOWN))}",
    )


def _array(context: Context, node: Node, place: Place) -> Type:
    prefix = node.elements("prefixItems") or node.elements("items")
    if not prefix:
        return ListOf(type_of(context, node.child("items"), place.below("item")))
    types = tuple(
        type_of(context, item, place.below(f"item{number}"))
        for number, item in enumerate(prefix, 1)
    )
    rest = node.child("items")
    if isinstance(rest.value, dict):
        return ListOf(union((*types, type_of(context, rest, place.below("item")))))
    return TupleOf(types)


def add_component(context: Context, node: Node) -> None:
    """Register an entry of `components/schemas`, whether or not anything refers to it."""
    place = Place(schema_id(node.pointer), "")
    if (
        isinstance(node.value, dict)
        and isinstance(node.value.get("$ref"), str)
        and (not _is_extended(context, node.value))
    ):
        result = _reference(context, node, place)
    elif isinstance(node.value, dict):
        result = _type_without_null(context, node, place)
    else:
        result = ANY
    if result == Reference(place.owner) and not context.is_named(place.owner):
        context.resolver.circular(node, place.owner)
        result = ANY
    if result != Reference(place.owner):
        context.named(node, place, lambda origin: AliasSchema(origin, result))
