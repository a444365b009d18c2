"""Models: workspaces."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        EnvironmentVariable,
        ExposedUrl,
        ImagePullPolicy,
        Label,
        PodAffinity,
        Port,
        PriorityClass,
        Probes,
        RelatedUrl,
        SecurityFlatFields,
        Toleration,
    )
    from .workloads_shared import ComputeFields, Phase, StorageFields, WorkloadDesiredPhase


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
    spec: WorkspaceSpecSpec | None = None
    """How to run the workload."""


class WorkspaceSpecSpec(Model):
    """How to run a workspace."""

    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    priority_class: PriorityClass | None = None
    """The name of the priority with which the workload is scheduled."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
