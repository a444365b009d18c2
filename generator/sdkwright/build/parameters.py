"""Parameters of an operation: its own, those of its path, and those that only the path shows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, get_args

from sdkwright.build.context import Context, Place
from sdkwright.build.extensions import generated_of, is_ignored
from sdkwright.build.limits import limits_of
from sdkwright.build.types import type_of
from sdkwright.ir.api import Parameter, ParameterLocation
from sdkwright.ir.types import STRING
from sdkwright.resolve import Node

_STYLES: dict[ParameterLocation, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
"""OpenAPI 3.1, 4.8.12.2: the styles of each place; the first is the default."""

_HEADERS_OF_THE_CLIENT = frozenset({"accept", "content-type", "authorization"})
"""OpenAPI 3.0.3, Parameter Object: a parameter of these names is ignored."""

_VARIABLE = re.compile(r"\{([^{}]+)\}")


def parameters_of(context: Context, path: str, node: Node, owner: str) -> tuple[Parameter, ...]:
    """Return the parameters of an operation: those of the path in its order, then the others.

    Args:
        context: the document; inline schemas are added to it.
        path: the path template.
        node: the Operation Object.
        owner: the identity of the operation.
    """
    path_item = Node(_parent(context, node), node.pointer[:-1])
    found: dict[tuple[str, str], Parameter] = {}
    for child in [*path_item.elements("parameters"), *node.elements("parameters")]:
        target = context.resolver.follow(child)
        parameter = _parameter(context, target, owner) if target else None
        if parameter:
            found[parameter.location, parameter.wire] = parameter
    for parameter in _undeclared(context, path, node, found.keys()):
        found[parameter.location, parameter.wire] = parameter
    return tuple(sorted(found.values(), key=lambda parameter: _path_order(path, parameter)))


def _undeclared(
    context: Context, path: str, node: Node, known: Collection[tuple[str, str]]
) -> Iterator[Parameter]:
    """Return a string parameter for each variable of the path that nothing describes."""
    for name in dict.fromkeys(_VARIABLE.findall(path)):
        if ("path", name) in known:
            continue
        context.report.warning(
            "parameter-missing",
            f"the path needs a parameter {name!r}, which the operation does not describe",
            context.document.where(node.pointer, key=True),
            "describe it, `in: path`; until then it is taken for a string",
        )
        yield Parameter(
            name, "path", True, STRING, "simple", False, None, None, "", None, node.pointer
        )


def _parent(context: Context, node: Node) -> Any:
    return context.resolver.root.child(*node.pointer[:-1]).value


def _path_order(path: str, parameter: Parameter) -> int:
    """Path parameters come first, in the order of the path template; the others keep theirs."""
    if parameter.location != "path":
        return 1_000_000
    return path.find("{" + parameter.wire + "}")


def _parameter(context: Context, node: Node, owner: str) -> Parameter | None:
    wire, location = node.text("name"), _location(node.text("in"))
    if not wire or location is None:
        context.report.error(
            "parameter-incomplete",
            "a parameter needs a `name` and a place (`in`: path, query, header or cookie)",
            context.document.where(node.pointer),
        )
        return None
    if location == "header" and wire.lower() in _HEADERS_OF_THE_CLIENT:
        return None
    if is_ignored(node) and _is_ignorable(context, node, location):
        return None
    schema, content_type = _schema_of(node)
    style = _style(context, node, location)
    explode = node.child("explode").value
    return Parameter(
        wire=wire,
        location=location,
        required=location == "path" or node.child("required").value is True,
        type=type_of(context, schema, Place(owner, wire, literal_enums=True)),
        style=style,
        explode=explode if isinstance(explode, bool) else style == "form",
        content_type=content_type,
        default=_scalar(schema.child("default").value),
        description=node.text("description") or schema.text("description"),
        name=node.text("x-sdk-name") or None,
        where=node.pointer,
        limits=limits_of(context, schema),
        generated=generated_of(context, node),
    )


def _is_ignorable(context: Context, node: Node, location: ParameterLocation) -> bool:
    """Tell whether a parameter can be left out; a path has holes without its own."""
    if location == "path":
        context.report.warning(
            "extension",
            "a parameter of the path cannot be left out",
            context.document.where((*node.pointer, "x-sdk-ignore")),
            "remove `x-sdk-ignore`",
        )
    return location != "path"


def _style(context: Context, node: Node, location: ParameterLocation) -> str:
    style, known = node.text("style"), _STYLES[location]
    if style and style not in known:
        context.report.warning(
            "parameter-style",
            f"a parameter in the {location} cannot have the style {style!r}",
            context.document.where((*node.pointer, "style")),
            f"possible: {', '.join(known)}; until then {known[0]} is taken",
        )
    return style if style in known else known[0]


def _location(text: str) -> ParameterLocation | None:
    for location in get_args(ParameterLocation):
        if text == location:
            return text  # type: ignore[return-value]  # narrowed by the comparison
    return None


def _schema_of(node: Node) -> tuple[Node, str | None]:
    for media_type, content in node.items("content"):
        return content.child("schema"), media_type
    return node.child("schema"), None


def _scalar(value: Any) -> str | int | float | bool | None:
    return value if isinstance(value, str | int | float | bool) else None
