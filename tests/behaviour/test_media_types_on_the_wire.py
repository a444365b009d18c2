"""Bodies in every media type that documents name, as a server gets them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.loopback import Got, Loopback

DOCUMENT = """
paths:
  /optional: {post: {operationId: optional, tags: [b], requestBody: {content: {
      application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pair'}}}}}}
  /needed: {post: {operationId: needed, tags: [b], requestBody: {required: true, content: {
      application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pair'}}}}}}
  /styled:
    post:
      operationId: styled
      tags: [b]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                comma: {type: array, items: {type: string}}
                pipe: {type: array, items: {type: string}}
                deep: {type: object, additionalProperties: {}}
                json: {type: array, items: {type: integer}}
                spread: {type: object, additionalProperties: {type: string}}
                plain: {type: object, additionalProperties: {}}
                kept: {type: string}
                hidden: {type: string, readOnly: true}
            encoding:
              comma: {explode: false}
              pipe: {style: pipeDelimited, explode: false}
              deep: {style: deepObject, explode: true}
              json: {contentType: application/json}
              spread: {style: form}
              kept: {allowReserved: true}
  /parts:
    post:
      operationId: parts
      tags: [b]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [meta]
              properties:
                meta: {$ref: '#/components/schemas/Pair'}
                text: {type: string}
                xml: {type: string}
                image: {type: string, format: binary}
                many: {type: array, items: {type: string, format: binary}}
                pairs: {type: array, items: {$ref: '#/components/schemas/Pair'}}
            encoding:
              meta: {contentType: application/vnd.meta+json, headers: {
                  X-Kind: {schema: {type: string, const: pair}}, X-Free: {schema: {}}}}
              xml: {contentType: 'application/xml; charset=utf-8'}
              image: {contentType: 'image/png, image/*'}
  /mixed: {post: {operationId: mixed, tags: [b], requestBody: {required: true, content: {
      multipart/mixed: {schema: {$ref: '#/components/schemas/Pair'}}}}}}
  /lines: {post: {operationId: lines, tags: [b], requestBody: {required: true, content: {
      application/x-ndjson: {schema: {$ref: '#/components/schemas/Pair'}}}}}}
  /sequence: {post: {operationId: sequence, tags: [b], requestBody: {required: true, content: {
      application/json-seq: {schema: {type: array, items: {type: integer}}}}}}}
  /any: {post: {operationId: anything, tags: [b], requestBody: {content: {'*/*': {}}}}}
  /image: {put: {operationId: image, tags: [b], requestBody: {content: {'image/*': {}}}}}
  /choice:
    post:
      operationId: choice
      tags: [b]
      parameters: [{name: content_type, in: query, schema: {type: string}}]
      requestBody:
        content:
          multipart/form-data: {schema: {$ref: '#/components/schemas/Pair'}}
          application/xml: {schema: {$ref: '#/components/schemas/Pair'}}
          application/*+json: {schema: {$ref: '#/components/schemas/Pair'}}
          text/json: {schema: {$ref: '#/components/schemas/Pair'}}
          application/json: {schema: {$ref: '#/components/schemas/Pair'}}
  /forms:
    post:
      operationId: forms
      tags: [b]
      requestBody:
        content:
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pair'}}
          multipart/form-data: {schema: {$ref: '#/components/schemas/Pair'}}
  /patch:
    patch:
      operationId: patch
      tags: [b]
      requestBody:
        required: true
        content:
          application/json-patch+json: {schema: {type: array, items: {type: object}}}
          application/merge-patch+json: {schema: {$ref: '#/components/schemas/Pair'}}
  /scalar: {post: {operationId: scalar, tags: [b], requestBody: {required: true, content: {
      application/json; charset=utf-8: {schema: {type: integer}}}}}}
  /map: {post: {operationId: map, tags: [b], requestBody: {required: true, content: {
      application/vnd.api+json: {schema: {type: object, additionalProperties: {type: integer}}}}}}}
  /search:
    get: {operationId: search, tags: [b], requestBody: &body {content: {
        application/json: {schema: {type: object, properties: {q: {type: string}}}}}}}
    delete: {operationId: remove, tags: [b], requestBody: *body}
  /csv: {post: {operationId: csv, tags: [b], requestBody: {content: {text/csv: {}}}}}
  /graph: {post: {operationId: graph, tags: [b], requestBody: {content: {application/graphql: {}}}}}
  /nothing: {post: {operationId: nothing, tags: [b], requestBody: {required: true}}}
components:
  schemas:
    Pair: {type: object, properties: {a: {type: string}, b: {type: integer}}}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with a body of every media type."""
    return sdk_of(DOCUMENT)


def _sent(sdk: Sdk, server: Loopback, name: str, *values: object, **fields: object) -> Got:
    return sdk.arrived(server, f"b.{name}", *values, **fields)


PAIR = {"a": "x"}


@pytest.mark.parametrize(
    ("name", "values", "fields", "media_type", "content"),
    [
        ("optional", (), {}, None, b""),
        ("optional", (), {"b": 0}, "application/x-www-form-urlencoded", b"b=0"),
        ("needed", (), {}, "application/x-www-form-urlencoded", b""),
        ("lines", ([PAIR, PAIR],), {}, "application/x-ndjson", b'{"a":"x"}\n{"a":"x"}\n'),
        ("lines", (iter([PAIR]),), {}, "application/x-ndjson", b'{"a":"x"}\n'),
        ("lines", ('{"a":1}\n',), {}, "application/x-ndjson", b'{"a":1}\n'),
        ("sequence", ([1, 2],), {}, "application/json-seq", b"\x1e1\n\x1e2\n"),
        ("anything", ([1],), {}, "application/json", b"[1]"),
        ("anything", (b"\0",), {}, "application/octet-stream", b"\0"),
        ("anything", (), {}, None, b""),
        ("image", (b"\0",), {}, "application/octet-stream", b"\0"),
        ("choice", (PAIR,), {}, "application/json", b'{"a":"x"}'),
        ("choice", (), {"body_content_type": "application/xml"}, None, b""),
        (
            "choice",
            ("<a/>",),
            {"body_content_type": "application/xml"},
            "application/xml",
            b"<a/>",
        ),
        ("forms", (), {}, None, b""),
        (
            "forms",
            (),
            {"a": "x", "content_type": "application/x-www-form-urlencoded"},
            "application/x-www-form-urlencoded",
            b"a=x",
        ),
        ("patch", ([{}],), {}, "application/json-patch+json", b"[{}]"),
        (
            "patch",
            (PAIR,),
            {"content_type": "application/merge-patch+json"},
            "application/merge-patch+json",
            b'{"a":"x"}',
        ),
        ("scalar", (0,), {}, "application/json; charset=utf-8", b"0"),
        ("map", ({"k": 1},), {}, "application/vnd.api+json", b'{"k":1}'),
        ("search", ({"q": "x"},), {}, "application/json", b'{"q":"x"}'),
        ("remove", ({"q": "x"},), {}, "application/json", b'{"q":"x"}'),
        ("csv", ("a,b",), {}, "text/csv; charset=utf-8", b"a,b"),
        ("graph", ("{a}",), {}, "application/graphql", b"{a}"),
        ("nothing", (), {}, None, b""),
    ],
)
def test_a_body_is_sent_in_its_media_type(
    sdk: Sdk,
    server: Loopback,
    name: str,
    values: tuple[object, ...],
    fields: Mapping[str, Any],
    media_type: str | None,
    content: bytes,
) -> None:
    """Nothing is sent where nothing is given and nothing is needed."""
    got = _sent(sdk, server, name, *values, **fields)
    assert (got.headers.get("content-type"), got.content) == (media_type, content)


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"comma": ["a", "b c"]}, b"comma=a,b+c"),
        ({"pipe": ["a", "b"]}, b"pipe=a%7Cb"),
        ({"deep": {"k": {"l": 1}}}, b"deep%5Bk%5D%5Bl%5D=1"),
        ({"json": [1, 2]}, b"json=%5B1%2C2%5D"),
        ({"spread": {"x": "1", "y": "2"}}, b"x=1&y=2"),
        ({"plain": {"x": 1}}, b"plain=%7B%22x%22%3A1%7D"),
        ({"kept": "a/b&c"}, b"kept=a/b%26c"),
        ({}, b""),
    ],
)
def test_fields_of_a_form_have_their_own_styles(
    sdk: Sdk, server: Loopback, fields: Mapping[str, Any], content: bytes
) -> None:
    """As the document says, else lists repeat and objects are JSON."""
    assert _sent(sdk, server, "styled", **fields).content == content


def test_what_only_answers_have_is_no_field_of_a_form(sdk: Sdk) -> None:
    """It cannot be given."""
    with pytest.raises(TypeError, match="hidden"):
        sdk.call("b.styled", hidden="x")


def test_parts_have_their_own_types_and_headers(sdk: Sdk, server: Loopback) -> None:
    """A file keeps a type that fits, or gets the first one that is named."""
    got = _sent(
        sdk,
        server,
        "parts",
        meta=sdk.models.Pair(a="x"),
        text="t",
        xml="<a/>",
        image=b"\x89",
        many=[b"1", ("two.txt", b"2")],
        pairs=[{"a": "y"}, {"a": "z"}],
    )
    parts = [part.replace("\r\n", "|") for part in _parts(got)]
    assert parts == [
        'name="meta"|Content-Type: application/vnd.meta+json|X-Kind: pair||{"a":"x"}',
        'name="text"||t',
        'name="xml"|Content-Type: application/xml; charset=utf-8||<a/>',
        'name="image"; filename="file"|Content-Type: image/png||\ufffd',
        'name="many"; filename="file"|Content-Type: application/octet-stream||1',
        'name="many"; filename="two.txt"|Content-Type: text/plain||2',
        'name="pairs"|Content-Type: application/json||{"a":"y"}',
        'name="pairs"|Content-Type: application/json||{"a":"z"}',
    ]


def test_a_file_with_a_fitting_type_keeps_it(sdk: Sdk, server: Loopback) -> None:
    """By its name, or because the caller says so."""
    for image in (("a.gif", b"1"), ("a", b"1", "image/gif")):
        got = _sent(sdk, server, "parts", meta={}, image=image)
        assert "Content-Type: image/gif" in _parts(got)[1]


def test_other_kinds_of_multipart_are_named(sdk: Sdk, server: Loopback) -> None:
    """With the same parts."""
    got = _sent(sdk, server, "mixed", a="x", b=1)
    assert got.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert _parts(got) == ['name="a"\r\n\r\nx', 'name="b"\r\n\r\n1']


def test_json_or_a_form_of_parts(sdk: Sdk, server: Loopback) -> None:
    """One value serves all of them."""
    got = _sent(
        sdk, server, "choice", sdk.models.Pair(a="x"), body_content_type="multipart/form-data"
    )
    assert _parts(got) == ['name="a"\r\n\r\nx']


def test_a_body_without_content_is_told(sdk: Sdk) -> None:
    """The operation stays."""
    assert [d.code for d in sdk.report.warnings if d.code.startswith("body")] == [
        "body-without-content"
    ]


def _parts(got: Got) -> list[str]:
    boundary = got.headers["content-type"].partition("boundary=")[2]
    pieces = got.content.decode("utf-8", "replace").split(f"--{boundary}")[1:-1]
    return [
        re.sub("^Content-Disposition: form-data; ", "", piece.strip("\r\n")) for piece in pieces
    ]
