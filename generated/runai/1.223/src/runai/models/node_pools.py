"""Models: node pools."""

from __future__ import annotations

import datetime
import uuid

from pydantic import Field

from .._runtime.absent import absent
from .._runtime.model import Model, OpenEnum


class ClusterNodePoolStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    EMPTY = "Empty"
    UNSCHEDULABLE = "Unschedulable"
    READY = "Ready"
    DELETED = "Deleted"


class NodepoolConditionDetailsStatus(OpenEnum):
    TRUE = "True"
    FALSE = "False"


class NodepoolGPUNetworkAccelerationDetection(OpenEnum):
    USE = "Use"
    DONT_USE = "DontUse"
    AUTO = "Auto"


class NodepoolPhase(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    EMPTY = "Empty"
    UNSCHEDULABLE = "Unschedulable"
    READY = "Ready"
    DELETED = "Deleted"


class NodepoolSortFilterFields(OpenEnum):
    NAME = "name"
    PHASE = "phase"
    CLUSTER_ID = "clusterId"
    CREATED_AT = "createdAt"
    UPDATED_AT = "updatedAt"
    NETWORK_TOPOLOGY_NAME = "networkTopologyName"
    GPU_NETWORK_ACCELERATION_DETECTION = "gpuNetworkAccelerationDetection"
    GPU_NETWORK_ACCELERATION_DETECTED = "gpuNetworkAccelerationDetected"
    GPU_NETWORK_ACCELERATION_LABEL_KEY = "gpuNetworkAccelerationLabelKey"
    SWAP_ENABLED = "swapEnabled"
    NODE_LEVEL_SCHEDULER_ENABLED = "nodeLevelSchedulerEnabled"


class PlacementStrategy(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


class ClusterNodePoolPlacementStrategyCpu(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


class ClusterNodePoolPlacementStrategyGpu(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


class GPUResourceOptimization(Model):
    """How GPU memory is shared and swapped."""

    swap_enabled: bool | None = None
    """Whether GPU memory may be swapped to CPU memory."""
    cpu_swap_memory_size: str | None = None
    """How much CPU memory is used for that."""
    reserved_gpu_memory_for_swap_operations: str | None = None
    """How much GPU memory is kept free for that."""
    node_level_scheduler_enabled: bool | None = None
    """Whether each node chooses the GPUs for its pods itself."""


class GetNodepools200Response(Model):
    nodepools: list[Nodepool] | None = None


class ClusterNodePool(Model):
    """The schema `NodePool1`."""

    name: str | None = None
    over_provisioning_ratio: int | None = None
    label_key: str | None = None
    label_value: str | None = None
    placement_strategy: ClusterNodePoolPlacementStrategy | None = None
    id: float | None = None
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    status: ClusterNodePoolStatus | None = None
    status_message: str | None = None
    nodes: str | None = None
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    is_default: bool | None = None


class NodePoolCreateRequest(Model):
    name: str | None = None
    over_provisioning_ratio: int | None = None
    label_key: str | None = None
    label_value: str | None = None
    placement_strategy: ClusterNodePoolPlacementStrategy | None = None


class NodePoolLabelsRequest(Model):
    label_key: str | None = None
    label_value: str | None = None


class Nodepool(Model):
    """A node pool: the nodes of a cluster that carry a label."""

    name: str
    """The name of the node pool."""
    label_key: str
    """The key of the label that makes a node part of the pool."""
    label_value: str
    """The value of the label that makes a node part of the pool."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    over_provisioning_ratio: int | None = None
    """How many times the GPU memory may be handed out. Deprecated."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Whether pods are packed on few nodes or spread over many. Deprecated."""
    gpu_network_acceleration_label_key: str | None = None
    """The key of the label by which nodes with a fast GPU network are told apart."""
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    """Whether a fast GPU network is used, not used, or looked for."""
    network_topology_name: str | None = None
    """The name of the network topology that the scheduler uses."""
    network_topology_id: uuid.UUID | None = None
    """The identifier of the network topology that the scheduler uses."""
    gpu_resource_optimization: GPUResourceOptimization | None = None
    """Whether and how GPU memory is swapped to CPU memory."""
    scheduling_configuration: SchedulingConfiguration | None = None
    """How pods are placed, and how long they may run before they can be preempted."""
    phase: NodepoolPhase | None = None
    """Whether the node pool can be used."""
    phase_message: str | None = None
    """Why it is in this phase."""
    status: NodepoolSyncFieldsStatus | None = None
    """What the cluster reports."""
    id: str = Field(default_factory=absent)
    """The identifier of the node pool."""
    tenant_id: int
    """The identifier of the tenant."""
    cluster_name: str
    """The name of the cluster that it belongs to."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_by: str
    """Who changed it last."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_by: str | None = None
    """Who deleted it."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    is_default: bool
    """Whether it takes the nodes that no other pool takes."""


class NodepoolConditionDetails(Model):
    type: str
    reason: str
    message: str | None = None
    status: NodepoolConditionDetailsStatus | None = None
    nodes: list[str] | None = None


class NodepoolCreateFields(Model):
    """What is needed to create a node pool."""

    name: str
    """The name of the node pool."""
    label_key: str
    """The key of the label that makes a node part of the pool."""
    label_value: str
    """The value of the label that makes a node part of the pool."""
    cluster_id: uuid.UUID
    """The UUID of the cluster to create the node pool in."""
    over_provisioning_ratio: int | None = None
    """How many times the GPU memory may be handed out. Deprecated."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Whether pods are packed on few nodes or spread over many. Deprecated."""
    gpu_network_acceleration_label_key: str | None = None
    """The key of the label by which nodes with a fast GPU network are told apart."""
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    """Whether a fast GPU network is used, not used, or looked for."""
    gpu_resource_optimization: GPUResourceOptimization | None = None
    """Whether and how GPU memory is swapped to CPU memory."""
    scheduling_configuration: SchedulingConfiguration | None = None
    """How pods are placed, and how long they may run before they can be preempted."""
    network_topology_id: uuid.UUID | None = None
    """The identifier of the network topology that the scheduler uses."""


class NodepoolPlacementStrategy(Model):
    """The schema `NodepoolCreateResponseFieldsPlacementStrategy`."""

    cpu: PlacementStrategy | None = None
    gpu: PlacementStrategy | None = None


class NodepoolSyncFieldsStatus(Model):
    label_key: str | None = None
    label_value: str | None = None
    over_provisioning_ratio: int | None = None
    """Deprecated."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Deprecated."""
    gpu_network_acceleration_label_key: str | None = None
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    gpu_resource_optimization: GPUResourceOptimization | None = None
    scheduling_configuration: SchedulingConfiguration | None = None
    conditions: list[NodepoolConditionDetails] | None = None
    gpu_network_acceleration_detected: bool | None = None
    nodes: list[str] | None = None


class NodepoolUpdateFields(Model):
    """What can be changed of a node pool."""

    label_key: str | None = None
    """The key of the label that makes a node part of the pool."""
    label_value: str | None = None
    """The value of the label that makes a node part of the pool."""
    over_provisioning_ratio: int | None = None
    """How many times the GPU memory may be handed out. Deprecated."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Whether pods are packed on few nodes or spread over many. Deprecated."""
    gpu_network_acceleration_label_key: str | None = None
    """The key of the label by which nodes with a fast GPU network are told apart."""
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    """Whether a fast GPU network is used, not used, or looked for."""
    gpu_resource_optimization: GPUResourceOptimization | None = None
    """Whether and how GPU memory is swapped to CPU memory."""
    scheduling_configuration: SchedulingConfiguration | None = None
    """How pods are placed, and how long they may run before they can be preempted."""
    network_topology_id: uuid.UUID | None = None
    """The identifier of the network topology that the scheduler uses."""


class ClusterNodePoolPlacementStrategy(Model):
    """The schema `PlacementStrategy1`."""

    cpu: ClusterNodePoolPlacementStrategyCpu | None = None
    gpu: ClusterNodePoolPlacementStrategyGpu | None = None


class SchedulingConfiguration(Model):
    """How the scheduler treats a node pool."""

    placement_strategy: SchedulingConfigurationPlacementStrategy | None = None
    """Whether pods are packed on few nodes or spread over many."""
    min_guaranteed_runtime: str | None = None
    """How long a workload runs before it can be preempted."""


class SchedulingConfigurationPlacementStrategy(Model):
    cpu: PlacementStrategy | None = None
    gpu: PlacementStrategy | None = None


class UpdateNodePoolRequest(Model):
    label_key: str | None = None
    label_value: str | None = None
    over_provisioning_ratio: int | None = None
    placement_strategy: ClusterNodePoolPlacementStrategy | None = None
