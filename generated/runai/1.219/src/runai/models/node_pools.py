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


class PlacementStrategy(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


class ClusterNodePoolPlacementStrategyCpu(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


class ClusterNodePoolPlacementStrategyGpu(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


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
    """How many times the GPU memory may be handed out."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Whether pods are packed on few nodes or spread over many."""
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
    """How many times the GPU memory may be handed out."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Whether pods are packed on few nodes or spread over many."""


class NodepoolPlacementStrategy(Model):
    """The schema `NodepoolCreateFieldsPlacementStrategy`."""

    cpu: PlacementStrategy | None = None
    gpu: PlacementStrategy | None = None


class NodepoolSyncFieldsStatus(Model):
    label_key: str | None = None
    label_value: str | None = None
    over_provisioning_ratio: int | None = None
    placement_strategy: NodepoolPlacementStrategy | None = None
    nodes: list[str] | None = None


class NodepoolUpdateFields(Model):
    """What can be changed of a node pool."""

    label_key: str | None = None
    """The key of the label that makes a node part of the pool."""
    label_value: str | None = None
    """The value of the label that makes a node part of the pool."""
    over_provisioning_ratio: int | None = None
    """How many times the GPU memory may be handed out."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Whether pods are packed on few nodes or spread over many."""


class ClusterNodePoolPlacementStrategy(Model):
    """The schema `PlacementStrategy1`."""

    cpu: ClusterNodePoolPlacementStrategyCpu | None = None
    gpu: ClusterNodePoolPlacementStrategyGpu | None = None


class UpdateNodePoolRequest(Model):
    label_key: str | None = None
    label_value: str | None = None
    over_provisioning_ratio: int | None = None
    placement_strategy: ClusterNodePoolPlacementStrategy | None = None
