"""`release build` of a small product: the same bytes everywhere, whole, and never twice."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pytest
from releasing import Project

from support.packages import ROOT
from support_cli import OVERLAY, SETTINGS, SPEC

pytestmark = pytest.mark.release

VERSION = "1.101.0"
SDIST, WHEEL = f"pets_client-{VERSION}.tar.gz", f"pets_client-{VERSION}-py3-none-any.whl"


def _project(folder: Path) -> Project:
    files = {
        "overlays/pets/sdk.toml": SETTINGS.replace(
            "[client]", 'license = "Apache-2.0"\n\n[client]'
        ),
        "overlays/pets/10-names.overlay.yaml": OVERLAY,
        "overlays/pets/notes/1.101.0.md": "Pets at last.\n",
        "specs/pets/1.1.yaml": SPEC,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "LICENSE", folder / "overlays/pets/LICENSE")
    return Project(folder)


def _contents(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = _project(tmp_path_factory.mktemp("first") / "project")
    made.run("release", "build")
    return made


@pytest.fixture(scope="module")
def folder(project: Project) -> Path:
    return project.folder / "dist/pets" / VERSION


def test_two_builds_have_the_same_bytes(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """In other folders, at other times, by other users, in other places of the world."""
    other = _project(tmp_path_factory.mktemp("a longer name") / "somewhere" / "else")
    for path in other.folder.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    surroundings = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C", "USER": "nobody"}
    elsewhere = other.folder.parent / "out"
    other.run("release", "build", "--out", elsewhere, umask=0o077, **surroundings)
    assert _contents(elsewhere) == _contents(project.folder / "dist")


def test_the_time_of_archives_can_be_chosen(project: Project, tmp_path: Path) -> None:
    """By the variable that all such tools know."""
    project.run("release", "build", "--out", tmp_path, SOURCE_DATE_EPOCH="1767225600")
    with zipfile.ZipFile(tmp_path / "pets" / VERSION / WHEEL) as wheel:
        assert {one.date_time for one in wheel.infolist()} == {(2026, 1, 1, 0, 0, 0)}


def test_a_wheel_holds_what_users_and_checkers_need(folder: Path) -> None:
    """Its licence, and the mark that it has types."""
    with zipfile.ZipFile(folder / WHEEL) as wheel:
        names = wheel.namelist()
        metadata = wheel.read(f"pets_client-{VERSION}.dist-info/METADATA").decode()
    assert {"pets/py.typed", f"pets_client-{VERSION}.dist-info/licenses/LICENSE"} <= set(names)
    assert {name.split("/")[0] for name in names} == {"pets", f"pets_client-{VERSION}.dist-info"}
    assert "License-Expression: Apache-2.0\n" in metadata
    assert f"Version: {VERSION}\n" in metadata


def test_a_source_distribution_tells_its_history(folder: Path) -> None:
    """The changelog is the one beside it, with the words of people."""
    with tarfile.open(folder / SDIST) as archive:
        inner = archive.extractfile(f"pets_client-{VERSION}/CHANGELOG.md")
        assert inner is not None
        changelog = inner.read()
        assert {member.mtime for member in archive} == {1580601600}
    assert changelog == (folder / "CHANGELOG.md").read_bytes()
    assert b"\n\n## 1.101.0\n\nPets at last.\n\nFirst release for API 1.1:" in changelog


@pytest.mark.parametrize("name", [SDIST, WHEEL])
def test_each_distribution_has_a_bill_of_materials(folder: Path, name: str) -> None:
    """Valid by the standard's schema, with the hash of what it is about."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = (folder / f"{name}.cdx.json").read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    data = json.loads(text)
    own = data["metadata"]["component"]
    digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    assert own["hashes"] == [{"alg": "SHA-256", "content": digest}]
    assert own["purl"] == f"pkg:pypi/pets-client@{VERSION}"
    needed = {one["name"] for one in data["components"] if one["scope"] == "required"}
    assert needed == {"httpx", "pydantic"}


def test_the_manifest_names_every_file(folder: Path) -> None:
    """With its hash."""
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    hashes = {name: one["sha256"] for name, one in manifest["files"].items()}
    assert hashes == {k: v for k, v in _contents(folder).items() if k != "manifest.json"}
    assert {SDIST, WHEEL, "CHANGELOG.md", "surface.json"} <= hashes.keys()


def test_a_second_run_does_nothing(project: Project, folder: Path) -> None:
    """No file is written again."""
    before = {path: path.stat().st_mtime_ns for path in [folder, *folder.iterdir()]}
    assert "is there already" in project.run("release", "build").stdout
    assert {path: path.stat().st_mtime_ns for path in [folder, *folder.iterdir()]} == before


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """Neither a release with other content, nor one that was damaged, nor anything else."""
    project = _project(tmp_path / "project")
    project.run("release", "build")
    before = _contents(project.folder / "dist")
    overlay = project.folder / "overlays/pets/10-names.overlay.yaml"
    overlay.write_text(OVERLAY.replace("Find", "Seek"))
    refused = project.run("release", "build", code=2)
    assert "holds a release with the same number and other content" in refused.stderr
    assert _contents(project.folder / "dist") == before
    overlay.write_text(OVERLAY)
    (project.folder / "dist/pets" / VERSION / WHEEL).write_bytes(b"cut")
    assert "is not what the manifest says" in project.run("release", "build", code=2).stderr
    shutil.rmtree(project.folder / "dist/pets" / VERSION)
    (project.folder / "dist/pets" / VERSION).mkdir()
    assert "manifest.json cannot be read" in project.run("release", "build", code=2).stderr


def test_a_package_that_indexes_would_refuse_is_not_built(tmp_path: Path) -> None:
    """What the check says is shown, and nothing is left."""
    project = _project(tmp_path / "project")
    settings = project.folder / "overlays/pets/sdk.toml"
    settings.write_text(SETTINGS.replace('"Pets"\n', '"Pets"\nlicense = "Nobody knows"\n'))
    assert "license" in project.run("release", "build", code=2).stderr.lower()
    assert not list((project.folder / "dist").rglob("*"))


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_build_leaves_no_half_package(tmp_path: Path, by: signal.Signals) -> None:
    """The next run builds it whole."""
    project = _project(tmp_path / "project")
    dist, work = project.folder / "dist", tmp_path / "work"
    work.mkdir()
    running = subprocess.Popen(
        [sys.executable, "-m", "sdkwright", "release", "build"],
        cwd=project.folder,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT / "generator"),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "TMPDIR": str(work),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    # The backend works on a copy of the package.
    deadline = time.monotonic() + 60
    while running.poll() is None and not list(work.glob("sdkwright.*")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    running.send_signal(by)
    assert running.wait(60) != 0
    assert not (dist / "pets" / VERSION).exists()
    project.run("release", "build")
    assert (dist / "pets" / VERSION / "manifest.json").is_file()
