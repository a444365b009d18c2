"""Extensions of operations: what they become in the meaning of a document."""

from __future__ import annotations

from sdkwright.ir.api import EventStream
from sdkwright.ir.types import Reference
from support_generate import component, understand

DOCUMENT = """
paths:
  /a/{b}/{c}:
    post:
      parameters:
        - {name: b, in: path, required: true, schema: {type: string}}
        - {name: c, in: path, required: true, schema: {type: string}}
        - {name: token, in: query, schema: {type: string}, x-sdk-generated: uuid7}
        - {name: from, in: query, schema: {type: integer}}
      x-sdk-timeout: 2.5
      x-sdk-idempotency-key: x-request-id
      x-sdk-positional: c
      x-sdk-internal: true
      x-sdk-aliases: {other: act, another: do}
      x-sdk-stream: {item: '#/components/schemas/Event', parameter: from, field: at, advance: text}
      responses: {'200': {content: {text/event-stream; charset=utf-8: {schema: {type: string}}}}}
    get:
      x-sdk-idempotency-key: key
      x-sdk-idempotent: false
      responses: {'204': {description: none}}
components:
  schemas:
    Event: {type: object, properties: {at: {type: integer}, text: {type: string}}}
    Command: {type: object, properties: {id: {type: string, x-sdk-generated: uuid7}}}
"""


def test_extensions_of_an_operation() -> None:
    """Each has a place of its own; a key makes an operation repeatable."""
    operation = understand(DOCUMENT).operation("post /a/{b}/{c}")
    assert operation.timeout == 2.5
    assert (operation.idempotency_header, operation.idempotent) == ("x-request-id", True)
    assert (operation.positional, operation.internal) == ("c", True)
    assert operation.aliases == (("other", "act"), ("another", "do"))
    event = Reference(component("Event"))
    assert operation.stream == EventStream(event, "from", "at", "text")
    assert [parameter.generated for parameter in operation.parameters] == [None, None, "uuid7", None]


def test_what_an_overlay_says_of_repeating_wins_over_a_key() -> None:
    """Also where that is no."""
    assert understand(DOCUMENT).operation("get /a/{b}/{c}").idempotent is False


def test_fields_can_be_generated() -> None:
    """As parameters can."""
    assert understand(DOCUMENT).fields("Command")["id"].generated == "uuid7"


def test_nothing_is_said_by_default() -> None:
    """An operation without extensions is what its document says."""
    meant = understand("paths: {/a: {get: {responses: {'204': {description: none}}}}}")
    operation = meant.operation("get /a")
    assert (operation.timeout, operation.idempotency_header, operation.idempotent) == (None,) * 3
    assert (operation.stream, operation.positional, operation.internal) == (None, None, False)
    assert operation.aliases == ()
