"""The README of every package: its snippets run in the order in which a reader meets them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from support.control_plane import ControlPlane
from support.exchange import Answer
from support.logins import log_in
from support.packages import imported, merged, product, target

PROJECTS = "/api/v1/org-unit/projects"
VERSIONS = list(product("runai").specs)


def _snippets(version: str) -> list[str]:
    text = (target("runai", version).folder / "README.md").read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def _end_after(plane: ControlPlane, calls: int) -> None:
    """Let the last of the next calls get a page that says it is the last one."""
    usual = plane.sample_answer("GET", PROJECTS)
    last = json.loads(usual.content()) | {"next": None}
    plane.script("GET", PROJECTS, [*[usual] * (calls - 1), Answer(200, body=last)])


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the quick start closes nothing
def test_every_snippet_of_a_package_readme_runs(
    version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one program, with nothing replaced but the address of the server and a path."""
    snippets = _snippets(version)
    assert len(snippets) >= 8
    names: dict[str, object] = {}
    with ControlPlane(merged("runai", version)) as plane, imported("runai", version):
        plane.tokens.accept("your-bearer-token")
        token = plane.tokens.issue()
        log_in(tmp_path / ".runai", plane.url, token)
        monkeypatch.setenv("HOME", str(tmp_path))
        for snippet in snippets:
            if "iterate" in snippet:
                _end_after(plane, calls=3)
            program = snippet.replace("https://your-org.run.ai", plane.url)
            exec(program.replace("/path/to", str(tmp_path)), names)
        assert plane.findings == []
        assert len(plane.requests) >= 6
