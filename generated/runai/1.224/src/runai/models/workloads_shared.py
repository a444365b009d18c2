"""Models: workloads shared."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        CleanPodPolicy,
        CommonSecurityFlatFields,
        ConfigMapInstance,
        DataVolumeInstance,
        DistributedFramework,
        EmptyDirInstance,
        EnvironmentVariable,
        ExposedUrl,
        ExtendedResource,
        GitInstance,
        GpuRequestType,
        HostPathInstance,
        ImagePullPolicy,
        ImagePullSecret,
        Label,
        MeasurementResponse,
        MpiLauncherCreationPolicy,
        NfsInstance,
        NodeAffinityRequired,
        PodAffinity,
        Port,
        Preemptibility,
        Probes,
        PvcInstance,
        RelatedUrl,
        RequestResourceCores,
        RequestResourceQuantity,
        RestartPolicy,
        S3Instance,
        SecretInstance,
        SecurityFlatFields,
        Toleration,
    )


class DesiredPhase(OpenEnum):
    RUNNING = "Running"
    STOPPED = "Stopped"
    DELETED = "Deleted"


class Phase(OpenEnum):
    """The state of a workload."""

    CREATING = "Creating"
    INITIALIZING = "Initializing"
    RESUMING = "Resuming"
    PENDING = "Pending"
    DELETING = "Deleting"
    RUNNING = "Running"
    UPDATING = "Updating"
    STOPPED = "Stopped"
    STOPPING = "Stopping"
    DEGRADED = "Degraded"
    FAILED = "Failed"
    COMPLETED = "Completed"
    TERMINATING = "Terminating"
    UNKNOWN = "Unknown"


class WorkloadDesiredPhase(OpenEnum):
    RUNNING = "Running"
    STOPPED = "Stopped"
    DELETED = "Deleted"


class DistributedInferenceLeaderWorkerSpec(Model):
    """How to run the leader or the workers of a replica."""

    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
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
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    security: CommonSecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    storage: DistributedInferenceStorageFields | None = None
    """Volumes and data sources to mount."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class DistributedInferenceStorageFields(Model):
    """The schema `DistributedInferenceLeaderWorkerSpec1Storage`."""

    config_map_volume: list[ConfigMapInstance | None] | None = None
    """Config maps to mount."""
    empty_dir_volume: list[EmptyDirInstance | None] | None = None
    """Empty directories to mount, which last as long as the pod."""
    pvc: list[PvcInstance | None] | None = None
    """Persistent volume claims to mount."""
    secret_volume: list[SecretInstance | None] | None = None
    """Secrets to mount."""


class DistributedSpecSpec(Model):
    """How to run the workers of a distributed training."""

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
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
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
    max_replicas: int | None = None
    """The most workers with which an elastic training may run."""
    min_replicas: int | None = None
    """The fewest workers with which an elastic training may run."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    num_workers: int | None = None
    """The number of worker pods."""
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
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""
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


class GVK(Model):
    group: str
    version: str
    kind: str


class HistogramSeries(Model):
    type: str
    values: list[HistogramValue]


class HistogramValue(Model):
    timestamp: datetime.datetime | None
    data: dict[str, str]


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


class MetricsCompositeResponse(Model):
    measurements: list[MeasurementResponse]
    """One series for each metric and label."""
    histogram: list[HistogramSeries] | None = None
    """Distributions, for metrics in percentiles."""


class RequestedPods(Model):
    number: int | None = None
    min: int | None = None
    max: int | None = None
    parallelism: int | None = None
    completions: int | None = None


class ComputeFields(Model):
    """CPU, memory and GPU to request."""

    cpu_core_limit: float | None = None
    """The number of CPU cores that may be used at most."""
    cpu_core_request: float | None = None
    """The number of CPU cores that are guaranteed; 0.5 is half a core."""
    cpu_memory_limit: str | None = None
    """Memory that may be used at most, such as `30M`; a container that uses more is ended."""
    cpu_memory_request: str | None = None
    """Memory that is guaranteed, such as `20M`."""
    extended_resources: list[ExtendedResource | None] | None = None
    """Other resources of nodes to request."""
    gpu_devices_request: int | None = None
    """The number of GPU devices to request for each pod."""
    gpu_memory_limit: str | None = None
    """Memory of each GPU that may be used when it is free, such as `10M`; at least the request."""
    gpu_memory_request: str | None = None
    """Memory of each GPU that is guaranteed, for the type `memory`, such as `10M`."""
    gpu_portion_limit: float | None = None
    """The part of each GPU that may be used when it is free; at least the request."""
    gpu_portion_request: float | None = None
    """The part of each GPU that is guaranteed, for the type `portion`; 0.5 is half of it."""
    gpu_request_type: GpuRequestType | None = None
    """Whether parts of a GPU are requested as a portion or as memory."""
    large_shm_request: bool | None = None
    """Whether to mount a large shared memory device."""


class StorageFields(Model):
    """Volumes and data sources to mount."""

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
    s3: list[S3Instance | None] | None = None
    """S3 buckets to load."""
    secret_volume: list[SecretInstance | None] | None = None
    """Secrets to mount."""


class WorkloadAllocatedResources(Model):
    """Resources in use."""

    gpu: float | None = None
    """The number of GPUs, in parts."""
    gpu_memory: str | None = None
    """Memory of GPUs."""
    cpu: float | None = None
    """The number of CPU cores."""
    cpu_memory: str | None = None
    """Main memory."""
    extended_resources: list[WorkloadsExtendedResource | None] | None = None
    """Other resources of nodes."""


class WorkloadChildrenIdsInner(Model):
    id: uuid.UUID
    type: str | None = None


class WorkloadRequestResources(Model):
    """Resources that were asked for."""

    gpu_request_type: GpuRequestType | None = None
    gpu: RequestResourceCores | None = None
    """The number of GPUs, in parts."""
    gpu_memory: RequestResourceQuantity | None = None
    """Memory of GPUs."""
    cpu: RequestResourceCores | None = None
    """The number of CPU cores."""
    cpu_memory: RequestResourceQuantity | None = None
    """Main memory."""
    extended_resources: list[WorkloadsExtendedResource | None] | None = None
    """Other resources of nodes."""


class WorkloadV2Metadata(Model):
    """Where a workload belongs and how it is scheduled."""

    name: str
    project_id: str
    """The identifier of the project that it belongs to."""
    priority: str | None = None
    """The name of the priority with which the workload is scheduled; default that of its type."""
    category: str | None = None
    """The name of the category under which the workload is reported; default that of its type."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    id: uuid.UUID
    gvk: GVK
    project_name: str
    """The name of the project that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    tenant_id: int
    """The identifier of the tenant."""
    department_id: str
    """The identifier of the department that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    created_at: datetime.datetime
    """When it was created."""
    created_by: str
    """Who created it."""
    updated_at: datetime.datetime
    """When it was last changed."""
    updated_by: str
    """Who changed it last."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    deleted_by: str | None = None
    """Who deleted it."""


class WorkloadsExtendedResource(Model):
    resource: str | None = None
    quantity: str | None = None
    exclude: bool | None = None
