"""How a control plane reads request bodies, and what it finds wrong with them."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from support.building import make_content, make_document, make_operation
from support.control_plane import ControlPlane
from support.document import Node, read_operations
from support.examine import examine
from support.exchange import Examination
from support.schemas import Schemas
from support.wire import Wire

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
SCHEMAS: dict[str, Node] = {
    "Thing": {
        "type": "object",
        "required": ["name", "id"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "name": {"type": "string", "minLength": 1, "pattern": "^never$"},
            "size": {"type": "integer", "nullable": True},
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
            "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
        },
    },
    "Part": {"type": "object", "properties": {"color": {"type": "string"}}},
    "Big": {
        "allOf": [
            {"$ref": "#/components/schemas/Part"},
            {"type": "object", "properties": {"weight": {"type": "number"}}},
        ]
    },
    "Either": {"oneOf": [{"$ref": "#/components/schemas/Part"}, {"type": "string"}]},
    "Fields": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "count": {"type": "integer"},
            "colors": {"type": "array", "items": {"type": "string"}},
            "part": {"$ref": "#/components/schemas/Part"},
        },
    },
}


def reference(name: str) -> Node:
    """Return a reference to one of the schemas above."""
    return {"$ref": f"#/components/schemas/{name}"}


def look_at(body: Node | None, content: bytes, content_type: str | None) -> Examination:
    """Return what a body means to an operation that declares a body, or none."""
    operation = make_operation("post_a", body=body)
    document = make_document({"/a": {"post": operation}}, schemas=SCHEMAS)
    headers = {} if content_type is None else {"content-type": content_type}
    schemas = Schemas(document, "request")
    wire = Wire({}, [], headers, {})
    return examine(read_operations(document)[0], wire, content, document, schemas)


def look_at_json(schema: str, value: Any) -> Examination:
    """Return what a JSON body means to an operation that declares a schema for it."""
    return look_at(make_content(reference(schema)), json.dumps(value).encode(), "application/json")


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("Thing", {"name": "a"}),
        ("Thing", {"name": "a", "size": None}),
        ("Thing", {"name": "a", "tags": {"anything": "goes"}, "parts": [{"color": "red"}]}),
        ("Big", {"color": "red", "weight": 1}),
        ("Either", "red"),
        ("Either", {"color": "red"}),
    ],
)
def test_a_right_json_body_has_no_findings(schema: str, value: Any) -> None:
    """Read-only properties are not wanted, patterns are not looked at, null is null."""
    examination = look_at_json(schema, value)
    assert (examination.findings, examination.payload) == ([], value)


@pytest.mark.parametrize(
    ("schema", "value", "finding"),
    [
        ("Thing", {}, "'name' is a required property"),
        ("Thing", {"name": ""}, "$.name: '' "),
        ("Thing", {"name": "a", "size": "1"}, "$.size: '1' is not of type 'integer'"),
        ("Thing", {"name": "a", "id": 1}, "$.id: is a property that does not travel"),
        ("Thing", {"name": "a", "parts": [{"color": 1}]}, "$.parts[0].color: 1 is not"),
        ("Thing", {"name": "a", "tags": {"x": 1}}, "$.tags.x: 1 is not of type 'string'"),
        ("Thing", {"name": "a", "Size": 1}, "undeclared property $.Size"),
        ("Thing", {"name": "a", "parts": [{"colour": "x"}]}, "undeclared property $.parts[0].co"),
        ("Big", {"height": 1}, "undeclared property $.height"),
        ("Either", 1, "is not valid under any"),
        # A body that was encoded twice is a string.
        ("Thing", '{"name": "a"}', "is not of type 'object'"),
    ],
)
def test_a_wrong_json_body_is_a_finding(schema: str, value: Any, finding: str) -> None:
    """Schemas are checked deeply, and misspelt properties are found although schemas are open."""
    (found,) = look_at_json(schema, value).findings
    assert finding in found


@pytest.mark.parametrize(
    ("content", "content_type", "finding"),
    [
        (b"{", "application/json", "is not JSON"),
        (b"", "application/json", "is not JSON"),
        (b'{"name": NaN}', "application/json", "NaN is not a JSON value"),
        (b'{"name": "a", "name": "b"}', "application/json", "a property is repeated"),
        (b'{"name": "\xff"}', "application/json", "is not JSON"),
        (b'{"name": "a"}', None, "has no content type"),
        (b'{"name": "a"}', "text/plain", "'text/plain' is not one of application/json"),
        (b"", None, "required but missing"),
    ],
)
def test_bytes_that_are_not_the_declared_body_are_a_finding(
    content: bytes, content_type: str | None, finding: str
) -> None:
    """The content type must be declared and the bytes must be what it says."""
    body = make_content(reference("Thing"), required=True)
    (found,) = look_at(body, content, content_type).findings
    assert finding in found


def test_an_optional_body_may_be_absent() -> None:
    """A body that is not required may be left out."""
    assert look_at(make_content(reference("Thing")), b"", None).findings == []


def test_a_body_that_is_not_declared_is_a_finding() -> None:
    """An operation without a request body must not get one."""
    assert look_at(None, b"{}", "application/json").findings == [
        "has a body, but the operation declares none"
    ]


@pytest.mark.parametrize(
    "content_type",
    ["application/json; charset=utf-8", "APPLICATION/JSON", "application/merge+json"],
)
def test_json_is_recognised_under_its_other_names(content_type: str) -> None:
    """Parameters, case and structured suffixes do not change what JSON is."""
    body = make_content(reference("Thing"), "application/json", "application/merge+json")
    examination = look_at(body, b'{"name": "a"}', content_type)
    assert (examination.findings, examination.payload) == ([], {"name": "a"})


def test_a_form_is_read_by_its_schema() -> None:
    """Fields get the types of their properties; repeated ones are the items of an array."""
    content = b"name=a+b%26&count=3&colors=red&colors=blue"
    examination = look_at(make_content(reference("Fields"), FORM), content, FORM)
    assert examination.findings == []
    assert examination.payload == {"name": "a b&", "count": 3, "colors": ["red", "blue"]}


@pytest.mark.parametrize(
    ("content", "finding"),
    [
        (b"count=3", "'name' is a required property"),
        (b"name=a&count=x", "$.count: 'x' is not of type 'integer'"),
        (b"name=a&name=b", "repeats the field 'name'"),
        (b"name=a&nickname=b", "undeclared property $.nickname"),
        (b"name=a&part=x", "has a field that is not JSON"),
        (b'{"name": "a"}', "is not a form"),
        (b"", "'name' is a required property"),
    ],
)
def test_a_wrong_form_is_a_finding(content: bytes, finding: str) -> None:
    """Forms are held against their schema as JSON is."""
    (found,) = look_at(make_content(reference("Fields"), FORM), content, FORM).findings
    assert finding in found


def test_multipart_parts_are_looked_for() -> None:
    """Parts are fields by name; what a file holds does not matter."""
    body = make_content(reference("Fields"), MULTIPART)
    request = httpx.Request(
        "POST", "http://x", data={"count": "3"}, files={"name": ("a.bin", b"\xff\x00")}
    )
    examination = look_at(body, request.read(), request.headers["content-type"])
    assert examination.findings == []
    assert examination.payload["count"] == 3


@pytest.mark.parametrize(
    ("parts", "finding"),
    [
        ({"count": (None, "3")}, "'name' is a required property"),
        ({"name": (None, "a"), "other": (None, "3")}, "undeclared property $.other"),
    ],
)
def test_wrong_multipart_parts_are_findings(parts: dict[str, Any], finding: str) -> None:
    """Missing and unknown parts are noted."""
    request = httpx.Request("POST", "http://x", files=parts)
    body = make_content(reference("Fields"), MULTIPART)
    (found,) = look_at(body, request.read(), request.headers["content-type"]).findings
    assert finding in found


@pytest.mark.parametrize("content_type", [MULTIPART, f"{MULTIPART}; boundary=x"])
def test_multipart_without_its_format_is_a_finding(content_type: str) -> None:
    """The boundary must be stated and used."""
    body = make_content(reference("Fields"), MULTIPART)
    (found,) = look_at(body, b"name=a", content_type).findings
    assert "multipart" in found


def test_text_and_bytes_are_read() -> None:
    """Text is held against its schema, bytes are bytes."""
    text = make_content({"type": "string", "maxLength": 3}, "text/plain")
    assert look_at(text, "é!".encode(), "text/plain").payload == "é!"
    assert "'long' is too long" in look_at(text, b"long", "text/plain").findings[0]
    assert "is not UTF-8" in look_at(text, b"\xff", "text/plain").findings[0]
    binary = make_content({"type": "string", "format": "binary"}, "application/octet-stream")
    assert look_at(binary, b"\xff", "application/octet-stream").payload == b"\xff"


def test_findings_about_bodies_reach_the_client(http: httpx.Client) -> None:
    """The running server refuses what the comparison finds, and records the body."""
    operation = make_operation("post_a", body=make_content(reference("Thing")))
    with ControlPlane(make_document({"/a": {"post": operation}}, schemas=SCHEMAS)) as plane:
        answer = http.post(f"{plane.url}/a", json={"name": 1})
        assert answer.status_code == 400
        assert "1 is not of type 'string'" in plane.findings[0]
        assert plane.requests[0].json() == plane.requests[0].payload == {"name": 1}
