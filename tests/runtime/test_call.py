"""Encoding of calls: what a call looks like on the wire, and what is refused."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any

import pytest
from runtime.call import (
    Body,
    Call,
    Operation,
    Parameter,
    binary,
    cookie,
    empty,
    header,
    json,
    path,
    query,
    text,
)
from runtime.errors import RequestError
from runtime.messages import Request

COLOURS = ["blue", "black"]
POINT = {"R": 100, "G": 200}


class Size(enum.Enum):
    """An enum that is not a string."""

    BIG = "big one"


def sent(parameter: Parameter, value: object, template: str = "/x") -> Request:
    """The request of an operation with that one parameter."""
    operation: Operation[Any] = Operation("op", "GET", template, parameters=(parameter,))
    return Call(operation, (value,)).request("https://h/base/")


def target(parameter: Parameter, value: object, template: str = "/x") -> str:
    """What follows the base URL."""
    return sent(parameter, value, template).url.removeprefix("https://h/base")


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, COLOURS, "blue,black"),
        ("simple", True, COLOURS, "blue,black"),
        ("simple", False, POINT, "R,100,G,200"),
        ("simple", True, POINT, "R=100,G=200"),
        ("label", False, "blue", ".blue"),
        ("label", False, COLOURS, ".blue,black"),
        ("label", True, COLOURS, ".blue.black"),
        ("label", False, POINT, ".R,100,G,200"),
        ("label", True, POINT, ".R=100.G=200"),
        ("matrix", False, "blue", ";c=blue"),
        ("matrix", False, COLOURS, ";c=blue,black"),
        ("matrix", True, COLOURS, ";c=blue;c=black"),
        ("matrix", False, POINT, ";c=R,100,G,200"),
        ("matrix", True, POINT, ";R=100;G=200"),
    ],
)
def test_path_styles_follow_the_specification(
    style: str, explode: bool, value: object, expected: str
) -> None:
    """The examples of the specification's style table."""
    assert target(path("c", style=style, explode=explode), value, "/x/{c}") == f"/x/{expected}"


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "", "?c="),
        ("form", True, "blue", "?c=blue"),
        ("form", True, COLOURS, "?c=blue&c=black"),
        ("form", False, COLOURS, "?c=blue,black"),
        ("form", True, POINT, "?R=100&G=200"),
        ("form", False, POINT, "?c=R,100,G,200"),
        ("form", False, [], ""),
        ("form", True, [], ""),
        ("spaceDelimited", False, COLOURS, "?c=blue%20black"),
        ("spaceDelimited", True, COLOURS, "?c=blue&c=black"),
        ("pipeDelimited", False, COLOURS, "?c=blue%7Cblack"),
        ("pipeDelimited", False, POINT, "?c=R%7C100%7CG%7C200"),
        ("deepObject", True, POINT, "?c%5BR%5D=100&c%5BG%5D=200"),
        ("deepObject", True, {"a": {"b": [1, 2]}}, "?c%5Ba%5D%5Bb%5D=1&c%5Ba%5D%5Bb%5D=2"),
    ],
)
def test_query_styles_follow_the_specification(
    style: str, explode: bool, value: object, expected: str
) -> None:
    """The examples of the specification's style table."""
    assert target(query("c", style=style, explode=explode), value) == f"/x{expected}"


def test_a_comma_inside_an_item_differs_from_the_separator() -> None:
    """Delimiters that are part of a value are percent-encoded."""
    assert target(query("c", explode=False), ["a,b", "c"]) == "/x?c=a%2Cb,c"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "true"),
        (3, "3"),
        (1.5, "1.5"),
        (Size.BIG, "big%20one"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.10"), "1.10"),
        (dt.date(2024, 1, 2), "2024-01-02"),
        (dt.datetime(2024, 1, 2, tzinfo=dt.UTC), "2024-01-02T00%3A00%3A00Z"),
        (b"\xff\xfe", "%2F%2F4%3D"),
        ([Size.BIG, 1], "big%20one&c=1"),
    ],
)
def test_python_values_have_their_wire_form(value: object, expected: str) -> None:
    """Enums give their value, times are RFC 3339, booleans are lower case."""
    assert target(query("c"), value) == f"/x?c={expected}"


def test_a_datetime_without_a_zone_is_refused_by_name() -> None:
    """Guessing a zone would silently mean another moment."""
    with pytest.raises(RequestError, match=r"since: a datetime needs a time zone"):
        sent(query("since"), dt.datetime(2024, 1, 2))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a_b", "a_b"),
        ("prod_1", "prod_1"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("ü", "%C3%BC"),
        ("a?b#c", "a%3Fb%23c"),
        ("50%", "50%25"),
        ("...", "..."),
        (".hidden", ".hidden"),
        (7, "7"),
    ],
)
def test_a_path_value_is_one_segment(value: object, expected: str) -> None:
    """Nothing in a value can change the path or begin a query."""
    assert target(path("id"), value, "/things/{id}/parts") == f"/things/{expected}/parts"


@pytest.mark.parametrize(
    "value",
    [".", "..", "%2e", "%2E%2e", "%252e%252e", "../../token", "a/../b", "a\\..\\b", "..%2fx"],
)
def test_dot_segments_are_refused(value: str) -> None:
    """Encoding does not protect them: servers normalise a path after decoding it."""
    with pytest.raises(RequestError, match=r"id: '\.' and '\.\.' may not stand"):
        sent(path("id"), value, "/things/{id}")


@pytest.mark.parametrize("value", ["", None, []])
def test_an_empty_path_value_is_refused(value: object) -> None:
    """`/things/` is another operation than `/things/{id}`."""
    with pytest.raises(RequestError, match=r"^id: "):
        sent(path("id"), value, "/things/{id}")


def test_a_missing_required_argument_is_named() -> None:
    """The message holds the parameter's wire name."""
    with pytest.raises(RequestError, match="metricType: a value is required"):
        sent(query("metricType", required=True), None)


def test_none_is_not_sent() -> None:
    """An optional parameter without a value leaves no trace."""
    assert target(query("c"), None) == "/x"


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\x00b", "ü"])
def test_header_values_cannot_begin_a_new_header(value: str) -> None:
    """Line breaks, control characters and non-ASCII text are refused."""
    with pytest.raises(RequestError, match="X-Name"):
        sent(header("X-Name"), value)


def test_header_and_cookie_parameters_are_sent() -> None:
    """Both are lists in their simple forms; cookies are percent-encoded."""
    assert sent(header("X-Ids"), [1, 2]).headers["x-ids"] == "1,2"
    assert sent(cookie("session"), "a b;c").headers["cookie"] == "session=a%20b%3Bc"


def test_content_parameters_are_json_of_any_shape() -> None:
    """A parameter with `content` is written as a document."""
    value = {"a": [1, {"b": None}]}
    assert target(query("f", content="application/json"), value) == (
        "/x?f=%7B%22a%22%3A%5B1%2C%7B%22b%22%3Anull%7D%5D%7D"
    )


def test_nested_values_without_a_style_are_json() -> None:
    """OpenAPI leaves open what a mapping inside a list is in a query."""
    assert target(query("c"), [{"a": 1}]) == "/x?c=%7B%22a%22%3A1%7D"


def test_several_variables_and_a_fixed_query_in_the_template() -> None:
    """Variables may share a segment, and a query in the path stays one."""
    operation: Operation[Any] = Operation(
        "op", "get", "/a/{x}.{y}?v=1", parameters=(path("x"), path("y"), query("z"))
    )
    assert Call(operation, ("1", "2", 3)).request("https://h").url == "https://h/a/1.2?v=1&z=3"


@pytest.mark.parametrize(
    ("responses", "expected"),
    [
        ((text("200", "text/csv"), json("200", lambda: int)), "application/json"),
        ((json("200", lambda: int), text("207")), "application/json, text/plain"),
        ((binary("200", "application/x-tar"),), "application/x-tar"),
        ((empty("204"),), "*/*"),
    ],
)
def test_accept_follows_the_document(responses: Any, expected: str) -> None:
    """JSON is preferred where one status has several media types."""
    operation: Operation[Any] = Operation("op", "GET", "/x", responses=responses)
    assert Call(operation).request("https://h").headers["accept"] == expected


def test_accept_can_be_chosen() -> None:
    """The caller's media type replaces the preference."""
    operation: Operation[Any] = Operation("op", "GET", "/x", responses=(json("200", lambda: int),))
    assert Call(operation, accept="text/csv").request("https://h").headers["accept"] == "text/csv"


def test_the_repr_of_a_call_shows_names_and_no_values() -> None:
    """Arguments and bodies may be secret."""
    operation: Operation[Any] = Operation(
        "login", "POST", "/x", parameters=(query("realm"),), body=Body("application/json")
    )
    assert repr(Call(operation, ("r",), body={"password": "p"})) == "<Call login(realm, body)>"
    assert "p" not in repr(Call(operation, ("r",)).request("https://h")).replace("https", "")


def test_calls_are_equal_when_they_ask_for_the_same() -> None:
    """A call is a value."""
    operation: Operation[Any] = Operation("op", "GET", "/x", parameters=(query("a"),))
    assert Call(operation, (1,)) == Call(operation, (1,))
    assert Call(operation, (1,)) != Call(operation, (2,))
