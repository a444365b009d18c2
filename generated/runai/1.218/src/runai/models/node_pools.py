"""Models: node pools."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.model import Model, OpenEnum


class ClusterNodePoolStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    EMPTY = "Empty"
    UNSCHEDULABLE = "Unschedulable"
    READY = "Ready"
    DELETED = "Deleted"


class ClusterNodePoolPlacementStrategyCpu(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


class ClusterNodePoolPlacementStrategyGpu(OpenEnum):
    SPREAD = "spread"
    BINPACK = "binpack"


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


class ClusterNodePoolPlacementStrategy(Model):
    """The schema `PlacementStrategy`."""

    cpu: ClusterNodePoolPlacementStrategyCpu | None = None
    gpu: ClusterNodePoolPlacementStrategyGpu | None = None


class UpdateNodePoolRequest(Model):
    label_key: str | None = None
    label_value: str | None = None
    over_provisioning_ratio: int | None = None
    placement_strategy: ClusterNodePoolPlacementStrategy | None = None
