"""Models: workload properties."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import Condition


class GetWorkloadPriorities200Response(Model):
    priorities: list[WorkloadPriority]


class ListCategories200Response(Model):
    categories: list[WorkloadCategory]


class ListWorkloadTypes200Response(Model):
    types: list[WorkloadTypeConfig]


class PriorityStatus(Model):
    cluster_id: str | None = None
    """The UUID of the cluster that it belongs to."""
    phase: str | None = None
    """The phase that it is in now."""


class WorkloadCategory(Model):
    """A purpose by which workloads are grouped."""

    id: uuid.UUID
    name: str
    description: str | None = None
    created_at: datetime.datetime | None = None
    """When it was created."""
    created_by: str | None = None
    """Who created it."""


class WorkloadPriority(Model):
    """A priority by which the scheduler orders workloads."""

    id: str
    source: str | None = None
    name: str
    """The name of the priority."""
    value: int
    """The higher, the earlier a workload is scheduled."""
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    aggregated_phase: str | None = None
    status: list[PriorityStatus] | None = None
    scope_type: str | None = None
    """The level of the scope, such as `project`."""
    scope_id: str | None = None
    """The identifier of the scope: of the tenant, cluster, department or project."""


class WorkloadTypeConfig(Model):
    """A kind of workload with its default category and priority."""

    category_id: uuid.UUID
    priority_id: uuid.UUID
    name: str
    group: str
    id: uuid.UUID | None = None
    category_name: str | None = None
    priority_name: str | None = None
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    updated_by: str | None = None
    """Who changed it last."""
    created_at: datetime.datetime | None = None
    """When it was created."""
    created_by: str | None = None
    """Who created it."""
    resource_interfaces: list[WorkloadTypeResourceInterfacesWithVersionInner] | None = None
    cluster_statuses: list[WorkloadTypeStatus] | None = None


class WorkloadTypeCreateFields(Model):
    category_id: uuid.UUID
    """The identifier of the default category of its workloads."""
    priority_id: uuid.UUID
    """The identifier of the default priority of its workloads."""
    name: str
    """Kubernetes kind, such as `Deployment`."""
    group: str
    """Kubernetes API group of the kind, such as `apps`."""
    resource_interfaces: list[dict[str, Any]] | None = None
    """How to read pods, status and resources from the manifest, for each API version."""


class WorkloadTypeResourceInterfacesWithVersionInner(Model):
    version: str | None = None
    resource_interface: dict[str, Any] | None = None


class WorkloadTypeStatus(Model):
    phase: str | None = None
    """The phase that it is in now."""
    conditions: list[Condition] | None = None
    version: str | None = None
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""


class WorkloadTypeUpdateFields(Model):
    category_id: uuid.UUID | None = None
    """The identifier of the default category of its workloads."""
    priority_id: uuid.UUID | None = None
    """The identifier of the default priority of its workloads."""
    resource_interfaces: list[dict[str, Any]] | None = None
    """How to read pods, status and resources from the manifest, for each API version."""
