"""`sdkwright overlay`: a tool for any document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from support_cli import CommandLine, make_product, state

SPEC = """
openapi: 3.1.0
info: {title: Town, version: 1.0.0}
paths: {}
x-when: 2020-01-01
"""
RENAME = """
overlay: 1.1.0
info: {title: Rename, version: 1.0.0}
actions:
  - {target: $.info, update: {title: City}}
"""
DESCRIBE = """
overlay: 1.0.0
info: {title: Describe, version: 1.0.0}
actions:
  - {target: "$[?@.title=='City']", update: {description: A city.}}
"""
NOWHERE = """
overlay: 1.1.0
info: {title: Nowhere, version: 1.0.0}
actions:
  - {target: $.infos, update: {title: City}}
  - {target: $.path, remove: true}
"""


@pytest.fixture
def files(command: CommandLine) -> CommandLine:
    """A document and overlays in the folder of the command line."""
    command.write("town.yaml", SPEC)
    command.write("rename.yaml", RENAME)
    command.write("describe.yaml", DESCRIBE)
    command.write("nowhere.yaml", NOWHERE)
    return command


def test_apply_writes_the_result_to_standard_output(files: CommandLine) -> None:
    """In the form of the document, with its order and its scalars; nothing else is printed."""
    ran = files("overlay", "apply", "town.yaml", "rename.yaml", "describe.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "openapi: 3.1.0",
        "info:",
        "  title: City",
        "  version: 1.0.0",
        "  description: A city.",
        "paths: {}",
        "x-when: '2020-01-01'",
    ]


def test_apply_writes_a_file_in_the_form_of_its_name(files: CommandLine) -> None:
    """`--format` wins over the name."""
    assert files("overlay", "apply", "town.yaml", "rename.yaml", "-o", "a.json").code == 0
    assert json.loads((files.folder / "a.json").read_text())["info"]["title"] == "City"
    files("overlay", "apply", "town.yaml", "rename.yaml", "-o", "b.json", "--format", "yaml")
    assert (files.folder / "b.json").read_text().startswith("openapi: 3.1.0\n")


def test_apply_takes_documents_that_are_not_openapi(files: CommandLine) -> None:
    """Any JSON or YAML will do, also one whose root is a list."""
    files.write("list.json", '[{"a": 1}]')
    files.write("list.overlay.yaml", RENAME.replace("$.info", "'$[0]'"))
    ran = files("overlay", "apply", "list.json", "list.overlay.yaml")
    assert json.loads(ran.out) == [{"a": 1, "title": "City"}]


def test_apply_tells_everything_that_does_not_fit_and_writes_nothing(files: CommandLine) -> None:
    """Each finding with its place; a file that was there stays."""
    files.write("out.yaml", "mine: true")
    before = state(files.folder)
    ran = files("overlay", "apply", "town.yaml", "nowhere.yaml", "-o", "out.yaml")
    assert (ran.code, ran.out) == (2, "")
    assert "nowhere.yaml:4:15: overlay-no-match: $ selects 1 node; .infos selects" in ran.err
    assert "hint: did you mean 'info'?" in ran.err
    assert "nowhere.yaml:5:15: overlay-no-match" in ran.err
    assert state(files.folder) == before


def test_lenient_lets_actions_select_nothing(files: CommandLine) -> None:
    """As the specification has it."""
    ran = files("overlay", "apply", "town.yaml", "nowhere.yaml", "--lenient")
    assert (ran.code, yaml.safe_load(ran.out)["info"]["title"]) == (0, "Town")


def test_apply_chooses_by_version(files: CommandLine) -> None:
    """Without --version every action applies."""
    files.write(
        "old.yaml", RENAME.replace("- {", "- {x-sdk-applies-to: '<2', x-sdk-reason: renamed in 2, ")
    )
    for options, title in (
        ([], "City"),
        (["--version", "1.5"], "City"),
        (["--version", "2"], "Town"),
    ):
        ran = files("overlay", "apply", "town.yaml", "old.yaml", *options)
        assert yaml.safe_load(ran.out)["info"]["title"] == title


def test_validate_judges_overlays_by_themselves(files: CommandLine) -> None:
    """Expressions, fields and types; the exit code tells a pipeline."""
    assert files("overlay", "validate", "rename.yaml", "describe.yaml").code == 0
    files.write("bad.yaml", RENAME.replace("$.info", '"$.info["').replace("update", "updat"))
    ran = files("overlay", "validate", "rename.yaml", "bad.yaml")
    assert ran.code == 2
    assert "bad.yaml:4:22: jsonpath: not a valid JSONPath (RFC 9535)" in ran.err
    assert "bad.yaml:4:25: overlay-field-unknown: an action has no field `updat`" in ran.err


def test_diff_writes_an_overlay_that_leads_to_the_second_document(files: CommandLine) -> None:
    """It applies under the strict rules."""
    files.write("city.yaml", SPEC.replace("Town", "City").replace("paths: {}", "paths: {/a: {}}"))
    ran = files("overlay", "diff", "town.yaml", "city.yaml", "-o", "edit.overlay.yaml")
    assert (ran.code, ran.out) == (0, "")
    ran = files("overlay", "apply", "town.yaml", "edit.overlay.yaml")
    assert yaml.safe_load(ran.out) == yaml.safe_load((files.folder / "city.yaml").read_text()) | {
        "x-when": "2020-01-01"
    }


def test_diff_of_equal_documents_says_so(files: CommandLine) -> None:
    """Also when they are written differently."""
    files.write("town.json", json.dumps({**yaml.safe_load(SPEC), "x-when": "2020-01-01"}))
    ran = files("overlay", "diff", "town.yaml", "town.json")
    assert (ran.code, ran.out) == (0, "")
    assert "say the same" in ran.err


def test_resolve_writes_the_document_of_a_product(command: CommandLine) -> None:
    """As the generator sees it, for tools that know nothing of ranges."""
    make_product(command, "1.1", "1.2")
    ran = command("overlay", "resolve", "pets", "--version", "1.1")
    assert json.loads(ran.out)["paths"]["/pets"]["get"]["x-sdk-method"] == "find"
    assert command("overlay", "resolve", "pets", "--version", "3").code == 2


def test_a_folder_that_cannot_be_written_is_told(files: CommandLine) -> None:
    """Not as a traceback."""
    ran = files("overlay", "apply", "town.yaml", "rename.yaml", "-o", "no/such/folder.yaml")
    assert ran.code == 2
    assert "cannot write" in ran.err


def test_help_teaches_with_examples(command: CommandLine, tmp_path: Path) -> None:
    """Each command says what it writes and where."""
    ran = command("overlay", "--help")
    assert "sdkwright overlay apply api.yaml names.overlay.yaml > merged.yaml" in ran.out
