"""Models: inferences."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        AutoScaling,
        CommonSecurityFlatFields,
        ConfigMapInstance,
        DataVolumeInstance,
        EnvironmentVariable,
        ExposedUrl,
        GitInstance,
        HostPathInstance,
        ImagePullPolicy,
        Label,
        NfsInstance,
        PodAffinity,
        Port,
        Probes,
        PvcInstance,
        RelatedUrl,
        SecretInstance,
        ServingPort,
        Toleration,
    )
    from .workloads_shared import ComputeFields, Phase, WorkloadDesiredPhase


class InferencePodMetricType(OpenEnum):
    THROUGHPUT = "THROUGHPUT"
    LATENCY = "LATENCY"


class InferenceWorkloadMetricType(OpenEnum):
    THROUGHPUT = "THROUGHPUT"
    LATENCY = "LATENCY"


class CommonStorageFields(Model):
    data_volume: list[DataVolumeInstance | None] | None = None
    """Data volumes to mount."""
    pvc: list[PvcInstance | None] | None = None
    """Persistent volume claims to mount."""
    host_path: list[HostPathInstance | None] | None = None
    """Directories of the node to mount."""
    nfs: list[NfsInstance | None] | None = None
    """Directories of NFS servers to mount."""
    git: list[GitInstance | None] | None = None
    """Git repositories to clone."""
    config_map_volume: list[ConfigMapInstance | None] | None = None
    """Config maps to mount."""
    secret_volume: list[SecretInstance | None] | None = None
    """Secrets to mount."""


class Inference(Model):
    """An inference workload as it was submitted, with its phase."""

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
    spec: InferenceSpecSpec | None = None
    """How the workload runs, with the values of policies and templates."""


class InferenceCreationRequest(Model):
    """What to submit as an inference workload."""

    name: str
    """The name of the workload, unique in its project."""
    use_given_name_as_prefix: bool | None = None
    """Whether to append a random ending to the name, so that it is unique."""
    project_id: str
    """The identifier of the project in which the workload runs."""
    cluster_id: uuid.UUID
    """The identifier of the cluster on which the workload runs."""
    spec: InferenceSpecSpec | None = None
    """How to run the workload."""


class InferenceSpecSpec(Model):
    """How to run an inference workload."""

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
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    storage: CommonStorageFields | None = None
    """Volumes and data sources to mount."""
    security: CommonSecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""


class InferenceUpdateRequest(Model):
    """What to change in an inference workload."""

    spec: InferenceUpdateSpecSpec | None = None
    """New values; those that are not given stay."""


class InferenceUpdateSpecSpec(Model):
    """New values for an inference workload."""

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
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
