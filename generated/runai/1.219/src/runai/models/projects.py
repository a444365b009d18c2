"""Models: projects."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .organizations_shared import (
        AssignedResources,
        ClusterCurrentResourcesInner,
        JobsNodeAffinity,
        NodePoolAssignedResources,
        NodePoolAssignedResourcesCreate,
        NodeTypesPerWorkload,
        OvertimeData,
        QuotaStatus,
        QuotaStatusNodePool,
        ResourcePermissions,
        Resources,
        SchedulingRules,
        TimeRange,
        TotalResources,
    )


class ProjectFilterSortFields(OpenEnum):
    NAME = "name"
    CLUSTER_ID = "clusterId"
    DEPARTMENT_ID = "departmentId"
    PARENT_ID = "parentId"
    PARENT_NAME = "parentName"
    PHASE = "phase"
    TOTAL_GPU_QUOTA = "totalGpuQuota"
    GPU_ALLOCATED = "gpuAllocated"
    CREATED_AT = "createdAt"
    AVG_GPU_ALLOCATION24H = "avgGpuAllocation24h"
    AVG_GPU_UTILIZATION24H = "avgGpuUtilization24h"
    AVG_GPU_ALLOCATION7D = "avgGpuAllocation7d"
    AVG_GPU_UTILIZATION7D = "avgGpuUtilization7d"
    AVG_GPU_ALLOCATION30D = "avgGpuAllocation30d"
    AVG_GPU_UTILIZATION30D = "avgGpuUtilization30d"


class ProjectPhase(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    INITIALIZING = "Initializing"
    READY = "Ready"
    NOT_READY = "NotReady"
    UNKNOWN = "Unknown"


class DepartmentProjectParent(Model):
    id: uuid.UUID
    name: str
    parent: DepartmentProjectParent | None = None


class GetProjects200Response(Model):
    """A page of projects."""

    projects: list[Project]
    """The projects on this page."""
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""


class Project(Model):
    """A project: a namespace in one cluster, with quota, in which workloads are submitted."""

    description: str
    """A text for people."""
    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""
    resources: list[Resources]
    """The quota in each node pool, one entry per pool."""
    name: str
    """The name of the project."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that the project is in."""
    id: str
    """The identifier of the project."""
    parent_id: str
    """The identifier of the department that the project is in."""
    requested_namespace: str | None = None
    """The Kubernetes namespace that was asked for."""
    status: ProjectStatus
    """The namespace, phase and use of quota, as the cluster reports them."""
    total_resources: TotalResources
    """The sum of the quota in all node pools."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    parent: DepartmentProjectParent | None = None
    """The department that the project is in."""
    effective: ProjectEffective
    """The settings that apply, including those inherited from the department."""
    overtime_data: OvertimeData | None = None
    """Averages of use over the last day, week and month."""


class ProjectMetricsCurrent(Model):
    """The schema `Project1Current`."""

    resources: list[ClusterCurrentResourcesInner]


class ProjectMetricsMetadata(Model):
    """The schema `Project1Metadata`."""

    project_id: int
    """The identifier of the project that it belongs to."""
    project_name: str
    """The name of the project that it belongs to."""
    department_id: int
    """The identifier of the department that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    cluster_name: str
    """The name of the cluster that it belongs to."""


class ProjectCreateRequest(Model):
    deserved_gpus: float | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    gpu_over_quota_weight: float | None = None
    """Deprecated."""
    default_node_pools: list[str] | None = None
    interactive_job_time_limit_secs: float | None = None
    interactive_job_max_idle_duration_secs: float | None = None
    interactive_preemptible_job_max_idle_duration_secs: float | None = None
    training_job_time_limit_secs: float | None = None
    training_job_max_idle_duration_secs: float | None = None
    node_affinity: JobsNodeAffinity | None = None
    permissions: ResourcePermissions | None = None
    """Deprecated."""
    resources: AssignedResources | None = None
    """Deprecated."""
    name: str
    department_id: int
    """The identifier of the department that it belongs to."""
    node_pools_resources: list[NodePoolAssignedResourcesCreate] | None = None
    namespace: str | None = None


class ProjectCreationRequest(Model):
    """What is needed to create a project."""

    description: str | None = None
    """A text for people."""
    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""
    resources: list[Resources]
    """The quota in each node pool, one entry per pool."""
    name: str
    """The name, unique within the cluster. It cannot be changed later."""
    cluster_id: uuid.UUID
    """The UUID of the cluster to create the project in."""
    requested_namespace: str | None = None
    """The Kubernetes namespace to use; one is made from the name if left out."""
    parent_id: str | None = None
    """The identifier of the department to create the project in; the default department if left
    out.
    """


class ProjectEffective(Model):
    """The settings that apply to a project, including those inherited from its department."""

    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""


class ProjectStatus(Model):
    """The state of a project, as the cluster reports it."""

    namespace: str | None = None
    """The Kubernetes namespace in use."""
    phase: ProjectPhase | None = None
    """Whether the project can be used."""
    phase_message: str | None = None
    """Why the project is in this phase."""
    node_pool_quota_statuses: list[QuotaStatusNodePool] | None = None
    """The use of quota in each node pool."""
    quota_status: QuotaStatus | None = None
    """The use of quota in all node pools."""
    additional_status_data: dict[str, Any] | None = None


class ProjectUpdateRequest(Model):
    """The settings of a project. They replace the present ones as a whole."""

    description: str | None = None
    """A text for people."""
    scheduling_rules: SchedulingRules | None = None
    """Time limits for the workloads."""
    default_node_pools: list[str] | None = None
    """The node pools that workloads use when they name none, in order of preference."""
    node_types: NodeTypesPerWorkload | None = None
    """The node types that workloads may run on."""
    resources: list[Resources]
    """The quota in each node pool, one entry per pool."""


class ClusterProjectUpdateRequest(Model):
    """The schema `ProjectUpdateRequest1`."""

    deserved_gpus: float | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    gpu_over_quota_weight: float | None = None
    """Deprecated."""
    default_node_pools: list[str] | None = None
    interactive_job_time_limit_secs: float | None = None
    interactive_job_max_idle_duration_secs: float | None = None
    interactive_preemptible_job_max_idle_duration_secs: float | None = None
    training_job_time_limit_secs: float | None = None
    training_job_max_idle_duration_secs: float | None = None
    node_affinity: JobsNodeAffinity | None = None
    permissions: ResourcePermissions | None = None
    """Deprecated."""
    resources: AssignedResources | None = None
    """Deprecated."""
    node_pools_resources: list[NodePoolAssignedResources] | None = None


class Projects(Model):
    data: list[ProjectsDataInner]
    time_range: TimeRange | None = None


class ProjectsDataInner(Model):
    metadata: ProjectMetricsMetadata
    current: ProjectMetricsCurrent
    time_range: Any = None


class ProjectMetrics(Model):
    """The schema `project`."""

    metadata: ProjectMetricsMetadata
    current: ProjectMetricsCurrent
    time_range: TimeRange | None = None
