"""The command line run inside this process, on small projects in temporary folders."""

from __future__ import annotations

import hashlib
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

from sdkwright.cli import main

SETTINGS = """
[package]
name = "pets-client"
import = "pets"
title = "Pets"
version = "1.{major}{minor:02}.{patch}"

[client]
class = "PetsClient"
"""

SPEC = """
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet: {type: object, properties: {petName: {type: string}}}
"""

OVERLAY = """
overlay: 1.1.0
info: {title: Names, version: 1.0.0}
actions:
  - target: $.paths['/pets'].get
    update: {x-sdk-method: find, summary: Find pets.}
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Runs commands in a folder."""

    folder: Path
    patch: pytest.MonkeyPatch
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str | Path) -> Ran:
        """Run `sdkwright` with arguments; a traceback would fail the test."""
        self.patch.setattr(sys, "argv", ["sdkwright", *map(str, arguments)])
        self.capture.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        captured = self.capture.readouterr()
        assert "Traceback" not in captured.err
        assert "internal error" not in captured.err
        return Ran(int(ended.value.code or 0), captured.out, captured.err)

    def write(self, path: str, text: str) -> Path:
        """Write a file of the project."""
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(textwrap.dedent(text).lstrip(), encoding="utf-8")
        return target


def make_product(command: CommandLine, *versions: str) -> None:
    """Write a product with a document for each version."""
    command.write("overlays/pets/sdk.toml", SETTINGS)
    command.write("overlays/pets/10-names.overlay.yaml", OVERLAY)
    for version in versions or ("1.1",):
        command.write(f"specs/pets/{version}.yaml", SPEC)


def state(folder: Path) -> dict[str, str]:
    """Return what is in a folder: every path with a hash of its content."""
    return {
        path.relative_to(folder).as_posix(): (
            hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        )
        for path in sorted(folder.rglob("*"))
    }
