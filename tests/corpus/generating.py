"""Generation of one document, as a user runs it, and what it must not do."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .documents import Document
from .processes import PLAIN, Ended, run

LIMIT = 120.0
"""Seconds that a generator may take for one document."""

CACHE = "cache"
"""The folder in that of a run where the generator keeps what it worked out, its templates at first."""

_SIGNS_OF_A_CRASH = ("Traceback (most recent call last)", "internal error", "internal-error")


@dataclass(frozen=True, slots=True)
class Package:
    """Where the package of a document is."""

    folder: Path
    name: str

    @property
    def source(self) -> Path:
        """The folder that it is imported from."""
        return self.folder / "src"


@dataclass(frozen=True, slots=True)
class Generation:
    """What became of one document.

    Args:
        package: what was made; None if nothing was.
        seconds: of the whole process.
        peak: bytes of memory.
        warnings: how many findings there were.
        lines: of Python, the runtime not counted.
        problems: what must not be: a failure, a traceback, a file that lies elsewhere.
        crashed: whether it ended in a traceback or an internal error.
    """

    package: Package | None
    seconds: float
    peak: int
    warnings: int
    lines: int
    problems: tuple[str, ...]
    crashed: bool


def generate(document: Document, work: Path) -> Generation:
    """Generate the package of a document as a user would.

    Args:
        document: the document.
        work: a folder; the package comes into `packages/`, what the generator remembers into
            `cache/`; all else must stay empty.
    """
    out = work / "packages" / document.name
    shutil.rmtree(out, ignore_errors=True)
    room = work / "rooms" / document.name
    folders = {name: room / name for name in ("current", "home", "temporary")}
    for folder in folders.values():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    beside = _listing(document.path.parent)
    ended = run(
        generator_command(document.path, out, document.import_name),
        limit=LIMIT,
        folder=folders["current"],
        variables=PLAIN
        | {
            "HOME": str(folders["home"]),
            "XDG_CACHE_HOME": str(work / CACHE),
            "TMPDIR": str(folders["temporary"]),
        },
    )
    crashed = any(sign in ended.errors + ended.output for sign in _SIGNS_OF_A_CRASH)
    problems = [*_failure(ended), *_strays(folders, out)]
    if _listing(document.path.parent) != beside:
        problems.append("the folder of the document was changed")
    package = Package(out, document.import_name)
    made = ended.code == 0 and (package.source / package.name).is_dir()
    return Generation(
        package if made else None,
        ended.seconds,
        ended.peak,
        _warnings(ended.errors),
        _lines(package) if made else 0,
        tuple(problems),
        crashed,
    )


def generator_command(spec: Path, out: Path, name: str) -> list[str | Path]:
    """Return the command line that generates a package."""
    program = Path(sys.executable).with_name("sdkwright")
    options = ["--package", name, "--findings", "json"]
    return [program, "generate", "--spec", spec.resolve(), "--out", out, *options]


def _failure(ended: Ended) -> list[str]:
    if ended.timed_out:
        return [f"it was stopped after {LIMIT:.0f} s"]
    if ended.code:
        lines = ended.errors.strip().splitlines() or ["nothing was printed"]
        found = [one for one in _findings(ended.errors) if one.get("severity") == "error"]
        first = f"{found[0]['code']}: {found[0]['message']}" if found else lines[-1]
        told = next((line for line in lines if line.startswith(_SIGNS_OF_A_CRASH)), first)
        return [f"exit code {ended.code}: {told[:300]}"]
    return []


def _strays(folders: Mapping[str, Path], out: Path) -> list[str]:
    strays = [
        f"it left {path.relative_to(folder).as_posix()} in its {name} folder"
        for name, folder in folders.items()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    strays += [
        f"{path.relative_to(out).as_posix()} is a link"
        for path in out.rglob("*")
        if path.is_symlink()
    ]
    strays += [
        f"it left {path.name} beside its output"
        for path in sorted(out.parent.glob(f"*{out.name}*"))
        if path != out and path.name.startswith(".")
    ]
    return strays


def _listing(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def _findings(text: str) -> list[dict[str, str]]:
    """Return the findings among what was printed: one array between lines of progress."""
    start = text.find("[\n")
    if start < 0:
        return []
    try:
        found, _ = json.JSONDecoder().raw_decode(text[start:])
    except ValueError:
        return []
    return [one for one in found if isinstance(one, dict)]


def _warnings(text: str) -> int:
    return sum(one.get("severity") == "warning" for one in _findings(text))


def _lines(package: Package) -> int:
    return sum(
        path.read_bytes().count(b"\n")
        for path in (package.source / package.name).rglob("*.py")
        if "_runtime" not in path.parts
    )
