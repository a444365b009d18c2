"""Documents in order, with something of everything, for mutations to break."""

from __future__ import annotations

from typing import Any

Json = Any

_PET = {"$ref": "#/components/schemas/Pet"}
_SCHEMAS: Json = {
    "Pet": {
        "type": "object",
        "required": ["name", "kind"],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
        "properties": {
            "name": {"type": "string", "minLength": 1, "pattern": "^a", "example": "a"},
            "kind": {"type": "string", "enum": ["cat", "dog", None], "nullable": True},
            "born": {"type": "string", "format": "date-time", "readOnly": True},
            "owner": {"allOf": [{"$ref": "#/components/schemas/Owner"}], "description": "d"},
            "tags": {"type": "array", "items": {"type": "string"}, "default": ["a"]},
            "more": {"type": "object", "additionalProperties": {"type": "integer", "maximum": 5}},
        },
    },
    "Cat": {"allOf": [_PET, {"type": "object", "properties": {"lives": {"type": "integer"}}}]},
    "Owner": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/Person"}]},
    "Person": {"type": "object", "properties": {"friend": {"$ref": "#/components/schemas/Person"}}},
    "Any": {"anyOf": [_PET, {"$ref": "#/components/schemas/Cat"}], "not": {"type": "null"}},
}

_ERROR = {"description": "e", "content": {"application/problem+json": {"schema": _PET}}}
_PATHS: Json = {
    "/pets": {
        "parameters": [{"$ref": "#/components/parameters/Page"}],
        "get": {
            "operationId": "list_pets",
            "tags": ["pets"],
            "summary": "s",
            "parameters": [
                {
                    "name": "q",
                    "in": "query",
                    "style": "deepObject",
                    "explode": True,
                    "schema": _PET,
                },
                {"name": "X-Id", "in": "header", "schema": {"type": "string", "format": "uuid"}},
                {"name": "f", "in": "query", "content": {"application/json": {"schema": _PET}}},
            ],
            "responses": {
                "200": {
                    "description": "ok",
                    "headers": {"X-Next": {"schema": {"type": "string"}}},
                    "content": {
                        "application/json": {"schema": {"type": "array", "items": _PET}},
                        "text/event-stream": {"schema": {"type": "string"}},
                    },
                    "links": {"one": {"operationId": "get_pet", "parameters": {"id": "$response"}}},
                },
                "default": _ERROR,
            },
        },
        "post": {
            "operationId": "add_pet",
            "requestBody": {"required": True, "content": {"application/json": {"schema": _PET}}},
            "responses": {"201": {"$ref": "#/components/responses/Added"}},
            "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {}}}}},
            "security": [{"key": []}, {"oauth": ["read"], "key": []}],
            "servers": [{"url": "https://other"}],
        },
    },
    "/pets/{id}": {
        "get": {
            "operationId": "get_pet",
            "deprecated": True,
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
            ],
            "responses": {
                "200": {"description": "ok", "content": {"application/json": {"schema": _PET}}}
            },
        },
        "put": {
            "operationId": "put_photo",
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
            ],
            "requestBody": {
                "content": {
                    "multipart/form-data": {
                        "schema": {
                            "type": "object",
                            "required": ["file"],
                            "properties": {
                                "file": {"type": "string", "format": "binary"},
                                "meta": _PET,
                            },
                        },
                        "encoding": {"meta": {"contentType": "application/json"}},
                    }
                }
            },
            "responses": {"204": {"description": "no"}},
        },
    },
}

_COMPONENTS: Json = {
    "schemas": _SCHEMAS,
    "parameters": {
        "Page": {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}}
    },
    "responses": {
        "Added": {"description": "ok", "content": {"application/json": {"schema": _PET}}}
    },
    "securitySchemes": {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "clientCredentials": {"tokenUrl": "https://h/token", "scopes": {"read": "r"}}
            },
        },
    },
}

_INFO = {"title": "Pets", "version": "1.0.0", "description": "All pets."}
_TAGS = [{"name": "pets", "description": "d"}]

OLD: Json = {
    "openapi": "3.0.3",
    "info": _INFO,
    "servers": [
        {"url": "https://{h}/v1", "variables": {"h": {"default": "a", "enum": ["a", "b"]}}}
    ],
    "tags": _TAGS,
    "security": [{"key": []}],
    "paths": _PATHS,
    "components": _COMPONENTS,
}

NEW: Json = {
    **OLD,
    "openapi": "3.1.0",
    "webhooks": {
        "pet": {"post": {"requestBody": {"content": {"application/json": {"schema": _PET}}}}}
    },
    "components": {
        **_COMPONENTS,
        "schemas": {
            **_SCHEMAS,
            "Pair": {"type": "array", "prefixItems": [{"const": 1}, True], "items": False},
            "Free": {"type": ["object", "null"], "patternProperties": {"^x": {"type": "number"}}},
            "Strict": {"allOf": [_PET], "unevaluatedProperties": False},
            "Either": {"if": {"required": ["a"]}, "then": {"properties": {"b": {}}}, "else": False},
        },
    },
}
