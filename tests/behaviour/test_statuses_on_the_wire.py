"""Answers by status and by media type, as real documents describe them."""

from __future__ import annotations

import typing
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.loopback import Answer, Loopback, loopback

DOCUMENT = """
paths:
  /any: {get: {operationId: anything, tags: [a], responses: {200: {description: ok,
      content: {'*/*': {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
  /file: {get: {operationId: file, tags: [a], responses: {200: {description: ok,
      content: {'*/*': {schema: {type: string, format: binary}}}}}}}
  /range: {get: {operationId: in_range, tags: [a], responses: {2xx: {description: ok,
      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
  /several: {get: {operationId: several, tags: [a], responses: {
      200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}},
      202: {description: ok, content: {application/json: {schema: {type: integer}}}},
      204: {description: ok, content: {application/json: {schema: {type: string}}}}}}}
  /only_default: {get: {operationId: only_default, tags: [a], responses: {default: {description: ok,
      content: {application/json: {schema: {type: integer}}}}}}}
  /moved:
    get: {operationId: moved, tags: [a], responses: {302: {description: x},
        default: {description: error, content: {application/json: {schema: {type: integer}}}}}}
    post: {operationId: posted, tags: [a], responses: {303: {description: x}}}
    put: {operationId: put_away, tags: [a], responses: {3XX: {description: x}}}
    head: {operationId: headed, tags: [a], responses: {200: {description: x,
        headers: {X-Size: {schema: {type: integer}}},
        content: {application/json: {schema: {type: integer}}}}}}
  /errors: {get: {operationId: errors, tags: [a], responses: {404: {description: no}}}}
  /odd: {get: {operationId: odd, tags: [a], responses: {ok: {description: x}, x-y: 1,
      201: {description: x, headers: {Location: {schema: {type: string}}}}}}}
  /csv: {get: {operationId: csv, tags: [a], responses: {200: {description: x,
      content: {application/csv: {}}}}}}
  /vendor: {get: {operationId: vendor, tags: [a], responses: {200: {description: x,
      content: {application/vnd.acme.v2+json; charset=utf-8: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
  /xml: {get: {operationId: xml, tags: [a], responses: {200: {description: x,
      content: {application/atom+xml: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""
PET = b'{"name": "R"}'


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with answers of every status."""
    return sdk_of(DOCUMENT)


def _client(sdk: Sdk, server: Loopback) -> Any:
    return sdk.client(base_url=server.url, bearer_token="t")


def _value(sdk: Sdk, server: Loopback, name: str, answer: Answer) -> Any:
    server.answer = answer
    return getattr(_client(sdk, server).a, name)()


@pytest.mark.parametrize(
    ("name", "status", "media_type", "content", "expected"),
    [
        ("anything", 200, "text/html; charset=utf-8", b"<p>", "<p>"),
        ("anything", 200, "image/png", b"\x89", b"\x89"),
        ("file", 200, "application/json", PET, PET),
        ("several", 202, "application/json", b"7", 7),
        ("several", 204, None, b"", None),
        ("only_default", 200, "application/json", b"7", 7),
        ("moved", 200, "text/plain", b"there", "there"),
        ("posted", 303, None, b"", None),
        ("put_away", 307, None, b"", None),
        ("headed", 200, "application/json", b"", None),
        ("errors", 200, "application/json", b"[1]", [1]),
        ("odd", 201, None, b"", None),
        ("csv", 200, "application/csv", b"a,b", "a,b"),
        ("xml", 200, "application/atom+xml", b"<a/>", "<a/>"),
    ],
)
def test_an_answer_is_what_came(
    sdk: Sdk,
    server: Loopback,
    name: str,
    status: int,
    media_type: str | None,
    content: bytes,
    expected: object,
) -> None:
    """By status first, then by media type."""
    headers = {"content-length": str(len(content))}
    answer = Answer(status, media_type, (content,), headers)
    assert _value(sdk, server, name, answer) == expected


@pytest.mark.parametrize(
    ("name", "status", "media_type"),
    [
        ("anything", 200, "application/json"),
        ("anything", 200, None),
        ("in_range", 203, "application/json"),
        ("several", 200, "application/json"),
        ("vendor", 200, "application/vnd.acme.v2+json"),
    ],
)
def test_json_is_a_model(
    sdk: Sdk, server: Loopback, name: str, status: int, media_type: str | None
) -> None:
    """In any media type of it, in a range of statuses, and where a server names no type."""
    found = _value(sdk, server, name, Answer(status, media_type, (PET,)))
    assert found == sdk.models.Pet(name="R")


def test_redirects_are_followed_where_that_is_safe(sdk: Sdk, server: Loopback) -> None:
    """The document need not know what is found there."""
    with loopback() as other:
        other.answer = Answer(media_type="text/plain", pieces=(b"found",))
        moved = Answer(302, None, (), {"location": f"{other.url}/there"})
        assert _value(sdk, server, "moved", moved) == "found"
        assert other.last.target == "/there"


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("anything", "models.Pet"),
        ("several", "models.Pet | int | None"),
        ("moved", "Any"),
        ("errors", "Any"),
        ("posted", "None"),
        ("headed", "None"),
        ("odd", "None"),
        ("file", "bytes"),
        ("xml", "str"),
    ],
)
def test_results_are_typed(sdk: Sdk, name: str, result: str) -> None:
    """Anything, where the document describes no success."""
    method = getattr(sdk.module("sync.a").A, name)
    assert typing.cast(Any, method).__annotations__["return"] == result


def test_a_status_that_is_none_is_told(sdk: Sdk) -> None:
    """And left out."""
    assert [d.code for d in sdk.report.warnings if "status" in d.code] == ["response-status"]
