"""Models: workloads shared."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import (
        ConfigMapInstance,
        DataVolumeInstance,
        ExtendedResource,
        GitInstance,
        GpuRequestType,
        HostPathInstance,
        MigProfile,
        NfsInstance,
        PvcInstance,
        S3Instance,
        SecretInstance,
    )


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


class ComputeFields(Model):
    """CPU, memory and GPU to request."""

    gpu_devices_request: int | None = None
    """The number of GPU devices to request for each pod."""
    gpu_request_type: GpuRequestType | None = None
    """Whether parts of a GPU are requested as a portion or as memory."""
    gpu_portion_request: float | None = None
    """The part of each GPU that is guaranteed, for the type `portion`; 0.5 is half of it."""
    gpu_portion_limit: float | None = None
    """The part of each GPU that may be used when it is free; at least the request."""
    gpu_memory_request: str | None = None
    """Memory of each GPU that is guaranteed, for the type `memory`, such as `10M`."""
    gpu_memory_limit: str | None = None
    """Memory of each GPU that may be used when it is free, such as `10M`; at least the request."""
    mig_profile: MigProfile | None = None
    """MIG profile of the GPU slice to request. Deprecated."""
    cpu_core_request: float | None = None
    """The number of CPU cores that are guaranteed; 0.5 is half a core."""
    cpu_core_limit: float | None = None
    """The number of CPU cores that may be used at most."""
    cpu_memory_request: str | None = None
    """Memory that is guaranteed, such as `20M`."""
    cpu_memory_limit: str | None = None
    """Memory that may be used at most, such as `30M`; a container that uses more is ended."""
    large_shm_request: bool | None = None
    """Whether to mount a large shared memory device."""
    extended_resources: list[ExtendedResource | None] | None = None
    """Other resources of nodes to request."""


class JobPod(Model):
    """The schema `Pod`."""

    pod_id: str
    job_id: uuid.UUID
    pod_group_id: str | None = None
    cluster_uuid: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    pod_name: str
    image_name: str
    node_id: str | None = None
    phase: str
    """The phase that it is in now."""
    status: str | None = None
    created: int
    completed: int
    started: int | None = None
    last_updated: int
    dynamic_data: dict[str, Any] | None = None
    exists_in_cluster: bool | None = None
    resource_request: dict[str, float] | None = None
    resource_allocation: dict[str, float] | None = None
    node_pool: str | None = None
    namespace: str | None = None


class RequestResourceCores(Model):
    limit: float | None = None
    """Amount that may be used at most."""
    request: float | None = None
    """Amount that is guaranteed."""


class RequestResourceQuantity(Model):
    limit: str | None = None
    """Amount that may be used at most."""
    request: str | None = None
    """Amount that is guaranteed."""


class StorageFields(Model):
    """Volumes and data sources to mount."""

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
    s3: list[S3Instance | None] | None = None
    """S3 buckets to load."""


class WorkloadsExtendedResource(Model):
    resource: str | None = None
    quantity: str | None = None
    exclude: bool | None = None
