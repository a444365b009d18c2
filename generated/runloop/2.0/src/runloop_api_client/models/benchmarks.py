"""Models: benchmarks."""

from __future__ import annotations

from pydantic import Field

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class BenchmarkStatus(OpenEnum):
    """The state that it is in."""

    ACTIVE = "active"
    ARCHIVED = "archived"


class BenchmarkView(Model):
    """A benchmark: a collection of scenarios."""

    id: str
    """Its identifier."""
    metadata: dict[str, str]
    """Keys and values of your own, by which it can be found again."""
    name: str
    """Its name."""
    scenario_ids: list[str] = Field(
        validation_alias="scenarioIds", serialization_alias="scenarioIds"
    )
    """The ids of the scenarios."""
    status: BenchmarkStatus
    """The state that it is in."""
    attribution: str | None = None
    """Who made it, or where it comes from."""
    description: str | None = None
    """What it is for, in words."""
    is_public: bool | None = None
    """Whether it is open to everyone."""
    required_environment_variables: list[str] | None = None
    """Environment variables that whoever starts a run must give."""
    required_secret_names: list[str] | None = None
    """Secrets that whoever starts a run must give."""


class BenchmarkListView(Model):
    """A page of benchmarks."""

    benchmarks: list[BenchmarkView]
    """The benchmarks of this page."""
    has_more: bool | None = None
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""
