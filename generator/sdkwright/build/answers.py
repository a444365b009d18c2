"""Answers: what an operation returns when it succeeds."""

from __future__ import annotations

from sdkwright.build.context import Context, Place
from sdkwright.build.media import kind_of
from sdkwright.build.types import type_of
from sdkwright.ir.api import Answer, AnswerKind
from sdkwright.ir.types import ANY, BINARY, STRING, Type
from sdkwright.resolve import Node

_KINDS: dict[str, AnswerKind] = {
    "json": "json",
    "form": "text",
    "multipart": "binary",
    "text": "text",
    "binary": "binary",
}


def answers_of(context: Context, operation: Node, owner: str) -> tuple[Answer, ...]:
    """Return the successful responses of an operation, in document order.

    A `default` response counts as success only where no 2xx status is described.
    """
    responses = operation.items("responses")
    successes = [(status, node) for status, node in responses if status.startswith("2")]
    if not successes:
        successes = [(status, node) for status, node in responses if status == "default"]
    return tuple(
        answer for status, node in successes for answer in _answers(context, status, node, owner)
    )


def _answers(context: Context, status: str, node: Node, owner: str) -> list[Answer]:
    target = context.resolver.follow(node)
    if target is None:
        return []
    contents = target.items("content")
    if not contents:
        return [Answer(status, None, "empty", None)]
    return [_answer(context, status, media, content, owner) for media, content in contents]


def _answer(context: Context, status: str, media: str, content: Node, owner: str) -> Answer:
    kind = _KINDS[kind_of(media)]
    return Answer(status, media, kind, _type(context, content.child("schema"), kind, owner))


def _type(context: Context, schema: Node, kind: AnswerKind, owner: str) -> Type:
    if kind == "text":
        return STRING
    if kind == "binary":
        return BINARY
    return type_of(context, schema, Place(owner, "response")) if schema.value is not None else ANY
