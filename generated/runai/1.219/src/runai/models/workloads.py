"""Models: workloads."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import Condition, GpuRequestType, MigProfile
    from .workloads_shared import (
        Phase,
        RequestResourceCores,
        RequestResourceQuantity,
        WorkloadsExtendedResource,
    )


class OrgType(OpenEnum):
    PROJECT = "PROJECT"
    DEPARTMENT = "DEPARTMENT"


class PhaseReason(OpenEnum):
    NON_PREEMPTIBLE_OVER_QUOTA = "NonPreemptibleOverQuota"
    OVER_LIMIT = "OverLimit"


class ReplicaType(OpenEnum):
    MASTER = "Master"
    WORKER = "Worker"


class Source(OpenEnum):
    CLI = "CLI"
    CONTROL_PLANE = "Control-plane"
    OTHER = "Other"


class WorkloadMetricType(OpenEnum):
    GPU_UTILIZATION = "GPU_UTILIZATION"
    GPU_MEMORY_USAGE_BYTES = "GPU_MEMORY_USAGE_BYTES"
    GPU_MEMORY_REQUEST_BYTES = "GPU_MEMORY_REQUEST_BYTES"
    CPU_USAGE_CORES = "CPU_USAGE_CORES"
    CPU_REQUEST_CORES = "CPU_REQUEST_CORES"
    CPU_LIMIT_CORES = "CPU_LIMIT_CORES"
    CPU_MEMORY_USAGE_BYTES = "CPU_MEMORY_USAGE_BYTES"
    CPU_MEMORY_REQUEST_BYTES = "CPU_MEMORY_REQUEST_BYTES"
    CPU_MEMORY_LIMIT_BYTES = "CPU_MEMORY_LIMIT_BYTES"
    POD_COUNT = "POD_COUNT"
    RUNNING_POD_COUNT = "RUNNING_POD_COUNT"
    GPU_ALLOCATION = "GPU_ALLOCATION"


class WorkloadTelemetryType(OpenEnum):
    WORKLOADS_COUNT = "WORKLOADS_COUNT"
    GPU_ALLOCATION = "GPU_ALLOCATION"


class ActionsSupport(Model):
    delete: bool | None = None
    suspend: bool | None = None


class WorkloadConnection(Model):
    """The schema `Connection1`."""

    name: str
    tool_type: str
    connection_type: str
    url: str | None = None
    authorized_users: list[str] | None = None
    authorized_groups: list[str] | None = None
    container_port: int | None = None


class Datasource(Model):
    type: str | None = None
    name: str
    id: uuid.UUID


class Environment(Model):
    connections: list[WorkloadConnection] | None = None
    name: str
    id: uuid.UUID
    replica_type: ReplicaType | None = None


class GetWorkloads200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    workloads: list[Workload]


class PendingSchedulingMessage(Model):
    node_pool: str
    phase_reason: PhaseReason
    reason: str
    org_type: OrgType | None = None
    user_message: str | None = None


class RequestedPods(Model):
    number: int | None = None
    min: int | None = None
    max: int | None = None
    parallelism: int | None = None
    completions: int | None = None


class Workload(Model):
    """A workload of any type as the cluster reports it."""

    tenant_id: int
    """The identifier of the tenant."""
    running_pods: int
    """The number of pods that run."""
    phase_updated_at: datetime.datetime
    """When it came into this phase."""
    k8s_phase_updated_at: datetime.datetime
    updated_at: datetime.datetime
    """When it was last changed."""
    source: Source
    """Where it was submitted."""
    deleted_at: datetime.datetime | None
    """When it was deleted; empty as long as it exists."""
    type: str
    """The type of the workload."""
    name: str
    id: uuid.UUID
    priority: int | None
    """The value of its priority."""
    priority_class_name: str
    """The name of its priority."""
    submitted_by: str | None = None
    """The user or application that submitted it."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    project_name: str
    """The name of the project that it belongs to."""
    project_id: str
    """The identifier of the project that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    department_id: str
    """The identifier of the department that it belongs to."""
    namespace: str
    """Kubernetes namespace in which it runs."""
    created_at: datetime.datetime
    """When it was created."""
    workload_requested_resources: WorkloadRequestResources | None = None
    """Resources that were asked for in all."""
    pods_requested_resources: WorkloadRequestResources | None = None
    """Resources that its pods ask for now."""
    allocated_resources: WorkloadAllocatedResources | None = None
    """Resources in use."""
    actions_support: ActionsSupport | None = None
    """What can be done with it."""
    phase: Phase
    """The state of the workload."""
    conditions: list[Condition]
    """Conditions that led to the phase."""
    phase_message: str | None = None
    """Why it is in this phase."""
    k8s_phase: str
    requested_pods: RequestedPods | None = None
    """The number of pods that were asked for."""
    requested_node_pools: list[str] | None = None
    """The names of the node pools that were asked for."""
    current_node_pools: list[str] | None = None
    """The names of the node pools in which it runs."""
    completed_at: datetime.datetime | None = None
    """When it ended."""
    images: list[str] | None = None
    """Container images that it runs."""
    children_ids: list[WorkloadChildrenIdsInner] | None = None
    urls: list[str] | None = None
    """Addresses under which it is reachable."""
    datasources: list[Datasource] | None = None
    """Data sources that it uses."""
    environments: list[Environment] | None = None
    """Environments that it uses."""
    external_connections: list[WorkloadConnection] | None = None
    """Tools that it connects to."""
    distributed_framework: str | None = None
    """The framework that distributes the training."""
    additional_fields: dict[str, Any] | None = None
    preemptible: bool | None = None
    """Whether other workloads may preempt it."""
    environment_variables: dict[str, str] | None = None
    """Environment variables by name."""
    command: str | None = None
    """The command that it runs."""
    arguments: str | None = None
    """Arguments of the command."""
    phase_reason: PhaseReason | None = None
    """What keeps it from being scheduled."""


class WorkloadAllocatedResources(Model):
    """Resources in use."""

    gpu: float | None = None
    """The number of GPUs, in parts."""
    mig_profile: list[MigProfile | None] | None = None
    gpu_memory: str | None = None
    """Memory of GPUs."""
    cpu: float | None = None
    """The number of CPU cores."""
    cpu_memory: str | None = None
    """Main memory."""
    extended_resources: list[WorkloadsExtendedResource | None] | None = None
    """Other resources of nodes."""


class WorkloadChildrenIdsInner(Model):
    id: uuid.UUID
    type: str | None = None


class WorkloadDetailed(Model):
    """A workload of any type as the cluster reports it, with the reasons for its phase."""

    tenant_id: int
    """The identifier of the tenant."""
    running_pods: int
    """The number of pods that run."""
    phase_updated_at: datetime.datetime
    """When it came into this phase."""
    k8s_phase_updated_at: datetime.datetime
    updated_at: datetime.datetime
    """When it was last changed."""
    source: Source
    """Where it was submitted."""
    deleted_at: datetime.datetime | None
    """When it was deleted; empty as long as it exists."""
    type: str
    """The type of the workload."""
    name: str
    id: uuid.UUID
    priority: int | None
    """The value of its priority."""
    priority_class_name: str
    """The name of its priority."""
    submitted_by: str | None = None
    """The user or application that submitted it."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    project_name: str
    """The name of the project that it belongs to."""
    project_id: str
    """The identifier of the project that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    department_id: str
    """The identifier of the department that it belongs to."""
    namespace: str
    """Kubernetes namespace in which it runs."""
    created_at: datetime.datetime
    """When it was created."""
    workload_requested_resources: WorkloadRequestResources | None = None
    """Resources that were asked for in all."""
    pods_requested_resources: WorkloadRequestResources | None = None
    """Resources that its pods ask for now."""
    allocated_resources: WorkloadAllocatedResources | None = None
    """Resources in use."""
    actions_support: ActionsSupport | None = None
    """What can be done with it."""
    phase: Phase
    """The state of the workload."""
    conditions: list[Condition]
    """Conditions that led to the phase."""
    phase_message: str | None = None
    """Why it is in this phase."""
    k8s_phase: str
    requested_pods: RequestedPods | None = None
    """The number of pods that were asked for."""
    requested_node_pools: list[str] | None = None
    """The names of the node pools that were asked for."""
    current_node_pools: list[str] | None = None
    """The names of the node pools in which it runs."""
    completed_at: datetime.datetime | None = None
    """When it ended."""
    images: list[str] | None = None
    """Container images that it runs."""
    children_ids: list[WorkloadChildrenIdsInner] | None = None
    urls: list[str] | None = None
    """Addresses under which it is reachable."""
    datasources: list[Datasource] | None = None
    """Data sources that it uses."""
    environments: list[Environment] | None = None
    """Environments that it uses."""
    external_connections: list[WorkloadConnection] | None = None
    """Tools that it connects to."""
    distributed_framework: str | None = None
    """The framework that distributes the training."""
    additional_fields: dict[str, Any] | None = None
    preemptible: bool | None = None
    """Whether other workloads may preempt it."""
    environment_variables: dict[str, str] | None = None
    """Environment variables by name."""
    command: str | None = None
    """The command that it runs."""
    arguments: str | None = None
    """Arguments of the command."""
    phase_reason: PhaseReason | None = None
    """What keeps it from being scheduled."""
    pending_scheduling_messages: list[PendingSchedulingMessage] | None = None
    """Why it cannot be scheduled, for each node pool."""


class WorkloadRequestResources(Model):
    """Resources that were asked for."""

    gpu_request_type: GpuRequestType | None = None
    gpu: RequestResourceCores | None = None
    """The number of GPUs, in parts."""
    gpu_memory: RequestResourceQuantity | None = None
    """Memory of GPUs."""
    cpu: RequestResourceCores | None = None
    """The number of CPU cores."""
    cpu_memory: RequestResourceQuantity | None = None
    """Main memory."""
    mig_profile: list[MigProfile | None] | None = None
    extended_resources: list[WorkloadsExtendedResource | None] | None = None
    """Other resources of nodes."""
