"""Models: jobs."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workloads_shared import JobPod


class DisplayedJob(Model):
    job_id: uuid.UUID | None = Field(
        default=None, validation_alias="JobId", serialization_alias="JobId"
    )
    pod_group_id: uuid.UUID | None = None
    job_name: str | None = None
    job_type: str | None = None
    cluster_id: str | None = None
    """The UUID of the cluster that it belongs to."""
    status: str | None = None
    image_name: str | None = None
    user: str | None = None
    project: str | None = None
    node_id: str | None = None
    creation_time: str | None = None
    completion_time: str | None = None
    total_runtime: str | None = None
    total_wait_time: str | None = None
    pending: float | None = None
    running: float | None = None
    parallelism: float | None = None
    completions: float | None = None
    failed: float | None = None
    succeeded: float | None = None
    current_allocated_gpus: float | None = Field(
        default=None,
        validation_alias="currentAllocatedGPUs",
        serialization_alias="currentAllocatedGPUs",
    )
    current_allocated_gpus_memory: float | None = Field(
        default=None,
        validation_alias="currentAllocatedGPUsMemory",
        serialization_alias="currentAllocatedGPUsMemory",
    )
    current_requested_gpus: float | None = Field(
        default=None,
        validation_alias="currentRequestedGPUs",
        serialization_alias="currentRequestedGPUs",
    )
    total_requested_gpus: float | None = Field(
        default=None,
        validation_alias="totalRequestedGPUs",
        serialization_alias="totalRequestedGPUs",
    )
    requested_gpus_per_pod_group: float | None = Field(
        default=None,
        validation_alias="requestedGPUsPerPodGroup",
        serialization_alias="requestedGPUsPerPodGroup",
    )
    requested_gpus_memory_per_pod_group: float | None = Field(
        default=None,
        validation_alias="requestedGPUsMemoryPerPodGroup",
        serialization_alias="requestedGPUsMemoryPerPodGroup",
    )
    parent_workload_name: str | None = None
    total_requested_memory: float | None = None
    total_requested_cpu: float | None = Field(
        default=None, validation_alias="totalRequestedCPU", serialization_alias="totalRequestedCPU"
    )
    total_limit_cpu: float | None = Field(
        default=None, validation_alias="totalLimitCPU", serialization_alias="totalLimitCPU"
    )
    total_limit_memory: float | None = None
    workload_kind: float | None = None
    latest_pod: JobPod | None = None
    cli_command: str | None = None
    requested_mig_devices: str | None = None
    """Deprecated."""
    dynamic_data: dict[str, Any] | None = None
    exists_in_cluster: bool | None = None
    is_jupyter: bool | None = None
    job_url: str | None = None
    node_pool: str | None = None
