"""From a schema to a type: what a value is, and which parts of it need a name."""

from __future__ import annotations

from typing import Any

from sdkwright.build.context import Context, Place
from sdkwright.build.extensions import generated_of, is_ignored
from sdkwright.build.limits import limits_of
from sdkwright.ir.schemas import AliasSchema, EnumSchema, Field, ObjectSchema, Origin
from sdkwright.ir.types import (
    ANY,
    Constant,
    Kind,
    ListOf,
    MapOf,
    Primitive,
    Reference,
    Scalar,
    Type,
    nullable,
    union,
)
from sdkwright.resolve import Node, schema_id

_STRING_FORMATS = {
    "date-time": Kind.DATETIME,
    "date": Kind.DATE,
    "uuid": Kind.UUID,
    "byte": Kind.BASE64,
    "binary": Kind.BINARY,
}

_PRIMITIVES = {
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
    "boolean": Kind.BOOLEAN,
    "null": Kind.NULL,
}


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
    if isinstance(schema.get("$ref"), str):
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
    result: Type = Reference(component)
    allows_null = is_nullable(target.value) or node.value.get("nullable") is True
    return nullable(result) if allows_null else result


def _type_without_null(context: Context, node: Node, place: Place) -> Type:
    schema = node.value
    if "const" in schema:
        value = schema["const"]
        return Primitive(Kind.NULL) if value is None else _constant([value])
    if isinstance(schema.get("enum"), list):
        return _enumeration(context, node, place)
    if isinstance(schema.get("allOf"), list) and schema["allOf"]:
        return _all_of(context, node, place)
    for keyword in ("oneOf", "anyOf"):
        if isinstance(schema.get(keyword), list) and not _is_refinement(schema, keyword):
            return _any_of(context, node, keyword, place)
    return _by_kind(context, node, place)


def _by_kind(context: Context, node: Node, place: Place) -> Type:
    kinds = _kinds(node.value)
    if len(kinds) > 1:
        return union(tuple(_one_kind(context, node, kind, place) for kind in kinds))
    return _one_kind(context, node, kinds[0] if kinds else None, place)


def _one_kind(context: Context, node: Node, kind: str | None, place: Place) -> Type:
    if kind == "object":
        return _object(context, node, place)
    if kind == "array":
        items = node.child("items")
        return ListOf(type_of(context, items, place.below("item")))
    if kind == "string":
        return Primitive(_STRING_FORMATS.get(node.text("format"), Kind.STRING))
    return Primitive(_PRIMITIVES.get(kind or "", Kind.ANY))


def _kinds(schema: dict[str, Any]) -> list[str]:
    kinds = schema.get("type")
    if isinstance(kinds, str):
        return [kinds]
    if isinstance(kinds, list):
        return [kind for kind in kinds if kind != "null"] or kinds[:1]
    if "properties" in schema or "additionalProperties" in schema:
        return ["object"]
    return ["array"] if "items" in schema else []


def _object(context: Context, node: Node, place: Place) -> Type:
    if not node.child("properties").value:
        return MapOf(_extra(context, node, place) or ANY)
    return context.named(node, place, lambda origin: _object_schema(context, node, origin))


def _object_schema(context: Context, node: Node, origin: Origin) -> ObjectSchema:
    here = Place(origin.id, "")
    return ObjectSchema(
        origin, fields_of(context, node, here), _extra(context, node, here.below("value"))
    )


def fields_of(context: Context, node: Node, place: Place) -> tuple[Field, ...]:
    """Return the properties of an object schema, in document order."""
    required = node.child("required").value
    names = set(required) if isinstance(required, list) else set()
    return tuple(
        _field(context, wire, child, wire in names, place)
        for wire, child in node.items("properties")
        if not is_ignored(child)
    )


def _field(context: Context, wire: str, node: Node, required: bool, place: Place) -> Field:
    flags = node.value if isinstance(node.value, dict) else {}
    return Field(
        wire=wire,
        type=type_of(context, node, place.below(wire)),
        required=required,
        description=node.text("description"),
        name=node.text("x-sdk-name") or None,
        deprecated=flags.get("deprecated") is True,
        where=node.pointer,
        limits=limits_of(context, node),
        read_only=flags.get("readOnly") is True,
        generated=generated_of(context, node),
    )


def _extra(context: Context, node: Node, place: Place) -> Type | None:
    extra = node.child("additionalProperties")
    if extra.value is True or extra.value == {}:
        return ANY
    return type_of(context, extra, place) if isinstance(extra.value, dict) else None


def _enumeration(context: Context, node: Node, place: Place) -> Type:
    values = [value for value in node.value["enum"] if value is not None]
    strings = [value for value in values if isinstance(value, str)]
    integers = [v for v in values if isinstance(v, int) and not isinstance(v, bool)]
    if node.value["enum"] and not values:
        return Primitive(Kind.NULL)
    if not values or (len(strings) != len(values) and len(integers) != len(values)):
        return _constant(values)
    if place.literal_enums and context.component(node) is None:
        return _constant(values)
    unique = tuple(dict.fromkeys(strings)) if strings else tuple(dict.fromkeys(integers))
    return context.named(
        node, place, lambda origin: EnumSchema(origin, unique, _member_names(node))
    )


def _member_names(node: Node) -> tuple[tuple[str | int, str], ...]:
    return tuple(
        (wire, name.text("name"))
        for wire, name in node.items("x-sdk-enum", "values")
        if name.text("name")
    )


def _constant(values: list[Any]) -> Type:
    scalars: list[Scalar] = []
    for value in values:
        if not isinstance(value, str | int | bool):
            return ANY
        if all(type(value) is not type(known) or value != known for known in scalars):
            scalars.append(value)
    return Constant(tuple(scalars)) if scalars else ANY


def _all_of(context: Context, node: Node, place: Place) -> Type:
    parts = node.elements("allOf")
    if len(parts) == 1 and _is_reference(parts[0]) and not node.child("properties").value:
        return type_of(context, parts[0], place)
    merged = _merged(context, node, set())
    if not merged.get("properties"):
        return _type_without_null(context, Node({**merged, "allOf": None}, node.pointer), place)
    flat = Node(merged, node.pointer)
    return context.named(node, place, lambda origin: _object_schema(context, flat, origin))


def _is_reference(node: Node) -> bool:
    return isinstance(node.value, dict) and isinstance(node.value.get("$ref"), str)


def _merged(context: Context, node: Node, seen: set[str]) -> dict[str, Any]:
    """Return one object schema with the properties of all parts; later parts win."""
    result: dict[str, Any] = {}
    for part in [*node.elements("allOf"), Node({**node.value, "allOf": None}, node.pointer)]:
        target = context.resolver.follow(part)
        if target is None or not isinstance(target.value, dict):
            continue
        key = schema_id(target.pointer)
        if part.value is not target.value and key in seen:
            continue
        whole = (
            _merged(context, target, seen | {key})
            if isinstance(target.value.get("allOf"), list)
            else target.value
        )
        _merge_into(result, whole)
    return result


def _merge_into(result: dict[str, Any], part: dict[str, Any]) -> None:
    for key, value in part.items():
        if key == "properties" and isinstance(value, dict):
            result["properties"] = {**result.get("properties", {}), **value}
        elif key == "required" and isinstance(value, list):
            known = result.get("required", [])
            result["required"] = [*known, *(name for name in value if name not in known)]
        elif key not in ("allOf", "nullable") or value is not None:
            result[key] = value


def _is_refinement(schema: dict[str, Any], keyword: str) -> bool:
    """Tell whether the alternatives only say which properties go together."""
    return bool(schema.get("properties")) and all(
        isinstance(branch, dict) and not ({"$ref", "properties", "type"} & branch.keys())
        for branch in schema[keyword]
    )


def _any_of(context: Context, node: Node, keyword: str, place: Place) -> Type:
    branches = node.elements(keyword)
    tag = node.child("discriminator").text("propertyName") or None
    members = tuple(
        type_of(context, branch, place.below(f"option{number}" if len(branches) > 1 else ""))
        for number, branch in enumerate(branches, 1)
    )
    return union(members, tag)


def add_component(context: Context, node: Node) -> None:
    """Register an entry of `components/schemas`, whether or not anything refers to it."""
    place = Place(schema_id(node.pointer), "")
    if _is_reference(node):
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
