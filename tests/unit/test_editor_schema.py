"""The JSON Schema for editors accepts our overlays and refuses what the generator does not know."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import load_source
from support.extensions import extensions_of_the_generator
from support.packages import ROOT

SCHEMA = ROOT / "docs" / "schema" / "sdk-overlay.schema.json"
OVERLAYS = sorted(ROOT.glob("overlays/*/*.overlay.yaml"))


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def _errors(validator: jsonschema.Draft202012Validator, value: Any) -> list[str]:
    return [error.message for error in validator.iter_errors(value)]


@pytest.mark.parametrize("path", OVERLAYS, ids=lambda path: path.name)
def test_our_overlays_fit_the_schema_that_they_name(
    validator: jsonschema.Draft202012Validator, path: Path
) -> None:
    """Each file also names the schema in its first line, for the editor."""
    report = Report()
    source = load_source(path, report)
    assert source is not None
    assert _errors(validator, source.value) == []
    first = source.text.splitlines()[0]
    assert (path.parent / first.partition("$schema=")[2]).resolve() == SCHEMA


@pytest.mark.parametrize(
    "update",
    [
        {"x-sdk-method": 1},
        {"x-sdk-deprecated-by": "get projects"},
        {"x-sdk-tags": {"Projects": {"grup": "projects"}}},
        {"x-sdk-idempotent": "yes"},
        {"x-sdk-timeout": 0},
        {"x-sdk-stream": {"item": "#/components/schemas/A", "parameter": "offset"}},
        {"x-sdk-aliases": {"group": 1}},
        {"x-sdk-generated": "uuid4"},
        {"x-sdk-waiters": {"up": {"operation": "a.b", "state": "s", "states": {"on": "good"}}}},
        {"x-sdk-objects": {"A": {"attribute": "a", "keys": {"id": "id"}}}},
    ],
    ids=lambda update: next(iter(update)).removeprefix("x-sdk-"),
)
def test_a_wrong_extension_is_refused(
    validator: jsonschema.Draft202012Validator, update: dict[str, Any]
) -> None:
    """Types and shapes of our extensions are part of the schema."""
    overlay = {
        "overlay": "1.1.0",
        "info": {"title": "t", "version": "1"},
        "actions": [{"target": "$.paths", "update": update}],
    }
    assert _errors(validator, overlay) != []
    overlay["actions"] = [{"target": "$", "update": {"paths": {"/a": {"get": update}}}}]
    assert _errors(validator, overlay) != []
    overlay["actions"] = [{"target": "$.paths", "update": {"x-sdk-method": "get"}}]
    assert _errors(validator, overlay) == []


def test_the_schema_has_every_extension_that_the_generator_reads() -> None:
    """And no other."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    assert set(_names(schema)) == extensions_of_the_generator()


def _names(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from (name for name in schema.get("properties", {}) if name.startswith("x-sdk-"))
        for value in schema.values():
            yield from _names(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _names(value)
