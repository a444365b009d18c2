"""From a fix in an overlay to wheels that pip installs, in a copy of this project."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from releasing import Fresh, Project, index_of

from support.control_plane import ControlPlane
from support.exchange import Answer
from support.packages import ROOT, merged

pytestmark = pytest.mark.release

LINES = ("2.18", "2.19", "2.24")
CHOSEN = [option for line in LINES for option in ("--version", line)]

FIX = """
overlay: 1.1.0
info: {title: A fix for old lines, version: 1.0.0}
x-sdk-applies-to: '>=2.18, <2.20'
actions:
  - target: $.paths['/api/v1/clusters'].get
    update:
      parameters:
        - {name: page, in: query, schema: {type: integer}, description: The page.}
"""

PROGRAM = """
import sys
from importlib.metadata import version
import runai
from runai import RunaiClient, exceptions
assert runai.__file__.startswith(sys.prefix), runai.__file__
assert version("runapy") == runai.__version__
print(runai.__version__)
client = RunaiClient(bearer_token=sys.argv[2], runai_base_url=sys.argv[1])
try:
    print(client.check_version())
except exceptions.VersionMismatchError as error:
    print(error)
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A copy with three lines released, two of them twice because of a fix."""
    folder = tmp_path_factory.mktemp("copy") / "project"
    for name in ("specs/runai", "overlays/runai"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("released"))
    (folder / "overlays/runai/releases.toml").write_text("# Only of this copy.\n", "utf-8")
    made = Project(folder)
    made.release(*CHOSEN)
    (folder / "overlays/runai/99-fix.overlay.yaml").write_text(FIX, "utf-8")
    return made


def _plan(project: Project) -> list[dict[str, Any]]:
    ran = project.run("release", "plan", "runai", "--format", "json", *CHOSEN)
    plan: list[dict[str, Any]] = json.loads(ran.stdout)["plan"]
    return plan


@pytest.fixture(scope="module")
def fixed(project: Project) -> tuple[list[dict[str, Any]], Project]:
    """The plan with the fix, and the project after its release."""
    plan = _plan(project)
    project.release(*CHOSEN)
    return plan, project


def test_a_fix_is_planned_for_the_lines_that_it_is_for(
    fixed: tuple[list[dict[str, Any]], Project],
) -> None:
    """Two patches with one change each; the third line stays."""
    plan, _ = fixed
    assert [(one["kind"], one["released"], one["version"]) for one in plan] == [
        ("patch", "1.218.0", "1.218.1"),
        ("patch", "1.219.0", "1.219.1"),
        ("unchanged", "1.224.0", None),
    ]
    for one in plan[:2]:
        assert [change["message"] for change in one["changes"]] == [
            "`clusters.get_clusters`: new optional argument `page`"
        ]


def test_the_release_makes_exactly_two_more_wheels(
    fixed: tuple[list[dict[str, Any]], Project],
) -> None:
    """With the fix in them; after that, nothing is due."""
    _, project = fixed
    wheels = [path for path in project.distributions("runai") if path.suffix == ".whl"]
    assert [path.name.split("-")[1] for path in wheels] == [
        *("1.218.0", "1.218.1", "1.219.0", "1.219.1", "1.224.0"),
    ]
    with zipfile.ZipFile(wheels[3]) as wheel:
        source = wheel.read("runai/requests/clusters.py").decode()
    assert 'query("page")' in source
    assert {one["kind"] for one in _plan(project)} == {"unchanged"}


def test_the_changelog_tells_of_the_fix_and_of_the_line_before(
    fixed: tuple[list[dict[str, Any]], Project],
) -> None:
    """The newest first; who comes from 2.18 finds what changed for them."""
    _, project = fixed
    text = (project.folder / "dist/runai/1.219.1/CHANGELOG.md").read_text("utf-8")
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert titles == ["## 1.219.1", "## 1.219.0", "## Upgrading from 1.218 to 1.219"]
    assert "\n\n`clusters.get_clusters`: new optional argument `page`.\n\n" in text
    assert "### Breaking\n\n**Methods**\n" in text


@pytest.fixture(scope="module")
def index(
    fixed: tuple[list[dict[str, Any]], Project], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """An index with everything that was released."""
    folder = tmp_path_factory.mktemp("index")
    for path in fixed[1].distributions("runai"):
        shutil.copy(path, folder)
    with index_of(folder, tmp_path_factory.mktemp("log") / "server.log") as address:
        yield address


@pytest.fixture(scope="module")
def plane() -> Iterator[ControlPlane]:
    """A control plane of 2.24."""
    with ControlPlane(merged("runai", "2.24")) as running:
        yield running


def _run(environment: Fresh, plane: ControlPlane, clusters: str) -> list[str]:
    """Import, ask for the version, check it against a control plane with a cluster."""
    answer = plane.sample_answer("GET", "/api/v1/clusters")
    content = [{**one, "version": clusters} for one in json.loads(answer.body)]
    plane.script(
        "GET",
        "/api/v1/clusters",
        [Answer(answer.status, answer.headers, json.dumps(content).encode())],
    )
    token = plane.tokens.issue()
    printed = environment.run(PROGRAM, plane.url, token).splitlines()
    assert plane.findings == []
    return printed


@pytest.mark.parametrize(
    ("requirement", "installed"),
    [
        ("runapy", "1.224.0"),
        ("runapy~=1.219.0", "1.219.1"),
        ("runapy==1.219.0", "1.219.0"),
        ("runapy~=1.218.0", "1.218.1"),
    ],
)
def test_a_pin_gets_what_it_says(
    index: str, plane: ControlPlane, tmp_path: Path, requirement: str, installed: str
) -> None:
    """The newest line, the newest patch of a line, or one version; each knows which it is."""
    environment = Fresh(tmp_path / "venv")
    environment.install(index, requirement)
    line = f"2.{installed.split('.')[1][1:]}"
    assert _run(environment, plane, f"{line}.7") == [installed, f"{line}.7"]
    newer = _run(environment, plane, "2.25.0")
    assert newer == [installed, f"the package is for {line}, what answers tells 2.25.0"]


def test_a_source_distribution_installs_too(index: str, tmp_path: Path) -> None:
    """Where people want no wheels, the backend builds one for them."""
    environment = Fresh(tmp_path / "venv")
    options = ("--no-binary", ":all:", "--no-build-isolation")
    environment.install(index, "runapy==1.219.1", *options)
    assert environment.run("import runai; print(runai.__version__)") == "1.219.1\n"


def test_a_line_that_was_never_released_cannot_be_installed(index: str, tmp_path: Path) -> None:
    """Pip lists what there is."""
    said = Fresh(tmp_path / "venv").install(index, "runapy~=1.220.0", code=1)
    assert "1.219.1" in said
