"""The ledger of a product."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from sdkwright.diagnostics import Report
from sdkwright.ledger import Ledger, entries, load_ledger

DIGEST = "0" * 64
RELEASE = f"""
[[release]]
version = "1.219.0"
target = "2.19"
date = 2026-01-31
content = "{DIGEST}"
api = "{DIGEST}"
changes = ["First."]

[release.parts]
code = "{DIGEST}"
"""


def _loaded(folder: Path, text: str) -> tuple[Ledger, Report]:
    path, report = folder / "releases.toml", Report()
    path.write_text(text, encoding="utf-8")
    return load_ledger(path, report, name="releases.toml"), report


def test_a_ledger_that_does_not_exist_is_empty(tmp_path: Path) -> None:
    """As is one of comments only."""
    report = Report()
    assert load_ledger(tmp_path / "none.toml", report, name="n") == Ledger()
    assert _loaded(tmp_path, "# nothing yet\n")[0] == Ledger()
    assert not report.diagnostics


def test_the_newest_release_is_found_by_numbers(tmp_path: Path) -> None:
    """Not by their order in the file, and not by letters."""
    versions = ("1.219.9", "1.219.10", "1.220.0", "1.219.2")
    text = "".join(RELEASE.replace("1.219.0", version) for version in versions)
    ledger, report = _loaded(tmp_path, text.replace('"2.19"', '"2.20"', 0))
    assert not report.diagnostics
    assert [one.version for one in ledger.line("1.219")] == ["1.219.10", "1.219.9", "1.219.2"]
    newest = ledger.newest()
    assert newest is not None
    assert newest.version == "1.220.0"
    assert newest.date == datetime.date(2026, 1, 31)
    assert ledger.newest("2.20") is None


def test_a_note_stands_beside_the_changes(tmp_path: Path) -> None:
    """For the version that it is about."""
    ledger, _ = _loaded(tmp_path, RELEASE + RELEASE.replace("1.219.0", "1.219.1"))
    found = entries(ledger.line("1.219"), {"1.219.1": "Sorry."})
    assert [(one.version, one.changes, one.note) for one in found] == [
        ("1.219.1", ("First.",), "Sorry."),
        ("1.219.0", ("First.",), ""),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[[release", "releases.toml: ledger-syntax"),
        ("x = 1", "only [[release]] can be here, not x"),
        ("release = 1", "only [[release]] can be here"),
        ("# one\n[[release]]\nversion = '1.0.0'", "releases.toml:2:1: ledger-invalid: the release"),
        (RELEASE.replace("changes", "change"), "has unknown change"),
        (RELEASE.replace("1.219.0", "next"), "'version' cannot be 'next'"),
        (RELEASE.replace(f'api = "{DIGEST}"', 'api = "abc"'), "'api' cannot be 'abc'"),
        (RELEASE.replace("2026-01-31", "2026-01-31T00:00:00"), "'date' cannot be"),
        (RELEASE.replace('["First."]', '"First."'), "'changes' cannot be 'First.'"),
        (RELEASE + RELEASE, "releases.toml:13:1: ledger-invalid: 1.219.0 is there twice"),
    ],
)
def test_every_mistake_is_a_finding(tmp_path: Path, text: str, expected: str) -> None:
    """With the line of the release."""
    _, report = _loaded(tmp_path, text)
    assert expected in report.render()
    assert report.errors
