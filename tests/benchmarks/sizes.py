"""The size of a generated package: its modules, their lines, its wheel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .environments import build_wheel
from .rows import Bar, Row, counted

_LINES = 60_000
_WHEEL = 700e3


@dataclass(frozen=True, slots=True)
class Size:
    """How large a package is."""

    lines: int
    files: int
    wheel: int


def size_of(project: Path, wheel: Path) -> Size:
    """Return the size of the package in a project: the modules that are installed, no tests."""
    modules = [path for package in _packages(project) for path in package.rglob("*.py")]
    lines = sum(path.read_bytes().count(b"\n") for path in modules)
    return Size(lines, len(modules), wheel.stat().st_size)


def size_of_peer(project: Path, folder: Path) -> Size:
    """Return the size of a peer's package; its wheel is built into a folder."""
    return size_of(project, build_wheel(project, folder))


def rows(ours: Size, peers: Mapping[str, Size]) -> list[Row]:
    """Return the rows of sizes, one for each peer."""
    lines = counted("Package, lines", "lines", ours.lines, Bar(_LINES, "value"))
    files = counted("Package, modules", "files", ours.files)
    wheel = counted("Package, wheel", "kB", ours.wheel, Bar(_WHEEL, "value"))
    if not peers:
        return [lines, files, wheel]
    return [
        *(lines.against(name, peer.lines) for name, peer in peers.items()),
        *(files.against(name, peer.files) for name, peer in peers.items()),
        *(wheel.against(name, peer.wheel) for name, peer in peers.items()),
    ]


def _packages(project: Path) -> list[Path]:
    """Return the import packages of a project, in `src/` or beside its pyproject.toml."""
    base = project / "src" if (project / "src").is_dir() else project
    found = sorted(path.parent for path in base.glob("*/__init__.py"))
    return [path for path in found if path.name not in ("test", "tests")]
