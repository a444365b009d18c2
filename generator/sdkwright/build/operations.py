"""Operations: what one verb on one path takes and gives."""

from __future__ import annotations

from typing import Any

from sdkwright.build.answers import answers_of
from sdkwright.build.bodies import body_of
from sdkwright.build.context import Context
from sdkwright.build.extensions import extensions_of
from sdkwright.build.parameters import parameters_of
from sdkwright.ir.api import Operation
from sdkwright.resolve import Node

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


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
    parameters = parameters_of(context, path, node, identity)
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
        secured=_is_secured(context, flags),
        idempotent=_idempotent(flags.get("x-sdk-idempotent"), extensions.idempotency_header),
        where=node.pointer,
        timeout=extensions.timeout,
        idempotency_header=extensions.idempotency_header,
        aliases=extensions.aliases,
        positional=extensions.positional,
        internal=extensions.internal,
    )


def _is_secured(context: Context, operation: dict[str, Any]) -> bool:
    security = operation.get("security", context.document.value.get("security"))
    return isinstance(security, list) and bool(security) and {} not in security


def _idempotent(stated: Any, header: str | None) -> bool | None:
    """Tell whether an operation may be repeated; a key makes it so, None leaves it to its verb."""
    if isinstance(stated, bool):
        return stated
    return True if header else None
