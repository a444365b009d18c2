"""Links: which part of an answer another operation takes."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.context import Context
from sdkwright.ir.api import Link
from sdkwright.resolve import Node

_OPERATION = 3
"""Keys that lead from the root to an operation."""
_PLACES = ("path", "query", "header", "cookie")


def links_of(context: Context, operation: Node) -> tuple[Link, ...]:
    """Return the links of all answers of an operation, in document order; each parameter is one.

    Args:
        context: the document.
        operation: the Operation Object.
    """
    found = (
        link
        for status, response in operation.items("responses")
        if not status.startswith("x-") and (target := context.resolver.follow(response))
        for _, stated in target.items("links")
        for link in _links(context, stated)
    )
    return tuple(dict.fromkeys(found))


def _links(context: Context, stated: Node) -> Iterator[Link]:
    node = context.resolver.follow(stated)
    if node is None:
        return
    reference = node.text("operationRef")
    target = context.resolver.find(reference) if reference else None
    identity = None
    if target is not None and len(target.pointer) == _OPERATION and target.pointer[0] == "paths":
        identity = f"{target.pointer[2]} {target.pointer[1]}"
    for name, value in node.items("parameters"):
        if isinstance(value.value, str):
            wire = name.partition(".")[2] if name.partition(".")[0] in _PLACES else name
            yield Link(node.text("operationId") or None, identity, wire, value.value)
