"""The workflows of continuous integration: well formed, careful, and what people would type.

Steps that need no service run here as they are written, in scratch copies. `pip`, `curl` and `gh`
would need one: the first is what set up this environment, the others are stood in for.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from support.packages import ROOT
from support_cli import OVERLAY, SETTINGS, SPEC

FOLDER = ROOT / ".github/workflows"
FILES = sorted(FOLDER.glob("*.yml"))
NAMES = [path.stem for path in FILES]

NEWER = SPEC.replace("petName: {type: string}", "petName: {type: string}, age: {type: integer}")

# Who may do what; everything else reads.
PERMISSIONS = {
    ("regenerate", "regenerate"): {"contents": "write", "pull-requests": "write"},
    ("release", "build"): {"contents": "read", "id-token": "write", "attestations": "write"},
    ("release", "publish"): {"id-token": "write"},
    ("release", "record"): {"contents": "write", "pull-requests": "write"},
}


@cache
def workflow(name: str) -> dict[str, Any]:
    """Return a workflow; `on` is a truth value in YAML 1.1, and a name here."""
    data = yaml.safe_load((FOLDER / f"{name}.yml").read_text("utf-8"))
    return {("on" if key is True else key): value for key, value in data.items()}


def steps(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every step with its job."""
    for job, one in workflow(name)["jobs"].items():
        for step in one["steps"]:
            yield job, step


def scripts(name: str) -> str:
    """Return everything that a workflow runs."""
    return "\n".join(step["run"] for _, step in steps(name) if "run" in step)


def test_there_are_three() -> None:
    """One for changes, one for new documents, one for releases."""
    assert NAMES == ["ci", "regenerate", "release"]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_they_follow_the_schema(path: Path) -> None:
    """The published schema of GitHub's workflows, as check-jsonschema carries it."""
    command = ["check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
    ran = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_actionlint_finds_nothing(path: Path) -> None:
    """Expressions, contexts, needs, and scripts where shellcheck is there, too."""
    tool = shutil.which("actionlint")
    if tool is None:
        pytest.skip("no actionlint in PATH; its package downloads it, which not every network lets")
    ran = subprocess.run([tool, str(path)], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize("name", NAMES)
def test_permissions_are_least(name: str) -> None:
    """Everything reads; a job that needs more says so itself."""
    assert workflow(name)["permissions"] == {"contents": "read"}
    own = {
        (name, job): one["permissions"]
        for job, one in workflow(name)["jobs"].items()
        if "permissions" in one
    }
    assert own == {key: value for key, value in PERMISSIONS.items() if key[0] == name}


@pytest.mark.parametrize("name", NAMES)
def test_actions_are_pinned_by_major_version(name: str) -> None:
    """Not by a branch that moves on."""
    used = [step["uses"] for _, step in steps(name) if "uses" in step]
    assert used
    assert [
        one for one in used if not re.fullmatch(r"[\w.-]+/[\w./-]+@(v\d+|release/v\d+)", one)
    ] == []


@pytest.mark.parametrize("name", NAMES)
def test_scripts_hold_no_expressions(name: str) -> None:
    """What people type would become a part of the script; it comes in variables instead."""
    assert "${{" not in scripts(name)


@pytest.mark.parametrize("name", NAMES)
def test_scripts_are_bash_that_fails_early(name: str) -> None:
    """And bash can read them."""
    assert workflow(name)["defaults"] == {"run": {"shell": "bash"}}
    ran = subprocess.run(["bash", "-n"], input=scripts(name), text=True, check=False)
    assert ran.returncode == 0


@pytest.mark.parametrize("name", NAMES)
def test_jobs_end(name: str) -> None:
    """A job that hangs is stopped within an hour; two runs do not get into each other's way."""
    assert "concurrency" in workflow(name)
    assert all(one["timeout-minutes"] <= 60 for one in workflow(name)["jobs"].values())


def test_checkouts_keep_credentials_only_where_they_push() -> None:
    """So that nothing else finds them."""
    for name in NAMES:
        for job, step in steps(name):
            if step.get("uses", "").startswith("actions/checkout@"):
                keeps = step.get("with", {}).get("persist-credentials", True)
                permissions = PERMISSIONS.get((name, job), {})
                assert keeps == (permissions.get("contents") == "write"), (name, job)


def test_the_sessions_are_those_of_every_clone() -> None:
    """`.ci/run` and `ci.yml` pass the same ones, and nox knows them."""
    runs = (ROOT / ".ci/run").read_text("utf-8")
    found = re.search(r"for session in ([\w ]+); do", runs)
    assert found is not None
    sessions = workflow("ci")["jobs"]["session"]["strategy"]["matrix"]["session"]
    assert sessions == ["tests", *found[1].split()]
    known = re.findall(
        r"^def (\w+)\(session", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE
    )
    assert set(sessions) <= set(known)


def test_no_password_is_stored() -> None:
    """Publishing is trusted by identity, and builds are attested."""
    for path in FILES:
        assert "secrets." not in path.read_text("utf-8"), path.name
    for name in NAMES:
        given = {key for _, step in steps(name) for key in step.get("with", {})}
        assert given.isdisjoint({"password", "user", "token"}), name
    used = [step.get("uses", "") for _, step in steps("release")]
    assert any(one.startswith("actions/attest-build-provenance@") for one in used)
    assert workflow("release")["jobs"]["publish"]["environment"] == "release"


@dataclass(frozen=True, slots=True)
class Runner:
    """Runs the scripts of a workflow in a scratch repository."""

    folder: Path
    variables: dict[str, str]

    def step(self, workflow_name: str, title: str, *, code: int = 0, **more: str) -> str:
        """Run a step by its name, as the service would, and return what it printed."""
        (step,) = [
            one for _, one in steps(workflow_name) if one.get("name") == title and "run" in one
        ]
        ran = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.folder,
            env={**os.environ, **self.variables, **more},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == code, ran.stdout + ran.stderr
        return ran.stdout

    def git(self, *arguments: str) -> str:
        """Run git in the repository."""
        return subprocess.run(
            ["git", *arguments], cwd=self.folder, capture_output=True, text=True, check=True
        ).stdout

    def file(self, name: str) -> str:
        """Return what a variable's file holds, or a file among the temporary ones."""
        path = self.variables.get(name) or str(self.folder.parent / "temp" / name)
        return Path(path).read_text("utf-8")


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    """A repository with a product of two versions, and a remote that branches are pushed to."""
    folder, tools, temp = tmp_path / "repository", tmp_path / "bin", tmp_path / "temp"
    for one in (folder / "overlays/pets", folder / "specs/pets", tools, temp):
        one.mkdir(parents=True)
    (folder / "overlays/pets/sdk.toml").write_text(SETTINGS, encoding="utf-8")
    (folder / "overlays/pets/10-names.overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    for version in ("1.9", "1.10"):
        (folder / f"specs/pets/{version}.yaml").write_text(SPEC, encoding="utf-8")
    (tools / "gh").write_text('#!/bin/sh\nprintf "%s\\n" "$@" > "$RUNNER_TEMP/gh.txt"\n')
    (tools / "gh").chmod(0o755)
    (tools / "sdkwright").write_text(f'#!/bin/sh\nexec {sys.executable} -m sdkwright "$@"\n')
    (tools / "sdkwright").chmod(0o755)
    path = os.pathsep.join([str(tools), str(Path(sys.executable).parent), os.environ["PATH"]])
    nowhere = str(tmp_path / "gitconfig")
    variables = {
        "PATH": path,
        "PYTHONPATH": str(ROOT / "generator"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "RUNNER_TEMP": str(temp),
        "GITHUB_STEP_SUMMARY": str(temp / "summary.md"),
        "GITHUB_OUTPUT": str(temp / "output.txt"),
        "PRODUCT": "pets",
        "BRANCH": "made",
        "GIT_CONFIG_GLOBAL": nowhere,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    made = Runner(folder, variables)
    made.git("init", "--quiet", "--bare", str(tmp_path / "remote"))
    made.git("init", "--quiet", "--initial-branch", "main")
    made.git("remote", "add", "origin", str(tmp_path / "remote"))
    made.step("regenerate", "Generate")
    made.git("add", ".")
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    made.git(*identity, "commit", "--quiet", "--message", "Start")
    return made


def test_a_new_document_becomes_a_pull_request(runner: Runner) -> None:
    """Its text is what changes for users, compared with the version before."""
    temp = runner.folder.parent / "temp"
    (temp / "openapi.json").write_text(json.dumps(yaml.safe_load(NEWER)), encoding="utf-8")
    runner.step("regenerate", "Add the document", VERSION="1.11")
    runner.step("regenerate", "Generate")
    runner.step("regenerate", "Tell what changes", VERSION="1.11")
    assert "pets-client 1.110.0 → pets-client 1.111.0" in runner.file("body.md")
    assert "- `Pet`: new optional field `age`" in runner.file("body.md")
    runner.step("regenerate", "Open a pull request", VERSION="1.11")
    changed = runner.git("show", "--stat=200", "--name-only", "--format=%s", "origin/made").split()
    assert changed[:2] == ["pets", "1.11"]
    assert {"specs/pets/1.11.json", "overlays/pets/lifespans.json"} < set(changed)
    assert "generated/pets/1.111/pyproject.toml" in changed
    assert runner.file("gh.txt").split()[:4] == ["pr", "create", "--title", "pets"]
    assert runner.git("status", "--porcelain") == ""


def test_the_first_document_of_a_product_has_nothing_to_compare(runner: Runner) -> None:
    """And one older than all others is compared with none."""
    runner.step("regenerate", "Tell what changes", VERSION="1.9")
    assert runner.file("body.md") == "The first version of pets.\n"


def test_work_for_people_stops_it(runner: Runner) -> None:
    """The summary lists what is to be done."""
    temp = runner.folder.parent / "temp"
    moved = SPEC.replace("/pets:", "/animals:")
    (temp / "openapi.json").write_text(json.dumps(yaml.safe_load(moved)), encoding="utf-8")
    printed = runner.step("regenerate", "Add the document", VERSION="1.11", code=1)
    assert "actions that no longer match: 1" in printed
    assert "overlay-no-match" in runner.file("GITHUB_STEP_SUMMARY")


def test_a_hostile_version_is_only_a_version(runner: Runner) -> None:
    """It is refused, and runs nothing."""
    hostile = '1.11"; touch hurt; echo "$(touch hurt)'
    (runner.folder.parent / "temp/openapi.json").write_text("{}", encoding="utf-8")
    runner.step("regenerate", "Add the document", VERSION=hostile, code=2)
    assert not list(runner.folder.rglob("hurt"))


def test_the_plan_of_a_release_names_the_lines_that_are_due(runner: Runner) -> None:
    """As a list that the jobs after it are made from."""
    runner.step("release", "Are the committed packages what would be released?")
    printed = runner.step("release", "Plan")
    assert re.search(r"pets +1\.9 +1\.109\.0 +first", printed)
    assert runner.file("GITHUB_OUTPUT") == 'lines=["1.9", "1.10"]\n'
    assert printed == runner.file("GITHUB_STEP_SUMMARY")


def test_a_stale_package_is_not_released(runner: Runner) -> None:
    """What is committed is what is released."""
    (runner.folder / "generated/pets/1.109/README.md").write_text("edited", encoding="utf-8")
    runner.step("release", "Are the committed packages what would be released?", code=1)


def test_a_release_is_built_published_and_recorded(runner: Runner) -> None:
    """Line by line; afterwards nothing is due."""
    for line in ("1.9", "1.10"):
        runner.step("release", "Build", LINE=line)
    shutil.copytree(runner.folder / "dist", runner.folder / "copy")
    runner.step("release", "Gather what is published")
    names = sorted(path.name for path in (runner.folder / "upload").iterdir())
    assert [name for name in names if name.endswith(".whl")] == [
        "pets_client-1.109.0-py3-none-any.whl",
        "pets_client-1.110.0-py3-none-any.whl",
    ]
    assert len(names) == 4
    runner.step("release", "Record")
    runner.step("release", "Open a pull request")
    changed = runner.git("show", "--name-only", "--format=", "origin/made").split()
    assert "overlays/pets/releases.toml" in changed
    runner.step("release", "Plan")
    assert runner.file("GITHUB_OUTPUT").endswith("lines=[]\n")
