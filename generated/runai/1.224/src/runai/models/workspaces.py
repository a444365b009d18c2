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
        ImagePullSecret,
        Label,
        NodeAffinityRequired,
        PodAffinity,
        Port,
        Preemptibility,
        Probes,
        RelatedUrl,
        RestartPolicy,
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


class WorkspaceSpecSpec(Model):
    """How to run a workspace."""

    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
