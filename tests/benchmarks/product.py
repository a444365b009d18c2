"""A copy of the product in a folder of its own, to generate from and to edit."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

from .processes import ProgramFailed, run

PRODUCT = "runai"
VERSION = "2.24"

# A summary that an overlay gives, on one line.
_SUMMARY = re.compile(r"^( +summary: ).+$", re.MULTILINE)


class Project:
    """A project folder with a copy of the product, an output folder and a cache of its own."""

    def __init__(
        self, folder: Path, source: Path, product: str = PRODUCT, version: str = VERSION
    ) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        for kind in ("specs", "overlays"):
            shutil.copytree(source / kind / product, folder / kind / product)
        self._product = product
        self._version = version
        self._folder = folder
        self._out = folder / "out"
        self._environment = {"XDG_CACHE_HOME": str(folder / "cache")}

    @property
    def spec(self) -> Path:
        """The document."""
        return self._folder / "specs" / self._product / f"{self._version}.json"

    @property
    def package(self) -> Path:
        """The folder of the generated project."""
        (folder,) = (self._out / self._product).iterdir()
        return folder

    def empty(self) -> None:
        """Remove what was generated."""
        shutil.rmtree(self._out, ignore_errors=True)

    def generate(self, *options: str) -> float:
        """Generate the package and return the seconds it took."""
        return run([*self.command("generate"), *options], self._environment).seconds

    def command(self, name: str) -> list[str]:
        """Return a command of the tool on this project."""
        places = ["--root", str(self._folder), "--out", str(self._out)]
        what = [self._product, "--version", self._version]
        return [sys.executable, "-m", "sdkwright", name, *what, *places]

    def tool(self, *arguments: str) -> float:
        """Run any command of the tool on this project and return the seconds it took."""
        command = [sys.executable, "-m", "sdkwright", *arguments, "--root", str(self._folder)]
        return run(command, self._environment).seconds

    def variables(self) -> dict[str, str]:
        """Return the environment that its commands run in."""
        return {**os.environ, **self._environment}

    def edit_summary(self, text: str) -> None:
        """Change the summary of one overlay action."""
        for path in sorted((self._folder / "overlays" / self._product).glob("*.overlay.yaml")):
            before = path.read_text(encoding="utf-8")
            after = _SUMMARY.sub(rf"\g<1>{text}", before, count=1)
            if after != before:
                path.write_text(after, encoding="utf-8")
                return
        raise ProgramFailed("no overlay has a summary to edit")

    def expect(self, text: str) -> None:
        """Raise ProgramFailed unless a generated module contains a text."""
        modules = self._out.rglob("*.py")
        if not any(text in module.read_text(encoding="utf-8") for module in modules):
            raise ProgramFailed(f"{text!r} is in no generated module")
