"""Samples agree with their schemas."""

from __future__ import annotations

from typing import Any

import pytest

from support.building import make_document
from support.document import Node
from support.samples import Endless, Sampler, sample
from support.schemas import Schemas, Usage

SCHEMAS: dict[str, Node] = {
    "Name": {"type": "string", "nullable": True},
    "Tree": {
        "type": "object",
        "properties": {
            "name": {"$ref": "#/components/schemas/Name"},
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
            "by_name": {
                "type": "object",
                "additionalProperties": {"$ref": "#/components/schemas/Tree"},
            },
        },
    },
    "Endless": {
        "type": "object",
        "properties": {"next": {"$ref": "#/components/schemas/Endless"}},
        "required": ["next"],
    },
    "Cat": {
        "type": "object",
        "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}},
        "required": ["kind", "lives"],
    },
    "Dog": {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "required": ["kind"],
    },
}
DOCUMENT = make_document({}, schemas=SCHEMAS)
DOCUMENT_31 = make_document({}, schemas=SCHEMAS, openapi="3.1.0")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, "sample"),
        ({"type": "string", "minLength": 8}, "samplexx"),
        ({"type": "string", "maxLength": 3}, "sam"),
        ({"type": "string", "example": 3}, "sample"),
        ({"type": "string", "format": "date-time"}, "2024-05-17T10:30:00Z"),
        ({"type": "string", "format": "date"}, "2024-05-17"),
        ({"type": "string", "enum": [None, "b"]}, "b"),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "integer", "minimum": 5, "exclusiveMinimum": True}, 6),
        ({"type": "integer", "maximum": -2}, -2),
        ({"type": "integer", "maximum": 0, "exclusiveMaximum": True}, -1),
        ({"type": "integer", "minimum": 4, "multipleOf": 3}, 6),
        ({"type": "number"}, 1.5),
        ({"type": "number", "format": "int64"}, 1),
        ({"type": "number", "minimum": 0, "maximum": 1}, 0.5),
        ({"type": "number", "minimum": 7}, 8),
        ({"type": "number", "maximum": -7}, -8),
        ({"type": "boolean"}, True),
        ({}, "value"),
        ({"type": "object"}, {"key": "value"}),
        ({"additionalProperties": {"type": "integer"}}, {"key": 1}),
        ({"type": "object", "additionalProperties": False}, {}),
        ({"properties": {"a": {"type": "integer"}}}, {"a": 1}),
        ({"properties": {"a": {}, "b": {}}, "maxProperties": 1}, {"a": "value"}),
        ({"type": "object", "required": ["a"]}, {"a": "value"}),
        ({"items": {"type": "integer"}}, [1]),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 1]),
        (
            {"type": "array", "items": {"type": "integer"}, "minItems": 2, "uniqueItems": True},
            [1, 2],
        ),
        (
            {"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 2, "uniqueItems": True},
            ["a", "b"],
        ),
        ({"type": "array", "items": {}, "maxItems": 0}, []),
        ({"$ref": "#/components/schemas/Name"}, "sample"),
        ({"allOf": [{"type": "integer", "minimum": 2}, {"minimum": 9}]}, 9),
        ({"allOf": [{"enum": ["a", "b"]}, {"enum": ["b"]}]}, "b"),
        ({"allOf": [{"type": "number"}, {"type": "integer"}]}, 1),
        (
            {
                "allOf": [
                    {"properties": {"a": {"type": "integer"}}},
                    {"properties": {"a": {"minimum": 3}}, "required": ["a"]},
                ]
            },
            {"a": 3},
        ),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, 1),
        ({"type": "string", "anyOf": [{"enum": [1]}, {"enum": ["a"]}]}, "a"),
    ],
)
def test_a_sample_has_its_schema_s_shape(schema: Node, expected: Any) -> None:
    """Each keyword is respected; equal schemas give equal samples."""
    value = sample(schema, DOCUMENT)
    assert value == expected
    assert type(value) is type(expected)
    assert Schemas(DOCUMENT).errors(value, schema) == []


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"const": "a"}, "a"),
        ({"type": ["null", "integer"]}, 1),
        ({"type": "null"}, None),
        ({"type": "integer", "exclusiveMinimum": 5}, 6),
        ({"type": "integer", "exclusiveMaximum": 1}, 0),
        ({"type": "number", "exclusiveMinimum": 1.5}, 2.5),
        ({"anyOf": [{"type": "null"}, {"type": "string"}]}, "sample"),
        ({"type": "array", "prefixItems": [{"type": "integer"}], "items": False}, [1]),
        (
            {"$ref": "#/components/schemas/Dog", "required": ["name"]},
            {"kind": "sample", "name": "value"},
        ),
    ],
)
def test_a_sample_of_openapi_31_has_its_schema_s_shape(schema: Node, expected: Any) -> None:
    """The keywords that 3.1 has added or changed are respected."""
    value = sample(schema, DOCUMENT_31)
    assert value == expected
    assert Schemas(DOCUMENT_31).errors(value, schema) == []


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object", "properties": {"a": {}}}, {}),
        ({"type": "object", "properties": {"a": {}, "b": {}}, "required": ["b"]}, {"b": "value"}),
        ({"type": "object", "properties": {"a": {}}, "minProperties": 1}, {"a": "value"}),
        ({"type": "object"}, {}),
        ({"type": "object", "minProperties": 1}, {"key": "value"}),
        ({"type": "array", "items": {}}, []),
        ({"type": "array", "items": {}, "minItems": 1}, ["value"]),
    ],
)
def test_a_minimal_sample_has_what_is_required(schema: Node, expected: Any) -> None:
    """Optional parts are left out, required ones are not."""
    assert sample(schema, DOCUMENT, minimal=True) == expected


def test_a_recursive_schema_is_entered_a_few_times() -> None:
    """Recursion shows in a sample and ends where a part may be left out."""
    value = sample({"$ref": "#/components/schemas/Tree"}, DOCUMENT)
    assert value["children"][0]["children"] == []
    assert "key" in value["by_name"]
    assert Schemas(DOCUMENT).errors(value, SCHEMAS["Tree"]) == []


def test_a_schema_that_requires_itself_has_no_sample() -> None:
    """A schema that nothing finite satisfies is an error, not a hang."""
    with pytest.raises(Endless):
        sample({"$ref": "#/components/schemas/Endless"}, DOCUMENT)


def test_a_discriminator_names_the_chosen_alternative() -> None:
    """The property that tells alternatives apart holds the mapped name."""
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "#/components/schemas/Cat"},
        },
    }
    assert sample(union, DOCUMENT) == {"kind": "cat", "lives": 1}


@pytest.mark.parametrize(
    ("usage", "expected"),
    [
        ("request", {"w": "value"}),
        ("response", {"r": "value"}),
        (None, {"r": "value", "w": "value"}),
    ],
)
def test_a_sample_holds_what_travels_in_its_direction(
    usage: Usage | None, expected: dict[str, str]
) -> None:
    """Read-only properties are not sent and write-only ones are not answered, even if required."""
    schema = {
        "properties": {"r": {"readOnly": True}, "w": {"writeOnly": True}},
        "required": ["r", "w"],
    }
    value = sample(schema, DOCUMENT, usage=usage)
    assert value == expected
    assert Schemas(DOCUMENT, usage).errors(value, schema) == []


@pytest.mark.parametrize(
    ("usage", "minimal"),
    [("response", False), ("response", True), ("request", True), (None, True)],
)
def test_every_schema_of_a_real_document_has_a_valid_sample(
    real_document: Node, usage: Usage | None, minimal: bool
) -> None:
    """Samples of all 1,129 schemas agree with them."""
    schemas = real_document["components"]["schemas"]
    sampler = Sampler(real_document, minimal=minimal, usage=usage)
    judge = Schemas(real_document, usage)
    assert len(schemas) == 1129
    wrong = {
        name: errors
        for name, schema in schemas.items()
        if (errors := judge.errors(sampler.sample(schema), schema))
    }
    assert wrong == {}
