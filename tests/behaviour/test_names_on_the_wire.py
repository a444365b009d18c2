"""Names that are no Python, or mean something in Python, still reach the wire as they are."""

from __future__ import annotations

import json

import pytest

from behaviour.harness import Generate, Sdk

DOCUMENT = """
paths:
  /things/{from}/{class}:
    get:
      operationId: getThing
      tags: [Thing Store]
      parameters:
        - {name: class, in: path, required: true, schema: {type: string}}
        - {name: from, in: path, required: true, schema: {type: string}}
        - {name: 'page[number]', in: query, schema: {type: integer}}
        - {name: self, in: query, schema: {type: string}}
        - {name: list, in: query, schema: {type: array, items: {type: string}}}
        - {name: models, in: query, schema: {type: string}}
        - {name: requests, in: query, schema: {type: string}}
        - {name: accept, in: query, schema: {type: string}}
        - {name: X-Trace-ID, in: header, schema: {type: string}}
      responses:
        '200': {description: ok,
            content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
    put:
      operationId: replace
      tags: [Thing Store]
      parameters:
        - {name: class, in: path, required: true, schema: {type: string}}
        - {name: from, in: path, required: true, schema: {type: string}}
      requestBody: {required: true,
          content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'204': {description: done}}
  /list: {get: {operationId: list, tags: [models], responses: {'200': {description: ok,
      content: {application/json: {schema: {type: array, items: {type: array,
      items: {type: string}}}}}}}}}
  /get: {get: {operationId: get, tags: [models], responses: {'200': {description: ok,
      content: {application/json: {schema: {type: array,
      items: {$ref: '#/components/schemas/List'}}}}}}}}
  /options: {get: {operationId: options, tags: [models], responses: {'204': {description: done}}}}
  /close: {get: {operationId: close, tags: [models], responses: {'204': {description: done}}}}
  /models: {get: {operationId: models, tags: [models], responses: {'200': {description: ok,
      content: {application/json: {schema: {$ref: '#/components/schemas/List'}}}}}}}
  /datetime: {get: {operationId: datetime, tags: [models], responses: {'200': {description: ok,
      content: {application/json: {schema: {type: string, format: date-time}}}}}}}
  /overload: {get: {operationId: overload, tags: [models], deprecated: true,
      responses: {'200': {description: ok, content: {application/json: {}, text/csv: {}}}}}}
  /deprecated: {get: {operationId: deprecated, tags: [models], deprecated: true,
      responses: {'204': {description: done}}}}
  /str: {get: {operationId: str, tags: [requests], parameters: [{name: q, in: query,
      schema: {type: string}}], responses: {'204': {description: done}}}}
  /client: {get: {operationId: ping, tags: [client], responses: {'204': {description: done}}}}
  /property: {get: {operationId: ping, tags: [property], responses: {'204': {description: done}}}}
  /none: {get: {tags: [None], responses: {'204': {description: done}}}}
  /a/{b}: {delete: {tags: [close], parameters: [{name: b, in: path, required: true,
      schema: {type: string}}], responses: {'204': {description: done}}}}
components:
  schemas:
    Thing:
      type: object
      required: [list]
      properties:
        list: {type: array, items: {type: string}}
        dict: {type: object, additionalProperties: {type: integer}}
        str: {type: string}
        int: {type: integer}
        bool: {type: boolean}
        float: {type: number}
        datetime: {type: string, format: date-time}
        date: {type: string, format: date}
        uuid: {type: string, format: uuid}
        json: {type: string}
        copy: {type: boolean}
        model_config: {type: string}
        modelFields: {type: string}
        schema: {type: string}
        validate: {type: string}
        from: {type: string}
        class: {type: string}
        '@type': {type: string}
        '_private': {type: string}
        'with space': {type: string}
        Any: {type: string}
        field: {}
        to_wire: {type: string}
        plain_snake: {type: string}
        camelCase: {type: string}
        PascalCase: {type: string}
        'number-1': {type: string}
        '1st': {type: string}
        größe: {type: string}
    List: {type: object, properties: {items: {type: array,
        items: {$ref: '#/components/schemas/List'}}}}
"""


@pytest.fixture(scope="module")
def sdk(sdk_of: Generate) -> Sdk:
    """One document full of names."""
    return sdk_of(DOCUMENT)


def test_parameters_keep_their_wire_names(sdk: Sdk) -> None:
    """Keywords, brackets and names that methods use themselves."""
    request = sdk.request(
        "thing_store.get_thing",
        "a",
        "b",
        page_number=2,
        self_="me",
        list=["x", "y"],
        models_="m",
        requests_="r",
        accept_="text",
        x_trace_id="7",
    )
    assert request.url == (
        "https://x/things/a/b?page%5Bnumber%5D=2&self=me&list=x&list=y"
        "&models=m&requests=r&accept=text"
    )
    assert request.headers["x-trace-id"] == "7"


def test_arguments_in_the_path_can_be_given_by_name(sdk: Sdk) -> None:
    """Keywords of Python end in an underscore."""
    request = sdk.request("thing_store.get_thing", class_="c", from_="f")
    assert request.url == "https://x/things/f/c"


def test_fields_keep_their_wire_names(sdk: Sdk) -> None:
    """Attributes are Python names and collide with nothing that models define."""
    thing = sdk.models.Thing(
        list=["a"],
        dict={"k": 1},
        str="s",
        int=1,
        bool=True,
        float=1.5,
        datetime="2026-01-02T03:04:05Z",
        date="2026-01-02",
        uuid="00000000-0000-0000-0000-000000000001",
        json_="j",
        copy_=True,
        model_config_="c",
        model_fields_="f",
        schema_="s",
        validate_="v",
        from_="from",
        class_="class",
        type="t",
        private="p",
        with_space="w",
        any="any",
        field={"free": 1},
        to_wire_="t",
        plain_snake="1",
        camel_case="2",
        pascal_case="3",
        number_1="4",
        field_1st="5",
        größe="6",
    )
    request = sdk.request("thing_store.replace", "f", "c", thing)
    assert json.loads(request.content) == {
        "list": ["a"],
        "dict": {"k": 1},
        "str": "s",
        "int": 1,
        "bool": True,
        "float": 1.5,
        "datetime": "2026-01-02T03:04:05Z",
        "date": "2026-01-02",
        "uuid": "00000000-0000-0000-0000-000000000001",
        "json": "j",
        "copy": True,
        "model_config": "c",
        "modelFields": "f",
        "schema": "s",
        "validate": "v",
        "from": "from",
        "class": "class",
        "@type": "t",
        "_private": "p",
        "with space": "w",
        "Any": "any",
        "field": {"free": 1},
        "to_wire": "t",
        "plain_snake": "1",
        "camelCase": "2",
        "PascalCase": "3",
        "number-1": "4",
        "1st": "5",
        "größe": "6",
    }


def test_fields_are_read_by_their_wire_names(sdk: Sdk) -> None:
    """And answers are typed, also beside attributes that are called like types."""
    client, _ = sdk.answered(
        sdk.answer(
            200,
            {
                "list": ["a"],
                "datetime": "2026-01-02T03:04:05Z",
                "from": "here",
                "@type": "t",
                "with space": "w",
                "model_config": "c",
            },
        )
    )
    thing = client.thing_store.get_thing("a", "b")
    assert thing.list == ["a"]
    assert thing.datetime.year == 2026
    assert (thing.from_, thing.type, thing.with_space) == ("here", "t", "w")
    assert thing.model_config_ == "c"


def test_methods_may_be_called_like_builtins_and_modules(sdk: Sdk) -> None:
    """`list` beside an answer that is a list, `models` beside the models."""
    client, _ = sdk.answered(
        sdk.answer(200, [["a"]]),
        sdk.answer(200, [{"items": []}]),
        sdk.answer(200, {"items": [{}]}),
        sdk.answer(200, b'"2026-01-02T03:04:05Z"'),
        sdk.answer(204),
        sdk.answer(204),
    )
    assert client.models.list() == [["a"]]
    assert client.models.get() == [sdk.models.List(items=[])]
    assert client.models.models_() == sdk.models.List(items=[sdk.models.List()])
    assert client.models.datetime().month == 1
    assert client.models.options_() is None
    assert client.models.close() is None


def test_options_lists_the_methods_that_are_called_like_its_own(sdk: Sdk) -> None:
    """What every group defines is not listed, what the document defines is."""
    client, _ = sdk.answered()
    assert client.models.options() == ["list", "get", "options_", "close", "models_", "datetime"]
    assert client.models.options(include_deprecated=True)[-2:] == ["overload_", "deprecated_"]


def test_methods_may_be_called_like_decorators(sdk: Sdk) -> None:
    """The decorators of the module still decorate."""
    client, _ = sdk.answered(sdk.answer(200, {}), sdk.answer(204))
    with pytest.warns(DeprecationWarning, match="overload_ is deprecated"):
        client.models.overload_()
    with pytest.warns(DeprecationWarning, match="deprecated_ is deprecated"):
        client.models.deprecated_()


@pytest.mark.parametrize("group", ["requests", "client", "property_", "none", "close_", "models"])
def test_groups_may_be_called_like_modules_and_attributes(sdk: Sdk, group: str) -> None:
    """Each can be reached and listed, in all three families."""
    client, _ = sdk.answered()
    assert group in dir(client) or hasattr(client, group)
    for family in ("sync", "threaded", "aio"):
        assert sdk.module(f"{family}.{group}")
    assert getattr(client, group).options()


def test_an_operation_without_id_is_named_after_verb_and_path(sdk: Sdk) -> None:
    """It can be called like any other."""
    assert sdk.request("close_.delete_a_by_b", "1").method == "DELETE"


def test_categories_hold_groups_of_any_name(sdk_of: Generate) -> None:
    """A property called `property` does not hide the decorator from its neighbours."""
    sdk = sdk_of("""
        x-sdk-tags:
          Property: {category: Real Estate, group: property}
          Client: {category: Real Estate, group: client}
          Options: {category: Real Estate, group: options}
        paths:
          /p: {get: {operationId: list, tags: [Property], responses: {'204': {description: ok}}}}
          /c: {get: {operationId: list, tags: [Client], responses: {'204': {description: ok}}}}
          /o: {get: {operationId: list, tags: [Options], responses: {'204': {description: ok}}}}
          /l: {get: {operationId: list, tags: [real estate], responses: {'204': {description: ok}}}}
        """)
    client, engine = sdk.answered(*[sdk.answer(204)] * 4)
    assert client.options() == ["real_estate", "real_estate_2"]
    assert client.real_estate.options() == ["property_", "client", "options_"]
    for group in (
        client.real_estate.property_,
        client.real_estate.client,
        client.real_estate.options_,
        client.real_estate_2,
    ):
        group.list()
    assert [request.url[-2:] for request in engine.requests] == ["/p", "/c", "/o", "/l"]
