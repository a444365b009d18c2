"""Models: unreferenced."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.absent import absent
from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import AuthEntityType, AuthRole, Permission
    from .clusters import (
        ClusterDependenciesStatus,
        ClusterReportedConfig,
        ClusterReportedStatusConditionsInner,
        ClusterReportedStatusOperandsValue,
        ClusterReportedStatusPlatform,
    )
    from .datavolumes import DatavolumePhase, SharedScope
    from .distributed import DistributedSpecSpec, MasterSpec
    from .environment import Connection
    from .inferences import CommonStorageFields, InferenceSpecSpec, InferenceUpdateSpecSpec
    from .node_pools import NodepoolPhase, NodepoolSyncFieldsStatus
    from .nodes import GpuInfo, NodeStatusConditionDetails, NodeTaint
    from .notification_channels import EmailAuthType
    from .organizations_shared import (
        AssignedResources,
        JobsNodeAffinity,
        NodeTypesPerWorkload,
        OvertimeData,
        ResourceData,
        ResourcePermissions,
        Resources,
        SchedulingRules,
    )
    from .pods import AllocatedResources, PodContainer, PodRequestResources, PodToleration
    from .policy import (
        AnnotationsDefaults,
        ArrayRules,
        AutoScalingMetricOptionsOptionsInner,
        AutoScalingRules,
        BooleanRules,
        CleanPodPolicyOptionsOptionsInner,
        CleanPodPolicyRules,
        CommonSecurityFlatFieldsRules,
        CommonStorageFieldsDefaults,
        CommonStorageFieldsRules,
        ComputeFieldsDefaults,
        ComputeFieldsRules,
        DistributedFrameworkOptionsOptionsInner,
        DistributedFrameworkRules,
        EnvironmentVariablesDefaults,
        ExposedUrlsDefaults,
        ExposedUrlsRules,
        ExtendedResourcesDefaults,
        ExtendedResourcesRules,
        GpuRequestOptionsOptionsInner,
        GpuRequestRules,
        HostPathMountPropagationOptionsOptionsInner,
        ImagePullPolicyOptionsOptionsInner,
        ImagePullPolicyRules,
        InstancesRules,
        IntegerRules,
        IntegerRulesOptional,
        LabelsDefaults,
        MigProfileOptionsOptionsInner,
        MigProfileRules,
        NumberRules,
        PodAffinityRules,
        PodAffinityTypeOptionsOptionsInner,
        PolicySyncStatusOfCluster,
        PortsDefaults,
        PortServiceTypeOptionsOptionsInner,
        PortsRules,
        PriorityClassOptionsOptionsInner,
        PriorityClassRules,
        ProbesRules,
        QuantityRules,
        RelatedUrlsDefaults,
        RelatedUrlsRules,
        S3sDefaults,
        S3sRules,
        SeccompProfileTypeOptionsOptionsInner,
        SeccompProfileTypeRules,
        SecurityFlatFieldsRules,
        ServingPortProtocolOptionsOptionsInner,
        ServingPortRules,
        SourceOfRule,
        StorageFieldsDefaults,
        StorageFieldsRules,
        StringOption,
        StringRules,
        TolerationEffectOptionsOptionsInner,
        TolerationOperatorOptionsOptionsInner,
        TolerationsDefaults,
        TolerationsRules,
        UidGidSourceOptionsOptionsInner,
        UidGidSourceRules,
    )
    from .reports import ReportStatus
    from .shared import (
        Annotation,
        AutoScaling,
        Capability,
        ClaimInfo,
        CleanPodPolicy,
        CommonSecurityFlatFields,
        Condition,
        DistributedFramework,
        EnvironmentVariable,
        ExposedUrl,
        ExtendedResource,
        GpuRequestType,
        HostPathMountPropagation,
        ImagePullPolicy,
        Label,
        MigProfile,
        PodAffinity,
        Port,
        PriorityClass,
        Probes,
        RelatedUrl,
        S3Instance,
        SeccompProfileType,
        SecurityFlatFields,
        ServingPort,
        ServingPortProtocol,
        Toleration,
        UidGidSource,
    )
    from .template import (
        AssetIdAndKind,
        AssetsIds,
        ServingPortAccess,
        SpecificRunAutoScalingAutoScaling,
        SpecificRunConnectionInfo,
        SpecificRunParams,
    )
    from .trainings import TrainingSpecSpec
    from .workload_assets_shared import (
        AssetKind,
        EnvironmentVariableOfAsset,
        Scope,
        WorkloadSupportedTypes,
    )
    from .workloads_shared import ComputeFields, Phase, StorageFields, WorkloadDesiredPhase
    from .workspaces import WorkspaceSpecSpec


class AccessRuleForSyncPhase(OpenEnum):
    """The phase that it is in now."""

    READY = "Ready"
    NOT_READY = "NotReady"


class AccessRuleStatusRequestPhase(OpenEnum):
    """The phase that it is in now."""

    READY = "Ready"
    NOT_READY = "NotReady"


class IdpResourcesType(OpenEnum):
    URL = "url"
    FILE = "file"


class NodeInfoStatus(OpenEnum):
    READY = "Ready"
    NOT_READY = "NotReady"
    UNKNOWN = "Unknown"


class ProjectV1NodeAffinityInteractiveAffinityType(OpenEnum):
    NO_LIMIT = "no_limit"
    ONLY_SELECTED = "only_selected"


class ProjectV1NodeAffinityResponseInteractiveAffinityType(OpenEnum):
    NO_LIMIT = "no_limit"
    ONLY_SELECTED = "only_selected"


class ProjectV1NodeAffinityResponseTrainAffinityType(OpenEnum):
    NO_LIMIT = "no_limit"
    ONLY_SELECTED = "only_selected"


class ProjectV1NodeAffinityTrainAffinityType(OpenEnum):
    NO_LIMIT = "no_limit"
    ONLY_SELECTED = "only_selected"


class AccessRuleForSync(Model):
    phase: AccessRuleForSyncPhase
    """The phase that it is in now."""
    message: str
    access_rule_id: int


class AccessRuleStatusRequest(Model):
    phase: AccessRuleStatusRequestPhase
    """The phase that it is in now."""
    message: str


class AdvancedFlatFields(Model):
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""


class AdvancedFlatFieldsRules(Model):
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""


class AdvancedItemizedDefaults(Model):
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    labels: LabelsDefaults | None = None
    tolerations: TolerationsDefaults | None = None


class AdvancedItemizedFields(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    tolerations: list[Toleration | None] | None = None


class AdvancedItemizedRules(Model):
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    tolerations: TolerationsRules | None = None


class AllowOverQuota(Model):
    allow_over_quota: bool | None = None


class AnnotationsField(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""


class AnnotationsFieldDefaults(Model):
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""


class AnnotationsFieldRules(Model):
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""


class AssetCreationFields(Model):
    scope: Scope
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    project_id: int | None = None
    """The identifier of the project that it belongs to."""
    auto_delete: bool | None = None
    workload_supported_types: WorkloadSupportedTypes | None = None


class AssetReadOnlyFields(Model):
    id: uuid.UUID
    kind: AssetKind
    tenant_id: int | None = None
    """The identifier of the tenant."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_by: str
    """Who changed it last."""
    updated_at: datetime.datetime
    """When it was last changed."""
    project_name: str | None = None
    """The name of the project that it belongs to."""


class AssetUpdatableFields(Model):
    name: str
    description: str | None = None


class AssignedResourcesV1(Model):
    id: float | None = None
    gpu: ResourceV1 | None = None
    cpu: ResourceV1 | None = None
    memory: ResourceV1 | None = None


class AssignedResourcesV1Response(Model):
    id: float | None = None
    gpu: ResourceV1Response
    cpu: ResourceV1Response
    memory: ResourceV1Response


class AuthEntity(Model):
    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    user_id: uuid.UUID | None = None
    permit_all_clusters: bool | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    roles: list[AuthRole] | None = None
    created_at: datetime.datetime | None = None
    """When it was created."""


class AutoScalingCommonFields(Model):
    metric_threshold_percentage: float | None = None
    min_replicas: int | None = None
    max_replicas: int | None = None
    initial_replicas: int | None = None
    activation_replicas: int | None = None
    concurrency_hard_limit: int | None = None
    scale_to_zero_retention_seconds: int | None = None
    scale_down_delay_seconds: int | None = None
    initialization_timeout_seconds: int | None = None


class AutoScalingMetricFields(Model):
    metric: str | None = None
    metric_threshold: int | None = None


class AutoScalingMetricOptions(Model):
    options: list[AutoScalingMetricOptionsOptionsInner] | None = None


class BaseFields(Model):
    id: uuid.UUID
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""


class ClusterReportedStatus(Model):
    conditions: list[ClusterReportedStatusConditionsInner] | None = None
    operands: dict[str, ClusterReportedStatusOperandsValue] | None = None
    platform: ClusterReportedStatusPlatform | None = None
    config: ClusterReportedConfig | None = None
    dependencies: ClusterDependenciesStatus | None = None


class ClusterUserConfig(Model):
    id: uuid.UUID
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    tenant_id: int | None = None
    """The identifier of the tenant."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""


class CommonFlatFields(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""


class CommonFlatFieldsRules(Model):
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    image: StringRules | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicyRules | None = None
    """When to pull the image."""
    working_dir: StringRules | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: ProbesRules | None = None
    """Checks by which the cluster decides whether the container is ready."""
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: ArrayRules | None = None
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""


class CommonItemizedDefaults(Model):
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    labels: LabelsDefaults | None = None
    tolerations: TolerationsDefaults | None = None


class CommonItemizedFields(Model):
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    tolerations: list[Toleration | None] | None = None


class CommonItemizedFieldsRules(Model):
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    tolerations: TolerationsRules | None = None


class CommonSecurity(Model):
    security: CommonSecurityFlatFields | None = None


class CommonSecurityNonOverridable(Model):
    uid_gid_source: UidGidSource | None = None
    capabilities: list[Capability] | None = None
    seccomp_profile_type: SeccompProfileType | None = None
    run_as_non_root: bool | None = None
    read_only_root_filesystem: bool | None = None


class CommonSecurityNonOverridableRules(Model):
    uid_gid_source: UidGidSourceRules | None = None
    capabilities: ArrayRules | None = None
    seccomp_profile_type: SeccompProfileTypeRules | None = None
    run_as_non_root: BooleanRules | None = None
    read_only_root_filesystem: BooleanRules | None = None


class CommonSecurityOverridable(Model):
    run_as_uid: int | None = None
    run_as_gid: int | None = None
    supplemental_groups: str | None = None


class CommonSecurityOverridableRules(Model):
    run_as_uid: IntegerRulesOptional | None = None
    run_as_gid: IntegerRulesOptional | None = None
    supplemental_groups: StringRules | None = None


class CommonStorage(Model):
    storage: CommonStorageFields | None = None


class CommonStorageDefaults(Model):
    storage: CommonStorageFieldsDefaults | None = None


class CommonStorageRules(Model):
    storage: CommonStorageFieldsRules | None = None


class CompletionsField(Model):
    completions: int | None = None


class CompletionsFieldRules(Model):
    completions: IntegerRules | None = None


class ComplianceIssues(Model):
    compliance_issues: list[ComplianceIssuesComplianceIssuesInner] | None = None


class ComplianceIssuesComplianceIssuesInner(Model):
    field: str
    details: str


class Compute(Model):
    compute: ComputeFields | None = None


class ComputeDefaults(Model):
    compute: ComputeFieldsDefaults | None = None


class ComputeFlatFields(Model):
    gpu_devices_request: int | None = None
    gpu_request_type: GpuRequestType | None = None
    gpu_portion_request: float | None = None
    gpu_portion_limit: float | None = None
    gpu_memory_request: str | None = None
    gpu_memory_limit: str | None = None
    mig_profile: MigProfile | None = None
    cpu_core_request: float | None = None
    cpu_core_limit: float | None = None
    cpu_memory_request: str | None = None
    cpu_memory_limit: str | None = None
    large_shm_request: bool | None = None


class ComputeFlatFieldsRules(Model):
    cpu_core_request: NumberRules | None = None
    cpu_core_limit: NumberRules | None = None
    cpu_memory_request: QuantityRules | None = None
    cpu_memory_limit: QuantityRules | None = None
    large_shm_request: BooleanRules | None = None
    gpu_request_type: GpuRequestRules | None = None
    mig_profile: MigProfileRules | None = None
    """Deprecated."""
    gpu_devices_request: IntegerRules | None = None
    gpu_portion_request: NumberRules | None = None
    gpu_portion_limit: NumberRules | None = None
    gpu_memory_request: QuantityRules | None = None
    gpu_memory_limit: QuantityRules | None = None


class ComputeItemizedFields(Model):
    extended_resources: list[ExtendedResource | None] | None = None


class ComputeItemizedFieldsDefaults(Model):
    extended_resources: ExtendedResourcesDefaults | None = None


class ComputeItemizedFieldsRules(Model):
    extended_resources: ExtendedResourcesRules | None = None


class ComputeRules(Model):
    compute: ComputeFieldsRules | None = None


class Config(Model):
    tenant_name: str | None = None
    auth_client_name: str | None = None
    auth_url: str | None = None
    auth_realm: str | None = None


class ConfigMap(Model):
    config_map: str | None = None
    mount_path: str | None = None


class ConnectivityDefaults(Model):
    ports: PortsDefaults | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsDefaults | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsDefaults | None = None
    """Links to show beside the workload, such as an experiment tracker."""


class ConnectivityFields(Model):
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""


class ConnectivityRules(Model):
    ports: PortsRules | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsRules | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsRules | None = None
    """Links to show beside the workload, such as an experiment tracker."""


class ContainerNonInferenceNonOverridable(Model):
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""


class ContainerNonInferenceNonOverridableRules(Model):
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""


class ContainerNonOverridable(Model):
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""


class ContainerNonOverridableRules(Model):
    image: StringRules | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicyRules | None = None
    """When to pull the image."""
    working_dir: StringRules | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: ProbesRules | None = None
    """Checks by which the cluster decides whether the container is ready."""


class ContainerOverridable(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""


class ContainerOverridableRules(Model):
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""


class CredentialAsset(Model):
    credential_asset_id: uuid.UUID | None = None


class DataDepartmentFields(Model):
    description: str | None = None
    resources: list[Resources]
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypesPerWorkload | None = None
    name: str
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    overtime_data: OvertimeData | None = None


class DataFields(Model):
    description: str | None = None
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypesPerWorkload | None = None
    resources: list[Resources]
    name: str
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""


class DataUpdatableDepartmentFields(Model):
    description: str | None = None
    resources: list[Resources]
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypesPerWorkload | None = None


class DataUpdatableFields(Model):
    description: str | None = None
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypesPerWorkload | None = None
    resources: list[Resources]


class DataVolumeMount(Model):
    """The schema `DataVolume`."""

    id: uuid.UUID | None = None
    mount_path: str | None = None


class DatavolumeInnerFields(Model):
    id: uuid.UUID
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    name: str
    description: str | None = None
    origin_pvc_name: str
    project_id: str
    """The identifier of the project that it belongs to."""
    should_delete_original_volume: bool | None = None
    project_name: str
    """The name of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""


class DatavolumeInternal(Model):
    id: uuid.UUID
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    created_by: str | None = None
    """Who created it."""
    updated_by: str | None = None
    """Who changed it last."""
    name: str
    description: str | None = None
    origin_pvc_name: str
    project_id: str
    """The identifier of the project that it belongs to."""
    should_delete_original_volume: bool | None = None
    project_name: str
    """The name of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    shared_scopes: list[SharedScope] | None = None
    phase: DatavolumePhase | None = None
    """The phase that it is in now."""


class DatavolumeStatusForSync(Model):
    phase: DatavolumePhase
    """The phase that it is in now."""
    phase_message: str | None = None
    """Why it is in this phase."""
    conditions: list[Condition] | None = None
    datavolume_pvc_name: str | None = None
    datavolume_pv_name: str | None = None
    datavolume_id: uuid.UUID


class DatavolumeStatusInternal(Model):
    phase: DatavolumePhase
    """The phase that it is in now."""
    phase_message: str | None = None
    """Why it is in this phase."""
    conditions: list[Condition] | None = None
    datavolume_pvc_name: str | None = None
    datavolume_pv_name: str | None = None
    is_deleted: bool | None = None


class DepartmentCommonFields(Model):
    name: str | None = None
    deserved_gpus: float | None = None
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    resources: AssignedResources | None = None
    """Deprecated."""


class DepartmentForGetV1(Model):
    node_pools_resources: list[NodePoolAssignedResourcesV1Response] | None = None
    name: str | None = None
    deserved_gpus: float
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float
    """Deprecated."""
    resources: AssignedResourcesV1Response | None = None
    """Deprecated."""
    tenant_id: int | None = None
    """The identifier of the tenant."""
    cluster_uuid: str | None = None
    """The UUID of the cluster that it belongs to."""
    created_at: datetime.datetime | None = None
    """When it was created."""
    id: int | None = None
    projects: list[ProjectV1]
    projects_deserved_gpus: str | None = None
    """Deprecated."""
    department_admins: list[str] | None = None
    quota_statuses: list[dict[str, Any]] | None = None
    project_aggregated_node_pools_resources: list[dict[str, Any]] | None = None


class DepartmentV1CommonFields(Model):
    node_pools_resources: list[NodePoolAssignedResourcesV1] | None = None
    name: str | None = None
    deserved_gpus: float | None = None
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    resources: AssignedResourcesV1 | None = None
    """Deprecated."""


class DepartmentV1CommonFieldsResponse(Model):
    node_pools_resources: list[NodePoolAssignedResourcesV1Response] | None = None
    name: str | None = None
    deserved_gpus: float
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float
    """Deprecated."""
    resources: AssignedResourcesV1Response | None = None
    """Deprecated."""


class DepartmentV1CreationRequest(Model):
    node_pools_resources: list[NodePoolAssignedResourcesV1] | None = None
    name: str
    deserved_gpus: float | None = None
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    resources: AssignedResourcesV1 | None = None
    """Deprecated."""


class DistMaster(Model):
    assets: AssetsIds | None = None
    specific_env: SpecificRunParams | None = None


class Distributed(Model):
    num_workers: int | None = None
    no_master: bool | None = None
    dist_framework: DistributedFramework | None = None
    master: DistMaster | None = None


class CleanPodPolicyOptions(Model):
    """The schema `DistributedCleanPodPolicyOptions`."""

    options: list[CleanPodPolicyOptionsOptionsInner] | None = None


class DistributedFields(Model):
    num_workers: int | None = None
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    min_replicas: int | None = None
    max_replicas: int | None = None
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""


class DistributedFieldsRules(Model):
    num_workers: IntegerRules | None = None
    distributed_framework: DistributedFrameworkRules | None = None
    """The framework that distributes the training."""
    slots_per_worker: IntegerRules | None = None
    """The number of MPI slots of each worker."""
    min_replicas: IntegerRules | None = None
    max_replicas: IntegerRules | None = None
    clean_pod_policy: CleanPodPolicyRules | None = None
    """Which pods to delete when the training has ended."""


class DistributedFrameworkOptions(Model):
    options: list[DistributedFrameworkOptionsOptionsInner] | None = None


class DistributedSpec(Model):
    spec: DistributedSpecSpec | None = None
    master_spec_same_as_worker: bool | None = None
    master_spec: MasterSpec | None = None


class EmailNotificationChannelConfig(Model):
    username: str | None = None
    password: str | None = None
    smtp_host: str | None = None
    from_: str | None = None
    smtp_port: int | None = None
    auth_type: EmailAuthType | None = None
    smtp_tls_enabled: bool | None = None
    recipients: list[str] | None = None
    from_display_name: str | None = None
    direct_notifications: bool | None = None
    subject: str | None = None


class EncryptionKeyId(Model):
    key_id: int


class EnrichmentDataFields(Model):
    role_name: str
    scope_name: str
    """The name of the scope."""


class DatavolumeEnrichmentDataFields(Model):
    """The schema `EnrichmentDataFields1`."""

    project_name: str
    """The name of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""


class EnvironmentVariablesAssetField(Model):
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""


class EnvironmentVariablesField(Model):
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""


class EnvironmentVariablesFieldDefaults(Model):
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""


class EnvironmentVariablesFieldRules(Model):
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""


class Error(Model):
    code: int
    message: str
    details: str | None = None


class ErrorWithoutDetails(Model):
    """The schema `Error1`."""

    code: int
    message: str


class GitCommon(Model):
    repository: str | None = None
    branch: str | None = None
    revision: str | None = None
    path: str | None = None


class GitPassword(Model):
    password_secret: str | None = None
    secret_key_of_user: str | None = None
    secret_key_of_password: str | None = None


class GitPasswordAsset(Model):
    password_asset_id: uuid.UUID | None = None


class GpuRequestOptions(Model):
    options: list[GpuRequestOptionsOptionsInner] | None = None


class HostPath(Model):
    path: str | None = None
    read_only: bool | None = None
    mount_path: str | None = None
    mount_propagation: HostPathMountPropagation | None = None


class HostPathMountPropagationOptions(Model):
    options: list[HostPathMountPropagationOptionsOptionsInner] | None = None


class IdpResources(Model):
    resource_name: str | None = None
    resource: str | None = None
    type: IdpResourcesType | None = None


class ImagePullPolicyOptions(Model):
    options: list[ImagePullPolicyOptionsOptionsInner] | None = None


class InferenceFields(Model):
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""


class InferenceFieldsRules(Model):
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""


class InferenceFlatFields(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""


class InferenceFlatFieldsRules(Model):
    image: StringRules | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicyRules | None = None
    """When to pull the image."""
    working_dir: StringRules | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: ProbesRules | None = None
    """Checks by which the cluster decides whether the container is ready."""


class InferenceSecurityRules(Model):
    security: CommonSecurityFlatFieldsRules | None = None


class InferenceSpec(Model):
    spec: InferenceSpecSpec | None = None


class InferenceSpecificRunParams(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    run_as_uid: int | None = None
    run_as_gid: int | None = None
    supplemental_groups: str | None = None
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    tolerations: list[Toleration | None] | None = None
    connections: list[SpecificRunConnectionInfo] | None = None
    completions: int | None = None
    parallelism: int | None = None
    auto_scaling: SpecificRunAutoScalingAutoScaling | None = None
    serving_port_access: ServingPortAccess | None = None


class InferenceUpdateSpec(Model):
    spec: InferenceUpdateSpecSpec | None = None


class InferenceUpdateSpecAutoscaling(Model):
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""


class JobAdvancedData(Model):
    idle_seconds: float | None = None
    gr_engine_active: float | None = None
    dram_active: float | None = None
    sm_active: float | None = None
    sm_occupancy: float | None = None
    pipe_tensor_active: float | None = None
    pipe_fp64_active: float | None = None
    pipe_fp32_active: float | None = None
    pipe_fp16_active: float | None = None
    nvlink_tx_bytes: float | None = None
    nvlink_rx_bytes: float | None = None
    pcie_tx_bytes: float | None = None
    pcie_rx_bytes: float | None = None


class JobResourceData(Model):
    allocated: float
    utilization: float | None = None


class JobResourcesData(Model):
    gpu: JobResourceData
    gpu_memory: JobResourceData = Field(
        validation_alias="gpu-memory", serialization_alias="gpu-memory"
    )
    cpu: JobResourceData
    cpu_memory: JobResourceData = Field(
        validation_alias="cpu-memory", serialization_alias="cpu-memory"
    )
    advanced: JobAdvancedData | None = None


class JobResourcesDataOvertime(Model):
    gpu: JobResourceData
    gpu_memory: JobResourceData = Field(
        validation_alias="gpu-memory", serialization_alias="gpu-memory"
    )
    cpu: JobResourceData
    cpu_memory: JobResourceData = Field(
        validation_alias="cpu-memory", serialization_alias="cpu-memory"
    )
    advanced: JobAdvancedData | None = None
    timestamp: datetime.datetime


class ReportLabel(Model):
    """The schema `Label1`."""

    name: str
    display_name: str


class LabelsField(Model):
    labels: list[Label | None] | None = None


class LabelsFieldDefaults(Model):
    labels: LabelsDefaults | None = None


class LabelsFieldRules(Model):
    labels: InstancesRules | None = None


class Metadata(Model):
    id: uuid.UUID
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    tenant_id: int | None = None
    """The identifier of the tenant."""


class MetadataFields(Model):
    id: int
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    tenant_id: int | None = None
    """The identifier of the tenant."""
    created_by: str
    """Who created it."""


class MetricInformationForReport(Model):
    name: str
    display_name: str
    filters: dict[str, list[str]] | None = None


class MetricsResourceDataV1(Model):
    quota: float
    allocated: float
    utilization: float | None = None


class MetricsResourcesDataV1(Model):
    number_of_pending_workloads: int
    gpu: MetricsResourceDataV1
    cpu: MetricsResourceDataV1
    memory: MetricsResourceDataV1


class MigProfileOptions(Model):
    options: list[MigProfileOptionsOptionsInner] | None = None


class Nfs(Model):
    path: str | None = None
    read_only: bool | None = None
    server: str | None = None
    mount_path: str | None = None


class NodeAdditionalFields(Model):
    name: str


class NodeAdditionalReadFields(Model):
    id: uuid.UUID | None = None
    cluster_uuid: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    updated_at: datetime.datetime
    """When it was last changed."""


class NodeForSync(Model):
    name: str
    node_info: NodeInfo


class NodeInfo(Model):
    status: NodeInfoStatus
    conditions: list[NodeStatusConditionDetails] | None = None
    taints: list[NodeTaint] | None = None
    node_pool: str
    created_at: datetime.datetime
    """When it was created."""
    gpu_info: GpuInfo | None = None


class NodePoolAssignedResourcesV1(Model):
    id: float
    node_pool: NodePoolAssignedResourcesV1ResponseNodePool
    gpu: NonNullResourceV1 | None = None
    cpu: ResourceV1 | None = None
    memory: ResourceV1 | None = None


class NodePoolAssignedResourcesV1Response(Model):
    id: float
    node_pool: NodePoolAssignedResourcesV1ResponseNodePool
    gpu: ResourceV1Response
    cpu: ResourceV1Response
    memory: ResourceV1Response


class NodePoolAssignedResourcesV1ResponseNodePool(Model):
    id: float
    name: str | None = None


class NodepoolCalculatedFields(Model):
    id: str = Field(default_factory=absent)
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


class NodepoolSyncFields(Model):
    name: str
    phase: NodepoolPhase | None = None
    """The phase that it is in now."""
    phase_message: str | None = None
    """Why it is in this phase."""
    status: NodepoolSyncFieldsStatus | None = None


class NonInferenceFlatFields(Model):
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""


class NonInferenceFlatFieldsRules(Model):
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""


class NonInferenceSecurityFlatFields(Model):
    allow_privilege_escalation: bool | None = None
    host_ipc: bool | None = None
    host_network: bool | None = None


class NonInferenceSecurityFlatFieldsRules(Model):
    allow_privilege_escalation: BooleanRules | None = None
    host_ipc: BooleanRules | None = None
    host_network: BooleanRules | None = None


class NonInferenceSecurityNonOverridable(Model):
    allow_privilege_escalation: bool | None = None
    host_ipc: bool | None = None
    host_network: bool | None = None


class NonInferenceSecurityNonOverridableRules(Model):
    allow_privilege_escalation: BooleanRules | None = None
    host_ipc: BooleanRules | None = None
    host_network: BooleanRules | None = None


class NonInferenceStorageFields(Model):
    s3: list[S3Instance | None] | None = None


class NonInferenceStorageFieldsDefaults(Model):
    s3: S3sDefaults | None = None


class NonInferenceStorageFieldsRules(Model):
    s3: S3sRules | None = None


class NonNullResourceV1(Model):
    deserved: float
    max_allowed: float | None = None
    over_quota_weight: float | None = None


class NonOverridableSpecFields(Model):
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    uid_gid_source: UidGidSource | None = None
    capabilities: list[Capability] | None = None
    seccomp_profile_type: SeccompProfileType | None = None
    run_as_non_root: bool | None = None
    read_only_root_filesystem: bool | None = None
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    allow_privilege_escalation: bool | None = None
    host_ipc: bool | None = None
    host_network: bool | None = None
    connections: list[Connection] | None = None
    override_uid_gid_in_workspace: bool | None = None


class OptionalAssetIds(Model):
    environment: uuid.UUID
    compute: uuid.UUID | None = None
    datasources: list[AssetIdAndKind] | None = None
    workload_volumes: list[str] | None = None


class OverridableSpecFields(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    run_as_uid: int | None = None
    run_as_gid: int | None = None
    supplemental_groups: str | None = None
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""


class ParallelismField(Model):
    parallelism: int | None = None


class ParallelismFieldRules(Model):
    parallelism: IntegerRules | None = None


class PodAffinityTypeOptions(Model):
    options: list[PodAffinityTypeOptionsOptionsInner] | None = None


class PodComputedFields(Model):
    tenant_id: int
    """The identifier of the tenant."""
    k8s_phase_updated_at: datetime.datetime
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""


class PodSyncFields(Model):
    name: str
    priority_class_name: str
    id: uuid.UUID
    workload_id: uuid.UUID
    """The identifier of the workload."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    project_id: str | None = None
    """The identifier of the project that it belongs to."""
    node_name: str | None = None
    created_at: datetime.datetime
    """When it was created."""
    completed_at: datetime.datetime | None = None
    containers: list[PodContainer]
    current_node_pool: str | None = None
    requested_node_pools: list[str] | None = None
    requested_resources: PodRequestResources | None = None
    allocated_resources: AllocatedResources | None = None
    tolerations: list[PodToleration] | None = None
    k8s_phase: str
    ip: str | None = None


class PodVerbosityFields(Model):
    project_name: str | None = None
    """The name of the project that it belongs to."""
    workload_name: str | None = None


class PolicyReadOnlyFields(Model):
    id: uuid.UUID
    tenant_id: int | None = None
    """The identifier of the tenant."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_by: str
    """Who changed it last."""
    updated_at: datetime.datetime
    """When it was last changed."""


class PolicySyncStatus(Model):
    clusters: list[PolicySyncStatusOfCluster] | None = None


class PortServiceTypeOptions(Model):
    options: list[PortServiceTypeOptionsOptionsInner] | None = None


class PriorityClassFields(Model):
    priority_class: PriorityClass | None = None
    """The name of the priority with which the workload is scheduled."""


class PriorityClassFieldsRules(Model):
    priority_class: PriorityClassRules | None = None
    """The name of the priority with which the workload is scheduled."""


class PriorityClassOptions(Model):
    options: list[PriorityClassOptionsOptionsInner] | None = None


class ProjectCommonFields(Model):
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


class ProjectV1(Model):
    node_pools_resources: list[NodePoolAssignedResourcesV1Response]
    deserved_gpus: float
    """Deprecated."""
    max_allowed_gpus: float
    """Deprecated."""
    gpu_over_quota_weight: float
    """Deprecated."""
    default_node_pools: list[str] | None = None
    interactive_job_time_limit_secs: float | None = None
    interactive_job_max_idle_duration_secs: float | None = None
    interactive_preemptible_job_max_idle_duration_secs: float | None = None
    training_job_time_limit_secs: float | None = None
    training_job_max_idle_duration_secs: float | None = None
    node_affinity: ProjectV1NodeAffinityResponse | None = None
    permissions: ProjectV1ResponseCommonFieldsPermissions | None = None
    """Deprecated."""
    resources: AssignedResourcesV1Response
    """Deprecated."""
    name: str | None = None
    namespace: str
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
    status: ProjectV1Status | None = None
    phase: str | None = None
    """The phase that it is in now."""
    quota_statuses: str | None = None


class ProjectV1Status(Model):
    """The schema `ProjectV1AllOfStatus`."""

    namespace: str | None = None
    message: str | None = None
    phase: str | None = None
    """The phase that it is in now."""
    conditions: list[dict[str, str]] | None = None
    quota_statuses: list[QuotaStatusV1Inner]


class ProjectV1CommonFields(Model):
    node_pools_resources: list[NodePoolAssignedResourcesV1] | None = None
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
    node_affinity: ProjectV1NodeAffinity | None = None
    permissions: ProjectV1CommonFieldsPermissions | None = None
    """Deprecated."""
    resources: AssignedResourcesV1 | None = None
    """Deprecated."""


class ProjectV1CommonFieldsPermissions(Model):
    users: list[str] | None = None
    groups: list[str] | None = None
    applications: list[str] | None = None


class ProjectV1NodeAffinity(Model):
    train: ProjectV1NodeAffinityTrain | None = None
    interactive: ProjectV1NodeAffinityInteractive | None = None


class ProjectV1NodeAffinityInteractive(Model):
    affinity_type: ProjectV1NodeAffinityInteractiveAffinityType | None = None
    selected_types: list[ProjectV1NodeAffinityResponseTrainSelectedTypesInner] | None = None


class ProjectV1NodeAffinityResponse(Model):
    train: ProjectV1NodeAffinityResponseTrain | None = None
    interactive: ProjectV1NodeAffinityResponseInteractive | None = None


class ProjectV1NodeAffinityResponseInteractive(Model):
    affinity_type: ProjectV1NodeAffinityResponseInteractiveAffinityType | None = None
    selected_types: list[ProjectV1NodeAffinityResponseTrainSelectedTypesInner]


class ProjectV1NodeAffinityResponseTrain(Model):
    affinity_type: ProjectV1NodeAffinityResponseTrainAffinityType | None = None
    selected_types: list[ProjectV1NodeAffinityResponseTrainSelectedTypesInner]


class ProjectV1NodeAffinityResponseTrainSelectedTypesInner(Model):
    id: float | None = None
    name: str | None = None


class ProjectV1NodeAffinityTrain(Model):
    affinity_type: ProjectV1NodeAffinityTrainAffinityType | None = None
    selected_types: list[ProjectV1NodeAffinityResponseTrainSelectedTypesInner] | None = None


class ProjectV1ResponseCommonFields(Model):
    node_pools_resources: list[NodePoolAssignedResourcesV1Response] | None = None
    deserved_gpus: float
    """Deprecated."""
    max_allowed_gpus: float
    """Deprecated."""
    gpu_over_quota_weight: float
    """Deprecated."""
    default_node_pools: list[str] | None = None
    interactive_job_time_limit_secs: float | None = None
    interactive_job_max_idle_duration_secs: float | None = None
    interactive_preemptible_job_max_idle_duration_secs: float | None = None
    training_job_time_limit_secs: float | None = None
    training_job_max_idle_duration_secs: float | None = None
    node_affinity: ProjectV1NodeAffinityResponse | None = None
    permissions: ProjectV1ResponseCommonFieldsPermissions | None = None
    """Deprecated."""
    resources: AssignedResourcesV1Response | None = None
    """Deprecated."""


class ProjectV1ResponseCommonFieldsPermissions(Model):
    users: list[str] | None
    groups: list[str] | None
    applications: list[str] | None = None


class Pvc(Model):
    path: str | None = None
    existing_pvc: bool | None = None
    claim_name: str | None = None
    read_only: bool | None = None
    ephemeral: bool | None = None
    claim_info: ClaimInfo | None = None


class PvcFieldsNonUpdatable(Model):
    existing_pvc: bool | None = None
    claim_name: str | None = None
    read_only: bool | None = None
    ephemeral: bool | None = None
    claim_info: ClaimInfo | None = None


class QuotaStatusResourceListV1(Model):
    gpu: float | None = None
    cpu: float | None = None
    memory: float | None = None


class QuotaStatusV1Inner(Model):
    node_pool_name: str | None = None
    allocated: QuotaStatusResourceListV1 | None = None
    allocated_non_preemptible: QuotaStatusResourceListV1 | None = None
    requested: QuotaStatusResourceListV1 | None = None


class Range(Model):
    start: datetime.datetime
    end: datetime.datetime


class MetricsReport(Model):
    """The schema `Report1`."""

    name: str
    description: str | None = None
    metrics: list[MetricInformationForReport]
    labels: list[ReportLabel] | None = None
    range: Range | None
    additional_fields: dict[str, Any] | None = None
    id: uuid.UUID
    created_at: datetime.datetime
    """When it was created."""
    created_by: str
    """Who created it."""
    tenant_id: int
    """The identifier of the tenant."""
    status: ReportStatus
    status_updated_at: datetime.datetime
    status_message: str | None = None


class ReportCalculatedFields(Model):
    id: uuid.UUID
    created_at: datetime.datetime
    """When it was created."""
    created_by: str
    """Who created it."""
    tenant_id: int
    """The identifier of the tenant."""
    status: ReportStatus
    status_updated_at: datetime.datetime
    status_message: str | None = None


class MetricsReportRequestFields(Model):
    """The schema `ReportRequestFields1`."""

    name: str
    description: str | None = None
    metrics: list[MetricInformationForReport]
    labels: list[ReportLabel] | None = None
    range: Range | None
    additional_fields: dict[str, Any] | None = None


class ResourceV1(Model):
    deserved: float | None = None
    max_allowed: float | None = None
    over_quota_weight: float | None = None


class ResourceV1Response(Model):
    deserved: float | None
    max_allowed: float | None
    over_quota_weight: float | None


class ResourcesCpu(Model):
    """A quota of CPUs, in thousandths of a core."""

    deserved: float | None = None
    """How much is guaranteed."""
    limit: float | None = None
    """How much may be used at most, quota and over quota together."""
    over_quota_weight: float | None = None
    """The share of idle resources that is granted over the quota, relative to others."""


class ResourcesData(Model):
    number_of_pending_workloads: int
    gpu: ResourceData
    cpu: ResourceData
    memory: ResourceData


class ResourcesDataOvertimeV1(Model):
    number_of_pending_workloads: int
    gpu: MetricsResourceDataV1
    cpu: MetricsResourceDataV1
    memory: MetricsResourceDataV1
    timestamp: datetime.datetime


class ResourcesFlatFields(Model):
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""


class ResourcesFlatFieldsRules(Model):
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: ArrayRules | None = None
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""


class ResourcesGpu(Model):
    """A quota of GPUs."""

    deserved: float
    """How much is guaranteed."""
    limit: float | None = None
    """How much may be used at most, quota and over quota together."""
    over_quota_weight: float | None = None
    """The share of idle resources that is granted over the quota, relative to others."""


class RoleCreationFields(Model):
    name: str
    description: str
    permissions: list[Permission]


class S3AccessKey(Model):
    access_key_secret: str | None = None
    secret_key_of_access_key_id: str | None = None
    secret_key_of_secret_key: str | None = None


class S3AccessKeyAsset(Model):
    access_key_asset_id: uuid.UUID | None = None


class S3Common(Model):
    bucket: str | None = None
    path: str | None = None
    url: str | None = None


class SeccompProfileTypeOptions(Model):
    options: list[SeccompProfileTypeOptionsOptionsInner] | None = None


class SecretMount(Model):
    """The schema `Secret2`."""

    mount_path: str | None = None
    secret: str | None = None


class SecretFieldsNonUpdatable(Model):
    secret: str | None = None


class SecretFieldsUpdatable(Model):
    mount_path: str | None = None


class Security(Model):
    security: SecurityFlatFields | None = None


class SecurityRules(Model):
    security: SecurityFlatFieldsRules | None = None


class ServingPortContainerAndProtocol(Model):
    container: int | None = None
    protocol: ServingPortProtocol | None = None


class ServingPortProtocolOptions(Model):
    options: list[ServingPortProtocolOptionsOptionsInner] | None = None


class SpecificRunAutoScaling(Model):
    auto_scaling: SpecificRunAutoScalingAutoScaling | None = None


class SpecificRunConnections(Model):
    connections: list[SpecificRunConnectionInfo] | None = None


class SpecificRunMetricFields(Model):
    threshold_metric: str | None = None
    threshold_value: int | None = None


class SpecificRunParamsCommon(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    run_as_uid: int | None = None
    run_as_gid: int | None = None
    supplemental_groups: str | None = None
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    tolerations: list[Toleration | None] | None = None
    connections: list[SpecificRunConnectionInfo] | None = None
    completions: int | None = None
    parallelism: int | None = None


class SpecificRunParamsCommonRules(Model):
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    run_as_uid: IntegerRulesOptional | None = None
    run_as_gid: IntegerRulesOptional | None = None
    supplemental_groups: StringRules | None = None
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: ArrayRules | None = None
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    tolerations: TolerationsRules | None = None
    parallelism: IntegerRules | None = None
    completions: IntegerRules | None = None


class SpecificRunParamsRules(Model):
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    run_as_uid: IntegerRulesOptional | None = None
    run_as_gid: IntegerRulesOptional | None = None
    supplemental_groups: StringRules | None = None
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: ArrayRules | None = None
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    tolerations: TolerationsRules | None = None
    parallelism: IntegerRules | None = None
    completions: IntegerRules | None = None
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""


class SpecificRunServingPortAccess(Model):
    serving_port_access: ServingPortAccess | None = None


class Storage(Model):
    storage: StorageFields | None = None


class StorageDefaults(Model):
    storage: StorageFieldsDefaults | None = None


class StorageInstanceName(Model):
    name: str | None = None


class StorageRules(Model):
    storage: StorageFieldsRules | None = None


class StringRulesCommon(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None


class StringRulesOptions(Model):
    options: list[StringOption] | None = None


class SubmissionError(Model):
    code: int
    message: str
    details: str | None = None
    compliance_issues: list[ComplianceIssuesComplianceIssuesInner] | None = None


class SupersetDefaults(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    labels: LabelsDefaults | None = None
    tolerations: TolerationsDefaults | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    ports: PortsDefaults | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsDefaults | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsDefaults | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    priority_class: PriorityClass | None = None
    """The name of the priority with which the workload is scheduled."""
    completions: int | None = None
    parallelism: int | None = None
    num_workers: int | None = None
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    min_replicas: int | None = None
    max_replicas: int | None = None
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    security: SecurityFlatFields | None = None
    compute: ComputeFieldsDefaults | None = None
    storage: StorageFieldsDefaults | None = None


class SupersetRules(Model):
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    image: StringRules | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicyRules | None = None
    """When to pull the image."""
    working_dir: StringRules | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: ProbesRules | None = None
    """Checks by which the cluster decides whether the container is ready."""
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: ArrayRules | None = None
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    tolerations: TolerationsRules | None = None
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    ports: PortsRules | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsRules | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsRules | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    priority_class: PriorityClassRules | None = None
    """The name of the priority with which the workload is scheduled."""
    completions: IntegerRules | None = None
    parallelism: IntegerRules | None = None
    num_workers: IntegerRules | None = None
    distributed_framework: DistributedFrameworkRules | None = None
    """The framework that distributes the training."""
    slots_per_worker: IntegerRules | None = None
    """The number of MPI slots of each worker."""
    min_replicas: IntegerRules | None = None
    max_replicas: IntegerRules | None = None
    clean_pod_policy: CleanPodPolicyRules | None = None
    """Which pods to delete when the training has ended."""
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    security: SecurityFlatFieldsRules | None = None
    compute: ComputeFieldsRules | None = None
    storage: StorageFieldsRules | None = None


class SupersetSpec(Model):
    """How to run a workload of any type; which fields apply depends on the type."""

    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    priority_class: PriorityClass | None = None
    """The name of the priority with which the workload is scheduled."""
    completions: int | None = None
    """The number of pods that have to finish successfully."""
    parallelism: int | None = None
    """The number of pods that run at the same time."""
    num_workers: int | None = None
    """The number of worker pods."""
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    min_replicas: int | None = None
    """The fewest workers with which an elastic training may run."""
    max_replicas: int | None = None
    """The most workers with which an elastic training may run."""
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""


class SupersetWorkload(Model):
    name: str
    requested_name: str
    workload_id: uuid.UUID
    """The identifier of the workload."""
    project_id: str
    """The identifier of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    desired_phase: WorkloadDesiredPhase
    actual_phase: Phase | None = None
    spec: SupersetSpec | None = None
    master_spec_same_as_worker: bool | None = None
    master_spec: MasterSpec | None = None


class TolerationEffectOptions(Model):
    options: list[TolerationEffectOptionsOptionsInner] | None = None


class TolerationOperatorOptions(Model):
    options: list[TolerationOperatorOptionsOptionsInner] | None = None


class TolerationsField(Model):
    tolerations: list[Toleration | None] | None = None


class TolerationsFieldDefaults(Model):
    tolerations: TolerationsDefaults | None = None


class TolerationsFieldRules(Model):
    tolerations: TolerationsRules | None = None


class TrainingFields(Model):
    completions: int | None = None
    parallelism: int | None = None


class TrainingFieldsRules(Model):
    completions: IntegerRules | None = None
    parallelism: IntegerRules | None = None


class TrainingSpec(Model):
    spec: TrainingSpecSpec | None = None


class TrainingSpecificRunParams(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    run_as_uid: int | None = None
    run_as_gid: int | None = None
    supplemental_groups: str | None = None
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    tolerations: list[Toleration | None] | None = None
    connections: list[SpecificRunConnectionInfo] | None = None
    completions: int | None = None
    parallelism: int | None = None
    allow_over_quota: bool | None = None


class UidGidSourceOptions(Model):
    options: list[UidGidSourceOptionsOptionsInner] | None = None


class V1Error(Model):
    code: int
    message: str
    details: str | None = None


class WorkloadCreationMeta(Model):
    """The schema `WorkloadCreationMeta1`."""

    name: str
    use_given_name_as_prefix: bool | None = None
    project_id: str
    """The identifier of the project that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""


class WorkloadMeta(Model):
    """The schema `WorkloadMeta1`."""

    name: str
    requested_name: str
    workload_id: uuid.UUID
    """The identifier of the workload."""
    project_id: str
    """The identifier of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    desired_phase: WorkloadDesiredPhase
    actual_phase: Phase | None = None


class WorkspaceSpec(Model):
    spec: WorkspaceSpecSpec | None = None


class WorkspaceSpecificRunParams(Model):
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    args: str | None = None
    """Arguments of the command, in one string."""
    run_as_uid: int | None = None
    run_as_gid: int | None = None
    supplemental_groups: str | None = None
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_pools: list[str] | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    tolerations: list[Toleration | None] | None = None
    connections: list[SpecificRunConnectionInfo] | None = None
    completions: int | None = None
    parallelism: int | None = None
    allow_over_quota: bool | None = None
