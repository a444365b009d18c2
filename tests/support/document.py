"""The operations of an OpenAPI document, with references followed and defaults filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import unquote

Json: TypeAlias = Any
"""A JSON value of unknown shape."""

Node: TypeAlias = dict[str, Any]
"""A JSON object of a document."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# OpenAPI 3.0.3, Parameter Object: the style that holds where none is stated.
DEFAULT_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}

# OpenAPI 3.0.3, Parameter Object: definitions of header parameters with these names are ignored.
IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, whichever level of the document declares it."""

    name: str
    location: str
    required: bool
    style: str
    explode: bool
    schema: Node
    media_type: str | None
    node: Node

    def __str__(self) -> str:
        return f"{self.location} parameter {self.name!r}"


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation with everything that it inherits from its path item and its document."""

    method: str
    path: str
    operation_id: str | None
    parameters: tuple[Parameter, ...]
    body: Node | None
    responses: Node
    security: tuple[Node, ...]
    node: Node

    def __str__(self) -> str:
        name = f" ({self.operation_id})" if self.operation_id else ""
        return f"{self.method} {self.path}{name}"


def look_up(document: Node, reference: str) -> Json:
    """Return what a local reference (RFC 6901 pointer in a fragment) points to."""
    value: Json = document
    for token in unquote(reference).removeprefix("#/").split("/"):
        key = token.replace("~1", "/").replace("~0", "~")
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value


def resolve(node: Node, document: Node) -> Node:
    """Return the object itself, or the one that its chain of references ends at."""
    while "$ref" in node:
        node = look_up(document, node["$ref"])
    return node


def read_operations(document: Node) -> list[Operation]:
    """Return every operation of the document in the order of the document."""
    return [
        _read_operation(document, path, method, item)
        for path, reference in document.get("paths", {}).items()
        for item in (resolve(reference, document),)
        for method in METHODS
        if method in item
    ]


def read_parameters(operation: Node, path_item: Node, document: Node) -> tuple[Parameter, ...]:
    """Return the parameters of an operation; its own override those of the path item."""
    found: dict[tuple[str, str], Parameter] = {}
    for owner in (path_item, operation):
        for reference in owner.get("parameters", ()):
            parameter = _read_parameter(resolve(reference, document))
            if parameter.location == "header" and parameter.name.lower() in IGNORED_HEADERS:
                continue
            found[parameter.location, parameter.name] = parameter
    return tuple(found.values())


def read_body(operation: Node, document: Node) -> Node | None:
    """Return the request body object of an operation, or None where none is declared."""
    body = operation.get("requestBody")
    return None if body is None else resolve(body, document)


def _read_operation(document: Node, path: str, method: str, item: Node) -> Operation:
    node = item[method]
    responses = {
        str(status): resolve(response, document)
        for status, response in node.get("responses", {}).items()
    }
    return Operation(
        method=method.upper(),
        path=path,
        operation_id=node.get("operationId"),
        parameters=read_parameters(node, item, document),
        body=read_body(node, document),
        responses=responses,
        security=tuple(node.get("security", document.get("security", ()))),
        node=node,
    )


def _read_parameter(node: Node) -> Parameter:
    style = node.get("style", DEFAULT_STYLES[node["in"]])
    media_type = next(iter(node.get("content", {})), None)
    return Parameter(
        name=node["name"],
        location=node["in"],
        required=node.get("required", False),
        style=style,
        explode=node.get("explode", style == "form"),
        schema=_read_schema(node, media_type),
        media_type=media_type,
        node=node,
    )


def _read_schema(node: Node, media_type: str | None) -> Node:
    owner: Node = node if media_type is None else node["content"][media_type]
    schema: Node = owner.get("schema", {})
    return schema
