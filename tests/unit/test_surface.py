"""Surfaces: what settings make of groups, bodies and names."""

from __future__ import annotations

from typing import Any

from sdkwright.build import build_api
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Operation
from sdkwright.naming import Names, name_api
from sdkwright.settings import SurfaceSettings
from sdkwright.surface import surfaced
from support_generate import component, document_of

DOCUMENT = """
paths:
  /a:
    post:
      operationId: make
      tags: [shops.desks]
      parameters: [{name: timeout, in: query, schema: {type: integer}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Alias'}}}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}
    put:
      operationId: replace
      tags: [markets]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Free'}}}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Stall'}}}}}
    get:
      operationId: look
      tags: [markets.stalls]
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Stall'}}}}}
components:
  schemas:
    Alias: {$ref: '#/components/schemas/NewShop'}
    NewShop:
      type: object
      properties: {name: {type: string}, id: {type: string, readOnly: true},
          door: {$ref: '#/components/schemas/Door'}, options: {type: string}}
    Door: {type: object, properties: {wide: {type: boolean}}}
    Free: {type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}
    Shop: {type: object, properties: {id: {type: string}}}
    Stall: {type: object, properties: {id: {type: string}}}
    Unused: {type: object, properties: {id: {type: string}}}
"""


def _surfaced(**settings: Any) -> tuple[Api, Names]:
    document, report = document_of(DOCUMENT), Report()
    surface = SurfaceSettings(layout="flat", threaded=False, **settings)
    api = surfaced(build_api(document, report), surface, document, report)
    names = name_api(api, document, report, flat=True)
    assert not report.errors, report.render()
    return api, names


def _operation(api: Api, identity: str) -> Operation:
    return next(one for one in api.operations if one.id == identity)


def test_a_parent_without_operations_is_added() -> None:
    """Groups are attributes of what stands before the last dot of their key."""
    api, names = _surfaced()
    assert {group.key: group.parent for group in api.groups} == {
        "shops": None,
        "shops.desks": "shops",
        "markets": None,
        "markets.stalls": "markets",
    }
    assert names.paths["shops.desks"] == "shops.desks"
    assert names.attributes["shops.desks"] == "desks"
    assert names.groups["shops.desks"] == "shops_desks"


def test_fields_of_an_object_become_arguments() -> None:
    """Behind references too, but for those that only answers have; options keep their names."""
    api, _ = _surfaced(body="fields")
    make = _operation(api, "post /a")
    assert make.body is not None
    fields = {field.wire: field.name for field in make.body.fields}
    assert fields == {"name": "name", "door": "door", "options": "options value"}
    assert [parameter.name for parameter in make.parameters] == ["timeout value"]


def test_an_object_with_free_members_stays_one_argument() -> None:
    """As do bodies that are no objects, and all bodies where settings say so."""
    free = _operation(_surfaced(body="fields")[0], "put /a").body
    model = _operation(_surfaced()[0], "post /a").body
    assert free is not None
    assert model is not None
    assert (free.fields, model.fields) == ((), ())


def test_schemas_that_only_described_arguments_are_left_out() -> None:
    """What they mention stays, and what nothing ever led to."""
    api, _ = _surfaced(body="fields")
    kept = {schema.origin.id for schema in api.schemas}
    assert component("NewShop") not in kept
    assert {component(name) for name in ("Door", "Free", "Shop", "Unused")} <= kept


def test_models_of_a_group_and_of_those_below_it_stand_together() -> None:
    """In the module of the group above."""
    _, names = _surfaced()
    assert names.modules[component("Stall")] == "markets"
    assert names.modules[component("Shop")] == "shops_desks"
