"""Answers: objects, arrays, scalars, text, bytes, nothing, and one of several media types."""

from __future__ import annotations

import typing

import pytest

from behaviour.harness import Generate, Sdk

DOCUMENT = """
paths:
  /pet: {get: {operationId: pet, tags: [a], responses: {'200': {description: ok,
      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
  /pets: {get: {operationId: pets, tags: [a], responses: {'200': {description: ok,
      content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}}}}
  /flag: {get: {operationId: flag, tags: [a], responses: {'200': {description: ok,
      content: {application/json: {schema: {type: boolean}}}}}}}
  /map: {get: {operationId: map, tags: [a], responses: {'200': {description: ok,
      content: {application/json: {schema: {type: object,
      additionalProperties: {$ref: '#/components/schemas/Pet'}}}}}}}}
  /text: {get: {operationId: text, tags: [a], responses: {'200': {description: ok,
      content: {text/plain: {schema: {type: string}}}}}}}
  /file: {get: {operationId: file, tags: [a], responses: {'200': {description: ok,
      content: {application/zip: {schema: {type: string, format: binary}}}}}}}
  /names: {get: {operationId: names, tags: [a], responses: {'200': {description: ok,
      content: {application/json: {schema: {type: array, items: {type: string, format: binary}}}}}}}}
  /none: {get: {operationId: none, tags: [a], responses: {'204': {description: ok}}}}
  /untyped: {get: {operationId: untyped, tags: [a], responses: {'200': {description: ok,
      content: {application/json: {}}}}}}
  /undescribed: {get: {operationId: undescribed, tags: [a]}}
  /several:
    get:
      operationId: several
      tags: [a]
      parameters: [{name: q, in: query, required: true, schema: {type: string}}]
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {$ref: '#/components/schemas/Pet'}}
            text/csv: {schema: {type: string}}
            application/octet-stream: {}
  /accepted:
    get:
      operationId: accepted
      tags: [a]
      responses:
        '200': {description: ok,
            content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        '202': {description: ok,
            content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
        '204': {description: nothing}
  /union: {get: {operationId: union, tags: [a], responses: {'200': {description: ok,
      content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Pet'},
      {$ref: '#/components/schemas/Job'}]}}}}}}}
components:
  schemas:
    Pet: {type: object, required: [petName], properties: {petName: {type: string},
        color: {type: string, enum: [red]}}}
    Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Job: {type: object, required: [jobId], properties: {jobId: {type: integer}}}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document with answers of every kind."""
    return sdk_of(DOCUMENT)


def _get(sdk: Sdk, name: str, answer: object, **keywords: object) -> typing.Any:
    client, _ = sdk.answered(answer)
    return getattr(client.a, name)(**keywords)


def test_bytes_in_json_are_text(sdk: Sdk) -> None:
    """JSON has no bytes."""
    assert _get(sdk, "names", sdk.answer(200, ["one"])) == ["one"]


def test_an_object_is_a_model(sdk: Sdk) -> None:
    """Typed, with attributes in snake case."""
    pet = _get(sdk, "pet", sdk.answer(200, {"petName": "R"}))
    assert isinstance(pet, sdk.models.Pet)
    assert pet.pet_name == "R"


def test_an_array_is_a_list_of_models(sdk: Sdk) -> None:
    """No wrapper is needed, also behind a name."""
    assert _get(sdk, "pets", sdk.answer(200, [{"petName": "R"}])) == [sdk.models.Pet(pet_name="R")]


def test_a_map_is_a_dict_of_models(sdk: Sdk) -> None:
    """Keys stay as they are."""
    found = _get(sdk, "map", sdk.answer(200, {"first-one": {"petName": "R"}}))
    assert found["first-one"].pet_name == "R"


@pytest.mark.parametrize("value", [True, False])
def test_a_boolean_is_a_boolean(sdk: Sdk, value: bool) -> None:
    """JSON has scalars at its root too."""
    assert _get(sdk, "flag", sdk.answer(200, value)) is value


def test_text_is_text_and_a_file_is_bytes(sdk: Sdk) -> None:
    """The media type decides."""
    text = sdk.answer(200, "a,b", {"content-type": "text/plain"})
    assert _get(sdk, "text", text) == "a,b"
    file = sdk.answer(200, b"PK\x00", {"content-type": "application/zip"})
    assert _get(sdk, "file", file) == b"PK\x00"


def test_nothing_is_none(sdk: Sdk) -> None:
    """Also where a server sends something all the same."""
    assert _get(sdk, "none", sdk.answer(204)) is None


def test_an_answer_without_schema_is_plain_json(sdk: Sdk) -> None:
    """Whatever came."""
    assert _get(sdk, "untyped", sdk.answer(200, {"a": [1]})) == {"a": [1]}
    assert _get(sdk, "undescribed", sdk.answer(200, {"a": [1]})) == {"a": [1]}


def test_each_success_has_its_own_type(sdk: Sdk) -> None:
    """The status tells which one came."""
    assert _get(sdk, "accepted", sdk.answer(200, {"petName": "R"})).pet_name == "R"
    assert _get(sdk, "accepted", sdk.answer(202, {"jobId": 7})).job_id == 7
    assert _get(sdk, "accepted", sdk.answer(204)) is None


def test_one_of_several_types_is_the_one_that_fits(sdk: Sdk) -> None:
    """Required members tell them apart."""
    assert isinstance(_get(sdk, "union", sdk.answer(200, {"jobId": 1})), sdk.models.Job)
    assert isinstance(_get(sdk, "union", sdk.answer(200, {"petName": "R"})), sdk.models.Pet)


def test_the_media_type_can_be_chosen(sdk: Sdk) -> None:
    """The first one is asked for by default; the result follows the answer."""
    csv = sdk.answer(200, "a,b", {"content-type": "text/csv"})
    client, engine = sdk.answered(sdk.answer(200, {"petName": "R"}), csv)
    assert client.a.several(q="1").pet_name == "R"
    assert client.a.several(q="1", accept="text/csv") == "a,b"
    assert [request.headers["accept"] for request in engine.requests] == [
        "application/json",
        "text/csv",
    ]


def test_the_media_type_has_an_overload_each(sdk: Sdk) -> None:
    """Type checkers know the result of each choice, in all three families."""
    for family, prefix in (("sync", ""), ("threaded", "Threaded"), ("aio", "Async")):
        cls = getattr(sdk.module(f"{family}.a"), f"{prefix}A")
        overloads = typing.get_overloads(cls.several)
        wanted = [overload.__annotations__["accept"] for overload in overloads]
        assert wanted == [
            "Literal['application/json']",
            "Literal['text/csv']",
            "Literal['application/octet-stream']",
        ]
        results = [overload.__annotations__["return"] for overload in overloads]
        wrapper = "Future[{}]" if family == "threaded" else "{}"
        assert results == [wrapper.format(each) for each in ("models.Pet", "str", "bytes")]


def test_an_unknown_value_of_an_enumeration_does_not_break_an_answer(sdk: Sdk) -> None:
    """A newer server may know more."""
    assert _get(sdk, "pet", sdk.answer(200, {"petName": "R", "color": "new"})).color == "new"


def test_an_answer_of_another_shape_is_kept(sdk: Sdk) -> None:
    """What fits is typed, the rest stays as it came."""
    pet = _get(sdk, "pet", sdk.answer(200, {"petName": 7}))
    assert pet.pet_name == 7


def test_futures_and_coroutines_give_the_same(sdk: Sdk) -> None:
    """The three families send the same calls."""
    import asyncio

    testing, package = sdk.module("_runtime.testing"), sdk.package
    client_class = getattr(package, sdk.client_class)

    def configuration() -> object:
        engine = testing.ScriptedEngine(testing.answer(200, {"petName": "R"}))
        return package.Configuration(base_url="https://x", bearer_token="t", http_engine=engine)

    with client_class(package.ThreadedApiClient(configuration())) as threaded:
        assert threaded.a.pet().result(5).pet_name == "R"

    async def main() -> str:
        async with client_class(package.AsyncApiClient(configuration())) as client:
            return str((await client.a.pet()).pet_name)

    assert asyncio.run(main()) == "R"


def test_many_media_types_are_one_method(sdk_of: Generate) -> None:
    """Overloads for each of them could not be read; any is taken."""
    media = ", ".join(f"application/x{number}: {{}}" for number in range(13))
    sdk = sdk_of(
        "paths: {/a: {get: {operationId: a, tags: [a], responses: {'200': {description: ok,"
        f" content: {{{media}}}}}}}}}}}}}"
    )
    assert "@overload" not in sdk.source("sync/a.py")
    assert "accept: str = " in sdk.source("sync/a.py")
    answer = sdk.answer(200, b"1", {"content-type": "application/x7"})
    client, wire = sdk.answered(answer)
    assert client.a.a(accept="application/x7") == b"1"
    assert wire.requests[0].headers["accept"] == "application/x7"
