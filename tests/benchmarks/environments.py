"""Virtual environments of the programs that are measured, made by the run itself."""

from __future__ import annotations

import hashlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from .processes import run

_QUIET = ("--quiet", "--disable-pip-version-check", "--no-input")


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment."""

    folder: Path

    @property
    def scripts(self) -> Path:
        """The folder of the interpreter and of the commands."""
        return self.folder / ("Scripts" if sys.platform == "win32" else "bin")

    @property
    def python(self) -> Path:
        """The interpreter."""
        return self.scripts / "python"

    def version(self, distribution: str) -> str:
        """Return the version of something that is installed here."""
        code = f"from importlib.metadata import version; print(version({distribution!r}))"
        return run([self.python, "-I", "-c", code]).output.strip()


def make_environment(folder: Path, *requirements: str | Path) -> Environment:
    """Return a new environment with what is required, or the one that an earlier run left.

    Args:
        folder: where it is; a file in it says what it was made for.
        requirements: names of distributions, or paths of wheels.
    """
    environment = Environment(folder)
    wanted = "\n".join(_identity(str(one)) for one in requirements)
    note = folder / "requirements.txt"
    if note.is_file() and note.read_text(encoding="utf-8") == wanted:
        return environment
    shutil.rmtree(folder, ignore_errors=True)
    run([sys.executable, "-m", "venv", folder])
    run([environment.python, "-m", "pip", "install", *_QUIET, *requirements])
    note.write_text(wanted, encoding="utf-8")
    return environment


def _identity(requirement: str) -> str:
    """Return a requirement, with the hash of the wheel if it is one: its name stays the same."""
    wheel = Path(requirement.partition("[")[0])
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest() if wheel.is_file() else ""
    return f"{requirement} {digest}".rstrip()


def build_wheel(project: Path, folder: Path) -> Path:
    """Build the wheel of a project into an emptied folder and return its path."""
    shutil.rmtree(folder, ignore_errors=True)
    # An absolute path: pip takes a mere name for that of a distribution in the package index.
    source = project.resolve(strict=True)
    run([sys.executable, "-m", "pip", "wheel", *_QUIET, "--no-deps", "-w", folder, source])
    (wheel,) = folder.glob("*.whl")
    return wheel
