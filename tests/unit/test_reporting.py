"""Findings as text, as JSON and as annotations."""

from __future__ import annotations

import json

import pytest

from support_cli import CommandLine, make_product

BROKEN = """
overlay: 1.1.0
info: {title: Names, version: 1.0.0}
actions:
  - target: $.paths['/pet'].get
    update: {x-sdk-method: find}
"""


@pytest.fixture
def broken(command: CommandLine) -> CommandLine:
    """A product whose overlay does not fit."""
    make_product(command)
    command.write("overlays/pets/10-names.overlay.yaml", BROKEN)
    return command


def test_findings_as_json(broken: CommandLine) -> None:
    """One array, with everything that the text says."""
    ran = broken("generate", "--jobs", "1", "--findings", "json")
    assert ran.code == 2
    array = ran.err[ran.err.index("[") : ran.err.rindex("]") + 1]
    assert json.loads(array) == [
        {
            "code": "overlay-no-match",
            "severity": "error",
            "message": "$.paths selects 1 node; ['/pet'] selects nothing there",
            "hint": "did you mean '/pets'?",
            "file": "overlays/pets/10-names.overlay.yaml",
            "line": 4,
            "column": 20,
            "versions": ["1.1"],
        }
    ]


def test_findings_as_annotations(broken: CommandLine) -> None:
    """A workflow of GitHub shows them at the lines of the pull request."""
    ran = broken("check", "--jobs", "1", "--findings", "github")
    assert (
        "::error file=overlays/pets/10-names.overlay.yaml,line=4,col=20,title=overlay-no-match::"
        "$.paths selects 1 node; ['/pet'] selects nothing there (in 1.1)"
        "%0Ahint: did you mean '/pets'?" in ran.err.splitlines()
    )


def test_the_environment_can_choose_the_form(
    broken: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a whole pipeline; the option wins."""
    monkeypatch.setenv("SDKWRIGHT_FINDINGS", "github")
    assert broken("inspect", "pets").err.startswith("::error ")
    assert broken("inspect", "pets", "--findings", "text").err.startswith("overlays/pets/10")
