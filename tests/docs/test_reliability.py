"""Each promise of docs/reliability.md names a test that exists."""

from __future__ import annotations

import ast
import re

import pytest

from support.packages import ROOT

TEXT = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
ROWS = [line for line in TEXT.splitlines() if line.startswith("| ") and "---" not in line]
REFERENCES = sorted(set(re.findall(r"`(\w+/\w+\.py)::(\w+)`", TEXT)))
FILES = sorted({file for file, _ in REFERENCES})


@pytest.mark.parametrize("file", FILES)
def test_the_named_tests_exist(file: str) -> None:
    """Renaming or removing one is noticed."""
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert {name for other, name in REFERENCES if other == file} <= defined


def test_every_promise_names_a_test() -> None:
    """A promise without one is a wish."""
    promises = [row for row in ROWS if not row.endswith("Test |") and not row.endswith("here |")]
    assert len(promises) > 60
    assert [row for row in promises if "::test_" not in row] == []
