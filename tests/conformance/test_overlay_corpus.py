"""The overlay engine against public and hand-written conformance cases.

The corpus is not part of this repository: `SDKWRIGHT_CORPUS` names its folder, else it is looked
for beside the repository, in `../shared/corpus`; without it these tests are skipped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import load_source
from sdkwright.overlay import apply_to_value, load_overlay

_REPOSITORY = Path(__file__).parents[2]
_CORPUS = Path(os.environ.get("SDKWRIGHT_CORPUS", _REPOSITORY.parent / "shared" / "corpus"))
_OVERLAYS = _CORPUS / "overlays"

pytestmark = pytest.mark.skipif(
    not _OVERLAYS.is_dir(), reason="no conformance corpus: set SDKWRIGHT_CORPUS to its folder"
)

# valid by the schema, which does not look into expressions, but not RFC 9535 (a bare hyphen)
_INVALID_QUERIES = {"actions-traits-example.yaml"}


def _cases(expect: str) -> Iterator[Any]:
    for file in sorted(_OVERLAYS.glob("cases/*/*/meta.json")):
        meta = json.loads(file.read_text(encoding="utf-8"))
        if meta["conformance"] == "spec" and meta["expect"] == expect:
            name = f"{file.parent.parent.name}/{file.parent.name}"
            yield pytest.param(file.parent, meta.get("strict", False), id=name)


def _schema_cases(kind: str) -> Iterator[Any]:
    for file in sorted(_OVERLAYS.glob(f"schema_cases/*/{kind}/*.yaml")):
        yield pytest.param(file, id=file.relative_to(_OVERLAYS / "schema_cases").as_posix())


def _apply(case: Path, report: Report, *, lenient: bool) -> Any:
    source = load_source(case / "openapi.yaml", report, any_root=True)
    overlay = load_overlay(case / "overlay.yaml", report, lenient=lenient)
    if source is None or overlay is None:
        return None
    before = json.dumps(source.value)
    result, _ = apply_to_value(source.value, source, [overlay], report=report, lenient=lenient)
    assert json.dumps(source.value) == before, "the input was changed"
    return result


def _comparable(value: Any) -> Any:
    """Let 1 equal 1.0 but not true, as in JSON."""
    if isinstance(value, dict):
        return {key: _comparable(member) for key, member in value.items()}
    if isinstance(value, list):
        return [_comparable(item) for item in value]
    return ("boolean", value) if isinstance(value, bool) else value


@pytest.mark.parametrize(("case", "strict"), list(_cases("output")))
def test_case_gives_the_expected_document(case: Path, strict: bool) -> None:
    """What the specification settles comes out as expected, without findings."""
    report = Report()
    result = _apply(case, report, lenient=not strict)
    expected = load_source(case / "expected.yaml", report, any_root=True)
    assert not report.errors, report.render()
    assert expected is not None
    assert _comparable(result) == _comparable(expected.value)


@pytest.mark.parametrize(("case", "strict"), list(_cases("error")))
def test_case_is_an_error(case: Path, strict: bool) -> None:
    """What the specification forbids is found, with the place in the overlay."""
    report = Report()
    _apply(case, report, lenient=not strict)
    assert report.errors
    assert all(error.where and error.where.position for error in report.errors)


@pytest.mark.parametrize("file", list(_schema_cases("fail")))
def test_document_that_the_schema_refuses_is_refused(file: Path) -> None:
    """The initiative's invalid documents are found invalid, at a place in the file."""
    report = Report()
    load_overlay(file, report)
    assert report.errors
    assert all(error.where and error.where.position for error in report.errors)


@pytest.mark.parametrize("file", list(_schema_cases("pass")))
def test_document_that_the_schema_accepts_is_accepted(file: Path) -> None:
    """The initiative's valid documents are valid."""
    report = Report()
    overlay = load_overlay(file, report, lenient=True)
    expected = {"jsonpath"} if file.name in _INVALID_QUERIES else set()
    assert {error.code for error in report.errors} == expected, report.render()
    assert overlay is not None
