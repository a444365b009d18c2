"""Judges a package in a fresh interpreter: compiled, imported, built, every operation there."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from yaml import YAMLError

from .documents import Document
from .generating import Package
from .operations import operations_of
from .processes import run

_LIMIT = 300.0
_TESTS = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Examination:
    """What `examine` said about a package.

    Args:
        operations: how many the document has.
        reachable: how many of them have a method in each mode.
        unreachable: the others.
        models: how many models there are.
        failures: what does not compile, import or build.
    """

    operations: int = 0
    reachable: int = 0
    unreachable: tuple[str, ...] = ()
    models: int = 0
    failures: tuple[str, ...] = field(default=())


def examine(document: Document, package: Package) -> Examination:
    """Examine a package in a process of its own, in which warnings are errors."""
    program = [sys.executable, "-B", "-W", "error", "-m", "corpus.examine"]
    found, problem = asked(
        [*program, str(package.source), package.name, str(document.path)], _LIMIT
    )
    if problem:
        return unexamined(document, problem)
    return Examination(
        found["operations"],
        found["reachable"],
        tuple(found["unreachable"]),
        found["models"],
        tuple(found["failures"]),
    )


def unexamined(document: Document, *failures: str) -> Examination:
    """Return that nothing of a document can be reached."""
    try:
        wanted = operations_of(document.path)
    except (OSError, ValueError, RecursionError, YAMLError):
        wanted = []
    lost = tuple(" ".join(key) for key in wanted)
    return Examination(len(wanted), 0, lost, failures=failures)


def asked(command: list[str], limit: float) -> tuple[dict[str, Any], str]:
    """Run a program that prints a JSON object; return that, or what went wrong."""
    ended = run(command, limit=limit, variables={"PYTHONPATH": str(_TESTS)})
    if ended.timed_out:
        return {}, f"it was stopped after {limit:.0f} s"
    try:
        return json.loads(ended.output), ""
    except ValueError:
        lines = ended.errors.strip().splitlines() or ["nothing was printed"]
        return {}, f"exit code {ended.code}: {lines[-1][:300]}"
