"""Wheels and source distributions: the same bytes wherever and whenever they are built.

The backend writes archives with sorted names, normal permissions and the time that
`SOURCE_DATE_EPOCH` says (reproducible-builds.org). The wheel is built from the source distribution,
so that one that lacks files is noticed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from sdkwright.tree import Tree, safe_path

TIME: Final = "1580601600"
"""When files were made, as far as archives say: the backend's own choice."""

# What changes what is built; nothing else of the environment reaches the backend's options.
_ENVIRONMENT: Final = {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"}


class BuildError(Exception):
    """The backend, or a check of its result, failed; the message is what it printed."""


def source_date() -> str:
    """Return the time that archives state: `SOURCE_DATE_EPOCH` if it is set."""
    return os.environ.get("SOURCE_DATE_EPOCH") or TIME


def distributions(tree: Tree) -> dict[str, bytes]:
    """Return the source distribution and the wheel of a package, by file name.

    Raises:
        BuildError: if the backend fails.
    """
    from build import BuildBackendException, ProjectBuilder

    with tempfile.TemporaryDirectory(prefix="sdkwright.") as name:
        folder = Path(name)
        _write(tree, folder / "package")
        try:
            whole = ProjectBuilder(folder / "package", runner=_run)
            sdist = Path(whole.build("sdist", folder / "out"))
            packed = ProjectBuilder(_unpacked(sdist, folder / "sdist"), runner=_run)
            wheel = Path(packed.build("wheel", folder / "out"))
        except BuildBackendException as error:
            raise BuildError(str(error)) from error
        return {path.name: path.read_bytes() for path in (sdist, wheel)}


def check_metadata(folder: Path, names: Sequence[str]) -> None:
    """Check that indexes will take distributions, and show their descriptions.

    Args:
        folder: where they are.
        names: their file names.

    Raises:
        BuildError: if one would be refused.
    """
    command = [sys.executable, "-m", "twine", "--no-color", "check", "--strict", *names]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise BuildError(ran.stdout + ran.stderr)


def _run(
    cmd: Sequence[str], cwd: str | None = None, extra_environ: Mapping[str, str] | None = None
) -> None:
    environment = {**os.environ, **_ENVIRONMENT, "SOURCE_DATE_EPOCH": source_date()}
    ran = subprocess.run(
        cmd,
        cwd=cwd,
        env={**environment, **(extra_environ or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode != 0:
        raise BuildError(ran.stdout + ran.stderr)


def _write(tree: Tree, folder: Path) -> None:
    for path, content in tree.items():
        target = folder / safe_path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _unpacked(sdist: Path, folder: Path) -> Path:
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (inner,) = folder.iterdir()
    return inner
