"""Reading of `sdk.toml`: every mistake in it becomes a finding with its line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields
from pathlib import Path
from typing import Any

from sdkwright.diagnostics import Report
from sdkwright.runtime import error_classes
from sdkwright.settings import (
    ClientSettings,
    ConfigurationSettings,
    DefaultsSettings,
    EnvironmentSettings,
    ObjectsSettings,
    PackageSettings,
    ReadmeSettings,
    RetrySettings,
    Settings,
    SurfaceSettings,
)
from sdkwright.settings_kinds import is_python_name, is_status, kind_of
from sdkwright.source import Location, Position

# Keys that are no names in Python, or not good ones.
_SPELLINGS = {"import": "import_name", "class": "class_name", "async": "asynchronous"}
_KEYS = {attribute: key for key, attribute in _SPELLINGS.items()}

_SECTIONS: Mapping[str, type[Any]] = {
    "package": PackageSettings,
    "client": ClientSettings,
    "configuration": ConfigurationSettings,
    "readme": ReadmeSettings,
    "surface": SurfaceSettings,
    "environment": EnvironmentSettings,
    "defaults": DefaultsSettings,
    "retry": RetrySettings,
    "objects": ObjectsSettings,
}
_ERRORS = "errors"
_TITLES = (*_SECTIONS, _ERRORS)

_PYTHON_NAMES: Mapping[str, frozenset[str]] = {
    "package": frozenset({"import_name"}),
    "client": frozenset(
        {"module", "class_name", "api_module", "sync", "threaded", "asynchronous"},
    ),
    "configuration": frozenset({"base_url"}),
    "environment": frozenset({"bearer_token", "base_url", "default_headers", "log"}),
    "objects": frozenset(
        {"package", "sync_module", "async_module", "sync", "asynchronous", "api"},
    ),
}
"""Settings that become names in the emitted package, or of environment variables."""


def load_settings(path: Path, report: Report, *, name: str) -> Settings | None:
    """Read `sdk.toml`; None and findings if it is broken.

    Args:
        path: the file.
        report: receives what is wrong.
        name: how messages call the file.
    """
    text = path.read_bytes().decode("utf-8", "replace")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message, position = _syntax_problem(str(error), text)
        report.error("settings-syntax", message, Location(name, position))
        return None
    return _Reader(name, text, report).settings(data)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Takes the tables of one file."""

    name: str
    text: str
    report: Report

    def settings(self, data: Mapping[str, Any]) -> Settings | None:
        sections: dict[str, Any] = {}
        for key, table in data.items():
            if key not in _TITLES or not isinstance(table, dict):
                self._unknown(key, _TITLES)
            else:
                sections[key] = self._errors(table) if key == _ERRORS else self._section(key, table)
        if "package" not in sections:
            self._error("settings-incomplete", "the table [package] is missing", None)
        self._combination(sections.get("surface") or SurfaceSettings())
        return None if self.report.errors else Settings(**sections)

    def _errors(self, table: Mapping[str, Any]) -> Mapping[str, str]:
        known = error_classes()
        for key, value in table.items():
            if not is_python_name(key):
                self._error("settings-invalid", f"{key!r} must be a name in Python", key)
            if value not in known:
                near = difflib.get_close_matches(str(value), known, 1)
                hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
                message = f"{key!r} must be a class of errors of the runtime, not {value!r}"
                self._error("settings-invalid", message, key, hint)
        return table

    def _combination(self, surface: SurfaceSettings) -> None:
        """Refuse what a layout does not have."""
        flat = surface.layout == "flat"
        if flat and surface.threaded:
            self._error("settings-invalid", "a flat surface needs `threaded = false`", "surface")
        if not flat and not surface.threaded:
            message = '`threaded = false` needs `layout = "flat"`'
            self._error("settings-invalid", message, "threaded")
        if not flat and surface.body == "fields":
            message = '`body = "fields"` needs `layout = "flat"`'
            self._error("settings-invalid", message, "body")

    def _section(self, title: str, table: Mapping[str, Any]) -> Any:
        section = _SECTIONS[title]
        known = {_KEYS.get(item.name, item.name): item for item in fields(section)}
        for key, value in table.items():
            if key not in known:
                self._unknown(key, tuple(known))
            else:
                self._judge(title, key, known[key], value)
        missing = [key for key, item in known.items() if _is_needed(item) and key not in table]
        if missing:
            message = f"[{title}] lacks {' and '.join(missing)}"
            self._error("settings-incomplete", message, title)
        if self.report.errors:
            return None
        return section(**{_SPELLINGS.get(key, key): _frozen(v) for key, v in table.items()})

    def _judge(self, title: str, key: str, item: Field[Any], value: Any) -> None:
        kind = kind_of(str(item.type))
        names = _PYTHON_NAMES.get(title, frozenset())
        if kind is not None and not kind.allows(value):
            self._error("settings-invalid", f"{key!r} must be {kind.name}", key)
        elif item.name in names and not is_python_name(value):
            self._error("settings-invalid", f"{key!r} must be a name in Python", key)
        elif (title, key) == ("retry", "statuses") and not all(map(is_status, value)):
            message = "'statuses' must be numbers such as '429', or classes such as '5XX'"
            self._error("settings-invalid", message, key)

    def _unknown(self, key: str, known: tuple[str, ...]) -> None:
        near = difflib.get_close_matches(key, known, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
        self._error("settings-unknown", f"unknown key {key!r}", key, hint)

    def _error(self, code: str, message: str, key: str | None, hint: str | None = None) -> None:
        position = self._position(key) if key else None
        self.report.error(code, message, Location(self.name, position), hint)

    def _position(self, key: str) -> Position | None:
        found = re.search(rf"^[ \t]*\[?\"?({re.escape(key)})\b", self.text, re.MULTILINE)
        if found is None:
            return None
        before = self.text[: found.start(1)]
        return Position(before.count("\n") + 1, found.start(1) - before.rfind("\n"))


def _is_needed(item: Field[Any]) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _syntax_problem(message: str, text: str) -> tuple[str, Position]:
    """Take the position, which is the end of the text where there is none, out of a message."""
    plain, _, place = message.rpartition(" (at ")
    found = re.search(r"line (\d+), column (\d+)", place)
    if found is not None:
        return plain, Position(int(found[1]), int(found[2]))
    last = text.rpartition("\n")[2]
    return plain or message, Position(text.count("\n") + 1, len(last) + 1)
