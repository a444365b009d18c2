"""Models: workloads priorities."""

from __future__ import annotations

import datetime

from .._runtime.model import Model


class GetWorkloadPriorities200Response(Model):
    priorities: list[WorkloadPriority]


class PriorityStatus(Model):
    cluster_id: str | None = None
    """The UUID of the cluster that it belongs to."""
    phase: str | None = None
    """The phase that it is in now."""


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
