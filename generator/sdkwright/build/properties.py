"""Objects: known properties, and what else an object may have."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sdkwright.build.context import Context, Place, TypeOf
from sdkwright.build.extensions import generated_of, is_ignored
from sdkwright.build.limits import limits_of
from sdkwright.build.merging import Merged, merged
from sdkwright.ir.schemas import Field, ObjectSchema, Origin
from sdkwright.ir.types import ANY, MapOf, Type, union
from sdkwright.resolve import Node, schema_id


def object_type(context: Context, node: Node, place: Place, type_of: TypeOf) -> Type:
    """Return a reference to an object with known properties, or a map where there are none."""
    whole = merged(context, Node({**node.value, "allOf": None}, node.pointer))
    if not whole.properties:
        return MapOf(extra_of(node, place, type_of) or ANY)
    return context.named(node, place, lambda origin: object_schema(context, origin, whole, type_of))


def object_schema(context: Context, origin: Origin, whole: Merged, type_of: TypeOf) -> ObjectSchema:
    """Return the object that schemas describe together.

    Args:
        context: the document.
        origin: its place and name.
        whole: what the schemas say.
        type_of: gives the types of properties.
    """
    fields = _fields(context, whole.properties.items(), whole.required, origin.id, type_of)
    extra = extra_of(whole.node(), Place(origin.id, "value"), type_of)
    return ObjectSchema(origin, fields, extra)


def fields_of(context: Context, node: Node, place: Place, type_of: TypeOf) -> tuple[Field, ...]:
    """Return the properties of an object schema, in document order."""
    whole = merged(context, node)
    return tuple(
        _field(context, wire, child, wire in whole.required, place, type_of)
        for wire, child in whole.properties.items()
        if not is_ignored(child)
    )


def _fields(
    context: Context,
    properties: Iterable[tuple[str, Node]],
    required: Collection[str],
    owner: str,
    type_of: TypeOf,
) -> tuple[Field, ...]:
    return tuple(
        _field(context, wire, node, wire in required, _home(context, node, owner), type_of)
        for wire, node in properties
        if not is_ignored(node)
    )


def _home(context: Context, node: Node, owner: str) -> Place:
    """Return the place of the properties of an object; inherited ones belong to their component.

    So what stands inline in a base schema is one class, however many schemas inherit it.
    """
    if schema_id(node.pointer).startswith(f"{owner}/"):
        return Place(owner, "")
    for length in range(len(node.pointer) - 1, 0, -1):
        component = context.component(Node(None, node.pointer[:length]))
        if component is not None:
            return Place(component, "")
    return Place(owner, "")


def _field(
    context: Context, wire: str, node: Node, required: bool, place: Place, type_of: TypeOf
) -> Field:
    flags = node.value if isinstance(node.value, dict) else {}
    return Field(
        wire=wire,
        type=type_of(node, place.below(wire)),
        required=required,
        description=node.text("description"),
        name=node.text("x-sdk-name") or None,
        deprecated=flags.get("deprecated") is True,
        where=node.pointer,
        limits=limits_of(context, node),
        read_only=flags.get("readOnly") is True,
        generated=generated_of(context, node),
        write_only=flags.get("writeOnly") is True,
    )


def extra_of(node: Node, place: Place, type_of: TypeOf) -> Type | None:
    """Return the type of the properties of an object that are not known by name.

    None where nothing is said of them, or that there are none.
    """
    types = [type_of(child, place) for _, child in node.items("patternProperties")]
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        extra = node.child(keyword)
        if extra.value is True or extra.value == {}:
            return ANY
        if isinstance(extra.value, dict):
            types.append(type_of(extra, place))
            break
    return union(tuple(types)) if types else None
