"""How a control plane reads parameters, and what it finds wrong with them."""

from __future__ import annotations

from http.client import HTTPConnection
from typing import Any

import pytest

from support.building import make_document, make_operation, make_parameter
from support.control_plane import ControlPlane
from support.document import Node, read_operations
from support.examine import examine
from support.exchange import Examination
from support.routing import Router
from support.schemas import Schemas
from support.wire import Wire, read_cookies, read_query

STRINGS = {"type": "array", "items": {"type": "string"}}
INTEGERS = {"type": "array", "items": {"type": "integer"}}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "integer"}}}
XY = {"x": 1, "y": 2}


def look_at(
    parameter: Node, target: str, headers: dict[str, str] | None = None, openapi: str = "3.0.3"
) -> Examination:
    """Return what a request means to an operation with one parameter, named p."""
    path = "/a/{p}" if parameter["in"] == "path" else "/a"
    operation = make_operation("get_a", parameters=[parameter])
    document = make_document({path: {"get": operation}}, openapi=openapi)
    raw_path, _, query = target.partition("?")
    found = Router(read_operations(document)).find("GET", raw_path)
    assert found is not None
    given = headers or {}
    cookies = read_cookies(given.get("cookie", ""))
    wire = Wire(found[1].values, read_query(query), given, cookies)
    return examine(found[0], wire, b"", document, Schemas(document, "request"))


@pytest.mark.parametrize(
    ("schema", "more", "query", "expected"),
    [
        ("string", {}, "p=a%2Cb%26c+d", "a,b&c d"),
        ("string", {}, "p=12", "12"),
        ("string", {}, "p=", ""),
        ("integer", {}, "p=-12", -12),
        ("number", {}, "p=1.5e3", 1500.0),
        ("boolean", {}, "p=false", False),
        ({"enum": [1, 2]}, {}, "p=2", 2),
        ({"oneOf": [{"type": "integer"}, {"type": "string"}]}, {}, "p=x", "x"),
        ({"allOf": [{"type": "integer"}]}, {}, "p=3", 3),
        (STRINGS, {}, "p=a&p=b%2Cc", ["a", "b,c"]),
        (STRINGS, {"explode": False}, "p=a,b%2Cc", ["a", "b,c"]),
        (STRINGS, {"explode": False}, "p=", []),
        (INTEGERS, {"explode": False}, "p=1,2", [1, 2]),
        (STRINGS, {"style": "spaceDelimited"}, "p=a%20b+c", ["a", "b", "c"]),
        (STRINGS, {"style": "pipeDelimited"}, "p=a|b%7Cc", ["a", "b", "c"]),
        (STRINGS, {"style": "pipeDelimited", "explode": True}, "p=a&p=b", ["a", "b"]),
        (POINT, {}, "x=1&y=2", XY),
        (POINT, {"explode": False}, "p=x,1,y,2", XY),
        (POINT, {"style": "deepObject", "explode": True}, "p[x]=1&p%5By%5D=2", XY),
    ],
)
def test_a_query_parameter_is_read_by_its_style(
    schema: Node | str, more: dict[str, Any], query: str, expected: object
) -> None:
    """Style and explode say how the text comes apart, the schema says what the pieces are."""
    examination = look_at(make_parameter("p", "query", schema, **more), f"/a?{query}")
    assert examination.findings == []
    assert examination.arguments == {("query", "p"): expected}


@pytest.mark.parametrize(
    ("schema", "more", "segment", "expected"),
    [
        ("string", {}, "a%2Fb", "a/b"),
        ("string", {}, "a+b", "a+b"),
        ("integer", {}, "5", 5),
        (STRINGS, {}, "a,b%2Cc", ["a", "b,c"]),
        (POINT, {}, "x,1,y,2", XY),
        (POINT, {"explode": True}, "x=1,y=2", XY),
        ("string", {"style": "label"}, ".a", "a"),
        (STRINGS, {"style": "label"}, ".a,b", ["a", "b"]),
        (STRINGS, {"style": "label", "explode": True}, ".a.b", ["a", "b"]),
        ("string", {"style": "matrix"}, ";p=a", "a"),
        (STRINGS, {"style": "matrix"}, ";p=a,b", ["a", "b"]),
        (STRINGS, {"style": "matrix", "explode": True}, ";p=a;p=b", ["a", "b"]),
        (POINT, {"style": "matrix", "explode": True}, ";x=1;y=2", XY),
    ],
)
def test_a_path_parameter_is_read_by_its_style(
    schema: Node | str, more: dict[str, Any], segment: str, expected: object
) -> None:
    """Path values are split before they are decoded; a plus sign is a plus sign."""
    examination = look_at(make_parameter("p", "path", schema, **more), f"/a/{segment}")
    assert examination.findings == []
    assert examination.arguments == {("path", "p"): expected}


@pytest.mark.parametrize(
    ("location", "headers", "schema", "expected"),
    [
        ("header", {"p": "5"}, "integer", 5),
        ("header", {"p": "a, b"}, STRINGS, ["a", "b"]),
        ("header", {"p": "x,1,y,2"}, POINT, XY),
        ("cookie", {"cookie": "q=1; p=5"}, "integer", 5),
    ],
)
def test_headers_and_cookies_are_read(
    location: str, headers: dict[str, str], schema: Node | str, expected: object
) -> None:
    """Parameters outside the URL are compared with their schemas too."""
    examination = look_at(make_parameter("p", location, schema), "/a", headers)
    assert examination.findings == []
    assert examination.arguments == {(location, "p"): expected}


def test_a_parameter_with_a_media_type_is_read_by_it() -> None:
    """A parameter that is described by `content` is JSON text."""
    node = {"name": "p", "in": "query", "content": {"application/json": {"schema": POINT}}}
    assert look_at(node, "/a?p=%7B%22x%22%3A1%7D").arguments == {("query", "p"): {"x": 1}}
    assert "is not JSON" in look_at(node, "/a?p=x").findings[0]


@pytest.mark.parametrize(
    ("parameter", "query", "finding"),
    [
        (make_parameter("p", "query", "integer"), "p=x", "'x' is not of type 'integer'"),
        (make_parameter("p", "query", "boolean"), "p=True", "'True' is not of type 'boolean'"),
        (make_parameter("p", "query", {"type": "string", "enum": ["a"]}), "p=b", "'b' is not one"),
        (
            make_parameter("p", "query", {"type": "integer", "maximum": 3}),
            "p=4",
            "greater than the maximum",
        ),
        (
            make_parameter("p", "query", {"type": "string", "format": "date-time"}),
            "p=2024-01-01",
            "is not a 'date-time'",
        ),
        (
            make_parameter("p", "query", {"type": "string", "format": "uuid"}),
            "p=1",
            "is not a 'uuid'",
        ),
        (make_parameter("p", "query", "string", required=True), "", "required but missing"),
        (make_parameter("p", "query", "string"), "p=1&p=2", "is repeated"),
        (make_parameter("p", "query", "string"), "P=1", "query parameter 'P' is not declared"),
        (make_parameter("p", "query", "string"), "p=%ff", "is not UTF-8"),
        (make_parameter("p", "query", "string"), "p=%f", "broken percent escape"),
        # Encoded commas belong to an item, so these are one wrong item, not two right ones.
        (make_parameter("p", "query", INTEGERS, explode=False), "p=1%2C2", "'1,2' is not of type"),
        (make_parameter("p", "query", INTEGERS), "p=1,2", "'1,2' is not of type 'integer'"),
        (make_parameter("p", "query", INTEGERS, explode=False), "p=1&p=2", "is repeated"),
        (make_parameter("p", "query", POINT, explode=False), "p=x,1,y", "does not alternate"),
        (make_parameter("p", "query", POINT), "x=a", "'a' is not of type 'integer'"),
        (make_parameter("p", "query", POINT), "p=1", "'p' is not declared"),
        (
            make_parameter("p", "query", POINT, style="deepObject", explode=True),
            "p[x]=1&p[x]=2",
            "repeats a property",
        ),
    ],
)
def test_a_wrong_query_is_a_finding(parameter: Node, query: str, finding: str) -> None:
    """Whatever the document does not allow in a query is noted, with its reason."""
    (found,) = look_at(parameter, f"/a?{query}").findings
    assert finding in found


@pytest.mark.parametrize(
    ("parameter", "target", "headers", "finding"),
    [
        (make_parameter("p", "path", "string", style="label"), "/a/x", {}, "does not start with"),
        (make_parameter("p", "path", "integer"), "/a/x", {}, "is not of type 'integer'"),
        (make_parameter("p", "header", "integer"), "/a", {"p": "x"}, "is not of type 'integer'"),
        (make_parameter("p", "header", "string", required=True), "/a", {}, "required but missing"),
        (make_parameter("p", "cookie", "string", required=True), "/a", {}, "required but missing"),
    ],
)
def test_other_wrong_parameters_are_findings(
    parameter: Node, target: str, headers: dict[str, str], finding: str
) -> None:
    """Paths, headers and cookies are held against the document as queries are."""
    (found,) = look_at(parameter, target, headers).findings
    assert finding in found


def test_an_absent_optional_parameter_is_no_finding() -> None:
    """Leaving an optional parameter out is right, and it has no value then."""
    examination = look_at(make_parameter("p", "query", "string"), "/a")
    assert (examination.findings, examination.arguments) == ([], {})


def test_an_operation_overrides_a_parameter_of_its_path() -> None:
    """The same name in the same place is declared once, by the operation."""
    item = {
        "parameters": [{"$ref": "#/components/parameters/id"}],
        "get": make_operation("get_a"),
        "delete": make_operation("delete_a", parameters=[make_parameter("id", "path", "integer")]),
    }
    document = make_document({"/a/{id}": item})
    document["components"]["parameters"] = {"id": make_parameter("id", "path", "string")}
    schemas = [each.parameters[0].schema for each in read_operations(document)]
    assert schemas == [{"type": "string"}, {"type": "integer"}]


def test_types_of_openapi_31_may_be_lists() -> None:
    """A 3.1 schema with several types reads the text as the first that fits."""
    parameter = make_parameter("p", "query", {"type": ["integer", "string"]})
    assert look_at(parameter, "/a?p=1", openapi="3.1.0").arguments == {("query", "p"): 1}
    assert look_at(parameter, "/a?p=x", openapi="3.1.0").arguments == {("query", "p"): "x"}


def test_findings_about_parameters_reach_the_client() -> None:
    """The running server refuses what the comparison finds."""
    operation = make_operation("get_a", parameters=[make_parameter("p", "query", "integer")])
    with ControlPlane(make_document({"/a": {"get": operation}})) as plane:
        connection = HTTPConnection(plane.url.removeprefix("http://"))
        connection.request("GET", "/a?p=x&q=1")
        assert connection.getresponse().status == 400
        connection.close()
        assert plane.findings == [
            "GET /a (get_a): query parameter 'p': 'x' is not of type 'integer'",
            "GET /a (get_a): query parameter 'q' is not declared",
        ]
