"""Models: pods."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import GpuRequestType, MigProfile
    from .workloads_shared import (
        RequestResourceCores,
        RequestResourceQuantity,
        WorkloadsExtendedResource,
    )


class PodMetricType(OpenEnum):
    GPU_UTILIZATION_PER_GPU = "GPU_UTILIZATION_PER_GPU"
    GPU_UTILIZATION = "GPU_UTILIZATION"
    GPU_MEMORY_USAGE_BYTES_PER_GPU = "GPU_MEMORY_USAGE_BYTES_PER_GPU"
    GPU_MEMORY_USAGE_BYTES = "GPU_MEMORY_USAGE_BYTES"
    CPU_USAGE_CORES = "CPU_USAGE_CORES"
    CPU_MEMORY_USAGE_BYTES = "CPU_MEMORY_USAGE_BYTES"
    GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU = "GPU_GRAPHICS_ENGINE_ACTIVITY_PER_GPU"
    GPU_SM_ACTIVITY_PER_GPU = "GPU_SM_ACTIVITY_PER_GPU"
    GPU_SM_OCCUPANCY_PER_GPU = "GPU_SM_OCCUPANCY_PER_GPU"
    GPU_TENSOR_ACTIVITY_PER_GPU = "GPU_TENSOR_ACTIVITY_PER_GPU"
    GPU_FP64_ENGINE_ACTIVITY_PER_GPU = "GPU_FP64_ENGINE_ACTIVITY_PER_GPU"
    GPU_FP32_ENGINE_ACTIVITY_PER_GPU = "GPU_FP32_ENGINE_ACTIVITY_PER_GPU"
    GPU_FP16_ENGINE_ACTIVITY_PER_GPU = "GPU_FP16_ENGINE_ACTIVITY_PER_GPU"
    GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU = "GPU_MEMORY_BANDWIDTH_UTILIZATION_PER_GPU"
    GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU = "GPU_NVLINK_TRANSMITTED_BANDWIDTH_PER_GPU"
    GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU = "GPU_NVLINK_RECEIVED_BANDWIDTH_PER_GPU"
    GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU = "GPU_PCIE_TRANSMITTED_BANDWIDTH_PER_GPU"
    GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU = "GPU_PCIE_RECEIVED_BANDWIDTH_PER_GPU"
    GPU_SWAP_MEMORY_BYTES_PER_GPU = "GPU_SWAP_MEMORY_BYTES_PER_GPU"


class PodVerbosity(OpenEnum):
    BRIEF = "brief"
    FULL = "full"


class AllocatedResources(Model):
    gpu: float | None = None
    """The number of GPUs, in parts."""
    mig_profile: MigProfile | None = None
    gpu_memory: str | None = None
    """Memory of GPUs."""
    cpu: float | None = None
    """The number of CPU cores."""
    cpu_memory: str | None = None
    """Main memory."""
    extended_resources: list[WorkloadsExtendedResource | None] | None = None
    """Other resources of nodes."""


class PodContainer(Model):
    """The schema `Container1`."""

    name: str
    image: str
    """Container image to run, such as `python:3.8`."""
    started_at: datetime.datetime | None = None


class ListPods200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    pods: list[Pod]


class Pod(Model):
    """A pod of a workload."""

    name: str
    """The name of the pod."""
    priority_class_name: str
    id: uuid.UUID
    workload_id: uuid.UUID
    """The identifier of the workload."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    project_id: str | None = None
    """The identifier of the project that it belongs to."""
    node_name: str | None = None
    """The name of the node on which it runs."""
    created_at: datetime.datetime
    """When it was created."""
    completed_at: datetime.datetime | None = None
    """When it ended."""
    containers: list[PodContainer]
    """Containers of the pod."""
    current_node_pool: str | None = None
    """The name of the node pool in which it runs."""
    requested_node_pools: list[str] | None = None
    """The names of the node pools that were asked for."""
    requested_resources: PodRequestResources | None = None
    """Resources that it asks for."""
    allocated_resources: AllocatedResources | None = None
    """Resources in use."""
    tolerations: list[PodToleration] | None = None
    k8s_phase: str
    """The phase that Kubernetes reports."""
    ip: str | None = None
    """The address of the pod in the cluster."""
    tenant_id: int
    """The identifier of the tenant."""
    k8s_phase_updated_at: datetime.datetime
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    project_name: str | None = None
    """The name of the project that it belongs to."""
    workload_name: str | None = None
    """The name of the workload to which it belongs."""


class PodRequestResources(Model):
    gpu_request_type: GpuRequestType | None = None
    gpu: RequestResourceCores | None = None
    """The number of GPUs, in parts."""
    gpu_memory: RequestResourceQuantity | None = None
    """Memory of GPUs."""
    cpu: RequestResourceCores | None = None
    """The number of CPU cores."""
    cpu_memory: RequestResourceQuantity | None = None
    """Main memory."""
    mig_profile: MigProfile | None = None
    extended_resources: list[WorkloadsExtendedResource | None] | None = None
    """Other resources of nodes."""


class PodToleration(Model):
    key: str | None = None
    operator: str | None = None
    value: str | None = None
    effect: str | None = None
    toleration_seconds: int | None = None
