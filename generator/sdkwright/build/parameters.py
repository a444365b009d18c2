"""Parameters of an operation: its own, those of its path, and those that only the path shows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any, get_args

from sdkwright.build.context import Context, Place
from sdkwright.build.extensions import generated_of, is_ignored
from sdkwright.build.limits import limits_of
from sdkwright.build.paths import Template, template_of
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

_HEADERS_OF_THE_MESSAGE = frozenset({"content-length", "transfer-encoding", "connection"})
"""What only the engine knows when it sends a request."""

_FIELD_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

ADDITIONAL = "additionalOperations"
"""OpenAPI 3.2, Path Item Object: operations of other methods."""


def parameters_of(context: Context, path: str, node: Node, owner: str) -> tuple[Parameter, ...]:
    """Return the parameters of an operation: those of the path in its order, then the others.

    Args:
        context: the document; inline schemas are added to it.
        path: the path template; empty for what is called at a URL that is told elsewhere.
        node: the Operation Object.
        owner: the identity of the operation.
    """
    return request_line_of(context, path, node, owner)[1]


def request_line_of(
    context: Context, path: str, node: Node, owner: str
) -> tuple[str, tuple[Parameter, ...]]:
    """Return the path template as it is sent, and the parameters as `parameters_of` does."""
    found: dict[tuple[str, str], Parameter] = {}
    for child in [
        *path_item_of(context, node).elements("parameters"),
        *node.elements("parameters"),
    ]:
        target = context.resolver.follow(child)
        parameter = _parameter(context, target, owner) if target else None
        if parameter:
            found[parameter.location, parameter.wire] = parameter
    if not path:
        return "", tuple(found.values())
    names = {place: [n for p, n in found if p == place] for place in ("path", "query")}
    template = template_of(path, names["path"], names["query"])
    _drop_homeless(context, template, found)
    for parameter in _undeclared(context, template, node, found.keys()):
        found[parameter.location, parameter.wire] = parameter
    for name in template.greedy:
        found["path", name] = replace(found["path", name], allow_reserved=True)
    order = {name: number for number, name in enumerate(template.variables)}
    ranked = sorted(found.values(), key=lambda one: _rank(one, order))
    return template.target, tuple(ranked)


def _rank(parameter: Parameter, order: Mapping[str, int]) -> int:
    """Path parameters come first, in the order of the path template; the others keep theirs."""
    return order[parameter.wire] if parameter.location == "path" else len(order)


def _drop_homeless(
    context: Context, template: Template, found: dict[tuple[str, str], Parameter]
) -> None:
    """Remove the path parameters that the path has no place for."""
    for (location, name), parameter in list(found.items()):
        if location == "path" and name not in template.variables:
            del found[location, name]
            context.report.lenient(
                "parameter-homeless",
                f"the path has no place for the parameter {name!r}, which is left out",
                context.document.where(parameter.where),
                f"write {{{name}}} where it belongs, or say where else it travels",
            )


def _undeclared(
    context: Context, template: Template, node: Node, known: Collection[tuple[str, str]]
) -> Iterator[Parameter]:
    """Return a string parameter for each variable of the template that nothing describes."""
    for name in template.variables:
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
    for name in template.queries:
        if ("query", name) not in known:
            yield Parameter(
                name, "query", False, STRING, "form", True, None, None, "", None, node.pointer
            )


def path_item_of(context: Context, node: Node) -> Node:
    """Return the Path Item Object that an operation stands in."""
    above = node.pointer[:-1]
    if above and above[-1] == ADDITIONAL:
        above = above[:-1]
    return context.resolver.root.child(*above)


def _parameter(context: Context, node: Node, owner: str) -> Parameter | None:
    wire, location = _name(node), _location(node.text("in"))
    if not wire or location is None:
        context.report.lenient(
            "parameter-incomplete",
            "a parameter needs a `name` and a place (`in`: path, query, header or cookie)",
            context.document.where(node.pointer),
            "until then the operation has no such parameter",
        )
        return None
    if location == "header" and not _can_be_sent(context, node, wire):
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
        allow_reserved=location in ("path", "query") and node.child("allowReserved").value is True,
    )


def _name(node: Node) -> str:
    """Return the name of a parameter; YAML takes some for numbers."""
    value = node.child("name").value
    return (
        str(value) if isinstance(value, int) and not isinstance(value, bool) else node.text("name")
    )


def _can_be_sent(context: Context, node: Node, wire: str) -> bool:
    """Tell whether a header is for callers to give."""
    if wire.lower() in _HEADERS_OF_THE_CLIENT:
        return False
    if _FIELD_NAME.fullmatch(wire) and wire.lower() not in _HEADERS_OF_THE_MESSAGE:
        return True
    context.report.lenient(
        "parameter-header",
        f"no caller can give the header {wire!r}, which is left out",
        context.document.where(node.pointer),
        "the name of a header is a token (RFC 9110, 5.1); those of the transfer are the client's",
    )
    return False


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
    known: tuple[ParameterLocation, ...] = get_args(ParameterLocation)
    return next((location for location in known if text.strip().lower() == location), None)


def _schema_of(node: Node) -> tuple[Node, str | None]:
    for media_type, content in node.items("content"):
        return content.child("schema"), media_type
    return node.child("schema"), None


def _scalar(value: Any) -> str | int | float | bool | None:
    return value if isinstance(value, str | int | float | bool) else None
