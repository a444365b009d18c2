"""Samples: the arguments that examples show."""

from __future__ import annotations

import pytest

from sdkwright.ir.limits import Limits
from sdkwright.ir.types import Kind
from sdkwright.sample_scalars import sample_scalar
from sdkwright.samples import NoSampleError
from sdkwright.views.calls import CallWriter
from support_generate import understand


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (None, "cluster-id"),
        (Limits(example="tidy"), "tidy"),
        (Limits(example="two\nlines"), "cluster-id"),
        (Limits(example="UPPER", pattern="^[a-z]+$"), "a"),
        (Limits(example="short", least=8), "cluster-id"),
        (Limits(least=15), "cluster-idclust"),
        (Limits(most=4), "clus"),
        (Limits(format="email"), "user@example.com"),
        (Limits(pattern="^[0-9]+$"), "1"),
        (Limits(pattern="(unclosed"), "cluster-id"),
    ],
)
def test_texts_keep_to_their_limits(limits: Limits | None, expected: str) -> None:
    """The document's own example comes first, if it is right; else the name of the parameter."""
    assert sample_scalar(Kind.STRING, "clusterId", limits) == expected


def test_a_catastrophic_pattern_ends_in_time() -> None:
    """Nothing fits it within a second; the sample is the name."""
    limits = Limits(pattern="^(([a-z-])+.)+[A-Z]([a-z])+$")
    assert sample_scalar(Kind.STRING, "aVeryLongNameOfSomethingThatGoesOnAndOn", limits)


@pytest.mark.parametrize(
    ("kind", "limits", "expected"),
    [
        (Kind.INTEGER, None, 1),
        (Kind.INTEGER, Limits(least=5), 5),
        (Kind.INTEGER, Limits(example=7, most=3), 3),
        (Kind.NUMBER, Limits(example=0.5), 0.5),
        (Kind.BOOLEAN, Limits(example=False), False),
        (Kind.UUID, Limits(example="no uuid"), "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"),
    ],
)
def test_other_scalars_keep_to_their_limits(
    kind: Kind, limits: Limits | None, expected: object
) -> None:
    """Examples that a limit forbids are moved to it."""
    assert sample_scalar(kind, "value", limits) == expected


def test_a_range_of_time_ends_after_it_begins() -> None:
    """Names such as `end` get the later day."""
    start, end = (sample_scalar(Kind.DATETIME, name, None) for name in ("startTime", "endTime"))
    assert str(start) < str(end)


def call_of(text: str) -> str:
    """Return the call that is written for the first operation of a document."""
    meant = understand(text)
    return CallWriter(meant.api, meant.names).call(meant.api.operations[0])


def test_a_call_has_what_is_required_and_nothing_else() -> None:
    """By position what stands in the path and the body, by name the rest."""
    text = """
    paths:
      /pets/{petId}:
        put:
          operationId: replacePet
          parameters:
            - {name: petId, in: path, required: true, schema: {type: string, format: uuid}}
            - {name: since, in: query, required: true, schema: {type: string, format: date}}
            - {name: limit, in: query, schema: {type: integer}}
          requestBody:
            content:
              application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          responses: {'204': {description: done}}
    components:
      schemas:
        Pet:
          type: object
          required: [name, color, owner, tags]
          properties:
            name: {type: string, example: Rex}
            color: {$ref: '#/components/schemas/Color'}
            owner: {type: string, format: uuid}
            tags: {type: array, items: {type: string, minLength: 6}}
            age: {type: integer}
        Color: {type: string, enum: [dark-brown, white]}
    """
    uuid = "6f1c2f0e-3d5b-4a7e-9c58-0d2b7e4f8a61"
    assert call_of(text) == (
        f"replace_pet('{uuid}', models.Pet(name='Rex', color=models.Color.DARK_BROWN, "
        f"owner=uuid.UUID('{uuid}'), tags=['tagsta']), "
        "since=datetime.date.fromisoformat('2025-01-01'))"
    )


ENDLESS = """
    paths:
      /nodes:
        post:
          operationId: addNode
          requestBody:
            content:
              application/json: {schema: {$ref: '#/components/schemas/Node'}}
          responses: {'204': {description: done}}
    components:
      schemas:
        Node: {type: object, required: [next], properties: {next: %s}}
    """


def test_a_schema_that_requires_itself_has_no_sample() -> None:
    """Nothing could satisfy it."""
    with pytest.raises(NoSampleError):
        call_of(ENDLESS % "{$ref: '#/components/schemas/Node'}")


def test_a_recursive_list_ends_empty() -> None:
    """A list of the schema itself need have no items."""
    again = "{type: array, items: {$ref: '#/components/schemas/Node'}}"
    assert call_of(ENDLESS % again) == "add_node(models.Node(next=[]))"


def test_what_only_answers_have_is_not_sent() -> None:
    """A model that requires it is made without it."""
    assert call_of(ENDLESS % "{type: string, readOnly: true}") == "add_node(models.Node())"
