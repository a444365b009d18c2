"""Models of a group, with names of other groups for type checkers only."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from runtime.model import Field, Model, OpenEnum, OpenIntEnum

from .shared import Timestamps

if TYPE_CHECKING:
    from .nodes import Node
    from .shared import Resources


class Phase(OpenEnum):
    """Where a project is in its life."""

    READY = "Ready"
    UNKNOWN_ISSUES = "No issues found"


class Priority(OpenIntEnum):
    """How soon."""

    LOW = 1
    HIGH = 9


class Project(Timestamps):
    """A project."""

    id: str
    phase: Phase | None = None
    priority: Priority | None = None
    cluster_uuid: UUID | None = None
    gpu_memory: str | None = Field(
        default=None, validation_alias="gpu-memory", serialization_alias="gpu-memory"
    )
    from_: str | None = None
    resources: list[Resources] | None = None
    by_node: dict[str, Node] | None = None
    by_phase: dict[Phase, int] | None = None
    either: Phase | int | None = None
    parent: Project | None = None
    deleted_at: datetime | None = None


class ProjectPatch(Model):
    """A change of a project, with defaults as documents state them."""

    name: str | None = None
    over_provisioning_ratio: int = 1
    labels: list[str] = Field(default_factory=list)
    password: str | None = None
    resources: Resources | None = None
