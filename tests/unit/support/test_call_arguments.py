"""Arguments for generated methods, and whether they arrive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from support.arguments import call_arguments
from support.building import make_content, make_document, make_operation, make_parameter
from support.document import Node
from support.exchange import RecordedRequest
from support.wire_arguments import same, undelivered, wire_arguments

FORM = "application/x-www-form-urlencoded"
UUID_TEXT: Node = {"type": "string", "format": "uuid"}
SCHEMAS: dict[str, Node] = {
    "ThingRequest": {
        "type": "object",
        "properties": {
            "id": {"readOnly": True},
            "name": {"type": "string"},
            "when": {"type": "string", "format": "date-time"},
        },
        "required": ["name"],
    },
    "Fields": {
        "type": "object",
        "properties": {"client_id": {"type": "string"}, "grantType": {"enum": ["x"]}},
        "required": ["grantType"],
    },
}
ITEM = {"parameters": [make_parameter("WorkloadV2Id", "path", UUID_TEXT)]}
PARAMETERS = [
    make_parameter("department-id", "path", "integer"),
    make_parameter("filterBy", "query", {"type": "array", "items": {"type": "string"}}),
    make_parameter("from", "query", {"type": "string", "format": "date-time"}, required=True),
    make_parameter("day", "query", {"type": "string", "format": "date"}),
    make_parameter("ids", "query", {"type": "array", "items": UUID_TEXT}),
]
BODY = make_content({"$ref": "#/components/schemas/ThingRequest"}, required=True)


def arguments(
    method: Callable[..., Any], operation: Node, item: Node | None = None, **more: bool
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """Return the arguments for a method of a small document."""
    document = make_document({}, schemas=SCHEMAS)
    return call_arguments(method, operation, item or {}, document, **more)


class Group:
    """A group of methods as a generator emits it."""

    def update(
        self,
        workload_v2_id: UUID,
        department_id: int,
        thing_request: Any,
        *,
        from_: datetime,
        filter_by: list[str] | None = None,
        day: date | None = None,
        ids: list[UUID] | None = None,
        accept: str | None = None,
    ) -> None:
        """Take path values by position and all else by name."""


UPDATE = make_operation("update", parameters=PARAMETERS, body=BODY)


def test_arguments_fit_the_signature_of_a_bound_method() -> None:
    """Names are matched, path values come by position, and values have Python's types."""
    args, kwargs = arguments(Group().update, UPDATE, ITEM)
    assert args == (UUID("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a00"), 2)
    assert kwargs == {
        "thing_request": {"name": "sample", "when": "2024-05-17T10:30:00Z"},
        "from_": datetime(2024, 5, 17, 10, 30, tzinfo=UTC),
        "filter_by": ["filterBy_1,2&3 +"],
        "day": date(2024, 5, 17),
        "ids": [UUID("6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a05")],
    }
    Group().update(*args, **kwargs)


def test_arguments_fit_a_plain_function() -> None:
    """A function without self gets the same arguments, as does an unbound method."""
    assert arguments(Group.update, UPDATE, ITEM) == arguments(Group().update, UPDATE, ITEM)


def test_minimal_arguments_are_the_required_ones() -> None:
    """What the document does not require is left to the method's defaults."""
    args, kwargs = arguments(Group().update, UPDATE, ITEM, minimal=True)
    assert len(args) == 2
    assert kwargs.keys() == {"thing_request", "from_"}
    assert kwargs["thing_request"] == {"name": "sample"}


def test_a_minimal_list_parameter_has_an_item() -> None:
    """A required list is sent, which an empty one could not be in most styles."""

    def method(*, kinds: list[int]) -> None: ...

    schema = {"type": "array", "items": {"type": "integer"}}
    operation = make_operation(
        "a", parameters=[make_parameter("kinds", "query", schema, required=True)]
    )
    assert arguments(method, operation, minimal=True) == ((), {"kinds": [1]})


def test_an_optional_body_is_left_out_of_minimal_arguments() -> None:
    """A body that is not required is not sent unless everything is."""

    def method(body: Any = None) -> None: ...

    operation = make_operation("a", body=make_content(SCHEMAS["ThingRequest"]))
    assert arguments(method, operation, minimal=True) == ((), {})
    assert arguments(method, operation)[1].keys() == {"body"}


def test_the_body_is_found_beside_options_of_the_method() -> None:
    """With several arguments left, the body is the one that is named after its schema."""

    def method(*, thing_request: Any, timeout: float | None = None) -> None: ...

    assert arguments(method, make_operation("a", body=BODY))[1].keys() == {"thing_request"}


def test_form_fields_are_arguments_of_their_own() -> None:
    """An urlencoded body has no argument for itself."""

    def method(*, grant_type: str, client_id: str | None = None) -> None: ...

    operation = make_operation(
        "a", body=make_content({"$ref": "#/components/schemas/Fields"}, FORM)
    )
    assert arguments(method, operation) == ((), {"grant_type": "x", "client_id": "sample"})


def test_one_name_in_two_places_gets_two_arguments() -> None:
    """A parameter whose name is taken is found by its name and its place."""

    def method(id: int, *, id_query: int | None = None) -> None: ...

    parameters = [make_parameter("id", "path", "integer"), make_parameter("id", "query", "integer")]
    assert arguments(method, make_operation("a", parameters=parameters)) == ((1,), {"id_query": 2})


def test_a_stated_name_counts() -> None:
    """A parameter may have a Python name in the document."""

    def method(*, reverse: bool = False) -> None: ...

    parameter = make_parameter("desc", "query", "boolean", **{"x-sdk-name": "reverse"})
    assert arguments(method, make_operation("a", parameters=[parameter]))[1] == {"reverse": True}


def test_a_parameter_without_argument_is_an_error() -> None:
    """A method that cannot send a parameter is found out."""

    def method() -> None: ...

    operation = make_operation("a", parameters=[make_parameter("p", "query", "string")])
    with pytest.raises(LookupError, match="method has no argument for query parameter 'p', only -"):
        arguments(method, operation)


def test_an_argument_without_parameter_is_an_error() -> None:
    """A method that wants what the document does not know is found out."""

    def method(q: str) -> None: ...

    with pytest.raises(LookupError, match="method wants q: not in the document"):
        arguments(method, make_operation("a"))


def test_a_parameter_keeps_to_its_limits() -> None:
    """Telling values are used only where the schema allows them."""

    def method(*, a: str | None = None, b: int | None = None) -> None: ...

    parameters = [
        make_parameter("a", "query", {"type": "string", "maxLength": 3}),
        make_parameter("b", "query", {"type": "integer", "maximum": 1}),
    ]
    assert arguments(method, make_operation("a", parameters=parameters))[1] == {"a": "sam", "b": 1}


RECORDED = RecordedRequest(
    method="PUT",
    path="/things",
    operation_id="a",
    raw_path="/things",
    query=[],
    raw_query="",
    headers={},
    body=b"",
    arguments={("query", "p"): "p_1,2&3 +"},
    payload={"name": "sample", "when": "2024-05-17T12:30:00+02:00"},
)
SENT = make_operation("a", parameters=[make_parameter("p", "query", "string")], body=BODY)


@pytest.mark.parametrize(
    ("request_", "findings"),
    [
        (RECORDED, []),
        (
            replace(RECORDED, arguments={**RECORDED.arguments, ("header", "User-Agent"): "x"}),
            [],
        ),
        (replace(RECORDED, arguments={}), ["query parameter 'p' did not arrive"]),
        (
            replace(RECORDED, arguments={("query", "p"): "q"}),
            ["query parameter 'p' arrived as 'q' instead of 'p_1,2&3 +'"],
        ),
        (
            replace(RECORDED, arguments={**RECORDED.arguments, ("query", "r"): 1}),
            ["query parameter 'r' was sent unasked"],
        ),
    ],
)
def test_what_does_not_arrive_is_told(request_: RecordedRequest, findings: list[str]) -> None:
    """Dropped, changed and invented parameters are found although they are valid."""
    expected = wire_arguments(SENT, {}, make_document({}, schemas=SCHEMAS))
    assert undelivered(request_, expected) == findings


@pytest.mark.parametrize(
    "payload", [None, {"name": "sample"}, {**RECORDED.payload, "extra": 1}, b"x"]
)
def test_a_body_that_arrives_otherwise_is_told(payload: Any) -> None:
    """Dropped, changed and added properties of the body are found although they are valid."""
    expected = wire_arguments(SENT, {}, make_document({}, schemas=SCHEMAS))
    (finding,) = undelivered(replace(RECORDED, payload=payload), expected)
    assert finding.startswith("the body arrived as ")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ({"a": [1, 2.0]}, {"a": [1.0, 2]}, True),
        (True, 1, False),
        ("2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", True),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00", False),
        ("2024-01-01T", "2024-01-01T ", False),
        ([1], [1, 2], False),
        ({"a": 1}, {"b": 1}, False),
        (None, {}, False),
    ],
)
def test_values_are_the_same_by_meaning(first: Any, second: Any, expected: bool) -> None:
    """An instant may be spelt in several ways; a boolean is no number."""
    assert same(first, second) is expected
