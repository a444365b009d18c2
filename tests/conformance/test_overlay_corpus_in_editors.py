"""The JSON Schema for editors against the overlays of the corpus.

The corpus is not part of this repository: `SDKWRIGHT_CORPUS` names its folder, else it is looked
for beside the repository, in `../shared/corpus`; without it these tests are skipped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import load_source
from sdkwright.overlay import load_overlay

_REPOSITORY = Path(__file__).parents[2]
_CORPUS = Path(os.environ.get("SDKWRIGHT_CORPUS", _REPOSITORY.parent / "shared" / "corpus"))
_OVERLAYS = _CORPUS / "overlays"
_SCHEMA = _REPOSITORY / "docs" / "schema" / "sdk-overlay.schema.json"

pytestmark = pytest.mark.skipif(
    not _OVERLAYS.is_dir(), reason="no conformance corpus: set SDKWRIGHT_CORPUS to its folder"
)


@cache
def _validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))


def _errors(file: Path) -> list[str]:
    source = load_source(file, Report(), any_root=True)
    assert source is not None
    return [error.message for error in _validator().iter_errors(source.value)]


def _documents(kind: str) -> Iterator[Any]:
    for file in sorted(_OVERLAYS.glob(f"schema_cases/*/{kind}/*.yaml")):
        yield pytest.param(file, id=file.relative_to(_OVERLAYS / "schema_cases").as_posix())


def _overlays() -> Iterator[Any]:
    for file in sorted(_OVERLAYS.glob("cases/*/*/overlay.yaml")):
        yield pytest.param(file, id=f"{file.parent.parent.name}/{file.parent.name}")


@pytest.mark.parametrize("file", list(_documents("pass")))
def test_a_valid_document_is_accepted(file: Path) -> None:
    """The initiative's own."""
    assert _errors(file) == []


@pytest.mark.parametrize("file", list(_documents("fail")))
def test_an_invalid_document_is_refused(file: Path) -> None:
    """The initiative's own."""
    assert _errors(file) != []


@pytest.mark.parametrize("file", list(_overlays()))
def test_editors_and_generator_judge_an_overlay_alike(file: Path) -> None:
    """But for expressions, and for actions that do nothing, which the initiative's schema allows."""
    report = Report()
    load_overlay(file, report)
    found = {error.code for error in report.errors}
    if _errors(file):
        assert found
    assert _errors(file) or found <= {"jsonpath", "overlay-action-empty"}, report.render()
