"""Models: scenarios."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import ScoringFunction


class ValueValidationType(OpenEnum):
    """In which way the scenario is validated."""

    UNSPECIFIED = "UNSPECIFIED"
    FORWARD = "FORWARD"
    REVERSE = "REVERSE"
    EVALUATION = "EVALUATION"


class ValueValidationType2(OpenEnum):
    """In which way the scenario is validated."""

    UNSPECIFIED = "UNSPECIFIED"
    FORWARD = "FORWARD"
    REVERSE = "REVERSE"
    EVALUATION = "EVALUATION"


class InputContextUpdateParam(Model):
    """What to change in the problem of a scenario."""

    additional_context: Any = None
    """Anything else that the agent should know, as JSON."""
    problem_statement: str | None = None
    """What has to be done, in words."""


class ScoringContractUpdateParam(Model):
    """What to change in how a solution is scored."""

    scoring_function_parameters: list[ScoringFunction] | None = None
    """The functions that score, with their weights."""
