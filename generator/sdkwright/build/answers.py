"""Answers: what an operation returns when it succeeds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkwright.build.context import Context, Place
from sdkwright.build.media import kind_of
from sdkwright.build.types import type_of
from sdkwright.ir.api import Answer, AnswerKind
from sdkwright.ir.types import ANY, BINARY, STRING, Type
from sdkwright.media import is_range
from sdkwright.resolve import Node

_KINDS: dict[str, AnswerKind] = {
    "json": "json",
    "form": "text",
    "multipart": "binary",
    "text": "text",
    "binary": "binary",
}

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)")

_WITHOUT_BODY = ("204", "205")
"""RFC 9110, 15.3.5 and 15.3.6."""

_REDIRECTS = ("301", "302", "303", "307", "308")
_FOLLOWED = ("get", "head", "options")
"""Methods with which redirects are followed, so that they are never the answer."""


def answers_of(context: Context, operation: Node, owner: str) -> tuple[Answer, ...]:
    """Return the successful responses of an operation, in document order.

    A `default` response counts as success only where no other success is described. A redirect
    counts as one where nothing else does and it is not followed.
    """
    responses = [(_status(context, key, node), node) for key, node in operation.items("responses")]
    successes = [(status, node) for status, node in responses if status.startswith("2")]
    redirects = [status for status, _ in responses if status.startswith("3")]
    method = str(operation.pointer[-1]) if operation.pointer else ""
    if not successes and redirects:
        return () if method in _FOLLOWED else tuple(_redirected(redirects))
    if not successes:
        successes = [(status, node) for status, node in responses if status == "default"]
    return tuple(
        answer
        for status, node in successes
        for answer in _answers(context, status, node, owner, is_head=method == "head")
    )


def _status(context: Context, key: str, node: Node) -> str:
    """Return a status, a range such as `2XX`, `default`; nothing for what is none of them."""
    status = key.strip().upper()
    if status == "DEFAULT":
        return "default"
    if _STATUS.fullmatch(status):
        return status
    if not key.startswith("x-"):
        context.report.lenient(
            "response-status",
            f"{key!r} is no status of a response; it is left out",
            context.document.where(node.pointer, key=True),
            "write a status such as 200, a range such as 2XX, or default",
        )
    return ""


def _redirected(statuses: list[str]) -> Iterator[Answer]:
    stated = _REDIRECTS if "3XX" in statuses else tuple(statuses)
    yield from (Answer(status, None, "empty", None) for status in stated)


def _answers(
    context: Context, status: str, node: Node, owner: str, *, is_head: bool
) -> list[Answer]:
    target = context.resolver.follow(node)
    if target is None:
        return []
    contents = [] if is_head or status in _WITHOUT_BODY else target.items("content")
    if not contents:
        return [Answer(status, None, "empty", None)]
    return [_answer(context, status, media, content, owner) for media, content in contents]


def _answer(context: Context, status: str, media: str, content: Node, owner: str) -> Answer:
    schema = content.child("schema")
    kind = _KINDS[kind_of(media)]
    if kind == "json" and is_range(media) and _is_file(context, schema):
        kind = "binary"
    return Answer(status, media, kind, _type(context, schema, kind, owner))


def _is_file(context: Context, schema: Node) -> bool:
    target = context.resolver.follow(schema) if schema.value else None
    return target is not None and target.text("format") == "binary"


def _type(context: Context, schema: Node, kind: AnswerKind, owner: str) -> Type:
    if kind == "text":
        return STRING
    if kind == "binary":
        return BINARY
    return type_of(context, schema, Place(owner, "response")) if schema.value is not None else ANY
