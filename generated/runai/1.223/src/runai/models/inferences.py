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
        EmptyDirInstance,
        EnvironmentVariable,
        ExposedUrl,
        GitInstance,
        HostPathInstance,
        ImagePullPolicy,
        ImagePullSecret,
        Label,
        NfsInstance,
        NodeAffinityRequired,
        PodAffinity,
        Port,
        Probes,
        PvcInstance,
        RelatedUrl,
        SecretInstance,
        ServingConfiguration,
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
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
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

    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
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
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    security: CommonSecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    storage: CommonStorageFields | None = None
    """Volumes and data sources to mount."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class CommonStorageFields(Model):
    """The schema `InferenceSpecSpecAllOfStorage`."""

    config_map_volume: list[ConfigMapInstance | None] | None = None
    """Config maps to mount."""
    data_volume: list[DataVolumeInstance | None] | None = None
    """Data volumes to mount."""
    empty_dir_volume: list[EmptyDirInstance | None] | None = None
    """Empty directories to mount, which last as long as the pod."""
    git: list[GitInstance | None] | None = None
    """Git repositories to clone."""
    host_path: list[HostPathInstance | None] | None = None
    """Directories of the node to mount."""
    nfs: list[NfsInstance | None] | None = None
    """Directories of NFS servers to mount."""
    pvc: list[PvcInstance | None] | None = None
    """Persistent volume claims to mount."""
    secret_volume: list[SecretInstance | None] | None = None
    """Secrets to mount."""


class InferenceUpdateRequest(Model):
    """What to change in an inference workload."""

    spec: InferenceUpdateSpecSpec | None = None
    """New values; those that are not given stay."""


class InferenceUpdateSpecSpec(Model):
    """New values for an inference workload."""

    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
    args: str | None = None
    """Arguments of the command, in one string."""
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
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
