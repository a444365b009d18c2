"""Models: unreferenced."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.absent import absent
from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import ResourceType, SubjectType
    from .clusters import (
        ClusterDependenciesStatus,
        ClusterReportedConfig,
        ClusterReportedStatusConditionsInner,
        ClusterReportedStatusOperandsValue,
        ClusterReportedStatusPlatform,
    )
    from .datavolumes import DatavolumePhase, DatavolumeScopeType, DatavolumeStatus, SharedScope
    from .distributed import MasterSpec
    from .distributed_inferences import DistributedInferenceSpecSpec, UpdateSpecSpec
    from .environment import Connection
    from .inferences import InferenceSpecSpec, InferenceUpdateSpecSpec
    from .node_pools import (
        GPUResourceOptimization,
        NodepoolGPUNetworkAccelerationDetection,
        NodepoolPhase,
        NodepoolPlacementStrategy,
        NodepoolSyncFieldsStatus,
        SchedulingConfiguration,
    )
    from .nodes import GpuInfo, NodeStatusConditionDetails, NodeTaint
    from .notification_channels import EmailAuthType
    from .organizations_shared import (
        AssignedResources,
        JobsNodeAffinity,
        NodePoolAssignedResources,
        NodeTypesPerWorkload,
        OvertimeData,
        ResourceData,
        ResourcePermissions,
        SchedulingRules,
    )
    from .pods import (
        AllocatedResources,
        PodContainer,
        PodNodeAffinity,
        PodRequestResources,
        PodToleration,
    )
    from .policy import (
        AnnotationsDefaults,
        ArbitraryRules,
        ArrayRules,
        AutoScalingMetricOptionsOptionsInner,
        AutoScalingRules,
        BooleanRules,
        CleanPodPolicyOptionsOptionsInner,
        CleanPodPolicyRules,
        ComputeFieldsDefaults,
        ComputeFieldsRules,
        DistributedFrameworkOptionsOptionsInner,
        DistributedFrameworkRules,
        DistributedInferenceLeaderWorkerDefaultsV2,
        DistributedInferenceLeaderWorkerRulesV2,
        DistributedInferencePolicyV2,
        DistributedInferenceRestartPolicyOptionsOptionsInner,
        DistributedInferenceRestartPolicyRules,
        DistributedInferenceServingPortAuthorizationTypeOptionsOptionsInner,
        DistributedInferenceServingPortRules,
        DistributedInferenceStartupPolicyFieldRulesStartupPolicy,
        DistributedPolicyV2,
        EnvironmentVariablesDefaults,
        ExposedUrlsDefaults,
        ExposedUrlsRules,
        GpuRequestOptionsOptionsInner,
        HostPathMountPropagationOptionsOptionsInner,
        ImagePullPolicyOptionsOptionsInner,
        ImagePullPolicyRules,
        ImagePullSecretsDefaults,
        ImagePullSecretsRules,
        InferencePolicyV2,
        InstancesRules,
        IntegerRules,
        IntegerRulesOptional,
        LabelsDefaults,
        MpiLauncherCreationPolicyOptionsOptionsInner,
        MpiLauncherCreationPolicyRules,
        NimServicePolicy,
        PodAffinityRules,
        PodAffinityTypeOptionsOptionsInner,
        PolicySyncStatusOfCluster,
        PortsDefaults,
        PortServiceTypeOptionsOptionsInner,
        PortsRules,
        PreemptibilityOptionsOptionsInner,
        PreemptibilityRules,
        ProbesRules,
        RelatedUrlsDefaults,
        RelatedUrlsRules,
        RestartPolicyOptionsOptionsInner,
        RestartPolicyRule,
        SeccompProfileTypeOptionsOptionsInner,
        SecurityFlatFieldsRules,
        ServingConfigurationRules,
        ServingPortAuthorizationTypeOptionsOptionsInner,
        ServingPortExposedProtocolOptionsOptionsInner,
        ServingPortProtocolOptionsOptionsInner,
        ServingPortServiceTypeOptionsOptionsInner,
        SourceOfRule,
        StorageFieldsDefaults,
        StorageFieldsRules,
        StringOption,
        StringRules,
        TolerationEffectOptionsOptionsInner,
        TolerationOperatorOptionsOptionsInner,
        TolerationsDefaults,
        TolerationsRules,
        TrainingPolicyV2,
        UidGidSourceOptionsOptionsInner,
        WorkspacePolicyV2,
    )
    from .projects import NodePoolAssignedResourcesCreate
    from .reports import ReportStatus
    from .roles import KubernetesPermissions
    from .shared import (
        Annotation,
        AutoScaling,
        Capability,
        ClaimInfo,
        CleanPodPolicy,
        CommonSecurityFlatFields,
        ComplianceInfoReason,
        Condition,
        DistributedFramework,
        DistributedInferenceRestartPolicy,
        DistributedInferenceServingPort,
        DistributedInferenceServingPortAccessAuthorizationTypeEnum,
        DistributedInferenceServingPortProtocol,
        DistributedInferenceStartupPolicy,
        EnvironmentVariable,
        HostPathMountPropagation,
        ImagePullPolicy,
        ImagePullSecret,
        Label,
        MpiLauncherCreationPolicy,
        NodeAffinityRequired,
        PodAffinity,
        PolicyRuleEnum,
        Preemptibility,
        Probes,
        RestartPolicy,
        ScopeType,
        SeccompProfileType,
        SecurityFlatFields,
        ServingConfiguration,
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
    from .workload_templates import (
        InferenceTemplateSpec,
        RunnableInfo,
        SupersetServingPort,
        SupersetSpec,
        TemplateCreationMetaFields,
        TemplateMetaFields,
        TemplatePatchMetaFields,
        TemplateUpdateMetaFields,
    )
    from .workloads_shared import (
        GVK,
        ComputeFields,
        DistributedInferenceLeaderWorkerSpec,
        DistributedInferenceStorageFields,
        DistributedSpecSpec,
        Phase,
        WorkloadDesiredPhase,
    )
    from .workspaces import WorkspaceSpecSpec


class AccessRuleClusterPhase(OpenEnum):
    READY = "Ready"
    NOT_READY = "NotReady"
    DELETED = "Deleted"


class AuthEntityType(OpenEnum):
    REGULAR_USER = "regular-user"
    SSO_USER = "sso-user"
    APP = "app"
    GROUP = "group"
    INTERNAL_USER = "internal-user"
    SUPER_ADMIN = "super-admin"


class IdpResourcesType(OpenEnum):
    URL = "url"
    FILE = "file"


class MetricStoreEndpointAuthType(OpenEnum):
    BASIC = "basic"


class MetricStoreType(OpenEnum):
    GRAFANALABS = "grafanalabs"
    MIMIR = "mimir"
    THANOS = "thanos"


class NodeInfoStatus(OpenEnum):
    READY = "Ready"
    NOT_READY = "NotReady"
    UNKNOWN = "Unknown"


class OAuth2ErrorError(OpenEnum):
    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"
    SERVER_ERROR = "server_error"
    TEMPORARILY_UNAVAILABLE = "temporarily_unavailable"


class PermissionAction(OpenEnum):
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"


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


class ResourcesResetAction(OpenEnum):
    QUOTAS_TO_DEFAULT = "QUOTAS_TO_DEFAULT"
    RANKS_TO_DEFAULT = "RANKS_TO_DEFAULT"
    WEIGHTS_TO_DEFAULT = "WEIGHTS_TO_DEFAULT"
    WEIGHTS_TO_DESERVED = "WEIGHTS_TO_DESERVED"


class AuthRole(OpenEnum):
    """The schema `Role`."""

    ADMIN = "admin"
    DEPARTMENT_ADMIN = "department_admin"
    RESEARCHER = "researcher"
    EDITOR = "editor"
    VIEWER = "viewer"
    RESEARCH_MANAGER = "research_manager"
    ML_ENGINEER = "ml_engineer"


class AccessRuleForSync(Model):
    phase: AccessRuleClusterPhase
    """The phase that it is in now."""
    message: str
    access_rule_id: int


class AccessRuleMetadataFields(Model):
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


class AccessRuleStatusRequest(Model):
    phase: AccessRuleClusterPhase
    """The phase that it is in now."""
    message: str


class AccessRuleSync(Model):
    subject_id: str
    subject_type: SubjectType
    role_id: int
    scope_id: str
    """The identifier of the scope: of the tenant, cluster, department or project."""
    scope_type: ScopeType
    """The level of the scope, such as `project`."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    role_name: str
    scope_name: str
    """The name of the scope."""
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
    predefined_role: AccessRulePredefinedRole | None = None
    is_deleting: bool | None = None


class AccessRulePredefinedRole(Model):
    """The schema `AccessRuleSyncAllOfPredefinedRole`."""

    id: str | None = None
    name: str | None = None


class ActivationReplicasField(Model):
    activation_replicas: int | None = None


class AllowOverQuota(Model):
    allow_over_quota: bool | None = None


class App(Model):
    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    user_id: uuid.UUID | None = None
    permit_all_clusters: bool | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    roles: list[AuthRole] | None = None
    created_at: datetime.datetime | None = None
    """When it was created."""
    client_id: str | None = None
    name: str
    revoked: bool | None = None


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
    private: bool | None = None


class AssetMetaForSync(Model):
    scope: Scope
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    project_id: int | None = None
    """The identifier of the project that it belongs to."""
    auto_delete: bool | None = None
    workload_supported_types: WorkloadSupportedTypes | None = None
    private: bool | None = None
    name: str
    description: str | None = None
    id: uuid.UUID
    kind: AssetKind
    prev_name: str | None = None


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
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    deleted_by: str | None = None
    """Who deleted it."""
    project_name: str | None = None
    """The name of the project that it belongs to."""
    update_count: int | None = None


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
    """Deprecated."""


class AutoScalingField(Model):
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""


class AutoScalingMetricField(Model):
    metric: str | None = None


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


class BasePriority(Model):
    id: str
    source: str | None = None
    name: str
    value: int
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""


class CleanPodPolicyOptions(Model):
    options: list[CleanPodPolicyOptionsOptionsInner] | None = None


class ClusterPriority(Model):
    id: str
    source: str | None = None
    name: str
    value: int
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    phase: str | None = None
    """The phase that it is in now."""


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


class ComplianceIssues(Model):
    compliance_issues: list[ComplianceIssuesComplianceIssuesInner] | None = None


class ComplianceIssuesComplianceIssuesInner(Model):
    field: str
    details: str


class ComplianceIssuesV2(Model):
    compliance_issues: list[ComplianceIssuesV2ComplianceIssuesInner] | None = None


class ComplianceIssuesV2ComplianceIssuesInner(Model):
    field: str
    details: str
    rule: PolicyRuleEnum | None = None


class ConcurrencyHardLimitField(Model):
    concurrency_hard_limit: int | None = None


class Config(Model):
    tenant_name: str | None = None
    auth_client_name: str | None = None
    auth_url: str | None = None
    auth_realm: str | None = None


class ConfigMap(Model):
    config_map: str | None = None
    mount_path: str | None = None
    sub_path: str | None = None
    default_mode: str | None = None


class CredentialAsset(Model):
    credential_asset_id: uuid.UUID | None = None


class CredentialUpdatableFields(Model):
    description: str | None = None


class DataDepartmentFields(Model):
    description: str | None = None
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypesPerWorkload | None = None
    name: str
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    overtime_data: OvertimeData | None = None


class DataUpdatableDepartmentFields(Model):
    description: str | None = None
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypesPerWorkload | None = None


class DataUpdatableFields(Model):
    description: str | None = None
    scheduling_rules: SchedulingRules | None = None
    default_node_pools: list[str] | None = None
    node_types: NodeTypesPerWorkload | None = None


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
    use_original_volume: bool | None = None
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
    use_original_volume: bool | None = None
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


class DepartmentCreateRequest(Model):
    name: str
    deserved_gpus: float | None = None
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    resources: AssignedResources | None = None
    """Deprecated."""
    node_pools_resources: list[NodePoolAssignedResourcesCreate] | None = None


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


class ClusterDepartmentUpdateRequest(Model):
    """The schema `DepartmentUpdateRequest1`."""

    name: str
    deserved_gpus: float | None = None
    """Deprecated."""
    allow_over_quota: bool | None = None
    """Deprecated."""
    max_allowed_gpus: float | None = None
    """Deprecated."""
    resources: AssignedResources | None = None
    """Deprecated."""
    node_pools_resources: list[NodePoolAssignedResources] | None = None


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


class DepartmentsResourcesResetRequest(Model):
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    node_pool_ids: list[str]
    action: ResourcesResetAction


class DistMaster(Model):
    assets: AssetsIds | None = None
    specific_env: SpecificRunParams | None = None


class Distributed(Model):
    num_workers: int | None = None
    no_master: bool | None = None
    dist_framework: DistributedFramework | None = None
    master: DistMaster | None = None


class DistributedFrameworkOptions(Model):
    options: list[DistributedFrameworkOptionsOptionsInner] | None = None


class DistributedInferenceCommonDefaultsV2(Model):
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    replicas: int | None = None
    category: str | None = None
    node_pools: list[str] | None = None
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: DistributedInferenceRestartPolicy | None = None
    """When to restart a container that has ended."""
    serving_port: DistributedInferenceServingPort | None = None
    """The port on which the model answers requests."""


class DistributedInferenceCommonRulesV2(Model):
    startup_policy: DistributedInferenceStartupPolicyFieldRulesStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: IntegerRules | None = None
    replicas: IntegerRules | None = None
    category: StringRules | None = None
    node_pools: ArrayRules | None = None
    preemptibility: PreemptibilityRules | None = None
    """Whether other workloads may preempt this one."""
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: DistributedInferenceRestartPolicyRules | None = None
    """When to restart a container that has ended."""
    serving_port: DistributedInferenceServingPortRules | None = None
    """The port on which the model answers requests."""


class DistributedInferenceCommonSpec(Model):
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    replicas: int | None = None
    category: str | None = None
    node_pools: list[str] | None = None
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: DistributedInferenceRestartPolicy | None = None
    """When to restart a container that has ended."""
    serving_port: DistributedInferenceServingPort | None = None
    """The port on which the model answers requests."""


class DistributedInferenceLeaderDefaults(Model):
    leader: DistributedInferenceLeaderWorkerDefaultsV2 | None = None


class DistributedInferenceLeaderRules(Model):
    leader: DistributedInferenceLeaderWorkerRulesV2 | None = None


class DistributedInferenceLeaderSpecFields(Model):
    leader: DistributedInferenceLeaderWorkerSpec | None = None


class DistributedInferenceLeaderTemplateSpecFields(Model):
    leader: DistributedInferenceLeaderWorkerTemplateSpec | None = None


class DistributedInferenceLeaderWorkerTemplateSpec(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    security: CommonSecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    storage: DistributedInferenceStorageFields | None = None
    """Volumes and data sources to mount."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class DistributedInferenceReplicasField(Model):
    replicas: int | None = None


class DistributedInferenceReplicasFieldRules(Model):
    replicas: IntegerRules | None = None


class DistributedInferenceRestartPolicyOptions(Model):
    options: list[DistributedInferenceRestartPolicyOptionsOptionsInner] | None = None


class DistributedInferenceServingPortAccess(Model):
    authorization_type: DistributedInferenceServingPortAccessAuthorizationTypeEnum | None = None
    authorized_users: list[str] | None = None
    authorized_groups: list[str] | None = None
    expose_externally: bool | None = None
    exposed_url: str | None = None


class DistributedInferenceServingPortAuthorizationTypeOptions(Model):
    options: list[DistributedInferenceServingPortAuthorizationTypeOptionsOptionsInner] | None = None


class DistributedInferenceServingPortContainerAndProtocol(Model):
    port: int | None = None
    protocol: DistributedInferenceServingPortProtocol | None = None


class DistributedInferenceSpec(Model):
    spec: DistributedInferenceSpecSpec | None = None


class DistributedInferenceStartupPolicyField(Model):
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""


class DistributedInferenceStartupPolicyFieldRules(Model):
    startup_policy: DistributedInferenceStartupPolicyFieldRulesStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""


class DistributedInferenceStartupPolicyOptions(Model):
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""


class DistributedInferenceTemplate(Model):
    meta: TemplateMetaFields
    spec: DistributedInferenceTemplateSpec | None = None
    runnable: RunnableInfo | None = None
    combined_spec: DistributedInferenceTemplateSpec | None = None


class DistributedInferenceTemplateCreationRequest(Model):
    meta: TemplateCreationMetaFields
    spec: DistributedInferenceTemplateSpec | None = None


class DistributedInferenceTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    fields_to_clear: list[str] | None = None
    spec: DistributedInferenceTemplateSpec | None = None


class DistributedInferenceTemplateSpec(Model):
    category: str | None = None
    """The name of the category under which the workload is reported."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: DistributedInferenceRestartPolicy | None = None
    """Whether a pod's restart recreates its whole replica."""
    serving_port: DistributedInferenceServingPort | None = None
    """The port on which the model answers requests."""
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    """The number of worker pods beside the leader of each replica."""
    replicas: int | None = None
    """The number of replicas to run."""
    leader: DistributedInferenceLeaderWorkerTemplateSpec | None = None
    """How to run the leader of each replica."""
    worker: DistributedInferenceLeaderWorkerTemplateSpec | None = None
    """How to run the workers of each replica."""


class DistributedInferenceTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    spec: DistributedInferenceTemplateSpec | None = None


class DistributedInferenceTemplatesListResponseItem(Model):
    meta: TemplateMetaFields
    spec: DistributedInferenceTemplateSpec | None = None
    runnable: RunnableInfo | None = None
    combined_spec: DistributedInferenceTemplateSpec | None = None
    compliance_issues: list[ComplianceInfoReason] | None = None


class DistributedInferenceWorkerDefaults(Model):
    worker: DistributedInferenceLeaderWorkerDefaultsV2 | None = None


class DistributedInferenceWorkerRules(Model):
    worker: DistributedInferenceLeaderWorkerRulesV2 | None = None


class DistributedInferenceWorkerSpecFields(Model):
    worker: DistributedInferenceLeaderWorkerSpec | None = None


class DistributedInferenceWorkerTemplateSpecFields(Model):
    worker: DistributedInferenceLeaderWorkerTemplateSpec | None = None


class DistributedInferenceWorkersField(Model):
    workers: int | None = None


class DistributedInferenceWorkersFieldRules(Model):
    workers: IntegerRules | None = None


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
    use_attachments: bool | None = None
    subject: str | None = None


class EmptyDir(Model):
    path: str | None = None
    medium: str | None = None
    size_limit: str | None = None


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


class Error(Model):
    code: int
    message: str
    details: str | None = None


class ErrorWithoutDetails(Model):
    """The schema `Error1`."""

    code: int
    message: str


class ExcludeField(Model):
    exclude: bool | None = None


class FieldsToClear(Model):
    fields_to_clear: list[str] | None = None


class GitCommon(Model):
    repository: str | None = None
    branch: str | None = None
    revision: str | None = None
    path: str | None = None


class GitCredentialId(Model):
    credential_id: uuid.UUID | None = None


class GitPassword(Model):
    password_secret: str | None = None
    secret_key_of_user: str | None = None
    secret_key_of_password: str | None = None


class GitPasswordAsset(Model):
    password_asset_id: uuid.UUID | None = None


class GpuRequestOptions(Model):
    options: list[GpuRequestOptionsOptionsInner] | None = None


class GroupCreationRequest(Model):
    username: str
    email: str
    roles: list[AuthRole]
    entity_type: str | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    permit_all_clusters: bool | None = None
    user_id: str | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    created_by: str | None = None
    """Who created it."""


class GroupCreationResponse(Model):
    username: str
    email: str
    roles: list[AuthRole]
    entity_type: str | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    permit_all_clusters: bool | None = None
    user_id: str | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    created_by: str | None = None
    """Who created it."""


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
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""


class InferenceFieldsRules(Model):
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""


class InferenceSpec(Model):
    spec: InferenceSpecSpec | None = None


class InferenceSpecificRunParams(Model):
    connections: list[SpecificRunConnectionInfo] | None = None
    auto_scaling: SpecificRunAutoScalingAutoScaling | None = None
    serving_port_access: ServingPortAccess | None = None
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    labels: list[Label | None] | None = None
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    run_as_gid: int | None = None
    run_as_uid: int | None = None
    supplemental_groups: str | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None


class InferenceTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""
    spec: InferenceTemplateSpec | None = None
    """Values that workloads get from the template."""


class InferenceTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: InferenceTemplateSpec | None = None
    """Values that workloads get from the template."""


class InferenceUpdateSpec(Model):
    spec: InferenceUpdateSpecSpec | None = None


class InferenceUpdateSpecAutoscaling(Model):
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""


class InferenceUpdateSpecServingConfiguration(Model):
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""


class InferencesMaxReplicasField(Model):
    max_replicas: int | None = None


class InferencesMinReplicasField(Model):
    min_replicas: int | None = None


class InitialReplicasField(Model):
    initial_replicas: int | None = None


class InitializationTimeoutField(Model):
    initialization_timeout_seconds: int | None = None
    """Deprecated."""


class InternalDatavolume(Model):
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
    scope: DatavolumeScopeType
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    description: str | None = None
    origin_pvc_name: str
    shared_scopes: list[SharedScope] | None = None
    status: DatavolumeStatus


class InternalDatavolumeCreationFields(Model):
    name: str
    scope: DatavolumeScopeType
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    description: str | None = None
    origin_pvc_name: str


class InternalEnrichmentDataFields(Model):
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""


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


class MetricInformationForReport(Model):
    name: str
    display_name: str
    filters: dict[str, list[str]] | None = None
    quantile: float | None = None


class MetricStore(Model):
    """The schema `MetricStore2`."""

    tenant_id: int
    """The identifier of the tenant."""
    datasource_id: str
    metric_store_details: MetricStoreDetails


class MetricStoreDetails(Model):
    type: MetricStoreType
    read: MetricStoreEndpoint
    write: MetricStoreEndpoint


class MetricStoreEndpoint(Model):
    """The schema `MetricStoreEndpoint2`."""

    url: str
    auth: MetricStoreEndpointAuth | None = None
    headers: dict[str, str] | None = None


class MetricStoreEndpointAuth(Model):
    """The schema `MetricStoreEndpoint2Auth`."""

    type: MetricStoreEndpointAuthType | None = None
    basic: MetricStoreEndpointAuthBasic | None = None


class MetricStoreEndpointAuthBasic(Model):
    username: str
    password: str


class MetricThresholdField(Model):
    metric_threshold: int | None = None


class MetricThresholdPercentageField(Model):
    metric_threshold_percentage: float | None = None


class MetricsResourceDataV1(Model):
    quota: float
    allocated: float
    utilization: float | None = None


class MetricsResourcesDataV1(Model):
    number_of_pending_workloads: int
    gpu: MetricsResourceDataV1
    cpu: MetricsResourceDataV1
    memory: MetricsResourceDataV1


class MpiLauncherCreationPolicyOptions(Model):
    options: list[MpiLauncherCreationPolicyOptionsOptionsInner] | None = None


class NetworkTopologyUpdateFields(Model):
    levels: list[str]


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
    nv_link_domain_uid: str | None = None
    nv_link_clique_id: str | None = None


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


class NodepoolCreateResponseFields(Model):
    name: str
    label_key: str
    label_value: str
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    over_provisioning_ratio: int | None = None
    """Deprecated."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Deprecated."""
    gpu_network_acceleration_label_key: str | None = None
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    network_topology_name: str | None = None
    network_topology_id: uuid.UUID | None = None
    gpu_resource_optimization: GPUResourceOptimization | None = None
    scheduling_configuration: SchedulingConfiguration | None = None


class NodepoolFullMetadata(Model):
    id: str = Field(default_factory=absent)
    name: str
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    phase: NodepoolPhase | None = None
    """The phase that it is in now."""


class NodepoolMetadata(Model):
    id: str = Field(default_factory=absent)
    name: str
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    phase: NodepoolPhase | None = None
    """The phase that it is in now."""


class NodepoolSyncFields(Model):
    name: str
    phase: NodepoolPhase | None = None
    """The phase that it is in now."""
    phase_message: str | None = None
    """Why it is in this phase."""
    status: NodepoolSyncFieldsStatus | None = None


class NodepoolSyncUpdateFields(Model):
    label_key: str | None = None
    label_value: str | None = None
    over_provisioning_ratio: int | None = None
    """Deprecated."""
    placement_strategy: NodepoolPlacementStrategy | None = None
    """Deprecated."""
    gpu_network_acceleration_label_key: str | None = None
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    gpu_resource_optimization: GPUResourceOptimization | None = None
    scheduling_configuration: SchedulingConfiguration | None = None


class NonNullResourceV1(Model):
    deserved: float
    max_allowed: float | None = None
    over_quota_weight: float | None = None


class NonOverridableSpecFields(Model):
    allow_privilege_escalation: bool | None = None
    capabilities: list[Capability] | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    host_ipc: bool | None = None
    host_network: bool | None = None
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    read_only_root_filesystem: bool | None = None
    run_as_non_root: bool | None = None
    seccomp_profile_type: SeccompProfileType | None = None
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    uid_gid_source: UidGidSource | None = None
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    connections: list[Connection] | None = None
    override_uid_gid_in_workspace: bool | None = None


class OAuth2Error(Model):
    error: OAuth2ErrorError
    error_description: str | None = Field(
        default=None, validation_alias="error_description", serialization_alias="error_description"
    )
    error_uri: str | None = Field(
        default=None, validation_alias="error_uri", serialization_alias="error_uri"
    )


class OptionalAssetIds(Model):
    environment: uuid.UUID
    compute: uuid.UUID | None = None
    datasources: list[AssetIdAndKind] | None = None
    workload_volumes: list[str] | None = None


class OverridableSpecFields(Model):
    args: str | None = None
    """Arguments of the command, in one string."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    run_as_gid: int | None = None
    run_as_uid: int | None = None
    supplemental_groups: str | None = None


class PermissionSet(Model):
    id: uuid.UUID
    name: str
    description: str | None = None
    permissions: list[RolePermission]


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
    revision_id: uuid.UUID | None = None
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
    node_affinity: PodNodeAffinity | None = None


class PodVerbosityFields(Model):
    project_name: str | None = None
    """The name of the project that it belongs to."""
    workload_name: str | None = None


class PolicyCrossType(Model):
    workspace: WorkspacePolicyV2 | None = None
    training: TrainingPolicyV2 | None = None
    distributed: DistributedPolicyV2 | None = None
    inference: InferencePolicyV2 | None = None
    distributed_inference: DistributedInferencePolicyV2 | None = None
    nim_service: NimServicePolicy | None = None


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


class PreemptibilityOptions(Model):
    options: list[PreemptibilityOptionsOptionsInner] | None = None


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


class ProjectsResourcesResetRequest(Model):
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    node_pool_ids: list[str]
    action: ResourcesResetAction
    parent_id: str | None = None


class Pvc(Model):
    path: str | None = None
    existing_pvc: bool | None = None
    claim_name: str | None = None
    read_only: bool | None = None
    ephemeral: bool | None = None
    claim_info: ClaimInfo | None = None
    data_sharing: bool | None = None


class PvcAttributesToRemove(Model):
    attributes_to_remove: list[str] | None = None


class PvcFieldsNonUpdatable(Model):
    existing_pvc: bool | None = None
    claim_name: str | None = None
    read_only: bool | None = None
    ephemeral: bool | None = None
    claim_info: ClaimInfo | None = None
    data_sharing: bool | None = None


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


class ReportCommonFields(Model):
    name: str
    description: str | None = None
    labels: list[ReportLabel] | None = None
    range: Range | None
    additional_fields: dict[str, Any] | None = None


class MetricsReportRequestFields(Model):
    """The schema `ReportRequestFields1`."""

    name: str
    description: str | None = None
    labels: list[ReportLabel] | None = None
    range: Range | None
    additional_fields: dict[str, Any] | None = None
    metrics: list[MetricInformationForReport]


class ResourceV1(Model):
    deserved: float | None = None
    max_allowed: float | None = None
    over_quota_weight: float | None = None


class ResourceV1Response(Model):
    deserved: float | None
    max_allowed: float | None
    over_quota_weight: float | None


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


class RestartPolicyOptions(Model):
    options: list[RestartPolicyOptionsOptionsInner] | None = None


class RoleWithPermissionSets(Model):
    """The schema `Role1`."""

    name: str
    description: str
    enabled: bool | None = None
    permission_sets: list[RolePermissionSet] | None = None
    kubernetes_permissions: KubernetesPermissions | None = None
    id: int
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    created_by: str
    """Who created it."""
    custom: bool
    effective_enabled: bool
    permissions: list[RolePermission]


class RoleCalculatedFields(Model):
    id: int
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    created_by: str
    """Who created it."""
    custom: bool
    effective_enabled: bool
    permissions: list[RolePermission]


class RoleCreationFields(Model):
    name: str
    description: str
    enabled: bool | None = None
    permission_sets: list[RolePermissionSet] | None = None
    kubernetes_permissions: KubernetesPermissions | None = None


class RoleCreationFieldsInternal(Model):
    name: str
    description: str
    enabled: bool | None = None
    permission_sets: list[RolePermissionSet] | None = None
    kubernetes_permissions: KubernetesPermissions | None = None


class RolePermission(Model):
    resource_type: ResourceType
    actions: list[PermissionAction]


class RolePermissionSet(Model):
    id: uuid.UUID
    name: str | None = None


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


class ScaleDownDelayField(Model):
    scale_down_delay_seconds: int | None = None


class ScaleToZeroRetentionField(Model):
    scale_to_zero_retention_seconds: int | None = None


class SeccompProfileTypeOptions(Model):
    options: list[SeccompProfileTypeOptionsOptionsInner] | None = None


class SecretMount(Model):
    """The schema `Secret2`."""

    mount_path: str | None = None
    default_mode: str | None = None
    secret: str | None = None


class SecretFieldsNonUpdatable(Model):
    secret: str | None = None


class SecretFieldsUpdatable(Model):
    mount_path: str | None = None
    default_mode: str | None = None


class ServingConfigurationField(Model):
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""


class ServingPortAuthorizationTypeOptions(Model):
    options: list[ServingPortAuthorizationTypeOptionsOptionsInner] | None = None


class ServingPortContainerAndProtocol(Model):
    container: int | None = None
    protocol: ServingPortProtocol | None = None


class ServingPortExposedProtocolOptions(Model):
    options: list[ServingPortExposedProtocolOptionsOptionsInner] | None = None


class ServingPortProtocolOptions(Model):
    options: list[ServingPortProtocolOptionsOptionsInner] | None = None


class ServingPortServiceTypeOptions(Model):
    options: list[ServingPortServiceTypeOptionsOptionsInner] | None = None


class SlackNotificationChannelConfig(Model):
    recipients: list[str] | None = None
    direct_notifications: bool | None = None
    api_token: str | None = None


class SpecificRunAutoScaling(Model):
    auto_scaling: SpecificRunAutoScalingAutoScaling | None = None


class SpecificRunConnections(Model):
    connections: list[SpecificRunConnectionInfo] | None = None


class SpecificRunMetricFields(Model):
    threshold_metric: str | None = None
    threshold_value: int | None = None


class SpecificRunParamsRules(Model):
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    category: StringRules | None = None
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    completions: IntegerRules | None = None
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
    labels: InstancesRules | None = None
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: ArrayRules | None = None
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    parallelism: IntegerRules | None = None
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    preemptibility: PreemptibilityRules | None = None
    """Whether other workloads may preempt this one."""
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    run_as_gid: IntegerRulesOptional | None = None
    run_as_uid: IntegerRulesOptional | None = None
    supplemental_groups: StringRules | None = None
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: TolerationsRules | None = None


class SpecificRunServingPortAccess(Model):
    serving_port_access: ServingPortAccess | None = None


class StorageInstanceName(Model):
    name: str | None = None


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


class SubmissionErrorV2(Model):
    code: int
    message: str
    details: str | None = None
    compliance_issues: list[ComplianceIssuesV2ComplianceIssuesInner] | None = None


class SubmitWithTemplateId(Model):
    template_id: uuid.UUID | None = None


class SupersetDefaults(Model):
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    completions: int | None = None
    compute: ComputeFieldsDefaults | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    exposed_urls: ExposedUrlsDefaults | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""
    labels: LabelsDefaults | None = None
    max_replicas: int | None = None
    min_replicas: int | None = None
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    num_workers: int | None = None
    parallelism: int | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: PortsDefaults | None = None
    """Ports of the container to expose."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: RelatedUrlsDefaults | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    restart_policy: str | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
    serving_port: SupersetServingPort | None = None
    """The port on which the model answers requests."""
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFieldsDefaults | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: TolerationsDefaults | None = None
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class SupersetRules(Model):
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    category: StringRules | None = None
    clean_pod_policy: CleanPodPolicyRules | None = None
    """Which pods to delete when the training has ended."""
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    completions: IntegerRules | None = None
    compute: ComputeFieldsRules | None = None
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    distributed_framework: DistributedFrameworkRules | None = None
    """The framework that distributes the training."""
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    exposed_urls: ExposedUrlsRules | None = None
    """Web addresses under which ports of the container are reachable."""
    image: StringRules | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicyRules | None = None
    """When to pull the image."""
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
    labels: InstancesRules | None = None
    max_replicas: IntegerRules | None = None
    min_replicas: IntegerRules | None = None
    mpi_launcher_creation_policy: MpiLauncherCreationPolicyRules | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: ArrayRules | None = None
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    num_workers: IntegerRules | None = None
    parallelism: IntegerRules | None = None
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: PortsRules | None = None
    """Ports of the container to expose."""
    preemptibility: PreemptibilityRules | None = None
    """Whether other workloads may preempt this one."""
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: ProbesRules | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: RelatedUrlsRules | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    restart_policy: StringRules | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFieldsRules | None = None
    serving_port: SupersetServingPortRules | None = None
    """The port on which the model answers requests."""
    slots_per_worker: IntegerRules | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: StringRules | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFieldsRules | None = None
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: TolerationsRules | None = None
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: StringRules | None = None
    """The directory in which the container starts; default the image's own."""


class SupersetServingPortRules(Model):
    port: IntegerRules | None = None
    container: IntegerRules | None = None
    protocol: StringRules | None = None
    authorization_type: StringRules | None = None
    authorized_users: ArrayRules | None = None
    authorized_groups: ArrayRules | None = None
    cluster_local_access_only: BooleanRules | None = None
    expose_externally: BooleanRules | None = None
    exposed_url: StringRules | None = None


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
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    desired_phase: WorkloadDesiredPhase
    actual_phase: Phase | None = None
    spec: SupersetSpec | None = None
    master_spec_same_as_worker: bool | None = None
    master_spec: MasterSpec | None = None


class SyncPriority(Model):
    id: str
    source: str | None = None
    name: str
    value: int
    created_at: datetime.datetime | None = None
    """When it was created."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""


class TemplateComplianceInfo(Model):
    compliance_issues: list[ComplianceInfoReason] | None = None


class TemplateCreationMeta(Model):
    meta: TemplateCreationMetaFields


class TemplateMeta(Model):
    meta: TemplateMetaFields


class TemplatePatchMeta(Model):
    meta: TemplatePatchMetaFields | None = None


class TemplateUpdateMeta(Model):
    meta: TemplateUpdateMetaFields


class TolerationEffectOptions(Model):
    options: list[TolerationEffectOptionsOptionsInner] | None = None


class TolerationOperatorOptions(Model):
    options: list[TolerationOperatorOptionsOptionsInner] | None = None


class TrainingSpec(Model):
    spec: TrainingSpecSpec | None = None


class TrainingSpecificRunParams(Model):
    connections: list[SpecificRunConnectionInfo] | None = None
    allow_over_quota: bool | None = None
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    completions: int | None = None
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    labels: list[Label | None] | None = None
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    parallelism: int | None = None
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    run_as_gid: int | None = None
    run_as_uid: int | None = None
    supplemental_groups: str | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None


class UidGidSourceOptions(Model):
    options: list[UidGidSourceOptionsOptionsInner] | None = None


class UpdateSpec(Model):
    spec: UpdateSpecSpec | None = None


class AuthUser(Model):
    """The schema `User1`."""

    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    user_id: uuid.UUID | None = None
    permit_all_clusters: bool | None = None
    permitted_clusters: list[uuid.UUID] | None = None
    roles: list[AuthRole] | None = None
    created_at: datetime.datetime | None = None
    """When it was created."""
    email: str
    last_login: datetime.datetime | None = None
    """When it was last used to sign in."""


class AuthUserCreationRequest(Model):
    """The schema `UserCreationRequest`."""

    email: str
    roles: list[AuthRole]
    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    password: str
    need_to_change_password: bool | None = None
    permit_all_clusters: bool | None = None
    user_id: uuid.UUID | None = None
    permitted_clusters: list[uuid.UUID] | None = None


class AuthUserCreationResponse(Model):
    """The schema `UserCreationResponse`."""

    email: str
    roles: list[AuthRole]
    entity_type: AuthEntityType | None = None
    tenant_id: int | None = None
    """The identifier of the tenant."""
    password: str
    need_to_change_password: bool | None = None
    permit_all_clusters: bool | None = None
    user_id: uuid.UUID | None = None
    permitted_clusters: list[uuid.UUID] | None = None


class V1Error(Model):
    code: int
    message: str
    details: str | None = None


class WorkloadCreationMeta(Model):
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
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    desired_phase: WorkloadDesiredPhase
    actual_phase: Phase | None = None


class WorkloadTypeAdditionalCreateFields(Model):
    name: str | None = None
    group: str | None = None


class WorkloadTypeCreateUpdateInnerFields(Model):
    category_id: uuid.UUID | None = None
    priority_id: uuid.UUID | None = None


class WorkloadTypeStatusFields(Model):
    phase: str | None = None
    """The phase that it is in now."""
    conditions: list[Condition] | None = None
    version: str | None = None


class WorkloadV2MetadataAutoFill(Model):
    id: uuid.UUID
    gvk: GVK
    project_name: str
    """The name of the project that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    tenant_id: int
    """The identifier of the tenant."""
    department_id: str
    """The identifier of the department that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    created_at: datetime.datetime
    """When it was created."""
    created_by: str
    """Who created it."""
    updated_at: datetime.datetime
    """When it was last changed."""
    updated_by: str
    """Who changed it last."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    deleted_by: str | None = None
    """Who deleted it."""


class WorkloadV2MetadataResponse(Model):
    name: str
    project_id: str
    """The identifier of the project that it belongs to."""
    priority: str | None = None
    category: str | None = None
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""


class WorkspaceSpec(Model):
    spec: WorkspaceSpecSpec | None = None


class WorkspaceSpecificRunParams(Model):
    connections: list[SpecificRunConnectionInfo] | None = None
    allow_over_quota: bool | None = None
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    labels: list[Label | None] | None = None
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    run_as_gid: int | None = None
    run_as_uid: int | None = None
    supplemental_groups: str | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None
