"""Parameters of every place and style, as they are sent."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk

DOCUMENT = """
paths:
  /simple/{v}: {get: {operationId: simple, tags: [p], parameters: [{name: v, in: path,
      required: true, schema: {type: array, items: {type: string}}}]}}
  /label/{v}: {get: {operationId: label, tags: [p], parameters: [{name: v, in: path,
      required: true, style: label, explode: true, schema: {type: array, items: {type: string}}}]}}
  /matrix/{v}: {get: {operationId: matrix, tags: [p], parameters: [{name: v, in: path,
      required: true, style: matrix, schema: {type: string}}]}}
  /both/{id}: {get: {operationId: both, tags: [p], parameters: [{name: id, in: query,
      schema: {type: integer}}, {name: id, in: path, required: true, schema: {type: string}}]}}
  /undeclared/{id}: {get: {operationId: undeclared, tags: [p]}}
  /query:
    get:
      operationId: query
      tags: [p]
      parameters:
        - {name: needed, in: query, required: true, schema: {type: string}}
        - {name: form, in: query, schema: {type: array, items: {type: string}}}
        - {name: comma, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: pipe, in: query, style: pipeDelimited, schema: {type: array,
            items: {type: string}}}
        - {name: space, in: query, style: spaceDelimited, schema: {type: array,
            items: {type: string}}}
        - {name: deep, in: query, style: deepObject, schema: {type: object,
            additionalProperties: {type: string}}}
        - {name: doc, in: query, content: {application/json: {schema: {type: object}}}}
        - {name: flag, in: query, schema: {type: boolean, default: true}}
        - {name: at, in: query, schema: {type: string, format: date-time}}
        - {name: day, in: query, schema: {type: string, format: date}}
        - {name: id, in: query, schema: {type: string, format: uuid}}
        - {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
        - {name: color, in: query, schema: {$ref: '#/components/schemas/Color'}}
        - {name: wrong, in: header, style: form, schema: {type: string}}
        - {name: X-Many, in: header, schema: {type: array, items: {type: string}}}
        - {name: session, in: cookie, schema: {type: string}}
components:
  schemas:
    Color: {type: string, enum: [red, green]}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with a parameter of every kind."""
    return sdk_of(DOCUMENT)


@pytest.mark.parametrize(
    ("name", "value", "path"),
    [
        ("simple", ["a", "b/c"], "/simple/a,b%2Fc"),
        ("label", ["a", "b"], "/label/.a.b"),
        ("matrix", "a b", "/matrix/;v=a%20b"),
        ("undeclared", "x", "/undeclared/x"),
    ],
)
def test_styles_of_the_path(sdk: Sdk, name: str, value: object, path: str) -> None:
    """Values are encoded, separators are not."""
    assert sdk.request(f"p.{name}", value).url == f"https://x{path}"


NOON = datetime.datetime(2026, 1, 2, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"form": ["a", "b"]}, "form=a&form=b"),
        ({"comma": ["a", "b"]}, "comma=a,b"),
        ({"pipe": ["a", "b"]}, "pipe=a%7Cb"),
        ({"space": ["a", "b"]}, "space=a%20b"),
        ({"deep": {"k": "v"}}, "deep%5Bk%5D=v"),
        ({"doc": {"k": [1]}}, "doc=%7B%22k%22%3A%5B1%5D%7D"),
        ({"flag": False}, "flag=false"),
        ({"at": NOON}, "at=2026-01-02T12%3A00%3A00Z"),
        ({"day": datetime.date(2026, 1, 2)}, "day=2026-01-02"),
        ({"id": uuid.UUID(int=1)}, "id=00000000-0000-0000-0000-000000000001"),
        ({"id": "any text"}, "id=any%20text"),
        ({"order": "desc"}, "order=desc"),
        ({"color": "blue"}, "color=blue"),
        ({"form": []}, ""),
        ({"flag": None}, ""),
    ],
    ids=lambda value: str(value)[:30],
)
def test_styles_of_the_query(sdk: Sdk, arguments: dict[str, Any], query: str) -> None:
    """Lists, mappings, documents, dates and enumerations; nothing that was not given."""
    url = sdk.request("p.query", needed="n", **arguments).url
    assert url == f"https://x/query?needed=n{'&' if query else ''}{query}"


def test_members_of_enumerations_are_their_values(sdk: Sdk) -> None:
    """The member and its string do the same."""
    url = sdk.request("p.query", needed="n", color=sdk.models.Color.GREEN).url
    assert url.endswith("color=green")


def test_headers_and_cookies(sdk: Sdk) -> None:
    """They stand where the document says; a style that headers do not have is left out."""
    request = sdk.request("p.query", needed="n", x_many=["a", "b"], session="s", wrong="w")
    assert request.headers["x-many"] == "a,b"
    assert request.headers["wrong"] == "w"
    assert request.headers["cookie"] == "session=s"


def test_one_name_in_two_places(sdk: Sdk) -> None:
    """The second one gets its place as a suffix."""
    assert sdk.request("p.both", "p", id_query=2).url == "https://x/both/p?id=2"


def test_a_default_is_never_sent(sdk: Sdk) -> None:
    """It belongs to the server, and is told in the docstring."""
    assert "flag" not in sdk.request("p.query", needed="n").url


def test_a_required_parameter_is_a_required_argument(sdk: Sdk) -> None:
    """Python says so before anything is sent."""
    with pytest.raises(TypeError, match="needed"):
        sdk.call("p.query")


def test_an_argument_that_does_not_exist_is_refused(sdk: Sdk) -> None:
    """Signatures are closed."""
    with pytest.raises(TypeError, match="unknown"):
        sdk.call("p.query", needed="n", unknown=1)


@pytest.mark.parametrize("value", ["..", ".", "", "a/../b"])
def test_a_path_value_cannot_change_the_path(sdk: Sdk, value: str) -> None:
    """Steps up the tree and empty segments are refused."""
    with pytest.raises(sdk.package.exceptions.RequestError, match="v: "):
        sdk.request("p.matrix", value)
