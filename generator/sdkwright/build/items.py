"""Streams that a document describes by media types alone: events, and JSON texts one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkwright.build.context import Context, Place
from sdkwright.build.media import stream_format
from sdkwright.build.types import type_of
from sdkwright.ir.api import Answer, EventStream, ItemShape, Operation
from sdkwright.ir.types import ANY, STRING, Type
from sdkwright.resolve import Node

_MARK = "x-sdk-stream"
_OF_AN_EVENT = frozenset({"id", "event", "data", "retry", "comment"})
_DEPTH = 16


def with_items(context: Context, operation: Operation, node: Node) -> Iterator[Operation]:
    """Yield an operation, and a twin that streams where it can also answer at once.

    Args:
        context: the document; inline schemas are added to it.
        operation: the operation.
        node: its Operation Object.
    """
    streams = [answer for answer in operation.answers if _format(answer)]
    if not streams or node.child(_MARK).value is not None:
        yield operation
        return
    first = streams[0]
    stream = _stream(context, operation, node, first)
    others = tuple(answer for answer in operation.answers if not _format(answer))
    silent = all(answer.media_type is None for answer in others)
    if silent:
        yield replace(operation, answers=(first, *others), stream=stream)
        return
    wanted = operation.operation_id or f"{operation.method} {operation.path}"
    yield replace(operation, answers=others)
    yield replace(
        operation,
        id=f"{operation.id} {first.media_type}",
        operation_id=f"{wanted} stream",
        name=operation.name and f"{operation.name} stream",
        answers=(first,),
        stream=stream,
        aliases=(),
    )


def _format(answer: Answer) -> str | None:
    return stream_format(answer.media_type) if answer.media_type else None


def _stream(context: Context, operation: Operation, node: Node, answer: Answer) -> EventStream:
    content = _content(context, node, answer)
    form = stream_format(answer.media_type or "") or "events"
    stated = content.child("itemSchema")
    schema = stated if stated.value is not None else content.child("schema")
    target = context.resolver.follow(schema) if schema.value is not None else None
    place = Place(operation.id, "item")
    if target is None:
        return EventStream(ANY, None, None, None, format=form, stated=False)
    if target.text("type") == "array" and stated.value is None:
        schema = target.child("items")
        target = context.resolver.follow(schema) if schema.value is not None else None
    shape = _shape(context, target, _DEPTH) if form == "events" and target else "data"
    item: Type = STRING if shape == "text" else type_of(context, schema, place)
    return EventStream(item, None, None, None, format=form, shape=shape, stated=False)


def _content(context: Context, node: Node, answer: Answer) -> Node:
    """Return the Media Type Object of an answer."""
    for status, stated in node.items("responses"):
        if status.strip().upper() == answer.status.upper():
            target = context.resolver.follow(stated)
            if target is not None:
                return target.child("content", answer.media_type or "")
    return node.child("responses", answer.status)


def _shape(context: Context, schema: Node, depth: int) -> ItemShape:
    """Return what of an event a schema describes: its data, or the event as a whole."""
    if not isinstance(schema.value, dict) or depth == 0:
        return "data"
    members = [*schema.elements("oneOf"), *schema.elements("anyOf")]
    if members:
        followed = [context.resolver.follow(member) for member in members]
        return _common([_shape(context, member, depth - 1) for member in followed if member])
    if schema.text("type") == "string":
        return "text"
    properties = dict(_properties(context, schema, depth))
    if "data" not in properties or not properties.keys() <= _OF_AN_EVENT:
        return "data"
    data = context.resolver.follow(properties["data"])
    return "text-event" if data is not None and data.text("type") == "string" else "event"


def _common(shapes: list[ItemShape]) -> ItemShape:
    """Return the shape of all members of a union; parts of an event are none together."""
    if not shapes:
        return "data"
    if all(shape in ("event", "text-event") for shape in shapes):
        return "event" if "event" in shapes else "text-event"
    return shapes[0] if shapes.count(shapes[0]) == len(shapes) else "data"


def _properties(context: Context, schema: Node, depth: int) -> Iterator[tuple[str, Node]]:
    """Yield the properties of a schema and of its parts."""
    yield from schema.items("properties")
    for part in schema.elements("allOf") if depth else ():
        target = context.resolver.follow(part)
        if target is not None:
            yield from _properties(context, target, depth - 1)
