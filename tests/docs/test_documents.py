"""docs/documents.md: its commands run as printed, and its table has every finding of a document."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from sdkwright.cli import cli
from sdkwright.internal_errors import CODE
from support.packages import ROOT

PAGE = (ROOT / "docs" / "documents.md").read_text(encoding="utf-8")
COMMANDS = [
    line.partition("  #")[0].strip()
    for block in re.findall(r"^```bash\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    for line in block.splitlines()
]
DOCUMENT = """openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
paths: {/items: {get: {operationId: listItems, responses: {'200': {description: ok}}}}}
"""
OVERLAY = """overlay: 1.1.0
info: {title: Mends, version: 1.0.0}
actions: [{target: "$.paths['/items'].get", update: {summary: List the items.}}]
"""

SOURCES = ROOT / "generator" / "sdkwright"
OF_DOCUMENTS = (
    *("build", "naming", "gather", "foreign", "resolve", "spec", "load", "surface", "runs"),
    *("json_text", "yaml_text", "yaml_marks", "yaml_scalars", "syntax", "diagnostics"),
)
CALLS = {"error", "warning", "lenient", "Diagnostic", "Problem", "RefusalError", "_problem", "_add"}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_commands_make_a_package(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a small document in the working folder."""
    monkeypatch.chdir(tmp_path)
    Path("shop.yaml").write_text(DOCUMENT, "utf-8")
    Path("mends.overlay.yaml").write_text(OVERLAY, "utf-8")
    program, *arguments = shlex.split(command)
    ran = CliRunner().invoke(cli, arguments)
    assert (program, ran.exit_code) == ("sdkwright", 0), ran.output
    assert Path("shop/src/shop/client.py").is_file()


def _codes() -> set[str]:
    """Return the codes that the parts that read documents give their findings."""
    return {
        code
        for path in SOURCES.rglob("*.py")
        if path.relative_to(SOURCES).parts[0].removesuffix(".py") in OF_DOCUMENTS
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and node.args and _called(node.func) in CALLS
        for code in _texts(node.args[0])
    }


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _texts(argument: ast.expr) -> set[str]:
    return {
        node.value
        for node in ast.walk(argument)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_the_table_has_every_finding() -> None:
    """And no finding that does not exist."""
    rows = PAGE.partition("## Findings")[2].partition("\n## ")[0].splitlines()
    cells = [row.split("|")[1] for row in rows if row.startswith("| `")]
    told = {code for cell in cells for code in re.findall(r"`([a-z-]+)`", cell)}
    everything = "\n".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py"))
    assert _codes() - told == set()
    assert {code for code in told if f'"{code}"' not in everything} == set()
    assert CODE in told
