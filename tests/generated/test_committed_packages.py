"""The committed packages: laid out as black likes it, small enough, and installable."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from support.environments import build_sdist, build_wheel
from support.packages import product, target

VERSIONS = list(product("runai").specs)
NEWEST = VERSIONS[-1]

# The peers need 205,000 to 290,000 lines for the same document.
MOST_LINES = 60_000
MOST_WHEEL_BYTES = 700_000
LONGEST_PATH = 100


def _files(version: str) -> list[Path]:
    folder = target("runai", version).folder
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return [folder / name for name in listed.stdout.splitlines()]


@pytest.mark.parametrize("version", [NEWEST])
def test_black_has_nothing_to_change(version: str) -> None:
    """Ruff lays the modules out, black judges."""
    command = [sys.executable, "-m", "black", "--check", "--quiet", "--line-length=100"]
    folder = target("runai", version).folder
    assert subprocess.run([*command, str(folder)], check=False).returncode == 0


def test_ruff_finds_nothing_in_the_emitted_modules() -> None:
    """With its default rules, in all versions."""
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--line-length=100", "--quiet"]
    folders = [str(target("runai", version).folder / "src") for version in VERSIONS]
    run = subprocess.run([*command, *folders], check=False, capture_output=True, text=True)
    assert run.stdout == ""


def test_the_newest_package_is_small() -> None:
    """All of its files together, of whatever kind."""
    files = _files(NEWEST)
    assert sum(path.read_bytes().count(b"\n") for path in files) <= MOST_LINES
    folder = target("runai", NEWEST).folder
    assert max(len(str(path.relative_to(folder))) for path in files) <= LONGEST_PATH


def test_wheel_and_sdist_hold_what_users_need(tmp_path: Path) -> None:
    """Types, licence, runtime and documents travel along; the wheel is small."""
    folder = target("runai", NEWEST).folder
    wheel = build_wheel(folder, tmp_path / "wheel")
    assert wheel.name == "runapy-1.224.0-py3-none-any.whl"
    assert wheel.stat().st_size <= MOST_WHEEL_BYTES
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"runai/py.typed", "runai/_runtime/client.py", "runai/models/projects.py"} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    sdist = build_sdist(folder, tmp_path / "sdist")
    assert sdist.name == "runapy-1.224.0.tar.gz"


@pytest.mark.parametrize("version", VERSIONS)
def test_the_version_of_a_package_names_its_control_plane(version: str) -> None:
    """2.19 is released as 1.219.Z, in a folder of its release line."""
    one = target("runai", version)
    minor = version.partition(".")[2]
    assert one.job.edition.version == f"1.2{minor}.0"
    assert one.folder.name == f"1.2{minor}"
    text = (one.folder / "src" / "runai" / "_version.py").read_text(encoding="utf-8")
    assert f'"1.2{minor}.0"' in text
