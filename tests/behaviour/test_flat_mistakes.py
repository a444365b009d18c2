"""Mistakes in documents of flat products: each is told with its place before anything is made."""

from __future__ import annotations

import pytest

from behaviour.flat_product import DOCUMENT, TOML
from behaviour.harness import Generate
from sdkwright.diagnostics import InputError


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("x-sdk-timeout: 600", "x-sdk-timeout: 0", "`x-sdk-timeout` cannot be 0"),
        ("x-sdk-timeout: 600", "x-sdk-timeout: long", "it is seconds, more than 0"),
        ("-key: x-key", "-key: 'x key'", "it is the name of a header"),
        ("x-sdk-internal: true", "x-sdk-internal: 1", "it is true or false"),
        ("-positional: visitId", "-positional: visit", "a path parameter: petId, visitId"),
        ("-generated: uuid7", "-generated: uuid9", "it is one of: uuid7"),
        ("{pets.visits: list_pets}", "[list_pets]", "a map from a group to a method name"),
        ("{pets.visits: list_pets}", "{pets.visit: list}", "alias-group: there is no group"),
        ("{pets.visits: list_pets}", "{pets.visits: retrieve}", "alias-name-collision"),
        ("x-sdk-method: rename", "x-sdk-method: visits", "group-name-collision"),
        ("schemas/Sound', parameter", "schemas/Noise', parameter", "there is no schema"),
        ("parameter: offset, field", "parameter: ofset, field", "has no parameter 'ofset'"),
        ("field: startsAt", "field: start", "an item has no 'start'"),
        ("field: startsAt", "field: noise", "'noise' has an unfit type"),
        ("advance: noise}", "advnce: noise}", "streams know no 'advnce'"),
        (", advance: noise}", "}", "a stream resumes by parameter, field and advance"),
        ("text/event-stream", "text/plain", "does not answer text/event-stream"),
    ],
)
def test_extensions_that_do_not_fit(
    sdk_of: Generate, before: str, after: str, expected: str
) -> None:
    """The finding names the line of the extension."""
    assert before in DOCUMENT
    with pytest.raises(InputError) as stopped:
        sdk_of(DOCUMENT.replace(before, after), toml=TOML, strict=True)
    text = stopped.value.report.render(listings=False)
    assert expected in text
    assert "api.yaml:" in text


@pytest.mark.parametrize(
    "extension",
    [
        "x-sdk-aliases: {pets: more}",
        "x-sdk-stream: {item: '#/components/schemas/Sound'}",
    ],
)
def test_a_surface_of_categories_has_no_place_for_some_extensions(
    sdk_of: Generate, extension: str
) -> None:
    """They are refused instead of being forgotten."""
    document = f"""
    paths:
      /sounds:
        get:
          operationId: sounds
          tags: [pets]
          {extension}
          responses: {{'200': {{content: {{text/event-stream: {{schema: {{type: string}}}}}}}}}}
    components: {{schemas: {{Sound: {{type: object, properties: {{a: {{type: string}}}}}}}}}}
    """
    with pytest.raises(InputError, match="has no place on a surface of categories"):
        sdk_of(document)


@pytest.mark.parametrize("toml", ["", TOML])
def test_a_generated_value_needs_an_argument(sdk_of: Generate, toml: str) -> None:
    """A field deeper in a body, or of a model that is an argument as a whole, is none."""
    document = """
    paths:
      /a:
        post:
          operationId: a
          tags: [a]
          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
    components:
      schemas:
        A: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
        B: {type: object, properties: {c: {type: string, x-sdk-generated: uuid7}}}
    """
    with pytest.raises(InputError, match="needs an argument of its own"):
        sdk_of(document, toml=toml)
