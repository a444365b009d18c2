"""Parameters as real documents describe them, and the requests that a server gets."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.loopback import Got, Loopback

MANY = "\n".join(
    f"        - {{name: p{n}, in: query, schema: {{type: integer}}}}" for n in range(300)
)
DOCUMENT = f"""
paths:
  /path/{{v}}:
    parameters:
      - {{name: v, in: path, required: true, style: matrix, explode: true,
          schema: {{type: object, additionalProperties: {{type: string}}}}}}
      - {{name: q, in: query, schema: {{type: integer}}}}
    get:
      operationId: matrix
      tags: [p]
      parameters: [{{name: q, in: query, required: true, schema: {{type: string}}}}]
  /label/{{v}}: {{get: {{operationId: label, tags: [p], parameters: [{{name: v, in: path,
      required: true, style: label, schema: {{type: array, items: {{type: integer}}}}}}]}}}}
  /document/{{v}}: {{get: {{operationId: document, tags: [p], parameters: [{{name: v, in: path,
      required: true, content: {{application/json: {{schema: {{type: object}}}}}}}}]}}}}
  /query:
    get:
      operationId: query
      tags: [p]
      parameters:
        - {{name: 'filter[name]', in: query, schema: {{type: string}}}}
        - {{name: deep, in: query, style: deepObject, explode: true, schema: {{type: object}}}}
        - {{name: form, in: query, schema: {{type: object, additionalProperties: {{}}}}}}
        - {{name: flat, in: query, explode: false, schema: {{type: object,
            additionalProperties: {{}}}}}}
        - {{name: nested, in: query, schema: {{type: array, items: {{type: object}}}}}}
        - {{name: wild, in: query, allowReserved: true, schema: {{type: string}}}}
        - {{name: empty, in: query, allowEmptyValue: true, schema: {{type: string}}}}
        - {{name: plain, in: query, content: {{text/plain: {{schema: {{type: string}}}}}}}}
        - {{name: untyped, in: query}}
        - {{name: defaults, in: query, schema: {{type: array, items: {{type: string}}, default: [a]}}}}
        - {{name: mapping, in: query, schema: {{type: object, default: {{a: 1}}}}}}
        - {{name: both, in: query, schema: {{type: integer}}}}
        - {{name: both, in: header, schema: {{type: integer}}}}
        - {{name: both, in: cookie, schema: {{type: integer}}}}
        - {{name: self, in: query, schema: {{type: string}}}}
        - {{name: requests, in: query, schema: {{type: string}}}}
        - {{name: None, in: query, schema: {{type: string}}}}
        - {{name: __class__, in: query, schema: {{type: string}}}}
        - {{name: timeout, in: query, schema: {{type: string}}}}
        - {{name: 名前, in: query, schema: {{type: string}}}}
        - {{name: '', in: query}}
        - {{name: body, in: body, schema: {{type: object}}}}
        - {{name: odd, in: Query, schema: {{type: string}}}}
        - {{$ref: '#/components/parameters/Shared'}}
        - {{name: Accept, in: header, required: true, schema: {{type: string}}}}
        - {{name: Content-Length, in: header, required: true, schema: {{type: integer}}}}
        - {{name: 'not a token', in: header, required: true, schema: {{type: string}}}}
        - {{name: x-ODD-Case, in: header, schema: {{type: array, items: {{type: string}}}}}}
        - {{name: Cookie, in: header, schema: {{type: string}}}}
        - {{name: crumbs, in: cookie, schema: {{type: array, items: {{type: string}}}}}}
  /many:
    get:
      operationId: many
      tags: [p]
      parameters:
{MANY}
components:
  parameters:
    Shared: {{name: shared, in: query, schema: {{type: boolean}}}}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with parameters of every kind."""
    return sdk_of(DOCUMENT)


def _got(sdk: Sdk, server: Loopback, name: str, *values: object, **fields: object) -> Got:
    return sdk.arrived(server, f"p.{name}", *values, **fields)


@pytest.mark.parametrize(
    ("name", "value", "fields", "target"),
    [
        ("matrix", {"a": "1", "b": "2"}, {"q": "x"}, "/path/;a=1;b=2?q=x"),
        ("label", [1, 2], {}, "/label/.1,2"),
        ("document", {"a": "b/c"}, {}, "/document/%7B%22a%22%3A%22b%2Fc%22%7D"),
    ],
)
def test_values_of_the_path(
    sdk: Sdk, server: Loopback, name: str, value: object, fields: dict[str, Any], target: str
) -> None:
    """What an operation describes overrides what its path does."""
    assert _got(sdk, server, name, value, **fields).target == target


@pytest.mark.parametrize(
    ("fields", "query"),
    [
        ({"filter_name": "a"}, "filter%5Bname%5D=a"),
        (
            {"deep": {"a": {"b": [1, 2], "c": None}, "d": True}},
            "deep%5Ba%5D%5Bb%5D=1&deep%5Ba%5D%5Bb%5D=2&deep%5Bd%5D=true",
        ),
        ({"form": {"a": 1, "b": {"c": 2}}}, "a=1&b=%7B%22c%22%3A2%7D"),
        ({"flat": {"a": 1, "b": False}}, "flat=a,1,b,false"),
        ({"nested": [{"a": 1}, {"b": 2}]}, "nested=%7B%22a%22%3A1%7D&nested=%7B%22b%22%3A2%7D"),
        ({"wild": "a/b?c:d&e"}, "wild=a/b?c:d%26e"),
        ({"empty": ""}, "empty="),
        ({"plain": "a b"}, "plain=a%20b"),
        ({"untyped": [1, "x"]}, "untyped=1&untyped=x"),
        ({"defaults": []}, ""),
        ({"mapping": {}}, ""),
        ({"self_": "1", "requests_": "2", "none": "3"}, "self=1&requests=2&None=3"),
        ({"class_": "1", "timeout": "2"}, "__class__=1&timeout=2"),
        ({"名前": "é"}, "%E5%90%8D%E5%89%8D=%C3%A9"),
        ({"odd": "1", "shared": True}, "odd=1&shared=true"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_values_of_the_query(
    sdk: Sdk, server: Loopback, fields: dict[str, Any], query: str
) -> None:
    """Of every shape and name; what is null, empty or not given is not sent."""
    assert _got(sdk, server, "query", **fields).target == f"/query{'?' * bool(query)}{query}"


def test_one_name_in_three_places(sdk: Sdk, server: Loopback) -> None:
    """Each argument goes to its own."""
    got = _got(sdk, server, "query", both=1, both_header=2, both_cookie=3)
    assert got.target == "/query?both=1"
    assert got.headers["both"] == "2"
    assert got.headers["cookie"] == "both=3"


def test_cookies_of_all_sources_are_one_header(sdk: Sdk, server: Loopback) -> None:
    """Those of the client and of a header parameter come first."""
    got = _got(sdk, server, "query", cookie="mine=1", crumbs=["a", "b"])
    assert got.headers["cookie"] == "mine=1; crumbs=a; crumbs=b"
    request = sdk.call("p.query", crumbs=["a"]).request("https://x", {"cookie": "session=s"})
    assert request.headers["cookie"] == "session=s; crumbs=a"


def test_headers_may_be_written_in_any_case(sdk: Sdk, server: Loopback) -> None:
    """Their lists are joined by commas."""
    assert _got(sdk, server, "query", x_odd_case=["a", "b"]).headers["x-odd-case"] == "a,b"


def test_what_nobody_can_give_is_no_argument_and_told(sdk: Sdk) -> None:
    """The operation stays."""
    taken = set(inspect.signature(sdk.module("requests.p").query).parameters)
    assert not taken & {"accept", "content_length", "not_a_token", "body"}
    codes = [d.code for d in sdk.report.warnings if d.code.startswith("parameter-")]
    assert sorted(codes) == ["parameter-header"] * 2 + ["parameter-incomplete"] * 2


def test_there_may_be_hundreds_of_parameters(sdk: Sdk, server: Loopback) -> None:
    """More than Python once allowed."""
    fields = {f"p{number}": number for number in range(300)}
    assert _got(sdk, server, "many", **fields).target.count("=") == 300
