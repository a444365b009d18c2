"""Type checkers infer every result of the generated client and flag every mistake."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from support.packages import target

HERE = Path(__file__).parent
FOLDER = target("runai", "2.24").folder
SOURCE = FOLDER / "src"


def _mypy(*paths: Path) -> dict[Path, set[int]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file="]
    run = subprocess.run(
        [*command, *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPYPATH": str(SOURCE)},
    )
    assert run.returncode in (0, 1), run.stdout + run.stderr
    found: dict[Path, set[int]] = {}
    for name, line in re.findall(r"^(.+?):(\d+): error:", run.stdout, re.MULTILINE):
        found.setdefault(Path(name).resolve(), set()).add(int(line))
    return found


def _pyright(*paths: Path) -> dict[Path, set[int]]:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    run = subprocess.run(
        [*command, *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
        cwd=FOLDER,
    )
    found: dict[Path, set[int]] = {}
    for item in json.loads(run.stdout)["generalDiagnostics"]:
        if item["severity"] == "error":
            line = item["range"]["start"]["line"] + 1
            found.setdefault(Path(item["file"]).resolve(), set()).add(line)
    return found


CHECKERS = pytest.mark.parametrize("checker", [_mypy, _pyright], ids=["mypy", "pyright"])
Checker = Callable[..., dict[Path, set[int]]]


@CHECKERS
def test_correct_uses_are_accepted_and_mistakes_are_flagged(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Exactly the marked lines are errors."""
    uses, mistakes = HERE / "uses.py", HERE / "mistakes.py"
    found = checker(uses, mistakes)
    lines = mistakes.read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# mistake" in line}
    assert found.get(uses, set()) == set()
    assert found.get(mistakes, set()) == marked


@CHECKERS
def test_the_package_itself_is_clean(checker: Checker) -> None:
    """The whole package, strictly checked by mypy."""
    assert checker(SOURCE / "runai") == {}
