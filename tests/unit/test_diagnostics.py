"""Findings and the report that collects them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.diagnostics import MAX_FINDINGS, Diagnostic, InputError, Report, Severity
from sdkwright.load import read_text
from sdkwright.source import Location, Position


def _at(file: str, line: int, column: int = 1) -> Location:
    return Location(file, Position(line, column))


def test_rendering_has_place_code_message_and_hint() -> None:
    """A finding reads file:line:column: code: message, then what to do."""
    finding = Diagnostic("a-code", Severity.ERROR, "it is wrong", _at("f", 2, 3), "mend it")
    assert finding.render() == "f:2:3: a-code: it is wrong\n  hint: mend it"


def test_warnings_are_marked() -> None:
    """A warning says that it is one; a finding without a place begins with its code."""
    finding = Diagnostic("a-code", Severity.WARNING, "it is odd")
    assert finding.render() == "warning: a-code: it is odd"


def test_rendering_is_one_line_of_printable_text() -> None:
    """Text from users' files cannot add lines or steer the terminal."""
    finding = Diagnostic("c", Severity.ERROR, "key 'a\nb\x1b[31m\ud800'")
    assert finding.render() == r"c: key 'a\nb\x1b[31m\ud800'"


def test_findings_are_sorted_and_told_once() -> None:
    """The order is that of the files, whatever the order of discovery."""
    report = Report()
    report.error("b", "second", _at("f", 10))
    report.warning("a", "first", _at("f", 9))
    report.error("b", "second", _at("f", 10))
    report.error("c", "no place", None)
    assert [finding.message for finding in report.diagnostics] == ["no place", "first", "second"]
    assert [finding.code for finding in report.errors] == ["c", "b"]
    assert [finding.code for finding in report.warnings] == ["a"]


def test_equal_findings_of_several_versions_become_one() -> None:
    """A mistake seen in each version is told once, with the versions."""
    report = Report()
    for version in ("2.18", "2.19", "2.18"):
        report.add(Diagnostic("c", Severity.ERROR, "wrong", _at("f", 1), versions=(version,)))
    assert report.render() == "f:1:1: c: wrong (in 2.18, 2.19)"


def test_checkpoint_ends_the_run_on_errors_only() -> None:
    """Warnings let a run go on; an error ends it with the whole report."""
    report = Report()
    report.warning("w", "odd", None)
    report.checkpoint()
    report.error("e", "wrong", None)
    with pytest.raises(InputError) as caught:
        report.checkpoint()
    assert caught.value.report is report
    assert "e: wrong" in str(caught.value)


def test_report_shows_the_lines_of_attached_files() -> None:
    """Findings in a known file are followed by the lines that they are about."""
    report = Report()
    read_text("a: 1\nb: 2\n", Path("x.yaml"), report, name="x.yaml")
    report.error("c", "wrong", _at("x.yaml", 2, 4))
    assert "  2 | b: 2\n    |    ^" in report.render()
    assert "|" not in report.render(listings=False)


@pytest.mark.parametrize("grave", [True, False])
def test_a_report_keeps_only_so_many_findings(grave: bool) -> None:
    """Nobody reads more; that there are more is one itself, as grave as the gravest of them."""
    report = Report()
    for number in range(MAX_FINDINGS):
        report.warning("code", f"message {number}", None)
    assert report.is_full
    assert len(report.diagnostics) == MAX_FINDINGS
    add = report.error if grave else report.warning
    add("code", "one too many", None)
    assert [finding.code for finding in report.diagnostics[-2:]] == ["code", "too-many-findings"]
    assert len(report.errors) == grave
    if grave:
        with pytest.raises(InputError):
            report.checkpoint()
    else:
        report.checkpoint()
