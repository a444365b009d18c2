"""Counts of cases, and what was wrong with some."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """How many cases were tried, how many were right, and what was wrong with the others."""

    tried: int = 0
    passed: int = 0
    failures: list[str] = field(default_factory=list)
    excluded: list[str] = field(default_factory=list)
    """Cases that a rule leaves out, with the rule."""

    def count(self, subject: str, problems: list[str]) -> None:
        """Add one case."""
        self.tried += 1
        if problems:
            self.failures += [f"{subject}: {problem}" for problem in problems]
        else:
            self.passed += 1
