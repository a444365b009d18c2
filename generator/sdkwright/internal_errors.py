"""Errors of our own: told in one line with a place in the document, never as a traceback."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback

from sdkwright.diagnostics import Diagnostic, Severity
from sdkwright.source import Location
from sdkwright.workplace import place

CODE = "internal-error"
VARIABLE = "SDKWRIGHT_DEBUG"
"""The environment variable that has tracebacks printed."""

_FRAMES = 60
_LONGEST = 300


def internal_error(
    error: BaseException, *, severity: Severity = Severity.ERROR, consequence: str = ""
) -> Diagnostic:
    """Return the finding about an exception that nothing foresaw; its traceback goes to a file.

    Args:
        error: the exception.
        severity: how grave it is for the run.
        consequence: what it costs.
    """
    text = " ".join(str(error).split())[:_LONGEST]
    shown = f"{type(error).__name__}: {text}" if text else type(error).__name__
    message = f"internal error{consequence}: {shown}"
    return Diagnostic(CODE, severity, message, _place(), _hint(error))


def _place() -> Location | None:
    try:
        return place()
    except Exception:  # noqa: BLE001 - must not hide the error that is told
        return None


def _hint(error: BaseException) -> str:
    if os.environ.get(VARIABLE):
        traceback.print_exception(error, limit=-_FRAMES, file=sys.stderr)
        return "please report it, with what was printed above"
    kept = _kept(error)
    return f"please report it, with {kept or f'what {VARIABLE}=1 prints'}"


def _kept(error: BaseException) -> str | None:
    """Write the traceback to a file, and return its name; None if that cannot be done."""
    text = "".join(traceback.format_exception(error, limit=-_FRAMES))
    try:
        handle, name = tempfile.mkstemp(prefix="sdkwright-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except OSError:
        return None
    return name
