"""Type checkers infer the results of all three modes and flag mistakes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
FOLDERS = os.pathsep.join([str(HERE.parents[1] / "templates"), str(HERE)])
MISTAKES = HERE / "typing_cases" / "mistakes.py"
EXPECTED = {
    number
    for number, line in enumerate(MISTAKES.read_text("utf-8").splitlines(), 1)
    if "# error:" in line
}


def mypy(file: Path, cache: Path) -> set[int]:
    """The lines of a file that mypy --strict flags."""
    pytest.importorskip("mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache), str(file)]
    environment = {**os.environ, "MYPYPATH": FOLDERS}
    shown = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    pattern = rf"{re.escape(file.name)}:(\d+): error"
    found = {int(number) for number in re.findall(pattern, shown.stdout)}
    assert found or "Success" in shown.stdout, shown.stdout + shown.stderr
    return found


@pytest.fixture(scope="module")
def pyright() -> dict[str, set[int]]:
    """The lines that pyright in strict mode flags, by file name."""
    pytest.importorskip("pyright")
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(HERE / "typing_cases")]
    command += ["--pythonpath", sys.executable]
    shown = subprocess.run(command, capture_output=True, text=True, check=False)
    report = json.loads(shown.stdout)
    assert report["summary"]["filesAnalyzed"] == 2
    flagged: dict[str, set[int]] = {}
    for item in report["generalDiagnostics"]:
        if item["severity"] == "error":
            lines = flagged.setdefault(Path(item["file"]).name, set())
            lines.add(item["range"]["start"]["line"] + 1)
    return flagged


def test_mypy_accepts_correct_uses_and_infers_their_types(tmp_path: Path) -> None:
    """mypy --strict, with assert_type on every result."""
    assert mypy(HERE / "typing_cases" / "use.py", tmp_path) == set()


def test_mypy_flags_every_mistake(tmp_path: Path) -> None:
    """And nothing else."""
    assert mypy(MISTAKES, tmp_path) == EXPECTED


def test_pyright_accepts_correct_uses_and_infers_their_types(
    pyright: dict[str, set[int]],
) -> None:
    """With assert_type on every result."""
    assert pyright.get("use.py", set()) == set()


def test_pyright_flags_every_mistake(pyright: dict[str, set[int]]) -> None:
    """And nothing else."""
    assert pyright["mistakes.py"] == EXPECTED
