"""Models: departments."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .organizations_shared import (
        AssignedResources,
        ClusterCurrentResourcesInner,
        ClusterProject,
        NodePoolAssignedResources,
        NodeTypesPerWorkload,
        OvertimeData,
        QuotaStatus,
        QuotaStatusNodePool,
        ResourceData,
        Resources,
        ResourcesNullable,
        SchedulingRules,
        TimeRange,
        TotalResources,
        Units,
    )


class DepartmentFilterSortFields(OpenEnum):
    NAME = "name"
    CLUSTER_ID = "clusterId"
    TOTAL_GPU_QUOTA = "totalGpuQuota"
    GPU_ALLOCATED = "gpuAllocated"
    CREATED_AT = "createdAt"
    AVG_GPU_ALLOCATION24H = "avgGpuAllocation24h"
    AVG_GPU_UTILIZATION24H = "avgGpuUtilization24h"
    AVG_GPU_MEMORY_UTILIZATION24H = "avgGpuMemoryUtilization24h"
    AVG_GPU_ALLOCATION7D = "avgGpuAllocation7d"
    AVG_GPU_UTILIZATION7D = "avgGpuUtilization7d"
    AVG_GPU_MEMORY_UTILIZATION7D = "avgGpuMemoryUtilization7d"
    AVG_GPU_ALLOCATION30D = "avgGpuAllocation30d"
    AVG_GPU_UTILIZATION30D = "avgGpuUtilization30d"
    AVG_GPU_MEMORY_UTILIZATION30D = "avgGpuMemoryUtilization30d"


class Verbosity(OpenEnum):
    META = "meta"
    BRIEF = "brief"
    VERBOSE = "verbose"


class AggregatedResources(Model):
    node_pool: AggregatedResourcesNodePool
    gpu: DeservedResource | None = None
    cpu: DeservedResource | None = None
    memory: AggregatedResourcesMemory | None = None


class AggregatedResourcesMemory(Model):
    deserved: float | None = None
    units: Units


class AggregatedResourcesNodePool(Model):
    id: str
    name: str


class Department(Model):
    """A department: a group of projects in one cluster that share quota."""

    description: str
    """A text for people."""
    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""
    name: str
    """The name of the department."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that the department is in."""
    overtime_data: OvertimeData | None = None
    """Averages of use over the last day, week and month."""
    id: str
    """The identifier of the department."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    children: list[DepartmentProjectChild] | None = None
    """The projects of the department."""
    projects_aggregated_resources: list[AggregatedResources] | None = None
    """The sum of the quota of its projects in each node pool."""
    status: DepartmentStatus | None = None
    """The use of quota, as the cluster reports it."""
    total_resources: TotalResources
    """The sum of the quota in all node pools."""
    resources: list[Resources]
    """The quota in each node pool, one entry per pool."""


class DepartmentMetricsCurrent(Model):
    """The schema `Department1Current`."""

    resources: list[ClusterCurrentResourcesInner]
    project_resources: list[DepartmentMetricsProjectResources]


class DepartmentMetricsProjectResources(Model):
    """The schema `Department1CurrentProjectResourcesInner`."""

    number_of_pending_workloads: int
    gpu: ResourceData
    cpu: ResourceData
    memory: ResourceData
    project_name: str
    """The name of the project that it belongs to."""
    nodepool_name: str


class DepartmentMetricsMetadata(Model):
    """The schema `Department1Metadata`."""

    department_id: int
    """The identifier of the department that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    cluster_name: str
    """The name of the cluster that it belongs to."""


class ClusterDepartment(Model):
    """The schema `Department2`."""

    name: str | None = None
    deserved_gpus: float | None = None
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    resources: AssignedResources | None = None
    """Deprecated."""
    node_pools_resources: list[NodePoolAssignedResources] | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    cluster_uuid: str | None = None
    """The UUID of the cluster that it belongs to."""
    created_at: datetime.datetime | None = None
    """When it was created."""
    id: int | None = None
    projects: list[ClusterProject] | None = None
    projects_deserved_gpus: str | None = None
    """Deprecated."""
    department_admins: list[str] | None = None


class DepartmentAccessControl(Model):
    department_id: int | None = None
    """The identifier of the department that it belongs to."""
    department_admins: list[str] | None = None


class DepartmentStatus(Model):
    """The schema `DepartmentAllOfStatus`."""

    node_pool_quota_statuses: list[QuotaStatusNodePool] | None = None
    quota_status: QuotaStatus | None = None


class DepartmentCreationRequest(Model):
    """What is needed to create a department."""

    description: str | None = None
    """A text for people."""
    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""
    name: str
    """The name, unique within the cluster. It cannot be changed later."""
    cluster_id: uuid.UUID
    """The UUID of the cluster to create the department in."""
    overtime_data: OvertimeData | None = None
    resources: list[ResourcesNullable]
    """The quota in each node pool, one entry per pool."""


class DepartmentForList(Model):
    """A department, as lists show it."""

    description: str | None = None
    """A text for people."""
    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""
    name: str
    """The name of the department."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that the department is in."""
    overtime_data: OvertimeData | None = None
    """Averages of use over the last day, week and month."""
    id: str
    """The identifier of the department."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    children: list[DepartmentProjectChild] | None = None
    """The projects of the department."""
    status: DepartmentForListStatus | None = None
    """The use of quota, as the cluster reports it."""
    total_resources: TotalResources | None
    """The sum of the quota in all node pools."""
    resources: list[Resources]
    """The quota in each node pool, one entry per pool."""


class DepartmentForListStatus(Model):
    """The schema `DepartmentForListAllOfStatus`."""

    quota_status: QuotaStatus | None = None


class DepartmentProjectChild(Model):
    id: uuid.UUID
    name: str
    children: list[DepartmentProjectChild] | None = None


class DepartmentUpdateRequest(Model):
    """The settings of a department. They replace the present ones as a whole."""

    description: str | None = None
    """A text for people."""
    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""
    resources: list[ResourcesNullable]
    """The quota in each node pool, one entry per pool."""


class Departments(Model):
    data: list[DepartmentsDataInner]
    time_range: TimeRange | None = None


class DepartmentsDataInner(Model):
    metadata: DepartmentMetricsMetadata
    current: DepartmentMetricsCurrent
    time_range: Any = None


class DeservedResource(Model):
    deserved: float | None = None


class GetDepartments200Response(Model):
    """A page of departments."""

    departments: list[DepartmentForList]
    """The departments on this page."""
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""


class DepartmentMetrics(Model):
    """The schema `department`."""

    metadata: DepartmentMetricsMetadata
    current: DepartmentMetricsCurrent
    time_range: TimeRange | None = None
