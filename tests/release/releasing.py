"""Releases in scratch projects: the command line, an index, and environments to install into."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import sysconfig
import time
import urllib.error
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.packages import ROOT

_PATIENCE = 20.0


@dataclass(frozen=True, slots=True)
class Project:
    """A project folder, with a cache of its own."""

    folder: Path

    def run(
        self, *arguments: str | Path, code: int = 0, umask: int = -1, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Run `sdkwright` in it, and see that it ends with a code."""
        generator = {"PYTHONPATH": str(ROOT / "generator")}
        cache = {"XDG_CACHE_HOME": str(self.folder.parent / "cache")}
        ran = subprocess.run(
            [sys.executable, "-m", "sdkwright", *map(str, arguments)],
            cwd=self.folder,
            env={**os.environ, **generator, **cache, **variables},
            umask=umask,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == code, ran.stdout + ran.stderr
        return ran

    def release(self, *options: str) -> None:
        """Go from the plan to the ledger."""
        self.run("release", "build", *options)
        self.run("release", "record", *options)

    def distributions(self, product: str) -> list[Path]:
        """Return every wheel and source distribution that was built."""
        found = (self.folder / "dist" / product).glob("*/*")
        return sorted(path for path in found if path.name.endswith((".whl", ".tar.gz")))


@contextmanager
def index_of(folder: Path, log: Path) -> Iterator[str]:
    """Serve the distributions in a folder as a package index; gives its address.

    Args:
        folder: the distributions.
        log: where the server writes what it does.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = ["run", "-i", "127.0.0.1", "-p", str(port), "--disable-fallback", str(folder)]
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "pypiserver", *command], stdout=output, stderr=output
        )
        try:
            _await(f"{address}/health", server, log)
            yield f"{address}/simple/"
        finally:
            server.terminate()
            server.wait(_PATIENCE)


def _await(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except urllib.error.URLError:
            assert server.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.05)


class Fresh:
    """A new virtual environment, in which only the dependencies of packages are there already.

    Args:
        folder: where it is made.
    """

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=False)
        self.python = folder / "bin" / "python"
        (site,) = folder.glob("lib/python*/site-packages")
        # Dependencies come from the environment of the tests: no other index is asked.
        paths = dict.fromkeys(sysconfig.get_path(name) for name in ("purelib", "platlib"))
        (site / "dependencies.pth").write_text("\n".join(paths) + "\n", encoding="utf-8")
        self.site = site

    def install(self, index: str, requirement: str, *options: str, code: int = 0) -> str:
        """Install from an index with pip, and nothing but from there; return what it prints."""
        command = [sys.executable, "-m", "pip", "--python", str(self.python), "--isolated"]
        command += ["install", "--no-deps", "--no-cache-dir", "--ignore-installed"]
        ran = subprocess.run(
            [*command, *options, "--index-url", index, requirement],
            env=_without_settings(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == code, ran.stdout + ran.stderr
        return ran.stdout + ran.stderr

    def run(self, program: str, *arguments: str) -> str:
        """Run a program and return what it printed."""
        ran = subprocess.run(
            [str(self.python), "-W", "error", "-c", program, *arguments],
            env=_without_settings(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
        return ran.stdout


def _without_settings() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "PYTHON"))}
    return {**kept, "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
