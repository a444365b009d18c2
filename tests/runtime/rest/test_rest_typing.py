"""Type checkers infer the results of methods, views and verbs, and flag mistakes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
CASES = HERE / "typing_cases"
FOLDERS = os.pathsep.join(map(str, (HERE.parents[2] / "templates", HERE.parent, HERE)))
EXPECTED = {
    ("mistakes.py", number)
    for number, line in enumerate((CASES / "mistakes.py").read_text("utf-8").splitlines(), 1)
    if "# error:" in line
}


def test_mypy_accepts_uses_and_flags_mistakes(tmp_path: Path) -> None:
    """With assert_type on every result."""
    pytest.importorskip("mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path)]
    command += [str(CASES / "use.py"), str(CASES / "mistakes.py")]
    environment = {**os.environ, "MYPYPATH": FOLDERS}
    shown = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    found = re.findall(r"(use|mistakes)\.py:(\d+): error", shown.stdout)
    assert {(f"{name}.py", int(number)) for name, number in found} == EXPECTED, shown.stdout


def test_pyright_accepts_uses_and_flags_mistakes() -> None:
    """The same lines."""
    pytest.importorskip("pyright")
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(CASES)]
    command += ["--pythonpath", sys.executable]
    shown = subprocess.run(command, capture_output=True, text=True, check=False)
    report = json.loads(shown.stdout)
    assert report["summary"]["filesAnalyzed"] == 2
    found = {
        (Path(item["file"]).name, item["range"]["start"]["line"] + 1)
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    }
    assert found == EXPECTED
