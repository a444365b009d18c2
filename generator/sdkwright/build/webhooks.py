"""Webhooks of the document and callbacks of its operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sdkwright.build.answers import answers_of
from sdkwright.build.context import Context, Place
from sdkwright.build.extensions import is_ignored
from sdkwright.build.media import kind_of, preferred
from sdkwright.build.operations import METHODS
from sdkwright.build.parameters import parameters_of
from sdkwright.build.types import type_of
from sdkwright.ir.api import BodyKind, Callback, Expected, Payload, Webhook
from sdkwright.ir.types import ANY, BINARY, STRING, Type
from sdkwright.media import essence_of
from sdkwright.resolve import Node, schema_id

_ROOTS = ("webhooks", "x-webhooks")
"""OpenAPI 3.1, 4.8.1; 3.0 has an extension that came before."""

_COMPONENTS = ("components", "callbacks")

_KINDS: dict[str, BodyKind] = {
    "json": "json",
    "form": "form",
    "multipart": "multipart",
    "text": "text",
    "binary": "binary",
}


def webhooks_of(
    context: Context, operations: Iterable[tuple[str, str, Node]]
) -> tuple[Webhook, ...]:
    """Return the requests that the API makes: webhooks first, then callbacks, in document order.

    Args:
        context: the document; inline schemas are added to it.
        operations: path, verb and node of each operation that is emitted.
    """
    found = {webhook.id: webhook for webhook in _webhooks(context)}
    for path, method, node in operations:
        for webhook in _callbacks(context, f"{method} {path}", node):
            known = found.setdefault(webhook.id, webhook)
            if known is not webhook:
                found[webhook.id] = _asked_also(known, webhook)
    return tuple(found.values())


def _asked_also(known: Webhook, again: Webhook) -> Webhook:
    """Return a callback that several operations refer to."""
    assert known.callback is not None
    assert again.callback is not None
    operations = dict.fromkeys((*known.callback.operations, *again.callback.operations))
    return replace(known, callback=replace(known.callback, operations=tuple(operations)))


def _webhooks(context: Context) -> Iterator[Webhook]:
    root, seen = context.resolver.root, set[str]()
    for key in _ROOTS:
        for wire, item in root.items(key):
            target = None if wire in seen else _item(context, item)
            if target is None:
                continue
            seen.add(wire)
            for method, node, is_only in _verbs(target):
                identity = f"webhook {method} {wire}"
                yield _webhook(context, identity, wire, method, node, None, is_only=is_only)


def _callbacks(context: Context, operation: str, node: Node) -> Iterator[Webhook]:
    for wire, stated in node.items("callbacks"):
        group = _item(context, stated) if not wire.startswith("x-") else None
        if group is None:
            continue
        component = _component(group)
        for expression, item in group.items():
            target = None if expression.startswith("x-") else _item(context, item)
            if target is None:
                continue
            callback = Callback(component, (operation,), expression)
            for method, verb, is_only in _verbs(target):
                identity = f"callback {method} {schema_id(item.pointer)}"
                yield _webhook(
                    context, identity, component or wire, method, verb, callback, is_only=is_only
                )


def _item(context: Context, node: Node) -> Node | None:
    target = context.resolver.follow(node)
    if target is None or not isinstance(target.value, dict) or is_ignored(target):
        return None
    return target


def _component(node: Node) -> str | None:
    is_one = len(node.pointer) == len(_COMPONENTS) + 1 and node.pointer[:-1] == _COMPONENTS
    return str(node.pointer[-1]) if is_one else None


def _verbs(item: Node) -> list[tuple[str, Node, bool]]:
    found = [
        (method, node)
        for method, node in item.items()
        if method in METHODS and isinstance(node.value, dict) and not is_ignored(node)
    ]
    return [(method, node, len(found) == 1) for method, node in found]


def _webhook(
    context: Context,
    identity: str,
    wire: str,
    method: str,
    node: Node,
    callback: Callback | None,
    *,
    is_only: bool,
) -> Webhook:
    stated = node.child("requestBody")
    body = context.resolver.follow(stated) if stated.value else None
    parameters = parameters_of(context, "", node, identity)
    return Webhook(
        id=identity,
        wire=wire,
        name=node.text("x-sdk-method") or None,
        method=method.upper(),
        is_only=is_only,
        callback=callback,
        summary=node.text("summary"),
        description=node.text("description"),
        deprecated=node.value.get("deprecated") is True,
        parameters=tuple(p for p in parameters if p.location in ("query", "header")),
        payloads=_payloads(context, body, identity) if body else (),
        answers=answers_of(context, node, identity),
        expected=tuple(_expected(context, node)),
        where=node.pointer,
    )


def _payloads(context: Context, body: Node, owner: str) -> tuple[Payload, ...]:
    contents = body.items("content")
    first = preferred(contents)
    ordered = sorted(contents, key=lambda content: content != first)
    return tuple(_payload(context, media, content, owner) for media, content in ordered)


def _payload(context: Context, media: str, content: Node, owner: str) -> Payload:
    kind = _KINDS[kind_of(media)]
    media_type = "application/json" if essence_of(media) == "*/*" else media
    return Payload(media_type, kind, _type(context, content.child("schema"), kind, owner))


def _type(context: Context, schema: Node, kind: BodyKind, owner: str) -> Type:
    if kind == "text":
        return STRING
    if kind == "binary":
        return BINARY
    return ANY if schema.value is None else type_of(context, schema, Place(owner, "payload"))


def _expected(context: Context, node: Node) -> Iterator[Expected]:
    for status, response in node.items("responses"):
        if not status.startswith("x-"):
            target = context.resolver.follow(response)
            yield Expected(status, target.text("description") if target else "")
