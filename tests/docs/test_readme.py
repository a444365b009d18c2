"""Every command and snippet of the README runs as printed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sdkwright.diagnostics import Report
from sdkwright.load import read_text
from sdkwright.overlay import read_overlay
from support.control_plane import ControlPlane
from support.packages import ROOT, imported, merged, product
from support.runloop.stand_in import KEY, StandIn

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
COMMANDS = [line for kind, text in BLOCKS if kind == "bash" for line in text.splitlines() if line]

# Commands that CI itself runs, or that a test elsewhere runs in another way, with where.
ELSEWHERE = {
    "python3 -m venv .venv && .venv/bin/pip install --quiet --editable . && "
    ".venv/bin/sdkwright generate": "below, with the environment that runs the tests",
    "python3 -m venv .venv && .venv/bin/pip install --quiet nox && "
    ".venv/bin/nox --session tests": ".ci/run",
    "pip install ./generated/runai/1.224": "tests/behaviour/test_user_promises.py, as a wheel",
    "nox --session tests": ".ci/run",
    "nox --session types": ".ci/run",
    "nox --session lint": ".ci/run",
    "nox --session check": ".ci/run",
    "nox --session conformance": ".ci/run",
    "nox --session corpus": ".ci/run",
    "nox --session soak": ".ci/run",
    "nox --session benchmarks": "docs/benchmarks.md holds its result",
}

PETSTORE = """
openapi: 3.1.0
info: {title: Petstore, version: 1.0.0}
paths:
  /pets:
    get:
      operationId: listPets
      responses: {"200": {description: ok}}
"""


def _command(line: str) -> str:
    return line.partition("  #")[0].strip()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the commands of the README work on."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("specs", "overlays", "generated"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "noxfile.py", folder)
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "api.yaml").write_text(PETSTORE, encoding="utf-8")
    return folder


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    tools = Path(sys.executable).parent
    environment = os.environ | {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "XDG_CACHE_HOME": str(folder / ".cache"),
    }
    return subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("line", [line for line in COMMANDS if _command(line) not in ELSEWHERE])
def test_a_command_of_the_readme_works(project: Path, line: str) -> None:
    """It ends with 0 and says something."""
    done = _run(_command(line), project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout


def test_commands_that_run_elsewhere_are_still_in_the_readme() -> None:
    """An entry of the table that nothing uses fails."""
    assert set(ELSEWHERE) <= {_command(line) for line in COMMANDS}


def test_the_first_command_regenerates_what_is_committed(project: Path) -> None:
    """Its last step, in a project without any output, gives all packages and a summary."""
    shutil.rmtree(project / "generated", ignore_errors=True)
    done = _run("sdkwright generate", project)
    assert done.returncode == 0, done.stderr
    assert re.search(
        r"8 versions, 9 categories, 62 groups, 2,378 operations, [\d,]+ models, [\d,]+ files in",
        done.stdout,
    )
    assert _run("sdkwright check", project).returncode == 0


def test_ci_runs_the_test_command_of_the_readme() -> None:
    """The pattern that `.ci/run` looks for finds the README's test command, and only that."""
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    pattern = re.search(r"grep -m 1 -- '(.*?)' README.md", script)
    assert pattern is not None
    found = [line for line in README.splitlines() if re.search(pattern[1], line)]
    assert [line for line in found if line.startswith("python3")] == [
        "python3 -m venv .venv && .venv/bin/pip install --quiet nox && "
        ".venv/bin/nox --session tests"
    ]


def _snippet(package: str) -> str:
    """Return the one program in Python that uses a package."""
    found = [text for kind, text in BLOCKS if kind == "python" and f"from {package} " in text]
    assert len(found) == 1
    return found[0]


def test_every_python_snippet_is_run() -> None:
    """There is one for each product."""
    programs = [text for kind, text in BLOCKS if kind == "python"]
    assert programs == [_snippet("runai"), _snippet("runloop_api_client")]


def test_the_runloop_snippet_runs_a_command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run against a stand-in that checks every request."""
    version = list(product("runloop").specs)[-1]
    with StandIn(merged("runloop", version)) as server, imported("runloop", version):
        monkeypatch.setenv("RUNLOOP_BASE_URL", server.url)
        exec(_snippet("runloop_api_client").replace("your-api-key", KEY), {})
        assert server.findings == []
    assert capsys.readouterr().out.endswith("\n0\n")


def test_the_python_snippet_prints_projects(capsys: pytest.CaptureFixture[str]) -> None:
    """Run against a control plane that checks every request."""
    snippet = _snippet("runai")
    with ControlPlane(merged("runai", "2.24")) as plane, imported("runai", "2.24"):
        exec(snippet.replace("https://your-org.run.ai", plane.url), {})
        assert plane.findings == []
    assert capsys.readouterr().out.startswith("sample ")


def test_the_yaml_snippet_is_an_overlay() -> None:
    """It reads without a finding."""
    (snippet,) = [text for kind, text in BLOCKS if kind == "yaml"]
    report = Report()
    source = read_text(snippet, Path("readme.yaml"), report, name="readme.yaml")
    assert source is not None
    overlay = read_overlay(source, report)
    assert overlay is not None
    assert report.diagnostics == ()
