"""Names for parts of a document, `$id`, `$anchor` and `$defs`, become pointers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from unit.gather.gathering import document, gather


def _schemas(tmp_path: Path, text: str, **files: str) -> Any:
    others = {f"{name}.yaml": content for name, content in files.items()}
    whole = gather(tmp_path, {"api.yaml": document(text), **others})
    assert whole.found == []
    return whole.value["components"]["schemas"]


def test_anchors(tmp_path: Path) -> None:
    """A fragment that is no pointer is the name of a schema, in this file or another."""
    found = _schemas(
        tmp_path,
        """
        components:
          schemas:
            A: {$anchor: first, type: string}
            B: {items: {$ref: '#first'}}
            C: {items: {$ref: 'more.yaml#second'}}
        """,
        more="x: {y: {$anchor: second, type: integer}}\n",
    )
    assert found["B"]["items"] == {"$ref": "#/components/schemas/A"}
    assert found["C"]["items"] == {"$ref": "#/x-gathered-files/more.yaml/x/y"}


def test_dynamic_references_are_taken_for_plain_ones(tmp_path: Path) -> None:
    """What they mean without anything that extends them."""
    found = _schemas(
        tmp_path,
        """
        components:
          schemas:
            Node: {$dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}}}
        """,
    )
    following = found["Node"]["properties"]["next"]
    assert following["$ref"] == "#/components/schemas/Node"


@pytest.mark.parametrize("reference", ["https://example.com/pet", "pet", "/pet", "pet#"])
def test_addresses_of_schemas(tmp_path: Path, reference: str) -> None:
    """An `$id` is an address, which nobody asks a host for."""
    found = _schemas(
        tmp_path,
        f"""
        components:
          schemas:
            Pet: {{$id: 'https://example.com/pet', type: object}}
            Owner:
              $id: https://example.com/owner
              properties: {{pet: {{$ref: '{reference}'}}}}
        """,
    )
    assert found["Owner"]["properties"]["pet"] == {"$ref": "#/components/schemas/Pet"}


def test_pointers_begin_at_the_schema_with_an_address(tmp_path: Path) -> None:
    """Where there is nothing, they begin at the document, as many documents mean it."""
    found = _schemas(
        tmp_path,
        """
        components:
          schemas:
            A:
              $id: https://example.com/a
              $defs: {x: {type: string}}
              properties: {x: {$ref: '#/$defs/x'}, b: {$ref: '#/components/schemas/B'}}
            B: {type: object}
        """,
    )
    assert found["A"]["properties"] == {
        "x": {"$ref": "#/components/schemas/A/$defs/x"},
        "b": {"$ref": "#/components/schemas/B"},
    }


@pytest.mark.parametrize("key", ["$defs", "definitions"])
def test_definitions_of_a_schema(tmp_path: Path, key: str) -> None:
    """They have names of their own; they are found from inside of what has them."""
    text = f"""
    components:
      schemas:
        A:
          {key}: {{Inner: {{type: object, properties: {{again: {{$ref: '#/{key}/Inner'}}}}}}}}
          properties:
            x: {{$ref: '#/components/schemas/A/{key}/Inner'}}
            y: {{items: {{$ref: '#/{key}/Inner'}}}}
    """
    whole = gather(tmp_path, {"api.yaml": document(text)})
    api = whole.api()
    assert whole.found == []
    assert [schema.origin.component for schema in api.schemas] == ["A", "Inner"]


def test_a_name_that_nothing_has(tmp_path: Path) -> None:
    """It is a finding where it is used."""
    whole = gather(
        tmp_path, {"api.yaml": document("components: {schemas: {A: {$ref: '#nobody'}}}")}
    )
    whole.api()
    assert [one.code for one in whole.report.warnings] == ["reference-missing"]
