"""Documents that leave out almost everything, and schemas that say next to nothing."""

from __future__ import annotations

import pytest

from behaviour.harness import Generate

EMPTY = "{}"
NO_SCHEMAS = "paths: {/x: {get: {responses: {'204': {description: ok}}}}}"
NO_OPERATIONS = "components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}"


@pytest.mark.parametrize("text", ["", NO_SCHEMAS, NO_OPERATIONS, "openapi: 3.1.0\nwebhooks: {}\n"])
def test_what_a_document_lacks_the_package_lacks(sdk_of: Generate, text: str) -> None:
    """It can be imported all the same."""
    sdk = sdk_of(text)
    for path in ("", "models", "requests", "sync", "threaded", "aio", "client", "exceptions"):
        assert sdk.module(path)
    client, _ = sdk.answered()
    assert client.options() == (["default"] if text == NO_SCHEMAS else [])
    assert dir(sdk.models) == (["A"] if text == NO_OPERATIONS else [])


def test_models_that_nothing_leads_to_can_be_used(sdk_of: Generate) -> None:
    """Users may need them for what a document leaves untyped."""
    sdk = sdk_of(NO_OPERATIONS)
    assert sdk.models.A(a="x").to_wire() == {"a": "x"}


def test_schemas_that_say_next_to_nothing_are_anything(sdk_of: Generate) -> None:
    """Empty, boolean, circular, and without a type."""
    sdk = sdk_of("""
        openapi: 3.1.0
        components:
          schemas:
            Holder:
              type: object
              properties:
                empty: {}
                yes: true
                alias: {$ref: '#/components/schemas/Anything'}
                json: {$ref: '#/components/schemas/Json'}
                items: {type: array}
                ping: {$ref: '#/components/schemas/Ping'}
            Anything: true
            Json: {anyOf: [{type: string}, {type: array,
                items: {$ref: '#/components/schemas/Json'}}]}
            Ping: {$ref: '#/components/schemas/Pong'}
            Pong: {$ref: '#/components/schemas/Ping'}
        """)
    text = '{"empty":1,"yes":[2],"alias":{"a":3},"json":["x",["y"]],"items":[4],"ping":5}'
    holder = sdk.models.Holder.model_validate_json(text)
    assert holder.to_wire() == {
        "empty": 1,
        "yes": [2],
        "alias": {"a": 3},
        "json": ["x", ["y"]],
        "items": [4],
        "ping": 5,
    }


def test_typed_further_members_are_typed(sdk_of: Generate) -> None:
    """Known and free members live in one object."""
    sdk = sdk_of("""
        components:
          schemas:
            A: {type: object, properties: {x: {type: string}},
                additionalProperties: {$ref: '#/components/schemas/B'}}
            B: {type: object, properties: {deep: {type: integer}}}
        """)
    found = sdk.models.A.model_validate_json('{"x": "1", "free": {"deep": 2}}')
    assert found.free.deep == 2
    assert found.to_wire() == {"x": "1", "free": {"deep": 2}}


def test_case_twins_are_both_usable(sdk_of: Generate) -> None:
    """Neither hides the other."""
    sdk = sdk_of("""
        components:
          schemas:
            Url: {type: object, properties: {a: {type: string}}}
            URL: {type: object, properties: {b: {type: string}}}
            Holder: {type: object, properties: {one: {$ref: '#/components/schemas/Url'},
                two: {$ref: '#/components/schemas/URL'}}}
        """)
    found = sdk.models.Holder.model_validate_json('{"one": {"a": "1"}, "two": {"b": "2"}}')
    assert (found.one.a, found.two.b) == ("1", "2")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Pet Store", "PetStoreClient"),
        ("API", "Client"),
        ("Async API", "Client"),
        ("Threaded-API!", "Client"),
        ("宠物", "Client"),
        ("import", "ImportClient"),
    ],
)
def test_the_client_is_named_after_the_document(sdk_of: Generate, title: str, name: str) -> None:
    """But never like one of the classes that it is made with."""
    sdk = sdk_of(f"info: {{title: '{title}', version: '1'}}\n{NO_SCHEMAS}", keep_name=True)
    assert sdk.client_class == name
    assert sdk.name.isascii()


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("1.2.3", "1.2.3"),
        ("v2", "2"),
        ("2026-01-02", "2026.1.2"),
        ("1.0-beta", "1.0"),
        ("x", "0.0.0"),
    ],
)
def test_a_version_that_packages_cannot_have_is_zero(
    sdk_of: Generate, version: str, expected: str
) -> None:
    """The document's own version is kept beside it."""
    sdk = sdk_of(f"info: {{title: T, version: '{version}'}}\npaths: {{}}")
    assert sdk.module("_version").__version__ == expected
    assert sdk.module("_version").document_version == version


def test_a_caseless_schema_does_not_hide_behind_a_field_of_its_name(sdk_of: Generate) -> None:
    """Class and attribute are spelled the same in scripts without capitals."""
    sdk = sdk_of("""
        components:
          schemas:
            项目: {type: object, properties: {名称: {type: string}}}
            列表: {type: object, properties: {项目: {$ref: '#/components/schemas/项目'}}}
        """)
    found = sdk.models.Model列表.model_validate_json('{"项目": {"名称": "a"}}')
    assert found.项目.名称 == "a"
