"""Timings of tasks that take turns, so that a busy moment of the machine hits all of them."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Task: TypeAlias = Callable[[int], float]
"""Does something once and returns the seconds it took; gets the number of the round."""


@dataclass(frozen=True, slots=True)
class Timing:
    """How long a task took, in seconds.

    The best decides: on a shared machine a task can be slowed down by others, but not sped up.
    """

    best: float
    median: float

    def above(self, floor: Timing) -> Timing:
        """Return what is left when the cost of another task is taken off."""
        return Timing(self.best - floor.best, self.median - floor.median)


def alternate(tasks: Mapping[str, Task], rounds: int) -> dict[str, Timing]:
    """Run tasks in turn and return their timings, under the same names.

    Args:
        tasks: the tasks by name.
        rounds: how often each is measured; one more round at the start warms up the machine.
    """
    names = list(tasks)
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds + 1):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            taken = tasks[name](number)
            if number:
                seconds[name].append(taken)
    return {name: Timing(min(all_), statistics.median(all_)) for name, all_ in seconds.items()}
