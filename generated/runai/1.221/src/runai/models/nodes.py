"""Models: nodes."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.model import Model, OpenEnum


class NodeStatus(OpenEnum):
    """Whether the node is ready for pods."""

    READY = "Ready"
    NOT_READY = "NotReady"
    UNKNOWN = "Unknown"


class NodeMetricType(OpenEnum):
    GPU_UTILIZATION_PER_GPU = "GPU_UTILIZATION_PER_GPU"
    GPU_UTILIZATION = "GPU_UTILIZATION"
    GPU_MEMORY_UTILIZATION_PER_GPU = "GPU_MEMORY_UTILIZATION_PER_GPU"
    GPU_MEMORY_UTILIZATION = "GPU_MEMORY_UTILIZATION"
    GPU_MEMORY_USAGE_BYTES_PER_GPU = "GPU_MEMORY_USAGE_BYTES_PER_GPU"
    GPU_MEMORY_USAGE_BYTES = "GPU_MEMORY_USAGE_BYTES"
    CPU_USAGE_CORES = "CPU_USAGE_CORES"
    CPU_UTILIZATION = "CPU_UTILIZATION"
    CPU_MEMORY_USAGE_BYTES = "CPU_MEMORY_USAGE_BYTES"
    CPU_MEMORY_UTILIZATION = "CPU_MEMORY_UTILIZATION"
    GPU_OOMKILL_BURST_COUNT_PER_GPU = "GPU_OOMKILL_BURST_COUNT_PER_GPU"
    GPU_OOMKILL_IDLE_COUNT_PER_GPU = "GPU_OOMKILL_IDLE_COUNT_PER_GPU"
    GPU_OOMKILL_SWAP_OUT_OF_RAM_COUNT_PER_GPU = "GPU_OOMKILL_SWAP_OUT_OF_RAM_COUNT_PER_GPU"
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


class NodeTaintEffect(OpenEnum):
    NO_SCHEDULE = "NoSchedule"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    NO_EXECUTE = "NoExecute"


class NodeTelemetryType(OpenEnum):
    READY_GPU_NODES = "READY_GPU_NODES"
    READY_GPUS = "READY_GPUS"
    TOTAL_GPU_NODES = "TOTAL_GPU_NODES"
    TOTAL_GPUS = "TOTAL_GPUS"
    IDLE_ALLOCATED_GPUS = "IDLE_ALLOCATED_GPUS"
    FREE_GPUS = "FREE_GPUS"
    ALLOCATED_GPUS = "ALLOCATED_GPUS"
    TOTAL_CPU_CORES = "TOTAL_CPU_CORES"
    USED_CPU_CORES = "USED_CPU_CORES"
    ALLOCATED_CPU_CORES = "ALLOCATED_CPU_CORES"
    TOTAL_GPU_MEMORY_BYTES = "TOTAL_GPU_MEMORY_BYTES"
    USED_GPU_MEMORY_BYTES = "USED_GPU_MEMORY_BYTES"
    TOTAL_CPU_MEMORY_BYTES = "TOTAL_CPU_MEMORY_BYTES"
    USED_CPU_MEMORY_BYTES = "USED_CPU_MEMORY_BYTES"
    ALLOCATED_CPU_MEMORY_BYTES = "ALLOCATED_CPU_MEMORY_BYTES"


class GpuInfo(Model):
    """The GPUs of a node."""

    gpu_type: str
    """The model of the GPUs."""
    gpu_count: int
    """The number of GPUs."""


class Node(Model):
    """A node of a cluster."""

    status: NodeStatus
    """Whether the node is ready for pods."""
    conditions: list[NodeStatusConditionDetails] | None = None
    """The Kubernetes conditions of the node."""
    taints: list[NodeTaint] | None = None
    """The Kubernetes taints of the node."""
    node_pool: str
    """The name of the node pool that the node is in."""
    created_at: datetime.datetime
    """When it was created."""
    gpu_info: GpuInfo | None = None
    """The GPUs of the node."""
    nv_link_domain_uid: str | None = None
    """The NVLink domain that the node is in."""
    nv_link_clique_id: str | None = None
    """The NVLink clique that the node is in."""
    name: str
    """The name of the node."""
    id: uuid.UUID | None = None
    """The identifier of the node."""
    cluster_uuid: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    updated_at: datetime.datetime
    """When it was last changed."""


class NodeStatusConditionDetails(Model):
    type: str
    reason: str
    message: str | None = None


class NodeTaint(Model):
    key: str
    value: str | None = None
    effect: NodeTaintEffect


class Nodes(Model):
    nodes: list[Node]
