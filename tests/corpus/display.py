"""What a person sees of a run: a line for each document, and what is being done now."""

from __future__ import annotations

import sys
import threading

from .judgements import Judgement

_SHOWN_PROBLEMS = 5


class Display:
    """Writes to standard error; to anything but a terminal, only what is wrong.

    Args:
        total: how many documents there are.
        verbose: whether to write everything, wherever it goes.
    """

    def __init__(self, total: int, *, verbose: bool | None = None) -> None:
        self._verbose = sys.stderr.isatty() if verbose is None else verbose
        self._total = total
        self._done = 0
        self._lock = threading.Lock()

    def tell(self, what: str) -> None:
        """Say what is done next."""
        self._write(f"... {what}")

    def add(self, judgement: Judgement) -> None:
        """Show what was found out about a document so far."""
        with self._lock:
            self._done += 1
            self._write(f"[{self._done:>3}/{self._total}] {line_of(judgement)}")

    def show_problems(self, judgement: Judgement) -> None:
        """Show the first things that are wrong with a package."""
        problems = judgement.problems
        for problem in problems[:_SHOWN_PROBLEMS]:
            print(f"{judgement.document.name}: {problem}", file=sys.stderr)
        if len(problems) > _SHOWN_PROBLEMS:
            left = len(problems) - _SHOWN_PROBLEMS
            print(f"{judgement.document.name}: and {left} more", file=sys.stderr, flush=True)

    def _write(self, text: str) -> None:
        if self._verbose:
            print(text, file=sys.stderr, flush=True)


def line_of(judgement: Judgement) -> str:
    """Return one line about a document."""
    generation, found = judgement.generation, judgement.examination
    exercise = judgement.exercise
    parts = [
        f"{judgement.document.name:<28}",
        "ok    " if judgement.made else "BROKEN",
        f"{found.reachable:>4}/{found.operations:<4} operations",
        f"{generation.seconds:6.2f} s",
        f"{generation.peak / 1e6:5.0f} MB",
        f"{generation.warnings:>4} findings",
    ]
    if exercise is not None:
        parts.append(f"{exercise.calls_passed:>4}/{exercise.calls:<4} calls")
        parts.append(f"{exercise.examples_passed:>4}/{exercise.examples:<4} examples")
    if judgement.peer is not None:
        parts.append(f"peer {judgement.peer.seconds:6.2f} s")
    return "  ".join(parts)
