"""Hand-written examples say which versions they run on."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.diagnostics import Report
from sdkwright.handwritten import check_headers, examples_for


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('"""No header."""\n', "example-versions"),
        ("# versions: from 2.20 on\n", "example-versions"),
        ("# versions:\n", "example-versions"),
        ("# versions: >=2.20\ndef broken(:\n", "example-syntax"),
    ],
)
def test_a_wrong_example_is_a_finding(tmp_path: Path, text: str, code: str) -> None:
    """With the place and what to do, before anything is generated."""
    path = tmp_path / "example.py"
    path.write_text(text, encoding="utf-8")
    report = Report()
    check_headers([path], "overlays/zoo/examples", report)
    (finding,) = report.errors
    assert finding.code == code
    assert str(finding.where).startswith("overlays/zoo/examples/example.py:")


@pytest.mark.parametrize(
    ("versions", "runs"),
    [(">=2.20", True), ("==2.21", True), (">=2.18,<2.21", False), (">=2.100", False)],
)
def test_examples_are_chosen_by_version(tmp_path: Path, versions: str, runs: bool) -> None:
    """Versions are compared as numbers."""
    path = tmp_path / "example.py"
    text = f'# versions: {versions}\n"""Feed them.\n\nAll."""\n'
    path.write_text(text, encoding="utf-8")
    found = examples_for([path], "2.21")
    assert [(example.name, example.text, example.summary) for example in found] == (
        [("example.py", text, "Feed them.")] if runs else []
    )
