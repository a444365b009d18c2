"""Models: benchmarks runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import BenchmarkRunView, ScenarioRunView


class LegacyBenchmarkRunListView(Model):
    """A page of benchmark runs, as the former path returns it."""

    has_more: bool
    """Whether there are more items after this page."""
    remaining_count: int
    """How many items come after this page."""
    runs: list[BenchmarkRunView]
    """The runs of this page."""
    total_count: int
    """How many runs there are on all pages."""


class LegacyScenarioRunListView(Model):
    """A page of scenario runs, as the former path returns it."""

    has_more: bool
    """Whether there are more items after this page."""
    remaining_count: int
    """How many items come after this page."""
    runs: list[ScenarioRunView]
    """The runs of this page."""
    total_count: int
    """How many runs there are on all pages."""
