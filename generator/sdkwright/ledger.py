"""The ledger of a product, `releases.toml`: what was released of it, in order."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from packaging.version import InvalidVersion, Version

from sdkwright.diagnostics import Report
from sdkwright.source import Location, Position

FILE: Final = "releases.toml"

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Release:
    """One version of a package that was published."""

    version: str
    target: str
    """The version of the document."""
    date: datetime.date
    content: str
    """A hash of the package's files, but for its changelog."""
    api: str
    """The fingerprint of its interface."""
    changes: tuple[str, ...] = ()
    """What its changelog says of it."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Hashes of the parts of the package, by which a plan tells what changed."""

    @property
    def line(self) -> str:
        """The release line: the first two numbers."""
        return line_of(self.version)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a changelog says of one version."""

    version: str
    changes: tuple[str, ...]
    note: str = ""
    """What people wrote about it, in Markdown."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The releases of a product."""

    releases: tuple[Release, ...] = ()

    def newest(self, target: str | None = None) -> Release | None:
        """Return the newest release, None if there is none.

        Args:
            target: counts only releases for this version of the document.
        """
        found = (one for one in self.releases if target in (None, one.target))
        return max(found, key=lambda one: Version(one.version), default=None)

    def line(self, line: str) -> tuple[Release, ...]:
        """Return the releases of a line, the newest first."""
        found = (one for one in self.releases if one.line == line)
        return tuple(sorted(found, key=lambda one: Version(one.version), reverse=True))


NOTHING_RELEASED: Final = Ledger()


def line_of(version: str) -> str:
    """Return the release line of a version: its first two numbers."""
    return ".".join(version.split(".")[:2])


def entries(releases: Iterable[Release], notes: Mapping[str, str]) -> tuple[Entry, ...]:
    """Return what changelogs say of releases.

    Args:
        releases: the releases.
        notes: hand-written texts by version.
    """
    return tuple(Entry(one.version, one.changes, notes.get(one.version, "")) for one in releases)


def load_ledger(path: Path, report: Report, *, name: str) -> Ledger:
    """Read a ledger; one that does not exist is empty.

    Args:
        path: the file.
        report: receives what is wrong.
        name: how messages call the file.
    """
    if not path.is_file():
        return Ledger()
    text = path.read_bytes().decode("utf-8", "replace")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        report.error("ledger-syntax", str(error), Location(name))
        return Ledger()
    reader = _Reader(name, text, report)
    unknown = data.keys() - {"release"}
    if unknown or not isinstance(data.get("release", []), list):
        reader.error(
            f"only [[release]] can be here, not {', '.join(sorted(unknown)) or '[release]'}"
        )
        return Ledger()
    found = [reader.release(index, one) for index, one in enumerate(data.get("release", []))]
    return Ledger(tuple(one for one in found if one is not None))


_NEEDED: Final = ("version", "target", "date", "content", "api")
_KNOWN: Final = (*_NEEDED, "changes", "parts")


class _Reader:
    """Takes the releases of one file."""

    def __init__(self, name: str, text: str, report: Report) -> None:
        self._name, self._report = name, report
        marks = re.finditer(r"^[ \t]*\[\[[ \t]*release[ \t]*\]\]", text, re.MULTILINE)
        self._lines = [text.count("\n", 0, mark.start()) + 1 for mark in marks]
        self._seen: set[str] = set()

    def release(self, index: int, data: Mapping[str, Any]) -> Release | None:
        problem = self._problem(data)
        if problem is not None:
            self.error(problem, index)
            return None
        self._seen.add(data["version"])
        return Release(**{**data, "changes": tuple(data.get("changes", ()))})

    def error(self, message: str, index: int | None = None) -> None:
        known = index is not None and index < len(self._lines)
        position = Position(self._lines[index or 0], 1) if known else None
        self._report.error("ledger-invalid", message, Location(self._name, position))

    def _problem(self, data: Mapping[str, Any]) -> str | None:
        missing = [key for key in _NEEDED if key not in data]
        unknown = [key for key in data if key not in _KNOWN]
        if missing or unknown:
            parts = [f"lacks {', '.join(missing)}"] * bool(missing)
            parts += [f"has unknown {', '.join(unknown)}"] * bool(unknown)
            return f"the release {' and '.join(parts)}"
        wrong = [key for key, allows in _ALLOWED.items() if key in data and not allows(data[key])]
        if wrong:
            return f"{wrong[0]!r} cannot be {data[wrong[0]]!r}"
        if data["version"] in self._seen:
            return f"{data['version']} is there twice"
        return None


def _is_version(value: Any) -> bool:
    try:
        Version(value)
    except (InvalidVersion, TypeError):
        return False
    return True


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_digest(value: Any) -> bool:
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


_ALLOWED: Final[Mapping[str, Callable[[Any], bool]]] = {
    "version": _is_version,
    "target": _is_text,
    "date": lambda value: type(value) is datetime.date,
    "content": _is_digest,
    "api": _is_digest,
    "changes": lambda value: isinstance(value, list) and all(map(_is_text, value)),
    "parts": lambda value: isinstance(value, dict) and all(map(_is_text, value.values())),
}
