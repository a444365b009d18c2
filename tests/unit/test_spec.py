"""Judging merged documents: what breaks the specification, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.cache import Cache
from sdkwright.diagnostics import Report
from sdkwright.spec import report_violations, violations
from support_generate import document_of

VALID = "paths: {/x: {get: {responses: {'204': {description: done}}}}}"


def _findings(text: str, *, strict: bool = True) -> Report:
    document, report = document_of(text), Report(strict=strict)
    report_violations(violations(document.value, "api", Cache(None)), document, report)
    return report


@pytest.mark.parametrize(
    "text",
    [
        VALID,
        "openapi: 3.1.0\ncomponents: {schemas: {A: true, B: {type: [string, 'null']}}}",
        "components: {schemas: {A: {type: string, x-anything: [1]}}}",
        "openapi: 3.1.0\nwebhooks: {new: {post: {responses: {'204': {description: done}}}}}",
        "x-y: 1\n" + VALID,
    ],
)
def test_valid_documents_have_no_violations(text: str) -> None:
    """Of either version, with extensions."""
    assert _findings(text).diagnostics == ()


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("paths: {/x: {get: {responses: {'204': {}}}}}", "api.yaml:3:39"),
        ("paths: {/x: {get: {responses: {'204': {description: 1}}}}}", "api.yaml:3:53"),
        ("paths: {/x: {get: {responses: {}, parameters: [{in: query}]}}}", "api.yaml:3:48"),
        ("components: {schemas: {A: {type: 7}}}", "api.yaml:4:34"),
        ("info: {title: T}", "api.yaml:3:7"),
    ],
)
def test_violations_have_positions(text: str, where: str) -> None:
    """As near to the mistake as the file has something."""
    found, *_ = _findings(text).errors
    assert found.code == "openapi-invalid"
    assert str(found.where) == where


def test_violations_are_warnings_where_overlays_cannot_mend_them() -> None:
    """A document of its own is taken as it is."""
    report = _findings("info: {title: T}", strict=False)
    assert not report.errors
    assert [finding.code for finding in report.warnings] == ["openapi-invalid"]


def test_parts_that_were_found_valid_are_not_judged_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what changed is."""
    cache = Cache(tmp_path)
    assert violations(document_of(VALID).value, "api", cache) == []
    judged: list[str] = []

    def judge(version: str, kind: str, part: object, pointer: object) -> list[object]:
        judged.append(kind)
        return []

    monkeypatch.setattr("sdkwright.spec._judge", judge)
    violations(document_of(VALID).value, "api", cache)
    assert judged == []
    larger = document_of(VALID + "\ncomponents: {schemas: {A: {}}}").value
    violations(larger, "api", cache)
    assert judged == ["Schema", "OpenAPI"]
