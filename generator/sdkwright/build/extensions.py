"""Extensions of single operations and values: small facts, each checked where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from sdkwright.build.context import Context
from sdkwright.ir.api import Parameter
from sdkwright.resolve import Node

GENERATORS: Final = ("uuid7",)
"""How values can be made: UUIDs by RFC 9562, section 5.7."""

_HEADER: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True, slots=True)
class OperationExtensions:
    """What extensions say of an operation, as far as it needs no other part of the document."""

    timeout: float | None
    idempotency_header: str | None
    positional: str | None
    internal: bool
    aliases: tuple[tuple[str, str], ...]


def extensions_of(
    context: Context, node: Node, parameters: tuple[Parameter, ...]
) -> OperationExtensions:
    """Return what the extensions of an operation say; a mistake is a finding, and says nothing.

    Args:
        context: the document.
        node: the Operation Object.
        parameters: its parameters.
    """
    paths = tuple(parameter.wire for parameter in parameters if parameter.location == "path")
    return OperationExtensions(
        timeout=_fact(context, node, "x-sdk-timeout", _is_seconds, "seconds, more than 0"),
        idempotency_header=_fact(
            context, node, "x-sdk-idempotency-key", _is_header, "the name of a header"
        ),
        positional=_fact(
            context,
            node,
            "x-sdk-positional",
            lambda value: value in paths,
            f"a path parameter: {', '.join(paths) or 'there is none'}",
        ),
        internal=_fact(context, node, "x-sdk-internal", _is_flag, "true or false") is True,
        aliases=_aliases(context, node),
    )


def generated_of(context: Context, node: Node) -> str | None:
    """Return how a value of a property or parameter is made where callers give none."""
    found: str | None = _fact(
        context,
        node,
        "x-sdk-generated",
        lambda value: value in GENERATORS,
        f"one of: {', '.join(GENERATORS)}",
    )
    return found


def is_ignored(node: Node) -> bool:
    """Tell whether an operation, a parameter, a property or a schema is to be left out."""
    return isinstance(node.value, dict) and node.value.get("x-sdk-ignore") is True


def _fact(
    context: Context, node: Node, key: str, allows: Callable[[Any], bool], wanted: str
) -> Any:
    found = node.child(key)
    if found.value is None or allows(found.value):
        return found.value
    context.report.lenient(
        "extension",
        f"`{key}` cannot be {found.value!r}",
        context.document.where(found.pointer),
        f"it is {wanted}",
    )
    return None


def _aliases(context: Context, node: Node) -> tuple[tuple[str, str], ...]:
    found = _fact(
        context, node, "x-sdk-aliases", _is_table, "a map from a group to a method name in it"
    )
    return tuple((found or {}).items())


def _is_seconds(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


def _is_header(value: Any) -> bool:
    return isinstance(value, str) and _HEADER.fullmatch(value) is not None


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


def _is_table(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(v, str) and v for v in value.values())
