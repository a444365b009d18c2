"""Models: workspaces."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workloads_shared import Phase, WorkloadDesiredPhase, WorkspaceSpecSpec


class Workspace(Model):
    """A workspace as it was submitted, with its phase."""

    name: str
    """The name of the workload."""
    requested_name: str
    """The name that was asked for, which may be a prefix of the name."""
    workload_id: uuid.UUID
    """The identifier of the workload."""
    project_id: str
    """The identifier of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    desired_phase: WorkloadDesiredPhase
    """The phase that was asked for: running, stopped or deleted."""
    actual_phase: Phase | None = None
    """The phase that the cluster reports; absent until it does."""
    spec: WorkspaceSpecSpec | None = None
    """How the workload runs, with the values of policies and templates."""


class WorkspaceCreationRequest(Model):
    """What to submit as a workspace."""

    name: str
    """The name of the workload, unique in its project."""
    use_given_name_as_prefix: bool | None = None
    """Whether to append a random ending to the name, so that it is unique."""
    project_id: str
    """The identifier of the project in which the workload runs."""
    cluster_id: uuid.UUID
    """The identifier of the cluster on which the workload runs."""
    template_id: uuid.UUID | None = None
    """The identifier of a workload template whose values fill the fields that are not given."""
    spec: WorkspaceSpecSpec | None = None
    """How to run the workload."""
