"""Extensions of other generators, each with what it means in our words."""

from __future__ import annotations

from typing import Any

DOCUMENT = """
x-fern-pagination: {cursor: $request.after, next_cursor: $response.next, results: $response.data}
x-fern-idempotency-headers: [{header: Idempotency-Key, name: key}]
paths:
  /things:
    get:
      tags: [Things]
      operationId: readThings
      parameters:
        - {name: after, in: query, schema: {type: string}, PARAMETER}
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
      OPERATION
    post:
      operationId: make
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}, BODY}
      responses: {'204': {description: ok}}
components:
  schemas:
    Page:
      type: object
      properties:
        data: {type: array, items: {$ref: '#/components/schemas/Thing'}}
        next: {type: string}
        more: {type: boolean}
    Thing:
      type: object
      properties:
        id: {type: string}
        thingName: {type: string, PROPERTY}
        color: {$ref: '#/components/schemas/Color'}
      SCHEMA
    Color: {type: string, enum: ['1', red-ish], ENUM}
"""
PLACES = {
    "operation": ("OPERATION", ("paths", "/things", "get")),
    "parameter": ("PARAMETER", ("paths", "/things", "get", "parameters", 0)),
    "body": ("BODY", ("paths", "/things", "post", "requestBody")),
    "property": ("PROPERTY", ("components", "schemas", "Thing", "properties", "thingName")),
    "schema": ("SCHEMA", ("components", "schemas", "Thing")),
    "enum": ("ENUM", ("components", "schemas", "Color")),
}
_CURSOR = {"style": "cursor", "position": "after", "items": "/data", "next": "/next"}
_MEMBERS = {"values": {"1": {"name": "ONE"}, "red-ish": {"name": "RED"}}}

# Place, what is stated there, our name, our value.
CASES: list[tuple[str, str, str, Any]] = [
    ("operation", "x-speakeasy-group: admin.things", "x-sdk-group", "admin.things"),
    ("operation", "x-speakeasy-name-override: list", "x-sdk-method", "list"),
    ("parameter", "x-speakeasy-name-override: cursor", "x-sdk-name", "cursor"),
    ("property", "x-speakeasy-name-override: label", "x-sdk-name", "label"),
    ("schema", "x-speakeasy-name-override: Item", "x-sdk-type-name", "Item"),
    *[
        (place, f"x-{vendor}-ignore: true", "x-sdk-ignore", True)
        for vendor in ("speakeasy", "fern")
        for place in ("operation", "parameter", "property", "schema")
    ],
    ("enum", "x-speakeasy-enums: [ONE, RED]", "x-sdk-enum", _MEMBERS),
    ("enum", "x-speakeasy-enums: {'1': ONE, red-ish: RED}", "x-sdk-enum", _MEMBERS),
    (
        "operation",
        "x-speakeasy-pagination: {type: cursor, inputs: [{name: after, in: parameters, type: cursor}],"
        " outputs: {nextCursor: $.next, results: $.data}}",
        "x-sdk-pagination",
        _CURSOR,
    ),
    (
        "operation",
        "x-speakeasy-pagination: {type: cursor, inputs: [{name: after, in: parameters, type: cursor}],"
        " outputs: {nextCursor: '$.data[-1].id'}}",
        "x-sdk-pagination",
        {"style": "last-id", "position": "after", "items": "/data", "next": "/id"},
    ),
    (
        "operation",
        "x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: offset, in: parameters, type: offset},"
        " {name: limit, in: parameters, type: limit}], outputs: {results: \"$['data']\"}}",
        "x-sdk-pagination",
        {"style": "offset", "position": "offset", "size": "limit", "items": "/data"},
    ),
    (
        "operation",
        "x-speakeasy-pagination: {type: url, outputs: {results: $.data, nextUrl: $.next}}",
        "x-sdk-pagination",
        {"style": "link", "items": "/data", "next": "/next"},
    ),
    ("operation", "x-speakeasy-timeout: 1500", "x-sdk-timeout", 1.5),
    ("operation", "x-fern-sdk-group-name: things", "x-sdk-group", "things"),
    ("operation", "x-fern-sdk-group-name: [admin, things]", "x-sdk-group", "admin.things"),
    ("operation", "x-fern-sdk-method-name: list", "x-sdk-method", "list"),
    ("parameter", "x-fern-parameter-name: cursor", "x-sdk-name", "cursor"),
    ("property", "x-fern-property-name: label", "x-sdk-name", "label"),
    ("schema", "x-fern-type-name: Item", "x-sdk-type-name", "Item"),
    ("enum", "x-fern-enum: {'1': {name: ONE}, red-ish: {name: RED}}", "x-sdk-enum", _MEMBERS),
    (
        "operation",
        "x-fern-pagination: {cursor: $request.after, next_cursor: $response.next,"
        " results: $response.data, has-next-page: $response.more}",
        "x-sdk-pagination",
        _CURSOR | {"more": "/more"},
    ),
    ("operation", "x-fern-pagination: true", "x-sdk-pagination", _CURSOR),
    (
        "operation",
        "x-fern-pagination: {offset: $request.offset, step: $request.limit, results: $response.data}",
        "x-sdk-pagination",
        {"style": "offset", "position": "offset", "size": "limit", "items": "/data"},
    ),
    *[
        (
            "operation",
            f"x-fern-pagination: {{{key}: $response.next, results: $response.data}}",
            "x-sdk-pagination",
            {"style": "link", "items": "/data", "next": "/next"},
        )
        for key in ("next_uri", "next_path")
    ],
    ("operation", "x-fern-idempotent: true", "x-sdk-idempotency-key", "Idempotency-Key"),
    ("operation", "x-fern-availability: deprecated", "deprecated", True),
    ("property", "x-fern-availability: deprecated", "deprecated", True),
    ("parameter", "x-ms-client-name: cursor", "x-sdk-name", "cursor"),
    ("property", "x-ms-client-name: label", "x-sdk-name", "label"),
    ("schema", "x-ms-client-name: Item", "x-sdk-type-name", "Item"),
    ("body", "x-ms-requestBody-name: item", "x-sdk-name", "item"),
    (
        "enum",
        "x-ms-enum: {modelAsString: true, values: [{value: '1', name: ONE},"
        " {value: red-ish, name: RED}]}",
        "x-sdk-enum",
        _MEMBERS,
    ),
    ("enum", "x-ms-enum: {name: Colour}", "x-sdk-type-name", "Colour"),
    (
        "operation",
        "x-ms-pageable: {itemName: data, nextLinkName: next}",
        "x-sdk-pagination",
        {"style": "link", "items": "/data", "next": "/next"},
    ),
    ("operation", "x-ms-deprecation: {date: '2026-01-01'}", "deprecated", True),
    ("property", "x-ms-deprecation: {date: '2026-01-01'}", "deprecated", True),
    ("enum", "x-enum-varnames: [ONE, RED]", "x-sdk-enum", _MEMBERS),
    ("enum", "x-enumNames: [ONE, RED]", "x-sdk-enum", _MEMBERS),
]
