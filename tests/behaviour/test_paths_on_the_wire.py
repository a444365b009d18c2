"""Paths as real documents write them, and the requests that they become."""

from __future__ import annotations

import pytest

from behaviour.harness import Generate, Sdk
from behaviour.loopback import Loopback

DOCUMENT = """
paths:
  /plain/{id}: {get: {operationId: plain, tags: [p], parameters: [
      {name: id, in: path, required: true, schema: {type: string}}]}}
  /plain/{name}: {put: {operationId: other_variable, tags: [p], parameters: [
      {name: name, in: path, required: true, schema: {type: string}}]}}
  /plain/{id}/: {get: {operationId: trailing, tags: [p], parameters: [
      {name: id, in: path, required: true, schema: {type: string}}]}}
  /files/{id}.json: {get: {operationId: suffix, tags: [p], parameters: [
      {name: id, in: path, required: true, schema: {type: string}}]}}
  /pairs/{a}:{b}: {get: {operationId: pair, tags: [p], parameters: [
      {name: b, in: path, required: true, schema: {type: string}},
      {name: a, in: path, required: true, schema: {type: string}}]}}
  /twice/{a}/and/{a}: {get: {operationId: twice, tags: [p], parameters: [
      {name: a, in: path, required: true, schema: {type: string}}]}}
  /plus/{+name}: {get: {operationId: plus, tags: [p], parameters: [
      {name: name, in: path, required: true, schema: {type: string}}]}}
  /rest/{path*}: {get: {operationId: rest, tags: [p]}}
  /v1/{name=projects/*}:run: {post: {operationId: gateway, tags: [p], parameters: [
      {name: name, in: path, required: true, schema: {type: string}}]}}
  '/typed/{id:[0-9]{1,4}}': {get: {operationId: typed, tags: [p], parameters: [
      {name: id, in: path, required: true, schema: {type: integer}}]}}
  /case/{userId}: {get: {operationId: case, tags: [p], parameters: [
      {name: user_id, in: path, required: true, schema: {type: string}}]}}
  /expanded{?first,second*}: {get: {operationId: expanded, tags: [p], parameters: [
      {name: first, in: query, schema: {type: string}}]}}
  /filled?q={q}&x=1: {get: {operationId: filled, tags: [p], parameters: [
      {name: q, in: query, required: true, schema: {type: string}}]}}
  /act?action=start: {post: {operationId: start, tags: [p], parameters: [
      {name: force, in: query, schema: {type: boolean}}]}}
  /act?action=stop: {post: {operationId: stop, tags: [p]}}
  /act#list: {post: {operationId: fragment, tags: [p]}}
  /odd/{unclosed: {get: {operationId: unclosed, tags: [p]}}
  /homeless: {get: {operationId: homeless, tags: [p], parameters: [
      {name: id, in: path, required: true, schema: {type: string}}]}}
  bare/{id}: {get: {operationId: bare, tags: [p]}}
  '': {get: {operationId: empty, tags: [p]}}
  x-ignored: {get: {operationId: ignored}}
  /shared: {$ref: '#/x-items/Shared'}
  /methods:
    head: {operationId: head_it, tags: [p]}
    options: {operationId: options_it, tags: [p]}
    trace: {operationId: trace_it, tags: [p]}
    query: {operationId: query_it, tags: [p], requestBody: {content: {text/plain: {}}}}
    additionalOperations: {COPY: {operationId: copy_it, tags: [p]}}
    get: null
x-items:
  Shared:
    parameters: [{name: trace-id, in: header, required: true, schema: {type: string}}]
    get: {operationId: shared_item, tags: [p]}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with paths of every kind."""
    return sdk_of(DOCUMENT)


@pytest.mark.parametrize(
    ("name", "arguments", "keywords", "line"),
    [
        ("plain", ("a b",), {}, "GET /plain/a%20b"),
        ("other_variable", ("a",), {}, "PUT /plain/a"),
        ("trailing", ("a",), {}, "GET /plain/a/"),
        ("suffix", ("a.b",), {}, "GET /files/a.b.json"),
        ("pair", ("1", "2"), {}, "GET /pairs/1:2"),
        ("twice", ("1",), {}, "GET /twice/1/and/1"),
        ("plus", ("a/b?c",), {}, "GET /plus/a/b%3Fc"),
        ("rest", ("a/b",), {}, "GET /rest/a/b"),
        ("gateway", ("projects/1",), {}, "POST /v1/projects/1:run"),
        ("typed", (7,), {}, "GET /typed/7"),
        ("case", ("u",), {}, "GET /case/u"),
        ("expanded", (), {"first": "1", "second": "2"}, "GET /expanded?first=1&second=2"),
        ("filled", (), {"q": "a&b"}, "GET /filled?x=1&q=a%26b"),
        ("start", (), {"force": True}, "POST /act?action=start&force=true"),
        ("stop", (), {}, "POST /act?action=stop"),
        ("fragment", (), {}, "POST /act"),
        ("unclosed", (), {}, "GET /odd/%7Bunclosed"),
        ("homeless", (), {}, "GET /homeless"),
        ("bare", ("1",), {}, "GET /bare/1"),
        ("empty", (), {}, "GET /"),
        ("shared_item", (), {"trace_id": "t"}, "GET /shared"),
        ("head_it", (), {}, "HEAD /methods"),
        ("options_it", (), {}, "OPTIONS /methods"),
        ("trace_it", (), {}, "TRACE /methods"),
        ("query_it", ("text",), {}, "QUERY /methods"),
        ("copy_it", (), {}, "COPY /methods"),
    ],
)
def test_a_path_of_any_kind_is_reached(
    sdk: Sdk,
    server: Loopback,
    name: str,
    arguments: tuple[object, ...],
    keywords: dict[str, object],
    line: str,
) -> None:
    """The server gets what the document means."""
    got = sdk.arrived(server, f"p.{name}", *arguments, **keywords)
    assert f"{got.method} {got.target}" == line


def test_what_a_document_gets_wrong_is_told(sdk: Sdk) -> None:
    """With its position, and without stopping."""
    found = {(d.code, str(d.where).split(":")[1]) for d in sdk.report.warnings}
    codes = {code for code, _ in found}
    assert {"path-without-slash", "parameter-homeless", "operation-invalid"} <= codes
    assert not sdk.report.errors


def test_steps_up_the_tree_are_refused_where_slashes_are_not(sdk: Sdk) -> None:
    """Also in the middle of a value."""
    with pytest.raises(sdk.package.exceptions.RequestError, match="name: "):
        sdk.request("p.plus", "a/../b")
