"""A flat surface with bodies, streams and servers of every kind."""

from __future__ import annotations

from typing import Any

import pytest

from behaviour.harness import URL, Generate, Sdk

TOML = """
[surface]
layout = "flat"
body = "fields"
threaded = false
"""
DOCUMENT = """
servers: [{url: 'https://x'}]
paths:
  /choice: {post: {operationId: choice, tags: [f], requestBody: {content: {
      application/json: {schema: {$ref: '#/components/schemas/Pair'}},
      application/merge-patch+json: {schema: {$ref: '#/components/schemas/Pair'}}}}}}
  /form: {post: {operationId: form, tags: [f], requestBody: {content: {
      application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Pair'},
      encoding: {b: {explode: false}}}}}}}
  /elsewhere/{+path}: {get: {operationId: elsewhere, tags: [f],
      servers: [{url: 'https://other.acme.dev'}]}}
  /chat: {post: {operationId: chat, tags: [f], responses: {'200': {description: ok, content: {
      application/json: {schema: {$ref: '#/components/schemas/Pair'}},
      text/event-stream: {schema: {$ref: '#/components/schemas/Pair'}}}}}}}
  /lines: {get: {operationId: lines, tags: [f], responses: {'200': {description: ok, content: {
      application/x-ndjson: {schema: {$ref: '#/components/schemas/Pair'}}}}}}}
  /any: {get: {operationId: anything, tags: [f], responses: {'200': {description: ok, content: {
      '*/*': {schema: {$ref: '#/components/schemas/Pair'}}}}}}}
components:
  schemas:
    Pair: {type: object, properties: {a: {type: string},
        b: {type: array, items: {type: string}}}}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document on a flat surface."""
    return sdk_of(DOCUMENT, toml=TOML)


def _sent(sdk: Sdk, name: str, *values: object, **fields: object) -> Any:
    client, engine = sdk.flat(sdk.answer(200, {}))
    getattr(client.f, name)(*values, **fields)
    return engine.requests[0]


def test_the_media_type_of_a_body_can_be_chosen(sdk: Sdk) -> None:
    """The body stays one argument then."""
    request = _sent(sdk, "choice", {"a": "x"}, content_type="application/merge-patch+json")
    assert request.headers["content-type"] == "application/merge-patch+json"
    assert request.content == b'{"a":"x"}'
    assert _sent(sdk, "choice").content is None


def test_fields_of_a_form_have_their_own_styles(sdk: Sdk) -> None:
    """And no form is sent where none is given."""
    assert _sent(sdk, "form", a="x", b=["1", "2"]).content == b"a=x&b=1,2"
    assert _sent(sdk, "form").content is None


def test_an_operation_goes_to_its_own_server(sdk: Sdk) -> None:
    """Where the base URL is the document's."""
    assert _sent(sdk, "elsewhere", "a/b").url == "https://other.acme.dev/elsewhere/a/b"
    assert URL == "https://x"


def test_events_are_items(sdk: Sdk) -> None:
    """In a method beside the one that waits for the whole."""
    events = sdk.answer(200, 'data: {"a": "x"}\n\n', {"content-type": "text/event-stream"})
    client, _ = sdk.flat(sdk.answer(200, {"a": "w"}), events)
    assert client.f.chat().a == "w"
    with client.f.chat_stream() as stream:
        assert [item.a for item in stream] == ["x"]


def test_any_media_type_is_what_came(sdk: Sdk) -> None:
    """Lines are read as a download is."""
    text = sdk.answer(200, "hi", {"content-type": "text/plain"})
    lines = sdk.answer(200, b"{}\n", {"content-type": "application/x-ndjson"})
    client, _ = sdk.flat(text, lines)
    assert client.f.anything() == "hi"
    assert client.f.lines().read() == b"{}\n"
