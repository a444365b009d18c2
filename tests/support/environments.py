"""Fresh virtual environments with built wheels in them, as a user would have them."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path


def build_wheel(folder: Path, out: Path) -> Path:
    """Build the wheel of a package folder with the ordinary front end, and return its path."""
    return _build(folder, out, "wheel", "*.whl")


def build_sdist(folder: Path, out: Path) -> Path:
    """Build the source distribution of a package folder, and return its path."""
    return _build(folder, out, "sdist", "*.tar.gz")


def _build(folder: Path, out: Path, kind: str, pattern: str) -> Path:
    command = [sys.executable, "-m", "build", f"--{kind}", "--no-isolation", "--outdir", str(out)]
    subprocess.run([*command, str(folder)], check=True, capture_output=True, text=True)
    (built,) = out.glob(pattern)
    return built


class Environment:
    """A new virtual environment.

    Args:
        folder: where it is made.
    """

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=True)
        self.python = folder / "bin" / "python"

    def install(self, *packages: str | Path) -> None:
        """Install packages with pip."""
        self.run("-m", "pip", "install", "--quiet", *map(str, packages))

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run its Python; fail with what it printed if it fails."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        done = subprocess.run(
            [str(self.python), *arguments],
            capture_output=True,
            text=True,
            env=environment | variables,
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done
