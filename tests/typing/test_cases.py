"""The packages of all small documents satisfy type checkers."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cases.building import build_all


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All packages side by side in one folder, so that a checker needs to start only once."""
    folder = tmp_path_factory.mktemp("cases")
    together = tmp_path_factory.mktemp("packages")
    for case, built in build_all(folder).items():
        shutil.move(folder / case / "src" / built.name, together / built.name)
    return together


def test_mypy_has_nothing_to_say(packages: Path) -> None:
    """With its default rules."""
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file=", "--no-error-summary", "."],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout + run.stderr == ""


def test_pyright_has_nothing_to_say(packages: Path) -> None:
    """With its basic rules."""
    settings = {"typeCheckingMode": "basic", "include": ["."]}
    (packages / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(run.stdout)["generalDiagnostics"]
    lines = [
        f"{Path(each['file']).relative_to(packages.resolve())}:"
        f"{each['range']['start']['line'] + 1}: {each['message']}"
        for each in found
        if each["severity"] == "error"
    ]
    assert lines == []
