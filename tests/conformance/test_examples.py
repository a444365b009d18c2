"""Every example of every package runs, and sends only what the document allows."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from support.control_plane import ControlPlane
from support.logins import log_in
from support.packages import imported, merged, product, target

VERSIONS = list(product("runai").specs)

# What a person would type after the name of a hand-written example.
ARGUMENTS = {"create_project.py": ["vision", "--wait", "0"], "submit_training.py": ["vision"]}

HAND_WRITTEN = {
    "async_overview.py",
    "cli_login.py",
    "count_in_threads.py",
    "create_project.py",
    "list_workloads.py",
    "submit_training.py",
}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_example_runs(
    version: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each sends something; what a person wrote also prints something."""
    folder = target("runai", version).folder / "examples"
    examples = [*sorted(folder.glob("*.py")), *sorted(folder.glob("generated/*.py"))]
    groups = [*(folder.parent / "src/runai/requests").glob("[a-z]*.py")]
    assert len([path for path in examples if path.parent.name == "generated"]) >= len(groups) - 5
    with ControlPlane(merged("runai", version)) as plane, imported("runai", version):
        log_in(tmp_path / "runai", plane.url, plane.tokens.issue())
        monkeypatch.setenv("RUNAI_CLI_CONFIG_PATH", str(tmp_path / "runai"))
        monkeypatch.setenv("RUNAI_BASE_URL", plane.url)
        monkeypatch.setenv("RUNAI_CLIENT_ID", "id")
        monkeypatch.setenv("RUNAI_CLIENT_SECRET", "secret")
        for path in examples:
            plane.reset()
            monkeypatch.setattr("sys.argv", [str(path), *ARGUMENTS.get(path.name, [])])
            runpy.run_path(str(path), run_name="__main__")
            assert plane.findings == [], path.name
            assert plane.requests, path.name
            # A generated example of methods that return nothing prints nothing.
            assert capsys.readouterr().out or path.parent.name == "generated", path.name


def test_each_hand_written_example_is_in_the_newest_package() -> None:
    """So it runs above; the table names all of them."""
    folder = target("runai", VERSIONS[-1]).folder / "examples"
    assert {path.name for path in folder.glob("*.py")} == HAND_WRITTEN
