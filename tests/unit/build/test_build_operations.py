"""Operations: bodies, answers, security, and what overlays say of them."""

from __future__ import annotations

import pytest

from sdkwright.ir.api import Answer, Body, Operation
from sdkwright.ir.types import ANY, BINARY, STRING, ListOf, Reference, Type
from support_generate import Meant, component, understand

PET = Reference(component("Pet"))


def operation_of(lines: str, *, root: str = "{}", faulty: bool = False) -> Operation:
    """Return the only operation, given as YAML in flow style."""
    return _meant(lines, root, faulty).api.operations[0]


def _meant(lines: str, security: str = "{}", faulty: bool = False) -> Meant:
    rest = "" if security == "{}" else f"security: {security}"
    schemes = "{bearer: {type: http, scheme: bearer}}" if "bearer" in lines + rest else "{}"
    pet = "{type: object, properties: {name: {type: string}}}"
    return understand(
        f"""
        paths: {{/x: {{post: {lines}}}}}
        components: {{schemas: {{Pet: {pet}}}, securitySchemes: {schemes}}}
        {rest}
        """,
        faulty=faulty,
    )


def body_of(lines: str) -> Body:
    """Return the body of an operation."""
    body = operation_of(f"{{requestBody: {lines}}}").body
    assert body is not None
    return body


def answers_of(lines: str) -> tuple[Answer, ...]:
    """Return the answers of an operation."""
    return operation_of(f"{{responses: {lines}}}").answers


SCHEMA = "{schema: {$ref: '#/components/schemas/Pet'}}"


@pytest.mark.parametrize(
    ("media_type", "kind", "expected"),
    [
        ("application/json", "json", PET),
        ("application/problem+json", "json", PET),
        ("Application/JSON; charset=utf-8", "json", PET),
        ("text/plain", "text", STRING),
        ("application/xml", "text", STRING),
        ("application/yaml", "text", STRING),
        ("application/octet-stream", "binary", BINARY),
        ("application/zip", "binary", BINARY),
    ],
)
def test_the_media_type_tells_what_a_body_is(media_type: str, kind: str, expected: Type) -> None:
    """JSON has the type of its schema, everything else is text or bytes."""
    body = body_of(f"{{content: {{'{media_type}': {SCHEMA}}}}}")
    assert (body.kind, body.type, body.media_type) == (kind, expected, media_type)


def test_json_is_preferred_among_several_bodies() -> None:
    """Then come forms, text and bytes, whatever the order of the document."""
    body = body_of(
        f"{{content: {{text/plain: {{}}, multipart/form-data: {{}}, application/json: {SCHEMA}}}}}"
    )
    assert body.media_type == "application/json"


def test_a_body_of_any_media_type_is_sent_as_json() -> None:
    """A range is no content type."""
    body = body_of(f"{{content: {{'*/*': {SCHEMA}}}}}")
    assert (body.media_type, body.kind) == ("application/json", "json")


def test_a_body_is_optional_unless_it_says_otherwise() -> None:
    """`required` is false by default."""
    assert not body_of(f"{{content: {{application/json: {SCHEMA}}}}}").required
    assert body_of(f"{{required: true, content: {{application/json: {SCHEMA}}}}}").required


def test_a_body_without_schema_is_anything() -> None:
    """JSON of any shape."""
    assert body_of("{content: {application/json: {}}}").type == ANY


def test_fields_of_a_form_are_the_properties_of_its_schema() -> None:
    """They become arguments of their own."""
    body = body_of("""{content: {application/x-www-form-urlencoded: {schema: {
        type: object, required: [b], properties: {a: {type: string}, b: {type: integer}}}}}}""")
    assert [(field.wire, field.required) for field in body.fields] == [("a", False), ("b", True)]
    assert body.kind == "form"


def test_fields_of_a_form_can_stand_behind_a_reference() -> None:
    """A schema of the components is taken apart in the same way."""
    body = body_of(f"{{content: {{multipart/form-data: {SCHEMA}}}}}")
    assert [field.wire for field in body.fields] == ["name"]


def test_a_form_without_known_fields_is_a_mapping() -> None:
    """Nothing is known to make arguments of."""
    body = body_of("""{content: {multipart/form-data: {schema: {type: object}}}}""")
    assert body.fields == ()


@pytest.mark.parametrize("lines", ["null", "{}"])
def test_what_says_nothing_is_no_body(lines: str) -> None:
    """There is nothing to send."""
    assert operation_of(f"{{requestBody: {lines}}}").body is None


@pytest.mark.parametrize("lines", ["{content: {}}", "{required: true}", "7"])
def test_a_body_without_content_is_no_body_and_told(lines: str) -> None:
    """Somebody meant to say more."""
    assert operation_of(f"{{requestBody: {lines}}}", faulty=True).body is None


def test_a_body_can_be_a_reference() -> None:
    """Bodies of the components are followed; a missing one is reported."""
    meant = understand(
        "paths: {/x: {post: {requestBody: {$ref: '#/components/requestBodies/None'}}}}",
        faulty=True,
    )
    assert meant.codes == ["reference-missing"]


def test_all_successful_answers_are_kept_in_order() -> None:
    """Each status and each media type is an answer."""
    found = answers_of(f"""{{
        '200': {{description: '', content: {{application/json: {SCHEMA}, text/csv: {{}}}}}},
        '204': {{description: ''}},
        2XX: {{description: '', content: {{image/png: {{}}}}}},
        '404': {{description: ''}},
        default: {{description: ''}}}}""")
    assert found == (
        Answer("200", "application/json", "json", PET),
        Answer("200", "text/csv", "text", STRING),
        Answer("204", None, "empty", None),
        Answer("2XX", "image/png", "binary", BINARY),
    )


def test_the_default_answer_counts_where_no_success_is_described() -> None:
    """Some documents describe nothing else."""
    (found,) = answers_of(f"{{default: {{content: {{application/json: {SCHEMA}}}}}}}")
    assert (found.status, found.type) == ("default", PET)


def test_a_status_that_is_a_number_in_yaml_is_a_status() -> None:
    """Unquoted keys are common."""
    (found,) = answers_of(f"{{200: {{content: {{application/json: {SCHEMA}}}}}}}")
    assert found.status == "200"


def test_an_operation_without_responses_has_no_answers() -> None:
    """It can still be called."""
    assert operation_of("{}").answers == ()


def test_an_answer_without_schema_is_anything() -> None:
    """JSON of any shape."""
    (found,) = answers_of("{'200': {content: {application/json: {}}}}")
    assert found.type == ANY


def test_an_array_is_an_answer_like_any_other() -> None:
    """No wrapper is needed."""
    (found,) = answers_of(
        "{'200': {content: {application/json: {schema: {type: array, items:"
        " {$ref: '#/components/schemas/Pet'}}}}}}"
    )
    assert found.type == ListOf(PET)


@pytest.mark.parametrize(
    ("own", "root", "secured"),
    [
        ("{}", "{}", False),
        ("{}", "[{bearer: []}]", True),
        ("{}", "[]", False),
        ("{security: []}", "[{bearer: []}]", False),
        ("{security: [{bearer: []}]}", "[]", True),
        ("{security: [{}, {bearer: []}]}", "[]", True),
        ("{security: [{}]}", "[{bearer: []}]", False),
    ],
)
def test_the_operation_or_else_the_document_says_who_may_call(
    own: str, root: str, secured: bool
) -> None:
    """An empty list means that no token is needed."""
    assert operation_of(own, root=root).secured is secured


@pytest.mark.parametrize(
    ("stated", "expected"),
    [("true", True), ("false", False), ("'__import__(1)'", None), ("1", None), ("[]", None)],
)
def test_only_true_and_false_say_whether_a_call_may_be_repeated(
    stated: str, expected: bool | None
) -> None:
    """Anything else could be code by the time it is emitted."""
    assert operation_of(f"{{x-sdk-idempotent: {stated}}}").idempotent is expected


def test_what_is_ignored_is_no_operation_and_needs_no_category() -> None:
    """`x-sdk-ignore: true` takes an operation out."""
    meant = understand("""
        x-sdk-categories: {all: {description: All.}}
        paths: {/x: {get: {x-sdk-ignore: true, tags: [secret]}}}
        """)
    assert meant.api.operations == ()


def test_every_verb_is_an_operation_and_nothing_else() -> None:
    """Parameters, servers and extensions of a path are none."""
    verbs = "get put post delete options head patch trace"
    lines = ", ".join(f"{verb}: {{}}" for verb in verbs.split())
    meant = understand(
        f"paths: {{/x: {{{lines}, summary: s, x-y: {{}}, parameters: []}}, x-z: {{}}}}"
    )
    assert [operation.id for operation in meant.api.operations] == [
        f"{verb} /x" for verb in verbs.split()
    ]


def test_operations_of_a_path_behind_a_reference_are_found() -> None:
    """OpenAPI 3.1 keeps path items among the components."""
    meant = understand("""
        openapi: 3.1.0
        paths: {/x: {$ref: '#/components/pathItems/X'}}
        components: {pathItems: {X: {get: {operationId: getX}}}}
        """)
    assert meant.methods == {"get /x": "get_x"}


def test_the_token_operation_is_what_an_overlay_marks() -> None:
    """`x-sdk-token-grant` says what is sent and where the token stands in the answer."""
    meant = understand("""
        paths:
          /token:
            post:
              requestBody: {content: {application/x-www-form-urlencoded: {}}}
              x-sdk-token-grant: {body: {grant_type: client_credentials}, token: token,
                  expires_in: ttl}
        """)
    grant = meant.api.token_grant
    assert grant is not None
    assert (grant.method, grant.path, grant.media_type) == (
        "POST",
        "/token",
        "application/x-www-form-urlencoded",
    )
    assert grant.body == (("grant_type", "client_credentials"),)
    assert (grant.token_field, grant.expires_in_field) == ("token", "ttl")


def test_without_a_mark_there_is_no_token_operation() -> None:
    """Nothing is guessed."""
    assert understand("paths: {/token: {post: {}}}").api.token_grant is None
