"""What validation forgives and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from support.building import make_document
from support.document import Node
from support.schemas import Schemas

PARTS: dict[str, Node] = {
    "Text": {"type": "string"},
    "Loop": {"allOf": [{"$ref": "#/components/schemas/Loop"}]},
}


def errors(value: Any, schema: Node, openapi: str = "3.0.3") -> list[str]:
    """Return what is wrong with a value in a document of an OpenAPI version."""
    return Schemas(make_document({}, schemas=PARTS, openapi=openapi)).errors(value, schema)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "nullable": True},
        {"type": "string", "enum": ["a"], "nullable": True},
        {"$ref": "#/components/schemas/Text", "nullable": True},
        {"allOf": [{"$ref": "#/components/schemas/Text"}], "nullable": True},
    ],
)
def test_null_is_valid_wherever_nullable_stands(schema: Node) -> None:
    """Services mean `nullable` also where OpenAPI 3.0 ignores it."""
    assert errors(None, schema) == []
    assert errors(1, schema) != []


def test_null_is_not_valid_elsewhere() -> None:
    """Null needs `nullable` in 3.0 and the null type in 3.1."""
    assert errors(None, {"type": "string"}) != []
    assert errors(None, {"type": "string", "nullable": True}, "3.1.0") != []
    assert errors(None, {"type": ["string", "null"]}, "3.1.0") == []


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_patterns_are_not_looked_at(openapi: str) -> None:
    """Real documents hold patterns that no value can match."""
    assert errors("a", {"type": "string", "pattern": "^b$"}, openapi) == []


@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_overlapping_alternatives_are_valid(openapi: str) -> None:
    """Alternatives that differ in optional properties only suit the same values."""
    schema = {"oneOf": [{"type": "object"}, {"type": "object"}]}
    assert errors({}, schema, openapi) == []
    assert errors("x", schema, openapi) != []


@pytest.mark.parametrize(
    ("name", "value", "is_valid"),
    [
        ("date-time", "2024-05-17T10:30:00Z", True),
        ("date-time", "2024-05-17T10:30:00.123+02:00", True),
        ("date-time", "2024-05-17T10:30:00", False),
        ("date-time", "2024-13-17T10:30:00Z", False),
        ("date-time", "2024-05-17", False),
        ("uuid", "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61", True),
        ("uuid", "6f1c2f0e3d5b4a7e9c580d2b7e4f8a61", False),
        ("hostname", "not a host", True),
        (".*", "anything", True),
    ],
)
@pytest.mark.parametrize("openapi", ["3.0.3", "3.1.0"])
def test_only_instants_and_uuids_are_checked_by_format(
    name: str, value: str, is_valid: bool, openapi: str
) -> None:
    """Other formats are used too loosely in real documents."""
    assert (errors(value, {"type": "string", "format": name}, openapi) == []) is is_valid


def test_siblings_of_a_reference_count_in_31_only() -> None:
    """OpenAPI 3.0 ignores what stands beside a reference, 3.1 does not."""
    schema = {"$ref": "#/components/schemas/Text", "maxLength": 1}
    assert errors("long", schema) == []
    assert errors("long", schema, "3.1.0") != []


def test_long_messages_are_shortened() -> None:
    """A finding about a huge value stays readable."""
    (message,) = errors(["x" * 10_000], {"type": "string"})
    assert len(message) < 500
    assert message.endswith("is not of type 'string'")


def test_parts_of_a_schema_in_a_circle_end() -> None:
    """A schema that is composed of itself is looked at once."""
    schemas = Schemas(make_document({}, schemas=PARTS))
    assert schemas.types({"$ref": "#/components/schemas/Loop"}) == frozenset()


def test_every_keyword_keeps_its_place_in_the_message() -> None:
    """A message says where in the value it applies."""
    schema = {"properties": {"a": {"items": {"$ref": "#/components/schemas/Text"}}}}
    assert errors({"a": ["x", 1]}, schema) == ["$.a[1]: 1 is not of type 'string'"]
