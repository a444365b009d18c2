"""Models: benchmark runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import BenchmarkRunView


class BenchmarkRunListView(Model):
    """A page of benchmark runs."""

    has_more: bool
    """Whether there are more items after this page."""
    runs: list[BenchmarkRunView]
    """The runs of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""
