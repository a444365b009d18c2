"""Models: revisions."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import Condition
    from .workloads_shared import (
        Phase,
        RequestedPods,
        WorkloadAllocatedResources,
        WorkloadChildrenIdsInner,
        WorkloadRequestResources,
    )


class GetInferenceWorkloadRevisions200Response(Model):
    revisions: list[Revision]


class Revision(Model):
    """A version of an inference workload."""

    type: str
    name: str
    id: uuid.UUID
    workload_id: uuid.UUID
    """The identifier of the workload."""
    tenant_id: int
    """The identifier of the tenant."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    project_id: str
    """The identifier of the project that it belongs to."""
    department_id: str
    """The identifier of the department that it belongs to."""
    created_at: datetime.datetime
    """When it was created."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    revision_requested_resources: WorkloadRequestResources | None = None
    pods_requested_resources: WorkloadRequestResources | None = None
    requested_pods: RequestedPods | None = None
    requested_node_pools: list[str] | None = None
    allocated_resources: WorkloadAllocatedResources | None = None
    current_node_pools: list[str] | None = None
    running_pods: int | None = None
    images: list[str] | None = None
    environment_variables: dict[str, str] | None = None
    """Environment variables of the container."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    arguments: str | None = None
    children_ids: list[WorkloadChildrenIdsInner] | None = None
    conditions: list[Condition] | None = None
    phase: Phase
    """The phase that it is in now."""
    phase_message: str | None = None
    """Why it is in this phase."""
    phase_updated_at: datetime.datetime | None = None
    additional_fields: dict[str, Any] | None = None
