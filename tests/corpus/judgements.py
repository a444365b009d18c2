"""What was found out about one document, by all judges."""

from __future__ import annotations

from dataclasses import dataclass

from .documents import Document
from .exercise_counts import Exercise
from .generating import Generation
from .importing import Examination
from .peer import PeerRun


@dataclass(frozen=True, slots=True)
class Judgement:
    """One document and everything that is known about its package.

    Args:
        document: the document.
        generation: how its package was made.
        examination: what is in the package; nothing if there is none.
        exercise: calls and examples, where they were tried.
        peer: how the other generator did, where it ran.
        type_errors: what pyright and mypy report.
        style: what ruff and black report.
    """

    document: Document
    generation: Generation
    examination: Examination
    exercise: Exercise | None = None
    peer: PeerRun | None = None
    type_errors: tuple[str, ...] = ()
    style: tuple[str, ...] = ()

    @property
    def made(self) -> bool:
        """Whether there is a package that compiles, imports and can be used."""
        return not self.generation.problems and not self.examination.failures

    @property
    def problems(self) -> list[str]:
        """Everything that is wrong, as lines for people."""
        found = [f"generate: {one}" for one in self.generation.problems]
        found += self.examination.failures
        found += [f"unreachable: {one}" for one in self.examination.unreachable]
        found += self.type_errors
        found += self.style
        if self.exercise is not None:
            found += [f"call: {one}" for one in self.exercise.failures]
            found += [f"example: {one}" for one in self.exercise.example_failures]
        return found
