"""Calls and examples of a package, tried by `corpus.calls` in a process of its own."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from .documents import Document
from .generating import Package
from .importing import asked

_LIMIT = 300.0


@dataclass(frozen=True, slots=True)
class Exercise:
    """How many calls and examples were tried, and what went wrong.

    Args:
        calls: operations that were called.
        calls_passed: those whose request and answer were right.
        failures: the first of the others.
        examples: examples of the document that were read and written again.
        examples_passed: those that came out the same.
        example_failures: the first of the others.
    """

    calls: int = 0
    calls_passed: int = 0
    failures: tuple[str, ...] = ()
    examples: int = 0
    examples_passed: int = 0
    example_failures: tuple[str, ...] = ()


def exercise(document: Document, package: Package) -> Exercise:
    """Call every operation of a package, and read and write every example of its document."""
    program = [sys.executable, "-B", "-m", "corpus.calls"]
    found, problem = asked(
        [*program, str(package.source), package.name, str(document.path)], _LIMIT
    )
    if problem:
        return Exercise(failures=(problem,))
    return Exercise(
        found["operations"],
        found["passed"],
        tuple(map(str, found["failures"])),
        found["examples"],
        found["examples_passed"],
        tuple(map(str, found["example_failures"])),
    )
