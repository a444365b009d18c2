"""Documents of any size, made by code: what real ones have, in the same proportions at any size."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]

_RESOURCES_PER_TAG = 5
_WORDS = [
    "amber",
    "birch",
    "cedar",
    "delta",
    "ember",
    "fjord",
    "grove",
    "harbor",
    "island",
    "jasper",
    "kernel",
    "lagoon",
    "meadow",
    "nectar",
    "orchid",
    "pebble",
    "quartz",
    "ripple",
    "summit",
    "timber",
    "umbra",
    "valley",
    "willow",
    "xenon",
    "yonder",
    "zephyr",
]
_TEXT = (
    "Each of them belongs to one owner and keeps its history. Values that are not given keep what "
    "they had; an empty list removes what was there. Times are in UTC and end with the letter Z. "
    "See the guide of this area for limits, quotas and the order in which changes become visible. "
    "Requests that come too fast are refused with a hint about when to try again."
)


def write_document(path: Path, operations: int) -> None:
    """Write a document with a number of operations as JSON."""
    path.write_text(json.dumps(make_document(operations)), encoding="utf-8")


def make_document(operations: int) -> Node:
    """Return a document with a number of operations, five for each resource."""
    paths: Node = {}
    schemas: Node = {"Problem": _problem(), "Page": _page(), "Tree": _tree()}
    left = operations
    number = 0
    while left > 0:
        name = _name(number)
        schemas |= _schemas(name, number)
        for path, methods in _paths(name, number).items():
            kept = dict(list(methods.items())[:left])
            left -= len(kept)
            if kept:
                paths[path] = kept
        number += 1
    return {
        "openapi": "3.0.3",
        "info": {"title": f"Synthetic {operations}", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "tags": [{"name": _tag(n), "description": _TEXT} for n in range(0, number, 5)],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _name(number: int) -> str:
    """Return a name of two words and, once these are used up, a number."""
    again, rest = divmod(number, len(_WORDS) ** 2)
    first, second = divmod(rest, len(_WORDS))
    suffix = str(again + 1) if again else ""
    return f"{_WORDS[first].title()}{_WORDS[second].title()}{suffix}"


def _tag(number: int) -> str:
    return f"{_name(number // _RESOURCES_PER_TAG)} area"


def _ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def _content(schema: Node) -> Node:
    return {"content": {"application/json": {"schema": schema}}}


def _paths(name: str, number: int) -> Node:
    one, many = f"/{name.lower()}/{{id}}", f"/{name.lower()}"
    return {
        many: {
            "get": _operation(f"list{name}", number, _ref(f"{name}Page"), query=True),
            "post": _operation(f"create{name}", number, _ref(name), body=_ref(f"{name}Input")),
        },
        one: {
            "get": _operation(f"get{name}", number, _ref(name), path=True),
            "patch": _operation(
                f"update{name}", number, _ref(name), path=True, body=_ref(f"{name}Input")
            ),
            "delete": _operation(f"delete{name}", number, None, path=True),
        },
    }


def _operation(
    operation_id: str,
    number: int,
    answer: Node | None,
    *,
    path: bool = False,
    query: bool = False,
    body: Node | None = None,
) -> Node:
    parameters = []
    if path:
        parameters.append(_parameter("id", "path", {"type": "string", "format": "uuid"}))
    if query:
        parameters += [
            _parameter("limit", "query", {"type": "integer", "default": 20, "maximum": 100}),
            _parameter("cursor", "query", {"type": "string"}),
            _parameter("tags", "query", {"type": "array", "items": {"type": "string"}}),
            _parameter("sort", "query", {"type": "string", "enum": ["name", "-name", "created"]}),
        ]
    parameters.append(_parameter("X-Request-Id", "header", {"type": "string"}))
    success = {"204": {"description": "Done."}}
    if answer is not None:
        success = {"200": {"description": "The result.", **_content(answer)}}
    operation: Node = {
        "operationId": operation_id,
        "tags": [_tag(number)],
        "summary": f"{operation_id} of an area",
        "description": _TEXT,
        "parameters": parameters,
        "responses": {
            **success,
            "404": {"description": "It does not exist.", **_content(_ref("Problem"))},
            "default": {"description": "Anything else.", **_content(_ref("Problem"))},
        },
    }
    if body is not None:
        operation["requestBody"] = {"required": True, **_content(body)}
    return operation


def _parameter(name: str, location: str, schema: Node) -> Node:
    return {
        "name": name,
        "in": location,
        "required": location == "path",
        "description": f"The {name} of what is asked for. {_TEXT[:90]}",
        "schema": schema,
    }


def _schemas(name: str, number: int) -> Node:
    """Return the schemas of a resource: flat, nested, recursive, with references to another."""
    other = _name(max(0, number - 3))
    base = {
        "type": "object",
        "description": f"What may be said about one {name}. {_TEXT}",
        "required": ["name", "kind"],
        "properties": {
            "name": {"type": "string", "maxLength": 200, "description": _TEXT[:120]},
            "kind": {"type": "string", "enum": [f"{word}-{name}" for word in _WORDS[:6]]},
            "size": {"type": "integer", "format": "int64", "minimum": 0},
            "ratio": {"type": "number", "nullable": True},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "settings": {
                "type": "object",
                "properties": {
                    "enabled": {"type": "boolean", "default": True},
                    "retryAfter": {"type": "integer"},
                    "owner-name": {"type": "string"},
                },
            },
            "tree": _ref("Tree"),
        },
    }
    own = {
        "type": "object",
        "required": ["id", "createdAt"],
        "properties": {
            "id": {"type": "string", "format": "uuid", "readOnly": True},
            "createdAt": {"type": "string", "format": "date-time"},
            "related": {"type": "array", "items": _ref(other)},
            "parent": _ref(name),
            "value": {"oneOf": [{"type": "string"}, {"type": "integer"}, _ref("Tree")]},
        },
    }
    page = {"type": "object", "properties": {"items": {"type": "array", "items": _ref(name)}}}
    return {
        f"{name}Input": base,
        name: {"allOf": [_ref(f"{name}Input"), own], "description": _TEXT},
        f"{name}Page": {"allOf": [_ref("Page"), page]},
    }


def _problem() -> Node:
    return {
        "type": "object",
        "required": ["title"],
        "properties": {
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "causes": {"type": "array", "items": _ref("Problem")},
        },
    }


def _page() -> Node:
    return {
        "type": "object",
        "properties": {"next": {"type": "string", "nullable": True}, "total": {"type": "integer"}},
    }


def _tree() -> Node:
    children = {"type": "array", "items": _ref("Tree")}
    return {"type": "object", "properties": {"label": {"type": "string"}, "children": children}}
