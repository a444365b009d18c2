"""Small OpenAPI documents for tests."""

from __future__ import annotations

from .document import Json, Node

JSON = "application/json"


def make_document(
    paths: dict[str, Node],
    *,
    schemas: dict[str, Node] | None = None,
    security: list[Node] | None = None,
    schemes: dict[str, Node] | None = None,
    openapi: str = "3.0.3",
) -> Node:
    """Return a whole document around path items."""
    document: Node = {
        "openapi": openapi,
        "info": {"title": "Test", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}, "securitySchemes": schemes or {}},
    }
    return document if security is None else {**document, "security": security}


def make_operation(
    operation_id: str,
    *,
    parameters: list[Node] | None = None,
    body: Node | None = None,
    answers: dict[str, Node] | None = None,
    **more: Json,
) -> Node:
    """Return an operation; it answers with 204 unless answers are given."""
    operation: Node = {"operationId": operation_id, "responses": answers or {"204": {}}, **more}
    if parameters is not None:
        operation["parameters"] = parameters
    return operation if body is None else {**operation, "requestBody": body}


def make_parameter(name: str, location: str, schema: Node | str, **more: Json) -> Node:
    """Return a parameter; path parameters are required, as the specification wants it."""
    stated: Node = {"type": schema} if isinstance(schema, str) else schema
    required = {"required": True} if location == "path" else {}
    return {"name": name, "in": location, "schema": stated, **required, **more}


def make_content(schema: Node, *media_types: str, **more: Json) -> Node:
    """Return a body or an answer with one schema under one or more media types."""
    return {"content": {each: {"schema": schema} for each in media_types or (JSON,)}, **more}
