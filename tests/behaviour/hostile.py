"""A document with the same text in every place where a document can have one."""

from __future__ import annotations

import itertools
import json
from typing import Any

Json = Any


class Places:
    """Gives each place of a document the same text with a number of its own."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._numbers = itertools.count(1)

    def __call__(self) -> str:
        return f"{self._text}{next(self._numbers)}{self._text}"


def document_full_of(text: str) -> str:
    """Return a document, as JSON, in which every text and every free name holds a text."""
    at = Places(text)
    tag, category, model, color = at(), at(), at(), at()
    document = {
        "openapi": "3.1.0",
        "info": {"title": at(), "version": at(), "description": at(), "summary": at()},
        "servers": [{"url": f"https://api.example.org/{_path(at())}", "description": at()}],
        "tags": [{"name": tag, "description": at(), "externalDocs": {"url": at()}}],
        "security": [{at(): []}],
        "x-sdk-categories": {category: {"description": at()}},
        "x-sdk-tags": {tag: {"category": category, "group": at(), "description": at()}},
        "paths": {
            f"/{_path(at())}/{{id}}": {
                "summary": at(),
                "get": _operation(at, tag, model),
                "post": _form(at, tag),
                "put": _token(at, tag),
            }
        },
        "components": {
            "schemas": {
                model: _model(at, model, color),
                color: {
                    "type": "string",
                    "description": at(),
                    "enum": [at(), (named := at())],
                    "x-sdk-enum": {"values": {named: {"name": at()}}},
                },
                at(): {"type": "array", "description": at(), "items": {"const": at()}},
            }
        },
    }
    return json.dumps(document)


def _path(text: str) -> str:
    """Return text without the signs that give a path parts of its own."""
    return text.translate(str.maketrans("{}#?", "()--"))


def _operation(at: Places, tag: str, model: str) -> Json:
    return {
        "operationId": at(),
        "tags": [tag],
        "summary": at(),
        "description": at() + "\n\n    " + at(),
        "deprecated": True,
        "x-sdk-idempotent": at(),
        "parameters": [
            {"name": "id", "in": "path", "required": True, "description": at(), "schema": {}},
            {
                "name": at(),
                "in": "query",
                "description": at(),
                "x-sdk-name": at(),
                "schema": {"type": "string", "default": at(), "example": at(), "pattern": at()},
            },
            {"name": at(), "in": "query", "style": at(), "schema": {"enum": [at(), at()]}},
            {"name": at(), "in": "header", "content": {at(): {"schema": {"format": at()}}}},
            {"name": at(), "in": "cookie", "schema": {"const": at()}},
        ],
        "requestBody": {
            "required": True,
            "description": at(),
            "content": {"application/json": {"schema": {"$ref": _to(model)}}},
        },
        "responses": {
            "200": {
                "description": at(),
                "content": {
                    "application/json": {"schema": {"$ref": _to(model)}},
                    f"text/{at()}": {},
                    at(): {},
                },
            },
            f"2{at()}": {"description": at(), "content": {f"application/{at()}+json": {}}},
        },
    }


def _form(at: Places, tag: str) -> Json:
    schema = {
        "type": "object",
        "required": [required := at()],
        "properties": {
            required: {"type": "string", "description": at(), "example": at()},
            at(): {"type": "array", "items": {"type": "string", "format": at()}},
        },
    }
    return {
        "x-sdk-method": at(),
        "tags": [tag],
        "requestBody": {"content": {"multipart/form-data": {"schema": schema}}},
    }


def _token(at: Places, tag: str) -> Json:
    return {
        "operationId": at(),
        "tags": [tag],
        "x-sdk-token-grant": {"body": {at(): at()}, "token": at(), "expires_in": at()},
        "requestBody": {"content": {f"application/{at()}": {}}},
    }


def _model(at: Places, model: str, color: str) -> Json:
    return {
        "type": "object",
        "title": at(),
        "description": at(),
        "x-sdk-type-name": at(),
        "required": [required := at()],
        "properties": {
            required: {"type": "string", "description": at(), "default": at(), "example": at()},
            at(): {"$ref": _to(color), "description": at()},
            at(): {"x-sdk-name": at(), "deprecated": True, "type": "string"},
            at(): {
                "oneOf": [{"const": at()}, {"$ref": _to(model)}],
                "discriminator": {"propertyName": at()},
            },
            at(): {"type": "object", "properties": {at(): {"enum": [at()]}}},
        },
        "additionalProperties": {"description": at(), "type": "string"},
    }


def _to(name: str) -> str:
    return "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1").replace("%", "%25")
