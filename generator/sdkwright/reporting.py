"""Findings in the forms in which people and programs read them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from sdkwright.diagnostics import Diagnostic, Report, printable
from sdkwright.terminal import printable_json


def rendered(report: Report, form: str) -> str:
    """Return the findings of a report, empty if there are none.

    Args:
        report: the findings.
        form: `text`, with the lines of the files; `json`, one array; or `github`, workflow
            commands that become annotations of a pull request.
    """
    return _FORMS[form](report) if report.diagnostics else ""


def as_data(diagnostic: Diagnostic) -> dict[str, Any]:
    """Return a finding as plain data: what is not known of it is null."""
    where = diagnostic.where
    position = where.position if where else None
    return {
        "code": diagnostic.code,
        "severity": str(diagnostic.severity),
        "message": diagnostic.message,
        "hint": diagnostic.hint,
        "file": where.file if where else None,
        "line": position.line if position else None,
        "column": position.column if position else None,
        "versions": list(diagnostic.versions),
    }


def _as_text(report: Report) -> str:
    return report.render()


def _as_json(report: Report) -> str:
    text = json.dumps([as_data(one) for one in report.diagnostics], indent=2, ensure_ascii=False)
    return printable_json(text)


def _as_github(report: Report) -> str:
    return "\n".join(map(_annotation, report.diagnostics))


def _annotation(diagnostic: Diagnostic) -> str:
    """Return the workflow command of a finding.

    Source: GitHub Actions, workflow commands, setting an error message.
    """
    data = as_data(diagnostic)
    properties = {
        "file": data["file"],
        "line": data["line"],
        "col": data["column"],
        "title": data["code"],
    }
    shown = ",".join(
        f"{name}={_escaped(str(value), _IN_PROPERTY)}"
        for name, value in properties.items()
        if value is not None
    )
    scope = f" (in {', '.join(diagnostic.versions)})" if diagnostic.versions else ""
    hint = f"\nhint: {diagnostic.hint}" if diagnostic.hint else ""
    text = _escaped(f"{diagnostic.message}{scope}{hint}", _IN_MESSAGE)
    return printable(f"::{diagnostic.severity} {shown}::{text}")


_IN_MESSAGE: Final = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY: Final = {**_IN_MESSAGE, ":": "%3A", ",": "%2C"}


def _escaped(text: str, table: Mapping[str, str]) -> str:
    return "".join(table.get(char, char) for char in text)


_FORMS: Final[Mapping[str, Callable[[Report], str]]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
}
FORMS: Final = tuple(_FORMS)
