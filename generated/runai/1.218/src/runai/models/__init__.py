# ruff: noqa: F403, RUF100
"""The models. Each module is loaded when one of its names is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_rules import *
    from .administrator_command_line_interface import *
    from .applications import *
    from .audit import *
    from .authentication_and_authorization_shared import *
    from .clusters import *
    from .compute import *
    from .config_map import *
    from .credentials import *
    from .datasources import *
    from .datavolumes import *
    from .departments import *
    from .deployments import *
    from .distributed import *
    from .environment import *
    from .events import *
    from .git import *
    from .host_path import *
    from .inferences import *
    from .jobs import *
    from .nfs import *
    from .node_pools import *
    from .nodes import *
    from .organizations_shared import *
    from .permissions import *
    from .pods import *
    from .policy import *
    from .projects import *
    from .pvc import *
    from .registry import *
    from .researcher_command_line_interface import *
    from .roles import *
    from .s3 import *
    from .shared import *
    from .storage_classes import *
    from .template import *
    from .tenant import *
    from .tokens import *
    from .trainings import *
    from .unreferenced import *
    from .users import *
    from .workload_assets_shared import *
    from .workloads import *
    from .workloads_shared import *
    from .workspaces import *

_NAMES: dict[str, str] = {
    "access_rules": (
        "AccessRule AccessRuleById AccessRuleCreationFields AccessRulesSortFilterFields "
        "GetAccessRules200Response SubjectType "
    ),
    "administrator_command_line_interface": ("ChecksumResponse "),
    "applications": (
        "App Application ApplicationCreationRequest ApplicationPatchRequest "
        "ApplicationPostResponse RegenerateApplicationSecret200Response "
    ),
    "audit": ("AuditLogRecord "),
    "authentication_and_authorization_shared": (
        "Action AuthEntityType AuthRole Permission ResourceType ResourceTypeGroupId "
    ),
    "clusters": (
        "Cluster ClusterCreationRequest ClusterCurrent ClusterCurrentProjectResourcesInner "
        "ClusterDependenciesStatus ClusterDependencyStatus ClusterDisplayedStatus "
        "ClusterInstallationInfoResponse ClusterMetadata ClusterReportedConfig "
        "ClusterReportedStatusConditionsInner ClusterReportedStatusConditionsInnerStatus "
        "ClusterReportedStatusOperandsValue ClusterReportedStatusPlatform "
        "ClusterReportedStatusPlatformType ClusterState ClusterUpdateRequest DisplayedCluster "
    ),
    "compute": (
        "ComputeAsset ComputeAssetSpec ComputeCreationRequest ComputeListResponse "
        "ComputeUpdateRequest "
    ),
    "config_map": (
        "ConfigMapAsset ConfigMapCreationRequest ConfigMapListResponse ConfigMapUpdateRequest "
    ),
    "credentials": (
        "AccessKey AccessKeyCreationRequest AccessKeyCreationSpec AccessKeyListResponse "
        "AccessKeySpec AccessKeyUpdateRequest CredentialsListResponse "
        "CredentialsListResponseAssetSpec CredentialsListResponseEntry DockerRegistry "
        "DockerRegistryCreationRequest DockerRegistryCreationSpec DockerRegistryListResponse "
        "DockerRegistrySpec DockerRegistryUpdateRequest GenericSecret "
        "GenericSecretCreationRequest GenericSecretCreationSpec GenericSecretListResponse "
        "GenericSecretSpec GenericSecretUpdateRequest KeyValuePair Password "
        "PasswordCreationRequest PasswordCreationSpec PasswordListResponse PasswordSpec "
        "PasswordUpdateRequest "
    ),
    "datasources": (
        "DatasourceListResponse DatasourceListResponseAssetSpec DatasourceListResponseEntry "
        "SecretAssetSpec "
    ),
    "datavolumes": (
        "Datavolume DatavolumeCreationFields DatavolumeNoSharedScopes DatavolumePatchFields "
        "DatavolumePhase DatavolumeRequestType DatavolumeScopeType DatavolumeStatus "
        "GetDatavolumes200Response SharedScope SharedScopeBase SharedScopesPatchRequest "
    ),
    "departments": (
        "ClusterDepartment ClusterDepartmentUpdateRequest Department DepartmentAccessControl "
        "DepartmentCreateRequest DepartmentCreationRequest DepartmentForList DepartmentMetrics "
        "DepartmentMetricsCurrent DepartmentMetricsMetadata DepartmentMetricsProjectResources "
        "DepartmentProjectChild DepartmentStatus DepartmentUpdateRequest Departments "
        "DepartmentsDataInner GetDepartments200Response "
    ),
    "deployments": (
        "Deployment DeploymentCondition DeploymentConditionStatus DeploymentConditionType "
        "JobPodContainer Owner PodTemplate "
    ),
    "distributed": (
        "DistributedCreationRequest DistributedSpecSpec DistributedWorkload MasterSpec "
    ),
    "environment": (
        "Connection EnvironmentAsset EnvironmentAssetSpec EnvironmentCreationRequest "
        "EnvironmentListResponse EnvironmentUpdateRequest ExternalToolInfo ExternalToolType "
        "ExternalUrlInfo InternalConnectionType InternalToolInfo InternalToolType NodePortInfo "
        "ServingPortInfo ServingPortInfoProtocol "
    ),
    "events": (
        "Event GetWorkloadEvents200Response GetWorkloadHistory200Response HistoryRecord "
        "HistoryRecordMeta HistoryRecordSpec HistoryRecordType InvolvedObject PhaseUpdate "
    ),
    "git": ("GitAsset GitCreationRequest GitListResponse GitUpdateRequest "),
    "host_path": (
        "HostPathAsset HostPathCreationRequest HostPathListResponse HostPathUpdateRequest "
    ),
    "inferences": (
        "CommonStorageFields Inference InferenceCreationRequest InferencePodMetricType "
        "InferenceSpecSpec InferenceWorkloadMetricType "
    ),
    "jobs": ("DisplayedJob "),
    "nfs": ("NFSAsset NFSCreationRequest NFSListResponse NFSUpdateRequest "),
    "node_pools": (
        "ClusterNodePool ClusterNodePoolPlacementStrategy ClusterNodePoolPlacementStrategyCpu "
        "ClusterNodePoolPlacementStrategyGpu ClusterNodePoolStatus NodePoolCreateRequest "
        "NodePoolLabelsRequest UpdateNodePoolRequest "
    ),
    "nodes": (
        "GpuInfo Node NodeStatus NodeStatusConditionDetails NodeTaint NodeTaintEffect "
        "NodeTelemetryType Nodes "
    ),
    "organizations_shared": (
        "AssignedResource AssignedResources ClusterCurrentResourcesInner ClusterProject "
        "ClusterProjectStatus JobsNodeAffinity Logo LogoCreationRequest MetricsType NodeAffinity "
        "NodeAffinityAffinityType NodePoolAssignedResources NodePoolAssignedResourcesCreate "
        "NodePoolQuotaStatus NodePoolResources NodeTypeForProject NonNullResource QuotaStatus "
        "QuotaStatusNodePool QuotaStatusResource QuotaStatusResourceList Resource ResourceData "
        "ResourcePermissions Resources ResourcesDataOvertime ResourcesMemory ResourcesNodePool "
        "TimeRange Units "
    ),
    "permissions": (
        "GetPermittedScopesRequest GetPermittedScopesRequestAction PermittedScopes "
        "PermittedScopesActions "
    ),
    "pods": (
        "AllocatedResources ListPods200Response Pod PodContainer PodMetricType "
        "PodRequestResources PodToleration PodVerbosity "
    ),
    "policy": (
        "AnnotationsDefaults ArrayRules AutoScalingMetricOptionsOptionsInner "
        "AutoScalingMetricRules AutoScalingRules BooleanRules ClaimInfoRules "
        "CommonSecurityFlatFieldsRules CommonStorageFieldsDefaults CommonStorageFieldsRules "
        "ComputeFieldsDefaults ComputeFieldsRules ConfigMapRules ConfigMapsDefaults "
        "ConfigMapsRules DataVolumeRules DataVolumesDefaults DataVolumesRules "
        "DistributedFrameworkOptionsOptionsInner DistributedFrameworkRules "
        "DistributedImposedAssets DistributedPolicyChangeRequestV2 "
        "DistributedPolicyDefaultsAndRulesV2 DistributedPolicyDefaultsV2 "
        "DistributedPolicyDefaultsV2Worker DistributedPolicyOverwriteRequestV2 "
        "DistributedPolicyRulesV2 DistributedPolicyRulesV2Worker DistributedPolicyV2 "
        "EnvironmentVariablesDefaults ExposedUrlRules ExposedUrlsDefaults ExposedUrlsRules "
        "ExtendedResourceRules ExtendedResourcesDefaults ExtendedResourcesRules GitRules "
        "GitsDefaults GitsRules GpuRequestOptionsOptionsInner GpuRequestRules "
        "HostPathMountPropagationOptionsOptionsInner HostPathMountPropagationRules HostPathRules "
        "HostPathsDefaults HostPathsRules ImagePullPolicyOptionsOptionsInner ImagePullPolicyRules "
        "InferencePolicyChangeRequestV2 InferencePolicyDefaultsAndRulesV2 "
        "InferencePolicyDefaultsV2 InferencePolicyOverwriteRequestV2 InferencePolicyRulesV2 "
        "InferencePolicyV2 InstancesRules IntegerRules IntegerRulesOptional ItemRules "
        "LabelsDefaults MigProfileOptionsOptionsInner MigProfileRules NfsRules NfssDefaults "
        "NfssRules NumberRules PodAffinityRules PodAffinityTypeOptionsOptionsInner "
        "PodAffinityTypeRules PolicyCreationFields PolicyListEntry PolicyListResponse PolicyMeta "
        "PolicySyncStatus PolicySyncStatusOfCluster PolicySyncStatusOfClusterStatus PolicyType "
        "PortRules PortServiceTypeOptionsOptionsInner PortServiceTypeRules PortsDefaults "
        "PortsRules PriorityClassOptionsOptionsInner PriorityClassRules ProbeHandlerRules "
        "ProbeHandlerRulesHttpGet ProbeRules ProbesRules PvcRules PvcsDefaults PvcsRules "
        "QuantityRules RelatedUrlRules RelatedUrlsDefaults RelatedUrlsRules ReplicaDefaultsV2 "
        "ReplicaRulesV2 S3Rules S3sDefaults S3sRules SeccompProfileTypeOptionsOptionsInner "
        "SeccompProfileTypeRules SecretRules SecretsDefaults SecretsRules SecurityFlatFieldsRules "
        "ServingPortProtocolOptionsOptionsInner ServingPortProtocolRules ServingPortRules "
        "SourceOfRule StorageFieldsDefaults StorageFieldsRules StringOption StringRules "
        "TolerationsDefaults TrainingPolicyChangeRequestV2 TrainingPolicyDefaultsAndRulesV2 "
        "TrainingPolicyDefaultsV2 TrainingPolicyOverwriteRequestV2 TrainingPolicyRulesV2 "
        "TrainingPolicyV2 UidGidSourceOptionsOptionsInner UidGidSourceRules "
        "WorkspacePolicyChangeRequestV2 WorkspacePolicyDefaultsAndRulesV2 "
        "WorkspacePolicyDefaultsV2 WorkspacePolicyOverwriteRequestV2 WorkspacePolicyRulesV2 "
        "WorkspacePolicyV2 "
    ),
    "projects": (
        "ClusterProjectUpdateRequest DepartmentProjectParent GetProjects200Response "
        "NodeTypesPerWorkload Project ProjectCreateRequest ProjectCreationRequest ProjectMetrics "
        "ProjectMetricsCurrent ProjectMetricsMetadata ProjectStatus ProjectUpdateRequest Projects "
        "ProjectsDataInner SchedulingRules "
    ),
    "pvc": ("PVCAsset PVCCreationRequest PVCListResponse PVCUpdateRequest PvcFieldsUpdatable "),
    "registry": (
        "CredentialKind Registry RegistryCreationRequest RegistryListResponse RegistrySpec "
        "RegistryUpdateRequest Repositories RepositoryTags "
    ),
    "researcher_command_line_interface": ("Command "),
    "roles": ("Role "),
    "s3": ("S3Asset S3CreationRequest S3ListResponse S3UpdateRequest "),
    "shared": (
        "Annotation AutoScaling AutoScalingMetric Capability ClaimInfo CommonSecurityFlatFields "
        "Condition ConfigMapInstance CountResponse DataVolumeInstance DistributedFramework "
        "EnvironmentVariable EnvironmentVariableSecret ExposedUrl ExtendedResource GitInstance "
        "GpuRequestType HostPathInstance HostPathMountPropagation HttpResponse ImagePullPolicy "
        "Label MeasurementResponse MeasurementResponseValuesInner MetricsResponse MigProfile "
        "NfsInstance PodAffinity PodAffinityType Port PortServiceType PriorityClass Probe "
        "ProbeHandler ProbeHandlerHttpGet ProbeHandlerScheme Probes PvcAccessModes PvcInstance "
        "PvcVolumeMode RelatedUrl S3Instance ScopeType SeccompProfileType SecretInstance "
        "SecurityFlatFields ServingPort ServingPortProtocol TelemetryResponse "
        "TelemetryResponseValuesInner TelemetryResponseValuesInnerGroupsInner Toleration "
        "TolerationEffect TolerationOperator UidGidSource "
    ),
    "storage_classes": ("ClusterStorageClass "),
    "template": (
        "AssetIdAndKind AssetsIds AssetsRef AssetsRefCompute AssetsRefOptional InfoDistMaster "
        "InfoDistributed SpecificRunAutoScalingAutoScaling SpecificRunConnectionInfo "
        "SpecificRunCreationFields SpecificRunInfoFields SpecificRunParams WorkloadTemplate "
        "WorkloadTemplateCreationRequest WorkloadTemplateListResponse "
        "WorkloadTemplateUpdateRequest "
    ),
    "tenant": ("Setting TenantSettingCreationRequest TenantSettingCreationResponse "),
    "tokens": (
        "AppTokenRequest AppTokenResponse TokenRequest TokenRequestGrantType TokenResponse "
    ),
    "trainings": ("Training TrainingCreationRequest TrainingSpecSpec "),
    "unreferenced": (
        "AccessRuleForSync AccessRuleForSyncPhase AccessRuleStatusRequest "
        "AccessRuleStatusRequestPhase AdvancedFlatFields AdvancedFlatFieldsRules "
        "AdvancedItemizedDefaultsAssetSupported AdvancedItemizedFieldsAssetSupported "
        "AdvancedItemizedRulesAssetSupported AllowOverQuota AnnotationsField "
        "AnnotationsFieldDefaults AnnotationsFieldRules AssetCreationFields AssetReadOnlyFields "
        "AssetUpdatableFields AssignedResourcesV1 AssignedResourcesV1Response AuthEntity "
        "AutoScalingCommonFields AutoScalingMetricFields AutoScalingMetricOptions BaseFields "
        "ClusterReportedStatus CommonFlatFields CommonFlatFieldsRules CommonItemizedDefaults "
        "CommonItemizedFields CommonItemizedFieldsRules CommonSecurity "
        "CommonSecurityNonOverridable CommonSecurityNonOverridableRules CommonSecurityOverridable "
        "CommonSecurityOverridableRules CommonStorage CommonStorageDefaults CommonStorageRules "
        "ComplianceIssues ComplianceIssuesComplianceIssuesInner Compute ComputeDefaults "
        "ComputeFlatFields ComputeFlatFieldsRules ComputeItemizedFields "
        "ComputeItemizedFieldsDefaults ComputeItemizedFieldsRules ComputeRules Config ConfigMap "
        "ConnectivityDefaults ConnectivityFields ConnectivityRules "
        "ContainerNonInferenceNonOverridable ContainerNonInferenceNonOverridableRules "
        "ContainerNonOverridable ContainerNonOverridableRules ContainerOverridable "
        "ContainerOverridableRules CredentialAsset DataDepartmentFields DataFields "
        "DataUpdatableDepartmentFields DataUpdatableFields DataVolumeMount "
        "DatavolumeEnrichmentDataFields DatavolumeInnerFields DatavolumeInternal "
        "DatavolumeStatusForSync DatavolumeStatusInternal DepartmentCommonFields "
        "DepartmentForGetV1 DepartmentSlim DepartmentV1CommonFields "
        "DepartmentV1CommonFieldsResponse DepartmentV1CreationRequest DistMaster Distributed "
        "DistributedFields DistributedFieldsRules DistributedFrameworkOptions DistributedSpec "
        "EncryptionKeyId EnrichmentDataFields EnvironmentVariablesField "
        "EnvironmentVariablesFieldDefaults EnvironmentVariablesFieldRules Error "
        "ErrorWithoutDetails GetProjects200ResponseProjectsInner GitCommon GitPassword "
        "GitPasswordAsset GpuRequestOptions HostPath HostPathMountPropagationOptions IdpResources "
        "IdpResourcesType ImagePullPolicyOptions InferenceFields InferenceFieldsRules "
        "InferenceFlatFields InferenceSecurityRules InferenceSpec InferenceSpecificRunParams "
        "JobAdvancedData JobResourceData JobResourcesData JobResourcesDataOvertime LabelsField "
        "LabelsFieldDefaults LabelsFieldRules MetadataFields MetricsResourceDataV1 "
        "MetricsResourcesDataV1 MigProfileOptions Nfs NodeAdditionalFields "
        "NodeAdditionalReadFields NodeForSync NodeInfo NodeInfoStatus NodePoolAssignedResourcesV1 "
        "NodePoolAssignedResourcesV1Response NodePoolAssignedResourcesV1ResponseNodePool "
        "NonInferenceFlatFields NonInferenceFlatFieldsRules NonInferenceSecurityFlatFields "
        "NonInferenceSecurityFlatFieldsRules NonInferenceSecurityNonOverridable "
        "NonInferenceSecurityNonOverridableRules NonInferenceStorageFields "
        "NonInferenceStorageFieldsDefaults NonInferenceStorageFieldsRules NonNullResourceV1 "
        "NonOverridableSpecFields OptionalAssetIds OverridableSpecFields PodAffinityTypeOptions "
        "PodComputedFields PodSyncFields PodVerbosityFields PolicyReadOnlyFields "
        "PortServiceTypeOptions PriorityClassFields PriorityClassFieldsRules PriorityClassOptions "
        "ProjectCommonFields ProjectV1 ProjectV1CommonFields ProjectV1CommonFieldsPermissions "
        "ProjectV1NodeAffinity ProjectV1NodeAffinityInteractive "
        "ProjectV1NodeAffinityInteractiveAffinityType ProjectV1NodeAffinityResponse "
        "ProjectV1NodeAffinityResponseInteractive "
        "ProjectV1NodeAffinityResponseInteractiveAffinityType ProjectV1NodeAffinityResponseTrain "
        "ProjectV1NodeAffinityResponseTrainAffinityType "
        "ProjectV1NodeAffinityResponseTrainSelectedTypesInner ProjectV1NodeAffinityTrain "
        "ProjectV1NodeAffinityTrainAffinityType ProjectV1ResponseCommonFields "
        "ProjectV1ResponseCommonFieldsPermissions ProjectV1Status Pvc QuotaStatusResourceListV1 "
        "QuotaStatusV1Inner ResourceV1 ResourceV1Response ResourcesCpu ResourcesData "
        "ResourcesDataOvertimeV1 ResourcesFlatFields ResourcesFlatFieldsRules ResourcesGpu "
        "RoleCreationFields S3AccessKey S3AccessKeyAsset S3Common SeccompProfileTypeOptions "
        "SecretMount Security SecurityRules ServingPortProtocolOptions SpecificRunAutoScaling "
        "SpecificRunConnections SpecificRunMetricFields SpecificRunParamsCommon Storage "
        "StorageDefaults StorageInstanceName StorageRules StringRulesCommon StringRulesOptions "
        "SubmissionError SupersetDefaults SupersetRules SupersetSpec SupersetWorkload "
        "TolerationsField TolerationsFieldDefaults TolerationsFieldRules TrainingFields "
        "TrainingFieldsRules TrainingSpec TrainingSpecificRunParams UidGidSourceOptions "
        "WorkloadCreationMeta WorkloadMeta WorkspaceSpec WorkspaceSpecificRunParams "
    ),
    "users": (
        "AuthUser AuthUserCreationRequest AuthUserCreationResponse ChangeUserPassword200Response "
        "Group GroupCreationRequest GroupCreationResponse GroupWithName "
        "ResetUserPassword200Response User UserChangePasswordRequest UserCreationRequest "
        "UserPostResponse UserType "
    ),
    "workload_assets_shared": (
        "AssetClusterStatusInfo AssetClusterStatusIssue AssetClusterStatusIssueEnum "
        "AssetCreationRequest AssetKind AssetMeta AssetRef AssetSyncStatusEnum AssetUpdateRequest "
        "AssetUsageInfo AssetsUsageRef AssetsUsageRefCompute ComplianceInfo ComplianceInfoReason "
        "ConfigMapAssetSpec DatasourceRef EnvironmentAssetRef GitAssetSpec HostPathSpec "
        "NFSAssetSpec PVCAssetSpec S3AssetSpec Scope ToolType UsageTimesInfo WorkloadRefAndStatus "
        "WorkloadSupportedTypes WorkloadSupportedTypesDistFramework "
    ),
    "workloads": (
        "ActionsSupport Datasource Environment GetWorkloads200Response ReplicaType RequestedPods "
        "Source Workload WorkloadAllocatedResources WorkloadChildrenIdsInner WorkloadConnection "
        "WorkloadMetricType WorkloadRequestResources WorkloadTelemetryType "
    ),
    "workloads_shared": (
        "ComputeFields JobPod Phase RequestResourceCores RequestResourceQuantity StorageFields "
        "WorkloadDesiredPhase WorkloadsExtendedResource "
    ),
    "workspaces": ("Workspace WorkspaceCreationRequest WorkspaceSpecSpec "),
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _NAMES:
        return import_module(f"{__name__}.{name}")
    for module, names in _NAMES.items():
        if name in names.split():
            value = getattr(import_module(f"{__name__}.{module}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(name for names in _NAMES.values() for name in names.split())
