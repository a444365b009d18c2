"""The time that releases take: the plan for all lines, and the difference of two versions."""

from __future__ import annotations

from .product import PRODUCT, VERSION, Project
from .rows import Bar, Row, timed
from .timing import alternate

_BEFORE = "2.23"
_PLAN_SECONDS = Bar(10.0, "value")
_DIFF_SECONDS = Bar(3.0, "value")


class Releasing:
    """Runs the commands as a person would, each in a process of its own.

    Args:
        project: a copy of the product, whose cache is that of earlier runs.
        rounds: how often each is run.
    """

    def __init__(self, project: Project, rounds: int) -> None:
        self._project = project
        self._rounds = rounds

    def measure(self) -> list[Row]:
        """Return the rows of releases."""
        tool = self._project.tool
        tool("release", "plan", PRODUCT)  # so that the cache is warm
        found = alternate(
            {
                "plan": lambda _: tool("release", "plan", PRODUCT),
                "diff": lambda _: tool("diff", PRODUCT, _BEFORE, VERSION),
                "inspect": lambda _: tool("inspect", PRODUCT, "--version", VERSION),
            },
            self._rounds,
        )
        floor = "inspect of one version"
        return [
            timed("Plan of a release, all lines, warm", "s", found["plan"], _PLAN_SECONDS).against(
                floor, found["inspect"]
            ),
            timed(
                f"Difference of {_BEFORE} and {VERSION}", "s", found["diff"], _DIFF_SECONDS
            ).against(floor, found["inspect"]),
        ]
