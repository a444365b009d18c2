"""The page about releases: its files are written, its commands run, and print what it shows."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.packages import ROOT

PAGE = (ROOT / "docs/releases.md").read_text(encoding="utf-8")


def _blocks() -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"^```(\w+)\n((?s:.*?))^```$", PAGE, re.MULTILINE):
        yield found[1], found[2]


def _environment(folder: Path) -> dict[str, str]:
    tools = folder / "tools"
    tools.mkdir()
    (tools / "sdkwright").write_text(f'#!/bin/sh\nexec {sys.executable} -m sdkwright "$@"\n')
    (tools / "sdkwright").chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "generator"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "LC_ALL": "C.UTF-8",
    }


def test_the_page_runs_from_top_to_bottom(tmp_path: Path) -> None:
    """In one project, as a reader would."""
    environment, project = _environment(tmp_path), tmp_path / "project"
    ran = 0
    for kind, text in _blocks():
        if kind != "console":
            path = project / text.splitlines()[0].removeprefix("# ")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            continue
        parts = re.split(r"^\$ (.*)\n", text, flags=re.MULTILINE)[1:]
        for command, shown in zip(parts[::2], parts[1::2], strict=True):
            done = subprocess.run(
                command,
                shell=True,
                cwd=project,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            printed = done.stdout.replace(f"{project}{os.sep}", "")
            assert printed == shown, f"$ {command}\n{printed}{done.stderr}"
            ran += 1
    assert ran > 10


@pytest.mark.parametrize("option", sorted(set(re.findall(r"`(?:\w+ )?(--[a-z-]+)", PAGE))))
def test_options_exist(option: str) -> None:
    """Also those that the text only mentions."""
    sources = (ROOT / "generator/sdkwright/commands").glob("*.py")
    assert any(f'"{option}"' in path.read_text("utf-8") for path in sources)


def test_links_lead_to_headings() -> None:
    """The contents of the page are those that it has."""
    prose = re.sub(r"^```\w+\n(?s:.*?)^```$", "", PAGE, flags=re.MULTILINE)
    headings = re.findall(r"^## (.*)$", prose, re.MULTILINE)
    known = {heading.lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]*)\)", PAGE)) == known
