"""The record of versions, and what docstrings make of it."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from matrix_documents import VERSIONS, Version, make_versions

from sdkwright.diagnostics import Report
from sdkwright.lifespans import Lifespan, Record, State, load_record, record_text, timeline
from support_cli import CommandLine, state

RECORD = "overlays/pets/lifespans.json"


@pytest.fixture
def project(command: CommandLine) -> CommandLine:
    """The product with three versions, recorded."""
    make_versions(command)
    assert command("matrix", "pets", "--record").out == f"{RECORD}: written\n"
    return command


def docs(command: CommandLine, line: str, family: str = "sync") -> dict[str, str]:
    """Return the docstrings of the methods of a generated package."""
    path = command.folder / f"generated/pets/{line}/src/pets/{family}/pets.py"
    found = ast.walk(ast.parse(path.read_text("utf-8")))
    return {
        one.name: ast.get_docstring(one) or "" for one in found if isinstance(one, ast.FunctionDef)
    }


def test_the_record_has_a_line_for_each_method(project: CommandLine) -> None:
    """With the versions in which something changes."""
    text = (project.folder / RECORD).read_text("utf-8")
    assert '    "pets.lose": {"1.8": "present", "1.9": "deprecated", "1.10": "absent"}' in text
    assert json.loads(text)["versions"] == ["1.8", "1.9", "1.10"]
    assert project("matrix", "pets", "--record").out == f"{RECORD}: is up to date\n"


def test_docstrings_say_since_when(project: CommandLine) -> None:
    """Where it is not the first version; what came back counts since it came back."""
    ran = project("generate", "pets")
    assert ran.code == 0
    assert "warning" not in ran.err
    found = docs(project, "1.110")
    assert found["grow"] == "Get grow. Since 1.10."
    assert found["flicker"] == "Get flicker. Since 1.10."
    assert found["find"] == "Get find.\n\nDeprecated since 1.10."
    old = docs(project, "1.108")
    assert old == {"find": "Get find.", "lose": "Get lose.", "flicker": "Get flicker."}
    assert docs(project, "1.109")["lose"] == "Get lose.\n\nDeprecated since 1.9."


def test_other_families_are_brief(project: CommandLine) -> None:
    """They refer to the first one."""
    project("generate", "pets")
    assert docs(project, "1.110", "threaded")["grow"] == "Get grow."


def test_the_index_says_it_too(project: CommandLine) -> None:
    """In the line of the method."""
    project("generate", "pets")
    page = (project.folder / "generated/pets/1.110/api.md").read_text("utf-8")
    assert "Get grow. Since 1.10." in page
    assert "**Deprecated** since 1.10." in page
    readme = (project.folder / "generated/pets/1.110/README.md").read_text("utf-8")
    assert "docstrings tell since" in readme


def test_a_product_without_a_record_says_nothing(command: CommandLine) -> None:
    """And warns of nothing."""
    make_versions(command)
    ran = command("generate", "pets")
    assert ran.code == 0
    assert "warning" not in ran.err
    assert "Since" not in docs(command, "1.110")["grow"]


def test_a_newer_version_leaves_old_packages_as_they_are(project: CommandLine) -> None:
    """So that a new release line releases no old one again."""
    project("generate", "pets")
    before = {
        line: state(project.folder / f"generated/pets/{line}/src")
        for line in ("1.108", "1.109", "1.110")
    }
    newest = Version({"grow": (), "new": ()}, frozenset({"grow"}))
    project.write("specs/pets/1.11.yaml", newest.text())
    project("matrix", "pets", "--record")
    assert "warning" not in project("generate", "pets").err
    assert {line: state(project.folder / f"generated/pets/{line}/src") for line in before} == before
    assert docs(project, "1.111")["new"] == "Get new. Since 1.11."
    assert docs(project, "1.111")["grow"].startswith(
        "Get grow. Since 1.10.\n\nDeprecated since 1.11."
    )


def test_a_stale_record_is_told(project: CommandLine) -> None:
    """With the command that mends it; nothing is guessed until then."""
    project.write("specs/pets/1.11.yaml", Version({"grow": (), "new": ()}).text())
    ran = project("generate", "pets")
    assert ran.code == 0
    assert "overlays/pets/lifespans.json: warning: record-stale" in ran.err
    assert "sdkwright matrix PRODUCT --record" in ran.err
    assert docs(project, "1.111")["new"] == "Get new."
    ran = project("matrix", "pets", "--check")
    assert (ran.code, ran.out) == (1, f"{RECORD}: out of date\n")
    project("matrix", "pets", "--record")
    assert "warning" not in project("generate", "pets").err
    assert project("matrix", "pets", "--check").code == 0


def test_versions_without_a_document_stay_on_record(project: CommandLine) -> None:
    """Old documents can be deleted."""
    (project.folder / "specs/pets/1.8.yaml").unlink()
    assert project("matrix", "pets", "--record").out == f"{RECORD}: is up to date\n"
    project("generate", "pets")
    assert docs(project, "1.110")["grow"] == "Get grow. Since 1.10."


def test_a_new_document_comes_with_the_step(project: CommandLine) -> None:
    """`spec add` counts a record that does not know it yet as nothing to mend."""
    file = project.write("new.yaml", VERSIONS["1.10"].text())
    ran = project("spec", "add", "pets", file, "--version", "1.11")
    assert ran.code == 0, ran.out + ran.err
    assert "1. sdkwright matrix pets --record" in ran.out


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "{" * 100_000,
        '{"format": 2, "versions": [], "methods": {}}',
        '{"format": 1, "versions": ["1"], "methods": {"a.b": {"2": "present"}}}',
        '{"format": 1, "versions": ["1"], "methods": {"a.b": {"1": "new"}}}',
        '{"format": 1, "versions": ["1"], "methods": {"a.b": 1}}',
        '{"format": 1, "versions": ["1"], "methods": []}',
    ],
)
def test_a_broken_record_is_told(tmp_path: Path, text: str) -> None:
    """With what to do."""
    path, report = tmp_path / "lifespans.json", Report()
    path.write_text(text, encoding="utf-8")
    assert load_record(path, report, name="lifespans.json") == Record()
    assert [one.code for one in report.errors] == ["record-invalid"]


def test_a_record_survives_its_file(tmp_path: Path) -> None:
    """Also when it is empty."""
    path = tmp_path / "lifespans.json"
    for record in (
        Record(str(path), ("1",), {}),
        Record(str(path), ("1", "2"), {"a.b": {"2": State.DEPRECATED}}),
    ):
        path.write_text(record_text(record), encoding="utf-8")
        assert load_record(path, Report(), name=str(path)) == record


P, D, A = State.PRESENT, State.DEPRECATED, State.ABSENT


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((P, P, P), Lifespan()),
        ((A, P, P), Lifespan(since="2")),
        ((P, A, P), Lifespan(since="3")),
        ((D, D, D), Lifespan(deprecated=True)),
        ((P, D, D), Lifespan(deprecated=True, deprecated_since="2")),
        ((P, D, P), Lifespan()),
        ((A, D, D), Lifespan(since="2", deprecated=True, deprecated_since="2")),
        ((P, P, A), None),
    ],
)
def test_a_version_sees_the_past(states: tuple[State, ...], expected: Lifespan | None) -> None:
    """As far as it is on record."""
    versions = ("1", "2", "3")
    record = Record("", versions, {"a.b": timeline(dict(zip(versions, states, strict=True)))})
    dates = record.at("3")
    assert dates is not None
    assert dates.methods.get("a.b") == expected
