"""Type checkers infer every result of the generated client and flag every mistake."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from support.packages import target

HERE = Path(__file__).parent


class Case(NamedTuple):
    """A package, and the files of uses and of mistakes for it."""

    folder: Path
    name: str
    uses: Path
    mistakes: Path

    @property
    def source(self) -> Path:
        """The folder that the package lies in."""
        return self.folder / "src"


def _case(product: str, version: str, name: str, prefix: str = "") -> Case:
    folder = target(product, version).folder
    return Case(folder, name, HERE / f"{prefix}uses.py", HERE / f"{prefix}mistakes.py")


CASES = {
    "runai": _case("runai", "2.24", "runai"),
    "runloop": _case("runloop", "1.29.0", "runloop_api_client", "runloop_"),
}


def _mypy(case: Case, *paths: Path) -> dict[Path, set[int]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file="]
    run = subprocess.run(
        [*command, *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPYPATH": str(case.source)},
    )
    assert run.returncode in (0, 1), run.stdout + run.stderr
    found: dict[Path, set[int]] = {}
    for name, line in re.findall(r"^(.+?):(\d+): error:", run.stdout, re.MULTILINE):
        found.setdefault(Path(name).resolve(), set()).add(int(line))
    return found


def _pyright(case: Case, *paths: Path) -> dict[Path, set[int]]:
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    run = subprocess.run(
        [*command, *map(str, paths)],
        capture_output=True,
        text=True,
        check=False,
        cwd=case.folder,
        env={**os.environ, "PYTHONPATH": str(case.source)},
    )
    found: dict[Path, set[int]] = {}
    for item in json.loads(run.stdout)["generalDiagnostics"]:
        if item["severity"] == "error":
            line = item["range"]["start"]["line"] + 1
            found.setdefault(Path(item["file"]).resolve(), set()).add(line)
    return found


CHECKERS = pytest.mark.parametrize("checker", [_mypy, _pyright], ids=["mypy", "pyright"])
Checker = Callable[..., dict[Path, set[int]]]


@pytest.fixture(params=list(CASES))
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


@CHECKERS
def test_correct_uses_are_accepted_and_mistakes_are_flagged(checker: Checker, case: Case) -> None:
    """Exactly the marked lines are errors."""
    found = checker(case, case.uses, case.mistakes)
    lines = case.mistakes.read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# mistake" in line}
    assert found.get(case.uses, set()) == set()
    assert found.get(case.mistakes, set()) == marked


@CHECKERS
def test_the_package_itself_is_clean(checker: Checker, case: Case) -> None:
    """The whole package, strictly checked by mypy."""
    assert checker(case, case.source / case.name) == {}
