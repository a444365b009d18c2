"""Models: scenarios scorers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import ScenarioEnvironment, ScoringFunctionResultView


class ScorerListView(Model):
    """A page of scorers."""

    scorers: list[ScorerView]
    """The scorers of this page."""
    has_more: bool | None = None
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class ScorerView(Model):
    """A scorer of your own."""

    id: str
    """Its identifier."""
    bash_script: str
    """The script, which prints a score."""
    type: str
    """The name by which scenarios refer to it."""


class ScorerValidateResponse(Model):
    """What a scorer returned when it was tried."""

    name: str
    """The name of the scorer."""
    scoring_context: Any
    """What the scorer got."""
    scoring_result: ScoringFunctionResultView
    """The score."""
    environment_parameters: ScenarioEnvironment | None = None
    """The environment that the scorer ran in."""
