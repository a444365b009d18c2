"""Models: organizations shared."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.model import Model, OpenEnum


class MetricsType(OpenEnum):
    TOTAL_GPU_NODES = "TOTAL_GPU_NODES"
    GPU_UTILIZATION = "GPU_UTILIZATION"
    GPU_UTILIZATION_DISTRIBUTION = "GPU_UTILIZATION_DISTRIBUTION"
    GPU_MEMORY_UTILIZATION = "GPU_MEMORY_UTILIZATION"
    CPU_UTILIZATION = "CPU_UTILIZATION"
    CPU_MEMORY_UTILIZATION = "CPU_MEMORY_UTILIZATION"
    TOTAL_GPU = "TOTAL_GPU"
    GPU_QUOTA = "GPU_QUOTA"
    ALLOCATED_GPU = "ALLOCATED_GPU"
    UNALLOCATED_GPU = "UNALLOCATED_GPU"
    AVG_WORKLOAD_WAIT_TIME = "AVG_WORKLOAD_WAIT_TIME"


class NodeAffinityAffinityType(OpenEnum):
    NO_LIMIT = "no_limit"
    ONLY_SELECTED = "only_selected"


class OrgUnitMetricType(OpenEnum):
    GPU_QUOTA = "GPU_QUOTA"
    CPU_QUOTA_MILLICORES = "CPU_QUOTA_MILLICORES"
    CPU_MEMORY_QUOTA_MB = "CPU_MEMORY_QUOTA_MB"
    GPU_ALLOCATION = "GPU_ALLOCATION"
    CPU_ALLOCATION_MILLICORES = "CPU_ALLOCATION_MILLICORES"
    CPU_MEMORY_ALLOCATION_MB = "CPU_MEMORY_ALLOCATION_MB"


class OrgUnitTelemetryType(OpenEnum):
    GPU_QUOTA = "GPU_QUOTA"
    CPU_QUOTA = "CPU_QUOTA"
    MEMORY_QUOTA = "MEMORY_QUOTA"
    GPU_ALLOCATION = "GPU_ALLOCATION"
    CPU_ALLOCATION = "CPU_ALLOCATION"
    MEMORY_ALLOCATION = "MEMORY_ALLOCATION"
    GPU_ALLOCATION_NON_PREEMPTIBLE = "GPU_ALLOCATION_NON_PREEMPTIBLE"
    CPU_ALLOCATION_NON_PREEMPTIBLE = "CPU_ALLOCATION_NON_PREEMPTIBLE"
    MEMORY_ALLOCATION_NON_PREEMPTIBLE = "MEMORY_ALLOCATION_NON_PREEMPTIBLE"


class Units(OpenEnum):
    MIB = "Mib"
    MB = "MB"
    GB = "GB"


class AssignedResources(Model):
    id: float | None = None
    gpu: AssignedResource | None = None
    cpu: AssignedResource | None = None
    memory: AssignedResource | None = None


class ClusterCurrentResourcesInner(Model):
    number_of_pending_workloads: int
    gpu: ResourceData
    cpu: ResourceData
    memory: ResourceData
    nodepool_name: str


class Command(Model):
    command: str
    """The command to run in the container instead of the image's own entry point."""


class JobsNodeAffinity(Model):
    train: NodeAffinity | None = None
    interactive: NodeAffinity | None = None


class NodeAffinity(Model):
    affinity_type: NodeAffinityAffinityType | None = None
    selected_types: list[NodeTypeForProject] | None = None


class NodePoolAssignedResources(Model):
    node_pool: NodePoolResources
    gpu: AssignedResource | None = None
    cpu: AssignedResource | None = None
    memory: AssignedResource | None = None
    id: float


class NodePoolAssignedResourcesCreate(Model):
    node_pool: NodePoolResources
    gpu: AssignedResource | None = None
    cpu: AssignedResource | None = None
    memory: AssignedResource | None = None


class NodePoolQuotaStatus(Model):
    node_pool_name: str | None = None
    allocated: QuotaStatusResourceList | None = None
    allocated_non_preemptible: QuotaStatusResourceList | None = None
    requested: QuotaStatusResourceList | None = None


class NodePoolResources(Model):
    id: float
    name: str | None = None


class NodeTypeForProject(Model):
    id: float | None = None
    name: str | None = None


class NodeTypesPerWorkload(Model):
    """The node types that workloads may run on, by kind of workload."""

    training: list[str] | None = None
    """Node types for trainings; all if left out."""
    workspace: list[str] | None = None
    """Node types for workspaces; all if left out."""
    names: dict[str, str] | None = None
    """Names to show for the node types."""


class NonNullResource(Model):
    """A quota of one kind of resource."""

    deserved: float | None = None
    """How much is guaranteed."""
    limit: float | None = None
    """How much may be used at most, quota and over quota together."""
    over_quota_weight: float | None = None
    """The share of idle resources that is granted over the quota, relative to others."""


class OvertimeData(Model):
    range24h_data: OvertimeRangeData | None = None
    range7d_data: OvertimeRangeData | None = None
    range30d_data: OvertimeRangeData | None = None


class OvertimeRangeData(Model):
    average_gpu_allocation: float | None = None
    average_gpu_utilization: float | None = None
    updated_at: datetime.datetime | None = None
    """When it was last changed."""


class ClusterProject(Model):
    """The schema `Project2`."""

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
    name: str | None = None
    node_pools_resources: list[NodePoolAssignedResources] | None = None
    namespace: str | None = None
    id: int | None = None
    department_id: int | None = None
    """The identifier of the department that it belongs to."""
    tenant_id: int | None = None
    """The identifier of the tenant."""
    cluster_uuid: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    department_name: str | None = None
    """The name of the department that it belongs to."""
    interactive_node_affinity: str | None = None
    train_node_affinity: str | None = None
    created_at: datetime.datetime | None = None
    """When it was created."""
    status: ClusterProjectStatus | None = None
    phase: str | None = None
    """The phase that it is in now."""


class ClusterProjectStatus(Model):
    """The schema `ProjectStatus1`."""

    namespace: str | None = None
    message: str | None = None
    quota_statuses: list[NodePoolQuotaStatus] | None = None


class QuotaStatus(Model):
    """How much of the quota is in use."""

    allocated: QuotaStatusResource | None = None
    """What is in use."""
    allocated_non_preemptible: QuotaStatusResource | None = None
    """What is in use by workloads that cannot be preempted."""
    requested: QuotaStatusResource | None = None
    """What was asked for, in use or not."""


class QuotaStatusNodePool(Model):
    allocated: QuotaStatusResource | None = None
    allocated_non_preemptible: QuotaStatusResource | None = None
    requested: QuotaStatusResource | None = None
    node_pool_name: str
    node_pool_id: str


class QuotaStatusResource(Model):
    gpu: float | None = None
    cpu: float | None = None
    memory: float | None = None


class QuotaStatusResourceList(Model):
    gpu: float | None = None
    cpu: float | None = None
    memory: float | None = None


class Resource(Model):
    """A quota of one kind of resource."""

    deserved: float | None = None
    """How much is guaranteed."""
    limit: float | None = None
    """How much may be used at most, quota and over quota together."""
    over_quota_weight: float | None = None
    """The share of idle resources that is granted over the quota, relative to others."""


class AssignedResource(Model):
    """The schema `Resource1`."""

    deserved: float | None = None
    max_allowed: float | None = None
    over_quota_weight: float | None = None


class ResourceData(Model):
    quota: float
    allocated: float
    utilization: float | None = None


class ResourcePermissions(Model):
    users: list[str] | None = None
    groups: list[str] | None = None
    applications: list[str] | None = None


class Resources(Model):
    """The quota of a project or department in one node pool."""

    node_pool: ResourcesNodePool | None = None
    """The node pool that the entry is for."""
    gpu: NonNullResource
    """The quota of GPUs, in whole and fractional devices."""
    cpu: Resource | None = None
    """The quota of CPUs, in thousandths of a core."""
    memory: ResourcesMemory | None = None
    """The quota of CPU memory."""
    priority: str | None = None
    """How this project or department ranks against others in the node pool."""


class ResourcesDataOvertime(Model):
    number_of_pending_workloads: int
    gpu: ResourceData
    cpu: ResourceData
    memory: ResourceData
    timestamp: datetime.datetime


class ResourcesMemory(Model):
    """A quota of CPU memory."""

    deserved: float | None = None
    """How much is guaranteed."""
    limit: float | None = None
    """How much may be used at most, quota and over quota together."""
    over_quota_weight: float | None = None
    """The share of idle resources that is granted over the quota, relative to others."""
    units: Units
    """The unit of the other fields."""


class ResourcesNodePool(Model):
    id: str
    """The identifier of the node pool."""
    name: str | None = None
    """The name of the node pool."""


class ResourcesNullable(Model):
    """The quota to set for a project or department in one node pool."""

    node_pool: ResourcesNodePool | None = None
    """The node pool that the entry is for."""
    gpu: NonNullResource | None = None
    """The quota of GPUs, in whole and fractional devices."""
    cpu: Resource | None = None
    """The quota of CPUs, in thousandths of a core."""
    memory: ResourcesMemory | None = None
    """The quota of CPU memory."""
    priority: str | None = None
    """How this project or department ranks against others in the node pool."""


class SchedulingRules(Model):
    """Time limits, in seconds. Workloads that exceed one are stopped."""

    interactive_job_time_limit_seconds: int | None = None
    """How long a workspace may run."""
    interactive_job_max_idle_duration_seconds: int | None = None
    """How long a workspace that cannot be preempted may leave its GPUs idle."""
    interactive_job_preempt_idle_duration_seconds: int | None = None
    """How long a workspace that can be preempted may leave its GPUs idle."""
    training_job_max_idle_duration_seconds: int | None = None
    """How long a training may leave its GPUs idle."""
    training_job_time_limit_seconds: int | None = None
    """How long a training may run."""


class TimeRange(Model):
    resources: list[ResourcesDataOvertime]


class TotalResources(Model):
    """The sum of the quota in all node pools."""

    gpu_quota: float | None = None
    """The number of GPUs."""
    cpu_quota: float | None = None
    """The CPUs."""
    memory_quota: float | None = None
    """The CPU memory."""
