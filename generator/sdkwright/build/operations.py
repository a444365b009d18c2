"""Operations: what one verb on one path takes and gives."""

from __future__ import annotations

from typing import Any

from sdkwright.build.answers import answers_of
from sdkwright.build.bodies import body_of
from sdkwright.build.context import Context
from sdkwright.build.extensions import extensions_of
from sdkwright.build.links import links_of
from sdkwright.build.parameters import path_item_of, request_line_of
from sdkwright.build.servers import server_for
from sdkwright.ir.api import Operation
from sdkwright.resolve import Node

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def operation_of(context: Context, path: str, method: str, node: Node, group: str) -> Operation:
    """Return one operation.

    Args:
        context: the document; inline schemas are added to it.
        path: the path template.
        method: the verb, in lower case.
        node: the Operation Object.
        group: the key of the group that the operation belongs to.
    """
    identity = f"{method} {path}"
    flags = node.value
    target, parameters = request_line_of(context, path or "/", node, identity)
    extensions = extensions_of(context, node, parameters)
    return Operation(
        id=identity,
        operation_id=node.text("operationId") or None,
        method=method.upper(),
        path=path,
        group=group,
        name=node.text("x-sdk-method") or None,
        summary=node.text("summary"),
        description=node.text("description"),
        deprecated=flags.get("deprecated") is True,
        deprecated_by=node.text("x-sdk-deprecated-by") or None,
        parameters=parameters,
        body=body_of(context, node.child("requestBody"), identity),
        answers=answers_of(context, node, identity),
        security=context.security.requirement(node),
        idempotent=_idempotent(flags.get("x-sdk-idempotent"), extensions.idempotency_header),
        links=links_of(context, node),
        where=node.pointer,
        timeout=extensions.timeout,
        idempotency_header=extensions.idempotency_header,
        aliases=extensions.aliases,
        positional=extensions.positional,
        internal=extensions.internal,
        target="" if target == path else target,
        server=server_for(context, node, path_item_of(context, node)),
    )


def _idempotent(stated: Any, header: str | None) -> bool | None:
    """Tell whether an operation may be repeated; a key makes it so, None leaves it to its verb."""
    if isinstance(stated, bool):
        return stated
    return True if header else None
