"""Models: unreferenced."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from pydantic import Field

from .._runtime.absent import absent
from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import (
        AuthEntityType,
        AuthRole,
        Permission,
        SubjectType,
    )
    from .clusters import (
        ClusterDependenciesStatus,
        ClusterReportedConfig,
        ClusterReportedStatusConditionsInner,
        ClusterReportedStatusOperandsValue,
        ClusterReportedStatusPlatform,
    )
    from .datavolumes import DatavolumePhase, DatavolumeScopeType, DatavolumeStatus, SharedScope
    from .distributed import DistributedSpecSpec, MasterSpec
    from .distributed_inferences import (
        DistributedInferenceLeaderWorkerSpec,
        DistributedInferenceRestartPolicy,
        DistributedInferenceServingPortAccessAuthorizationTypeEnum,
        DistributedInferenceServingPortProtocol,
        DistributedInferenceSpecSpec,
        DistributedInferenceStartupPolicy,
        DistributedInferenceStorageFields,
    )
    from .environment import Connection
    from .inferences import CommonStorageFields, InferenceSpecSpec, InferenceUpdateSpecSpec
    from .node_pools import (
        GPUResourceOptimization,
        NodepoolGPUNetworkAccelerationDetection,
        NodepoolPhase,
        NodepoolPlacementStrategy,
        NodepoolSyncFieldsStatus,
    )
    from .nodes import GpuInfo, NodeStatusConditionDetails, NodeTaint
    from .organizations_shared import (
        AssignedResources,
        JobsNodeAffinity,
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
        CommonSecurityFlatFieldsRules,
        CommonStorageFieldsDefaults,
        CommonStorageFieldsRules,
        ComputeFieldsDefaults,
        ComputeFieldsRules,
        DistributedFrameworkOptionsOptionsInner,
        DistributedFrameworkRules,
        DistributedPolicyV2,
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
        ImagePullSecretsDefaults,
        ImagePullSecretsRules,
        InferencePolicyV2,
        InstancesRules,
        IntegerRules,
        IntegerRulesOptional,
        LabelsDefaults,
        MigProfileOptionsOptionsInner,
        MigProfileRules,
        MpiLauncherCreationPolicyOptionsOptionsInner,
        MpiLauncherCreationPolicyRules,
        NumberRules,
        PodAffinityRules,
        PodAffinityTypeOptionsOptionsInner,
        PolicySyncStatusOfCluster,
        PortsDefaults,
        PortServiceTypeOptionsOptionsInner,
        PortsRules,
        ProbesRules,
        QuantityRules,
        RelatedUrlsDefaults,
        RelatedUrlsRules,
        RestartPolicyOptionsOptionsInner,
        RestartPolicyRule,
        S3sDefaults,
        S3sRules,
        SeccompProfileTypeOptionsOptionsInner,
        SeccompProfileTypeRules,
        SecurityFlatFieldsRules,
        ServingConfigurationRules,
        ServingPortAuthorizationTypeOptionsOptionsInner,
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
        TrainingPolicyV2,
        UidGidSourceOptionsOptionsInner,
        UidGidSourceRules,
        WorkspacePolicyV2,
    )
    from .reports import ReportStatus
    from .roles import KubernetesPermissions
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
        ImagePullSecret,
        Label,
        MigProfile,
        MpiLauncherCreationPolicy,
        NodeAffinityRequired,
        PodAffinity,
        Port,
        Probes,
        RelatedUrl,
        RestartPolicy,
        S3Instance,
        ScopeType,
        SeccompProfileType,
        SecurityFlatFields,
        ServingConfiguration,
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


class AccessRuleClusterPhase(OpenEnum):
    READY = "Ready"
    NOT_READY = "NotReady"
    DELETED = "Deleted"


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


class WorkloadType(OpenEnum):
    WORKSPACE = "Workspace"
    TRAINING = "Training"
    DISTRIBUTED = "Distributed"
    INFERENCE = "Inference"
    DISTRIBUTED_INFERENCE = "DistributedInference"


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


class AdvancedFlatFields(Model):
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""


class AdvancedFlatFieldsRules(Model):
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""


class AdvancedItemizedDefaults(Model):
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    labels: LabelsDefaults | None = None
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: TolerationsDefaults | None = None


class AdvancedItemizedFields(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: list[Toleration | None] | None = None


class AdvancedItemizedRules(Model):
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""


class CommonFlatFieldsPerPod(Model):
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    category: StringRules | None = None
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""


class CommonItemizedDefaults(Model):
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    labels: LabelsDefaults | None = None
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: TolerationsDefaults | None = None


class CommonItemizedFields(Model):
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: list[Toleration | None] | None = None


class CommonItemizedFieldsRules(Model):
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
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
    sub_path: str | None = None


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
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
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
    ssh_auth_mount_path: StringRules | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicyRules | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    min_replicas: IntegerRules | None = None
    max_replicas: IntegerRules | None = None
    clean_pod_policy: CleanPodPolicyRules | None = None
    """Which pods to delete when the training has ended."""


class DistributedFrameworkOptions(Model):
    options: list[DistributedFrameworkOptionsOptionsInner] | None = None


class DistributedInferenceCommonSpec(Model):
    node_pools: list[str] | None = None
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    serving_port: DistributedInferenceCommonSpecServingPort | None = None
    """The port on which the model answers requests."""
    restart_policy: DistributedInferenceRestartPolicy | None = None
    """When to restart a container that has ended."""
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    replicas: int | None = None


class DistributedInferenceCommonSpecServingPort(Model):
    """The port on which the model answers requests."""

    port: int | None = None
    protocol: DistributedInferenceServingPortProtocol | None = None
    authorization_type: DistributedInferenceServingPortAccessAuthorizationTypeEnum | None = None
    authorized_users: list[str] | None = None
    authorized_groups: list[str] | None = None
    expose_externally: bool | None = None
    exposed_url: str | None = None


class DistributedInferenceLeaderSpecFields(Model):
    leader: DistributedInferenceLeaderWorkerSpec | None = None


class DistributedInferenceServingPortAccess(Model):
    authorization_type: DistributedInferenceServingPortAccessAuthorizationTypeEnum | None = None
    authorized_users: list[str] | None = None
    authorized_groups: list[str] | None = None
    expose_externally: bool | None = None
    exposed_url: str | None = None


class DistributedInferenceServingPortContainerAndProtocol(Model):
    port: int | None = None
    protocol: DistributedInferenceServingPortProtocol | None = None


class DistributedInferenceSpec(Model):
    spec: DistributedInferenceSpecSpec | None = None


class DistributedInferenceStorage(Model):
    storage: DistributedInferenceStorageFields | None = None


class DistributedInferenceWorkerSpecFields(Model):
    worker: DistributedInferenceLeaderWorkerSpec | None = None


class MpiLauncherCreationPolicyOptions(Model):
    """The schema `DistributedMpiLauncherCreationPolicyOptions`."""

    options: list[MpiLauncherCreationPolicyOptionsOptionsInner] | None = None


class DistributedSpec(Model):
    spec: DistributedSpecSpec | None = None
    master_spec_same_as_worker: bool | None = None
    master_spec: MasterSpec | None = None


class DistributedTemplate(Model):
    """A template for distributed trainings."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: DistributedSpecSpec | None = None
    """Values that workloads get from the template."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: DistributedSpecSpec | None = None
    """Values of the template together with those of the assets to which it refers."""
    combined_master_spec: MasterSpec | None = None
    """The same for the master of a distributed training."""


class DistributedTemplateCreationRequest(Model):
    """What to create as a template for distributed trainings."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: DistributedSpecSpec | None = None
    """Values that workloads get from the template."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""


class DistributedTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    spec: DistributedSpecSpec | None = None
    """Values that workloads get from the template."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""


class DistributedTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: DistributedSpecSpec | None = None
    """Values that workloads get from the template."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""


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


class ExcludeField(Model):
    exclude: bool | None = None


class FieldsToClear(Model):
    fields_to_clear: list[str] | None = None


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


class ImagePullSecretsField(Model):
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""


class ImagePullSecretsFieldDefaults(Model):
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""


class ImagePullSecretsFieldRules(Model):
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""


class InferenceFields(Model):
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""


class InferenceFieldsRules(Model):
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""


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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: list[str] | None = None


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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: list[str] | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: list[Toleration | None] | None = None
    connections: list[SpecificRunConnectionInfo] | None = None
    completions: int | None = None
    parallelism: int | None = None
    auto_scaling: SpecificRunAutoScalingAutoScaling | None = None
    serving_port_access: ServingPortAccess | None = None


class InferenceTemplate(Model):
    """A template for inference workloads."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: InferenceSpecSpec | None = None
    """Values that workloads get from the template."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: InferenceSpecSpec | None = None
    """Values of the template together with those of the assets to which it refers."""


class InferenceTemplateCreationRequest(Model):
    """What to create as a template for inference workloads."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: InferenceSpecSpec | None = None
    """Values that workloads get from the template."""


class InferenceTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    spec: InferenceSpecSpec | None = None
    """Values that workloads get from the template."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""


class InferenceTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: InferenceSpecSpec | None = None
    """Values that workloads get from the template."""


class InferenceUpdateSpec(Model):
    spec: InferenceUpdateSpecSpec | None = None


class InferenceUpdateSpecAutoscaling(Model):
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""


class InferenceUpdateSpecServingConfiguration(Model):
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""


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


class MetricInformationForReport(Model):
    name: str
    display_name: str
    filters: dict[str, list[str]] | None = None
    quantile: float | None = None


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


class NodeRelatedFlatFields(Model):
    node_pools: list[str] | None = None


class NodeRelatedFlatFieldsRules(Model):
    node_pools: ArrayRules | None = None


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
    gpu_network_acceleration_label_key: str | None = None
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    gpu_resource_optimization: GPUResourceOptimization | None = None


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
    gpu_network_acceleration_label_key: str | None = None
    gpu_network_acceleration_detection: NodepoolGPUNetworkAccelerationDetection | None = None
    gpu_resource_optimization: GPUResourceOptimization | None = None


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
    data_sharing: bool | None = None


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


class ResourcesFlatFieldsPerPG(Model):
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""


class ResourcesFlatFieldsPerPGRules(Model):
    category: StringRules | None = None
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""


class ResourcesFlatFieldsPerPod(Model):
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""


class ResourcesFlatFieldsPerPodRules(Model):
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""


class RestartPolicyOptions(Model):
    options: list[RestartPolicyOptionsOptionsInner] | None = None


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


class RoleCreationFields(Model):
    name: str
    description: str
    permissions: list[Permission]
    enabled: bool | None = None
    kubernetes_permissions: KubernetesPermissions | None = None


class RunnableInfo(Model):
    is_runnable: bool | None = None
    """Whether a workload can be submitted from the template as it is."""
    issue: str | None = None
    """What is missing."""


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


class ServingPortAuthorizationTypeOptions(Model):
    options: list[ServingPortAuthorizationTypeOptionsOptionsInner] | None = None


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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: list[str] | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    category: StringRules | None = None
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    category: StringRules | None = None
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: TolerationsRules | None = None
    parallelism: IntegerRules | None = None
    completions: IntegerRules | None = None
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""


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


class SuperSet(Model):
    serving_port: SupersetServingPort | None = None
    """The port on which the model answers requests."""
    restart_policy: str | None = None
    """When to restart a container that has ended."""


class SupersetServingPort(Model):
    """The schema `SuperSetServingPort`."""

    port: int | None = None
    """The port number in the container."""
    container: int | None = None
    """The port number in the container."""
    protocol: str | None = None
    """The protocol of the requests."""
    authorization_type: str | None = None
    """Who may send requests."""
    authorized_users: list[str] | None = None
    """Users who may send requests."""
    authorized_groups: list[str] | None = None
    """Groups whose members may send requests."""
    cluster_local_access_only: bool | None = None
    """Whether requests may only come from inside the cluster."""
    expose_externally: bool | None = None
    """Whether requests may come from outside the cluster."""
    exposed_url: str | None = None
    """The address to use outside the cluster; chosen by the cluster when not given."""


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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: list[str] | None = None
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    labels: LabelsDefaults | None = None
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: TolerationsDefaults | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    ports: PortsDefaults | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsDefaults | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsDefaults | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    completions: int | None = None
    parallelism: int | None = None
    num_workers: int | None = None
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    min_replicas: int | None = None
    max_replicas: int | None = None
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    category: StringRules | None = None
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: ArrayRules | None = None
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: TolerationsRules | None = None
    terminate_after_preemption: BooleanRules | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: IntegerRules | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: IntegerRules | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: IntegerRules | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    ports: PortsRules | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsRules | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsRules | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    completions: IntegerRules | None = None
    parallelism: IntegerRules | None = None
    num_workers: IntegerRules | None = None
    distributed_framework: DistributedFrameworkRules | None = None
    """The framework that distributes the training."""
    slots_per_worker: IntegerRules | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: StringRules | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicyRules | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    min_replicas: IntegerRules | None = None
    max_replicas: IntegerRules | None = None
    clean_pod_policy: CleanPodPolicyRules | None = None
    """Which pods to delete when the training has ended."""
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
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
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
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
    restart_policy: str | None = None
    """When to restart a container that has ended."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
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
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    min_replicas: int | None = None
    """The fewest workers with which an elastic training may run."""
    max_replicas: int | None = None
    """The most workers with which an elastic training may run."""
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    serving_port: SupersetServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    leader: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the leader of each replica."""
    worker: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the workers of each replica."""
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    """The number of worker pods beside the leader of each replica."""
    replicas: int | None = None
    """The number of replicas to run."""


class SupersetTemplate(Model):
    """A template for workloads of any type."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    spec: SupersetSpec | None = None
    """Values that workloads get from the template."""
    assets: dict[str, Any] | None = None
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""
    combined_spec: SupersetSpec | None = None
    """Values of the template together with those of the assets to which it refers."""
    combined_master_spec: MasterSpec | None = None
    """The same for the master of a distributed training."""


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


class TemplateCreationMeta(Model):
    meta: TemplateCreationMetaFields


class TemplateCreationMetaFields(Model):
    name: str
    """The name of the template."""
    description: str | None = None
    """What the template is for."""
    scope_type: ScopeType
    """The level at which it can be used: tenant, cluster, department or project."""
    scope_id: str | None = None
    """The identifier of the unit in which it can be used."""


class TemplateMasterSection(Model):
    spec: MasterSpec | None = None
    """Values that the master gets from the template."""
    assets: dict[str, Any] | None = None
    """Assets from which the master gets values."""


class TemplateMeta(Model):
    meta: TemplateMetaFields


class TemplateMetaFields(Model):
    id: uuid.UUID
    name: str
    """The name of the template."""
    description: str | None = None
    """What the template is for."""
    workload_type: WorkloadType
    """The type of workload for which it is."""
    scope_type: ScopeType
    """The level at which it can be used: tenant, cluster, department or project."""
    scope_id: str
    """The identifier of the unit in which it can be used."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    project_id: int | None = None
    """The identifier of the project that it belongs to."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_by: str | None = None
    """Who changed it last."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""


class TemplatePatchMeta(Model):
    meta: TemplatePatchMetaFields | None = None


class TemplatePatchMetaFields(Model):
    name: str | None
    """The name of the template."""
    description: str | None = None
    """What the template is for."""


class TemplateUpdateMeta(Model):
    meta: TemplateUpdateMetaFields


class TemplateUpdateMetaFields(Model):
    name: str
    """The name of the template."""
    description: str | None = None
    """What the template is for."""


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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: list[str] | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: list[Toleration | None] | None = None
    connections: list[SpecificRunConnectionInfo] | None = None
    completions: int | None = None
    parallelism: int | None = None
    allow_over_quota: bool | None = None


class TrainingTemplate(Model):
    """A template for trainings."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: TrainingSpecSpec | None = None
    """Values that workloads get from the template."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: TrainingSpecSpec | None = None
    """Values of the template together with those of the assets to which it refers."""


class TrainingTemplateCreationRequest(Model):
    """What to create as a template for trainings."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: TrainingSpecSpec | None = None
    """Values that workloads get from the template."""


class TrainingTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    spec: TrainingSpecSpec | None = None
    """Values that workloads get from the template."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""


class TrainingTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: TrainingSpecSpec | None = None
    """Values that workloads get from the template."""


class UidGidSourceOptions(Model):
    options: list[UidGidSourceOptionsOptionsInner] | None = None


class V1Error(Model):
    code: int
    message: str
    details: str | None = None


class WorkerSpec(Model):
    spec: DistributedSpecSpec | None = None


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
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    category: str | None = None
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    node_pools: list[str] | None = None
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    labels: list[Label | None] | None = None
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: list[Toleration | None] | None = None
    connections: list[SpecificRunConnectionInfo] | None = None
    completions: int | None = None
    parallelism: int | None = None
    allow_over_quota: bool | None = None


class WorkspaceTemplate(Model):
    """A template for workspaces."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: WorkspaceSpecSpec | None = None
    """Values that workloads get from the template."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: WorkspaceSpecSpec | None = None
    """Values of the template together with those of the assets to which it refers."""


class WorkspaceTemplateCreationRequest(Model):
    """What to create as a template for workspaces."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: WorkspaceSpecSpec | None = None
    """Values that workloads get from the template."""


class WorkspaceTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    spec: WorkspaceSpecSpec | None = None
    """Values that workloads get from the template."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""


class WorkspaceTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: WorkspaceSpecSpec | None = None
    """Values that workloads get from the template."""
