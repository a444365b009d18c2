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


class NodeTaintEffect(OpenEnum):
    NO_SCHEDULE = "NoSchedule"
    PREFER_NO_SCHEDULE = "PreferNoSchedule"
    NO_EXECUTE = "NoExecute"


class NodeTelemetryType(OpenEnum):
    READY_GPU_NODES = "READY_GPU_NODES"
    READY_GPUS = "READY_GPUS"
    TOTAL_GPU_NODES = "TOTAL_GPU_NODES"
    TOTAL_GPUS = "TOTAL_GPUS"
    FREE_GPUS = "FREE_GPUS"


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
    name: str
    """The name of the node."""
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
