"""Time and memory against size: documents made by code, each generated from by one process."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .generating import LIMIT, generator_command
from .processes import PLAIN, run
from .synthetic import write_document

SIZES = (1, 100, 400, 1_600, 6_000)
"""Numbers of operations; the first tells what it costs to start."""

_LIMIT = 5 * LIMIT


@dataclass(frozen=True, slots=True)
class Point:
    """One document of the curve.

    Args:
        operations: how many it has.
        size: its bytes.
        seconds: of the whole process.
        processor: seconds of processor time, of all its processes.
        peak: the most memory that one of its processes held, in bytes.
        problem: what went wrong, if something did.
    """

    operations: int
    size: int
    seconds: float
    processor: float
    peak: int
    problem: str = ""

    @property
    def milliseconds_each(self) -> float:
        """Processor time per operation."""
        return 1000 * self.processor / self.operations


def measure(work: Path, tell: Callable[[str], None], sizes: Sequence[int] = SIZES) -> list[Point]:
    """Return one point for each size.

    Args:
        work: a folder for documents and packages.
        tell: is told what is being done.
        sizes: how many operations each document has.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    points = []
    for size in sizes:
        tell(f"a document of {size:,} operations")
        path = work / f"synthetic-{size}.json"
        write_document(path, size)
        out = work / f"package-{size}"
        command = generator_command(path, out, "synthetic")
        cache = {"XDG_CACHE_HOME": str(work / f"cache-{size}")}
        ended = run(command, limit=_LIMIT, folder=work, variables=PLAIN | cache)
        problem = f"exit code {ended.code}" if ended.code else ""
        bytes_ = path.stat().st_size
        points.append(Point(size, bytes_, ended.seconds, ended.processor, ended.peak, problem))
    return points


def growth(points: Sequence[Point]) -> float | None:
    """Return how many times more an operation costs in the largest document than in the one before.

    Processor time is compared, which other work on the machine changes least; 1 is linear growth.
    """
    if len(points) < 2:
        return None
    before, largest = points[-2:]
    return largest.milliseconds_each / before.milliseconds_each
