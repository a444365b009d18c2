"""What a person sees of a run: each outcome as it is known, and a summary at the end."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING

import click

from sdkwright.diagnostics import merged
from sdkwright.reporting import rendered
from sdkwright.tree import Drift

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

    from sdkwright.runs import Outcome

_SHOWN_FILES = 20


class Display:
    """Shows a run on standard error, with a moving bar where that is a terminal.

    Args:
        command: `generate` or `check`.
        total: how many targets there are.
        form: how findings are written, one of `reporting.FORMS`.
    """

    def __init__(self, command: str, total: int, form: str = "text") -> None:
        self._command = command
        self._form = form
        self._total = total
        self._outcomes: list[Outcome] = []
        self._started = time.perf_counter()
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Display:
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeElapsedColumn

            self._bar = Progress(
                "{task.description}",
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.start()
            self._task = self._bar.add_task(self._command, total=self._total)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def add(self, outcome: Outcome) -> None:
        """Show what became of a target."""
        self._outcomes.append(outcome)
        line = f"{outcome.label:<14} {self._word(outcome):<24} {outcome.seconds:6.2f} s"
        if self._bar is None or self._task is None:
            click.echo(line, err=True)
            return
        self._bar.console.print(line, highlight=False)
        self._bar.advance(self._task)

    def finish(self) -> int:
        """Print findings, differing files and the summary; return the exit code."""
        self._print_findings()
        if any(outcome.failed for outcome in self._outcomes):
            return self._failure()
        stale = [outcome for outcome in self._outcomes if outcome.drift]
        if self._command == "check":
            for outcome in stale:
                _print_drift(outcome)
        click.echo(self._summary())
        return 1 if stale and self._command == "check" else 0

    def _failure(self) -> int:
        """Say that nothing was done; errors are worse than warnings that are not tolerated."""
        only_refused = all(one.refused for one in self._outcomes if one.failed)
        reason = ": with --strict, a warning is a failure" if only_refused else ""
        click.echo(f"nothing was written{reason}" if self._command == "generate" else "", err=True)
        return 1 if only_refused else 2

    def _word(self, outcome: Outcome) -> str:
        if outcome.refused:
            return f"{len(outcome.report.warnings)} warnings"
        if outcome.failed:
            return f"{len(outcome.report.errors)} errors"
        if not outcome.drift:
            return "up to date"
        if self._command == "check":
            return f"{_size(outcome.drift)} files differ"
        return f"{_size(outcome.drift)} files written"

    def _print_findings(self) -> None:
        report = merged(outcome.report for outcome in self._outcomes)
        text = rendered(report, self._form)
        if text:
            click.echo(text, err=True)

    def _summary(self) -> str:
        counts = [outcome.counts for outcome in self._outcomes if outcome.counts]
        parts = [
            (len(counts), "versions"),
            (max((c.categories for c in counts), default=0), "categories"),
            (max((c.groups for c in counts), default=0), "groups"),
            (sum(c.operations for c in counts), "operations"),
            (sum(c.models for c in counts), "models"),
            (sum(c.files for c in counts), "files"),
        ]
        text = ", ".join(f"{number:,} {noun}" for number, noun in parts)
        return f"{text} in {time.perf_counter() - self._started:.1f} s"


def _size(drift: Drift) -> int:
    return len(drift.missing) + len(drift.changed) + len(drift.extra)


def _print_drift(outcome: Outcome) -> None:
    kinds = {
        "missing": outcome.drift.missing,
        "changed": outcome.drift.changed,
        "unexpected": outcome.drift.extra,
    }
    for word, paths in kinds.items():
        for path in paths[:_SHOWN_FILES]:
            click.echo(f"{outcome.label}: {word}: {path}")
        if len(paths) > _SHOWN_FILES:
            click.echo(f"{outcome.label}: {word}: and {len(paths) - _SHOWN_FILES} more")
