"""Models: distributed inferences."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import (
        DistributedInferenceRestartPolicy,
        DistributedInferenceServingPort,
        DistributedInferenceStartupPolicy,
    )
    from .workloads_shared import DistributedInferenceLeaderWorkerSpec, Phase, WorkloadDesiredPhase


class DistributedInference(Model):
    """A distributed inference as it was submitted, with its phase."""

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
    spec: DistributedInferenceSpecSpec | None = None
    """How the workload runs, with the values of policies and templates."""


class DistributedInferenceCreationRequest(Model):
    """What to submit as a distributed inference."""

    name: str
    """The name of the workload, unique in its project."""
    use_given_name_as_prefix: bool | None = None
    """Whether to append a random ending to the name, so that it is unique."""
    project_id: str
    """The identifier of the project in which the workload runs."""
    cluster_id: uuid.UUID
    """The identifier of the cluster on which the workload runs."""
    spec: DistributedInferenceSpecSpec | None = None
    """How to run the workload."""


class DistributedInferenceSpecSpec(Model):
    """How to run a distributed inference."""

    category: str | None = None
    """The name of the category under which the workload is reported."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: DistributedInferenceRestartPolicy | None = None
    """Whether a pod's restart recreates its whole replica."""
    serving_port: DistributedInferenceServingPort | None = None
    """The port on which the model answers requests."""
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    """The number of worker pods beside the leader of each replica."""
    replicas: int | None = None
    """The number of replicas to run."""
    leader: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the leader of each replica."""
    worker: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the workers of each replica."""


class UpdateRequest(Model):
    spec: UpdateSpecSpec | None = None
    """New values; those that are not given stay."""


class UpdateSpecSpec(Model):
    replicas: int | None = None
    """The number of replicas to run."""
