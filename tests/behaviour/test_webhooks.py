"""Webhooks and callbacks: requests of the API arrive, and a handler gets typed events."""

from __future__ import annotations

import asyncio
import json
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from behaviour.harness import Generate, Sdk

DOCUMENT = """
openapi: 3.1.0
webhooks:
  newPet:
    post:
      summary: A new pet
      parameters:
        - {name: X-Signature, in: header, schema: {type: string}}
        - {name: X-Parts, in: header, schema: {type: array, items: {type: integer}}}
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
        - {name: attempt, in: query, schema: {type: integer}}
        - {name: payload, in: query, schema: {type: boolean}}
        - {name: Authorization, in: header, schema: {type: string}}
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          text/plain: {schema: {type: string}}
          application/octet-stream: {}
      responses: {'200': {description: Thank you}}
    delete:
      parameters: [{name: id, in: query, required: true, schema: {type: integer}}]
      responses: {'204': {description: ok}}
  update: {post: {responses: {}}, put: {parameters: [{name: id, in: query,
    schema: {type: integer}}], responses: {}}}
  order.created: {$ref: '#/components/pathItems/Order'}
  order.deleted:
    post:
      requestBody: {content: {application/json: {schema: {
        type: object, properties: {type: {type: string, enum: [order.deleted]}}}}}}
      responses: {}
  form:
    post:
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object,
        properties: {n: {type: integer}, names: {type: array, items: {type: string}}}}}}}
      responses: {}
  upload:
    post:
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {
        n: {type: integer}, file: {type: string, format: binary},
        about: {type: object, properties: {a: {type: string}}}}}}}}
      responses: {}
paths:
  /subscriptions:
    post:
      operationId: subscribe
      tags: [subs]
      callbacks:
        onData:
          '{$request.body#/url}?id={$request.body#/id}':
            post:
              requestBody: {content: {application/json: {schema: {
                type: object, properties: {at: {type: string, format: date-time}}}}}}
              responses: {'200': {description: ok, content: {application/json: {schema: {
                type: object, properties: {more: {type: boolean}}}}}}}
        shared: {$ref: '#/components/callbacks/Done'}
      responses: {'204': {description: ok}}
  /others:
    post:
      operationId: watch
      tags: [subs]
      callbacks:
        onData: {'{$request.body#/url}': {post: {responses: {}}}}
        shared: {$ref: '#/components/callbacks/Done'}
      responses: {'204': {description: ok}}
components:
  callbacks: {Done: {'{$request.query.url}': {put: {responses: {}}}}}
  pathItems:
    Order:
      post:
        requestBody: {content: {application/json: {schema: {type: object, required: [type],
          properties: {type: {type: string, enum: [order.created]}, total: {type: number}}}}}}
        responses: {}
  schemas:
    Pet:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        bornOn: {type: string, format: date}
        kind: {$ref: '#/components/schemas/Kind'}
    Kind: {type: string, enum: [dog, cat]}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with webhooks and callbacks of every kind."""
    return sdk_of(DOCUMENT)


@pytest.fixture
def hooks(sdk: Sdk) -> Any:
    """Its module of webhooks."""
    return sdk.module("webhooks")


def _recorder(hooks: Any) -> Any:
    """Return a handler that keeps what its methods get."""

    class Handler(hooks.WebhookHandler):  # type: ignore[misc]  # a base of the generated package
        def __init__(self) -> None:
            self.got: list[tuple[str, Any]] = []

        def on_new_pet(self, event: Any) -> object:
            self.got.append(("new_pet", event))
            return "thanks"

        async def on_order_created(self, event: Any) -> object:
            self.got.append(("order_created", event))
            return "later"

        def on_other(self, event: Any) -> object:
            self.got.append(("other", event))
            return None

    return Handler()


@contextmanager
def _receiver(hooks: Any, handler: Any) -> Iterator[str]:
    """Yield the URL of a server that gives what it gets to a handler."""

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            name, _, query = self.path.strip("/").partition("?")
            result = hooks.dispatch(handler, body, name=name, headers=self.headers, query=query)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(str(result).encode())

        def log_message(self, format: str, *args: object) -> None:
            """Keep quiet."""

    server = HTTPServer(("127.0.0.1", 0), Receiver)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_request_arrives_as_a_typed_model(sdk: Sdk, hooks: Any) -> None:
    """Over a socket: body, headers and query reach the method of the handler, typed."""
    handler = _recorder(hooks)
    body = b'{"id": 1, "bornOn": "2026-01-02", "kind": "fox", "new": [1]}'
    with _receiver(hooks, handler) as url:
        request = urllib.request.Request(
            f"{url}/newPet?tag=a&tag=b&attempt=2&payload=true",
            body,
            {"content-type": "application/json", "X-Signature": "s", "X-Parts": "1, 2"},
        )
        with urllib.request.urlopen(request) as response:
            assert response.read() == b"thanks"
    ((_, event),) = handler.got
    assert isinstance(event, hooks.NewPetEvent)
    assert isinstance(event.payload, sdk.models.Pet)
    assert (event.payload.id, event.payload.born_on.year) == (1, 2026)
    assert event.payload.kind == "fox"
    assert event.payload.model_extra == {"new": [1]}
    assert (event.x_signature, event.x_parts, event.tag) == ("s", [1, 2], ["a", "b"])
    assert (event.attempt, event.payload_) == (2, True)
    assert event.headers["x-SIGNATURE"] == "s"


def test_bodies_that_differ_from_the_document_are_kept(sdk: Sdk, hooks: Any) -> None:
    """As in answers: what fits is typed, the rest is what came."""
    event = hooks.parse_new_pet(b'{"id": "one"}')
    assert isinstance(event.payload, sdk.models.Pet)
    assert event.payload.id == "one"
    assert event.x_signature is None


@pytest.mark.parametrize("body", [b"", b"no json", b"\xff"])
def test_a_body_that_is_no_json_is_an_error_with_what_came(
    sdk: Sdk, hooks: Any, body: bytes
) -> None:
    """A receiver answers it with 400."""
    with pytest.raises(sdk.package.exceptions.DecodeError) as caught:
        hooks.dispatch(_recorder(hooks), body, name="newPet")
    assert caught.value.content == body


@pytest.mark.parametrize(
    ("media_type", "body", "expected"),
    [
        ("text/plain; charset=latin-1", b"\xe4", "ä"),
        ("application/octet-stream", b"\x00\xff", b"\x00\xff"),
    ],
)
def test_the_media_type_says_how_a_body_is_read(
    hooks: Any, media_type: str, body: bytes, expected: object
) -> None:
    """One webhook may have several."""
    assert hooks.parse_new_pet(body, {"Content-Type": media_type}).payload == expected


def test_a_member_of_the_body_tells_which_webhook_it_is(hooks: Any) -> None:
    """Where each has a value of its own, no name is needed; what is unknown goes on."""
    handler = _recorder(hooks)
    created = b'{"type": "order.created", "total": 2.5}'
    assert asyncio.run(hooks.dispatch_async(handler, created)) == "later"
    hooks.dispatch(handler, b'{"type": "order.deleted"}')
    hooks.dispatch(handler, b'{"type": "order.renamed", "n": 1}')
    hooks.dispatch(handler, b"")
    (first, one), (second, two), (third, three), (fourth, four) = handler.got
    assert (first, one.name, one.payload.total) == ("order_created", "order.created", 2.5)
    assert (second, two.name, two.payload.type) == ("other", "order.deleted", "order.deleted")
    assert (third, three.name, three.payload["n"]) == ("other", "", 1)
    assert (fourth, four.payload) == ("other", b"")


def test_a_coroutine_without_somebody_to_wait_is_refused(hooks: Any) -> None:
    """It would never run."""
    with pytest.raises(TypeError, match="dispatch_async"):
        hooks.dispatch(_recorder(hooks), b'{"type": "order.created"}')


@pytest.mark.parametrize(
    ("name", "method", "expected"),
    [
        ("newPet", None, "newPet"),
        ("new_pet_delete", None, "newPet"),
        ("newPet", "delete", "newPet"),
        ("ORDER-created", None, "order.created"),
        ("subscribe_data", None, "onData"),
        ("Done", None, "Done"),
        ("newPet", "PATCH", "newPet"),
        ("never heard of", None, "never heard of"),
    ],
)
def test_webhooks_are_named_as_in_the_document_or_in_python(
    hooks: Any, name: str, method: str | None, expected: str
) -> None:
    """A verb chooses among several."""

    async def run() -> Any:
        handler = _recorder(hooks)
        body = b'{"id": 1, "type": "order.created"}'
        await hooks.dispatch_async(handler, body, name=name, query="id=3", method=method)
        ((_, event),) = handler.got
        return event

    event = asyncio.run(run())
    assert event.name == expected
    assert getattr(event, "id", 3) == 3


@pytest.mark.parametrize(("method", "has_id"), [(None, False), ("POST", False), ("put", True)])
def test_the_verb_counts_where_a_webhook_has_several(
    hooks: Any, method: str | None, has_id: bool
) -> None:
    """Also where the name of the webhook is that of a method."""
    handler = _recorder(hooks)
    hooks.dispatch(handler, b"", name="update", method=method)
    ((_, event),) = handler.got
    assert hasattr(event, "id") is has_id


def test_a_name_of_several_callbacks_is_refused(hooks: Any) -> None:
    """The names of their methods tell them apart."""
    with pytest.raises(ValueError, match="subscribe_data, watch_data"):
        hooks.dispatch(_recorder(hooks), b"{}", name="onData")


def test_forms_are_typed(sdk: Sdk, hooks: Any) -> None:
    """Texts become what the document says; fields that it does not know are kept."""
    payload = hooks.parse_form(b"n=5&names=a&x=y&x=z").payload
    assert isinstance(payload, sdk.models.FormPayload)
    assert (payload.n, payload.names) == (5, ["a"])
    assert payload.model_extra == {"x": ["y", "z"]}
    assert hooks.parse_form(b"n=five").payload.n == "five"


def test_multipart_forms_hold_files_and_documents(hooks: Any) -> None:
    """Files are bytes, byte for byte."""
    content = b"\r\n\x00--x\r\r\n"
    body = (
        b'--x\r\nContent-Disposition: form-data; name="n"\r\n\r\n5\r\n'
        b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        + content
        + b'\r\n--x\r\nContent-Disposition: form-data; name="about"\r\n'
        b'Content-Type: application/json\r\n\r\n{"a": "b"}\r\n--x--\r\n'
    )
    payload = hooks.parse_upload(body, {"Content-Type": "multipart/form-data; boundary=x"}).payload
    assert (payload.n, payload.file, payload.about.a) == (5, content, "b")


def test_callbacks_are_documented_with_their_operation(hooks: Any) -> None:
    """The expression is told, and never run."""
    doc = hooks.WebhookHandler.on_subscribe_data.__doc__
    assert "`{$request.body#/url}?id={$request.body#/id}`" in doc
    assert "`subs.subscribe`" in doc
    assert "models.SubscribeDataResponse" in doc
    assert "`subs.subscribe`, `subs.watch`" in hooks.WebhookHandler.on_done.__doc__


def test_the_package_offers_its_webhooks(sdk: Sdk, hooks: Any) -> None:
    """By name, in its index and in its README."""
    assert sdk.package.webhooks is hooks
    assert "webhooks" in dir(sdk.package)
    assert "on_new_pet(event: NewPetEvent)" in sdk.tree["api.md"].decode()
    assert "## Webhooks" in sdk.tree["README.md"].decode()


def test_a_document_without_webhooks_has_nothing_of_them(sdk_of: Generate) -> None:
    """Neither module nor runtime nor text."""
    sdk = sdk_of("paths: {/a: {get: {responses: {'204': {description: ok}}}}}")
    assert not [path for path in sdk.tree if "webhook" in path]
    assert not [path for path, content in sdk.tree.items() if b"ebhooks" in content]


def test_webhooks_of_a_flat_surface(sdk_of: Generate) -> None:
    """The same module; schemas that bodies no longer need stay for webhooks that carry them."""
    sdk = sdk_of(
        """
        openapi: 3.0.3
        x-webhooks:
          changed: {post: {requestBody: {content: {application/json: {schema: {
            $ref: '#/components/schemas/Pet'}}}}, responses: {}}}
        paths:
          /a: {post: {tags: [g], operationId: add, requestBody: {content: {application/json: {
            schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'204': {description: ok}}}}
        components: {schemas: {Pet: {type: object, properties: {n: {type: integer}}}}}
        """,
        toml='[surface]\nlayout = "flat"\nbody = "fields"\nthreaded = false\n',
    )
    assert sdk.package.webhooks.parse_changed(b'{"n": 1}').payload == sdk.models.Pet(n=1)


HOSTILE = [
    *(
        "",
        "_",
        "😀",
        "class",
        "other",
        "on",
        "__init__",
        "naïve",
        "naïve",
        "Событие",
        "事件",
        "حدث",
    ),
    *("a" * 300, "parse", "dispatch", "Event", "import os; os.system('x')", '"""', "x\ny", "{a}"),
    *("ﬁ", "fi", "straße", "strasse", "STRASSE", "1st", "a_1", "a1", "event", "{{ view }}"),
]


def test_names_of_any_script_make_methods(sdk_of: Generate) -> None:
    """Each webhook has a method of its own and can be given by its own name."""
    parameter = {"name": '"""', "in": "query", "schema": {"type": "string"}, "description": '"""'}
    item = {"post": {"parameters": [parameter], "responses": {'"""': {"description": '"""'}}}}
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    sdk = sdk_of(json.dumps({**document, "webhooks": dict.fromkeys(HOSTILE, item)}))
    hooks = sdk.module("webhooks")
    methods = [name for name in dir(hooks.WebhookHandler) if name.startswith("on_")]
    assert len(methods) == len(set(HOSTILE)) + 1
    for name in HOSTILE:
        handler = _recorder(hooks)
        hooks.dispatch(handler, b"", name=name)
        ((_, event),) = handler.got
        assert event.name == name
    assert "webhook-name-collision" in {found.code for found in sdk.report.diagnostics}
