# ruff: noqa: F403, RUF100
"""The models. Each module is loaded when one of its names is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_rules import *
    from .administrator_command_line_interface import *
    from .applications import *
    from .audit_logs import *
    from .authentication_and_authorization_shared import *
    from .clusters import *
    from .compute import *
    from .config_map import *
    from .credentials import *
    from .datasources import *
    from .datavolumes import *
    from .departments import *
    from .distributed import *
    from .distributed_inferences import *
    from .environment import *
    from .events import *
    from .git import *
    from .host_path import *
    from .idps import *
    from .inferences import *
    from .logo import *
    from .me import *
    from .nfs import *
    from .node_pools import *
    from .nodes import *
    from .notification_channels import *
    from .notification_state import *
    from .notification_types import *
    from .org_unit import *
    from .organizations_shared import *
    from .permissions import *
    from .pods import *
    from .policy import *
    from .projects import *
    from .pvc import *
    from .registry import *
    from .reports import *
    from .revisions import *
    from .roles import *
    from .s3 import *
    from .secret import *
    from .settings import *
    from .shared import *
    from .storage_classes import *
    from .subscriptions import *
    from .template import *
    from .tenant import *
    from .tokens import *
    from .trainings import *
    from .unreferenced import *
    from .user_applications import *
    from .users import *
    from .workload_assets_shared import *
    from .workloads import *
    from .workloads_batch import *
    from .workloads_priorities import *
    from .workloads_shared import *
    from .workspaces import *

_NAMES: dict[str, str] = {
    "access_rules": (
        "AccessRule AccessRuleById AccessRuleCreationFields AccessRulePhase AccessRuleScopesInner "
        "AccessRuleStatusResponse AccessRuleSubjectsInner AccessRulesBatchAction "
        "AccessRulesBatchCreateFields AccessRulesBatchCreateFieldsPayload "
        "AccessRulesBatchCreateResponse AccessRulesBatchCreateResponseFailedInner "
        "AccessRulesBatchFields AccessRulesSortFilterFields GetAccessRules200Response "
    ),
    "administrator_command_line_interface": ("ChecksumResponse "),
    "applications": (
        "App Application ApplicationCreationRequest ApplicationPatchRequest "
        "ApplicationPostResponse RegenerateApplicationSecret200Response "
    ),
    "audit_logs": (
        "AuditLog AuditLogAction AuditLogHttpMethod AuditLogResult AuditLogSubjectType "
        "GetAuditLogs200Response "
    ),
    "authentication_and_authorization_shared": (
        "Action AuthEntityType AuthRole Permission ResourceType ResourceTypeGroupId SubjectType "
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
        "AccessKeySpec AccessKeyUpdateRequest CredentialUpdateRequest CredentialsListResponse "
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
    ),
    "datavolumes": (
        "Datavolume DatavolumeCreationFields DatavolumeNoSharedScopes DatavolumePatchFields "
        "DatavolumePhase DatavolumeRequestType DatavolumeScopeType DatavolumeStatus "
        "GetDatavolumes200Response SharedScope SharedScopeBase SharedScopesPatchRequest "
    ),
    "departments": (
        "AggregatedResources AggregatedResourcesMemory AggregatedResourcesNodePool "
        "ClusterDepartment ClusterDepartmentUpdateRequest Department DepartmentAccessControl "
        "DepartmentCreateRequest DepartmentCreationRequest DepartmentFilterSortFields "
        "DepartmentForList DepartmentForListStatus DepartmentMetrics DepartmentMetricsCurrent "
        "DepartmentMetricsMetadata DepartmentMetricsProjectResources DepartmentProjectChild "
        "DepartmentStatus DepartmentUpdateRequest Departments DepartmentsDataInner "
        "DeservedResource GetDepartments200Response Verbosity "
    ),
    "distributed": (
        "DistributedCreationRequest DistributedSpecSpec DistributedWorkload MasterSpec "
    ),
    "distributed_inferences": (
        "DistributedInference DistributedInferenceCreationRequest "
        "DistributedInferenceLeaderWorkerSpec DistributedInferenceRestartPolicy "
        "DistributedInferenceServingPort "
        "DistributedInferenceServingPortAccessAuthorizationTypeEnum "
        "DistributedInferenceServingPortProtocol DistributedInferenceSpecSpec "
        "DistributedInferenceStartupPolicy DistributedInferenceStorageFields "
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
    "idps": (
        "Idp IdpCreationRequest IdpCreationRequestType IdpPostResponse IdpType MandatoryClaim "
        "Mappers OcpCreationData OcpData OidcCreationData OidcData SamlCreationData "
        "SamlCreationDataMetadataXmlType SamlData "
    ),
    "inferences": (
        "CommonStorageFields Inference InferenceCreationRequest InferencePodMetricType "
        "InferenceSpecSpec InferenceUpdateRequest InferenceUpdateSpecSpec "
        "InferenceWorkloadMetricType "
    ),
    "logo": ("Logo LogoCreationRequest "),
    "me": ("MeAccessRule MeAccessRulesResponse MeAccessRulesResponseAccessRules "),
    "nfs": ("NFSAsset NFSCreationRequest NFSListResponse NFSUpdateRequest "),
    "node_pools": (
        "ClusterNodePool ClusterNodePoolPlacementStrategy ClusterNodePoolPlacementStrategyCpu "
        "ClusterNodePoolPlacementStrategyGpu ClusterNodePoolStatus GPUResourceOptimization "
        "GetNodepools200Response NodePoolCreateRequest NodePoolLabelsRequest Nodepool "
        "NodepoolCreateFields NodepoolGPUNetworkAccelerationDetection NodepoolPhase "
        "NodepoolPlacementStrategy NodepoolSortFilterFields NodepoolSyncFieldsStatus "
        "NodepoolUpdateFields PlacementStrategy UpdateNodePoolRequest "
    ),
    "nodes": (
        "GpuInfo Node NodeFilterSortFields NodeMetricType NodeStatus NodeStatusConditionDetails "
        "NodeTaint NodeTaintEffect NodeTelemetryType Nodes "
    ),
    "notification_channels": (
        "CreateSlackAppRequestBody CreateSlackAppResponse EmailAuthType "
        "EmailNotificationChannelConfig NotificationChannel NotificationChannelConfig "
        "NotificationChannelForPatch NotificationChannelForValidate NotificationChannelMeta "
        "NotificationChannelType SlackNotificationChannelConfig "
    ),
    "notification_state": ("NotificationState "),
    "notification_types": ("NotificationType "),
    "org_unit": ("GetPriorities200Response Priority "),
    "organizations_shared": (
        "AssignedResource AssignedResources ClusterCurrentResourcesInner ClusterProject "
        "ClusterProjectStatus Command JobsNodeAffinity MetricsType NodeAffinity "
        "NodeAffinityAffinityType NodePoolAssignedResources NodePoolAssignedResourcesCreate "
        "NodePoolQuotaStatus NodePoolResources NodeTypeForProject NodeTypesPerWorkload "
        "NonNullResource OrgUnitMetricType OrgUnitTelemetryType OvertimeData OvertimeRangeData "
        "QuotaStatus QuotaStatusNodePool QuotaStatusResource QuotaStatusResourceList Resource "
        "ResourceData ResourcePermissions Resources ResourcesDataOvertime ResourcesMemory "
        "ResourcesNodePool ResourcesNullable SchedulingRules TimeRange TotalResources Units "
    ),
    "permissions": (
        "GetPermittedScopesRequest GetPermittedScopesRequestAction PermittedScopes "
        "PermittedScopesActions "
    ),
    "pods": (
        "AllocatedResources GetRevisionPods200Response ListPods200Response Pod PodContainer "
        "PodMetricType PodNodeAffinity PodNodeAffinityPreferred PodNodeAffinityRequired "
        "PodPreferredNodeSelectorTerm PodRequestResources PodToleration PodVerbosity "
    ),
    "policy": (
        "AnnotationsDefaults ArbitraryRules ArrayRules AutoScalingMetricOptionsOptionsInner "
        "AutoScalingMetricRules AutoScalingRules BooleanRules ClaimInfoRules "
        "CleanPodPolicyOptionsOptionsInner CleanPodPolicyRules CommonSecurityFlatFieldsRules "
        "CommonStorageFieldsDefaults CommonStorageFieldsRules ComputeFieldsDefaults "
        "ComputeFieldsRules ConfigMapRules ConfigMapsDefaults ConfigMapsRules DataVolumeRules "
        "DataVolumesDefaults DataVolumesRules DefaultFromRule "
        "DistributedFrameworkOptionsOptionsInner DistributedFrameworkRules "
        "DistributedImposedAssets DistributedPolicyChangeRequestV2 "
        "DistributedPolicyDefaultsAndRulesV2 DistributedPolicyDefaultsV2 "
        "DistributedPolicyDefaultsV2Worker DistributedPolicyOverwriteRequestV2 "
        "DistributedPolicyRulesV2 DistributedPolicyRulesV2Worker DistributedPolicyV2 "
        "EmptyDirRules EmptyDirsDefaults EmptyDirsRules EnvironmentVariablesDefaults "
        "ExposedUrlRules ExposedUrlsDefaults ExposedUrlsRules ExtendedResourceRules "
        "ExtendedResourcesDefaults ExtendedResourcesRules GitRules GitsDefaults GitsRules "
        "GpuRequestOptionsOptionsInner GpuRequestRules "
        "HostPathMountPropagationOptionsOptionsInner HostPathMountPropagationRules HostPathRules "
        "HostPathsDefaults HostPathsRules ImagePullPolicyOptionsOptionsInner ImagePullPolicyRules "
        "ImagePullSecretsDefaults ImagePullSecretsRules ImagePullSecretsRulesAttributes "
        "InferencePolicyChangeRequestV2 InferencePolicyDefaultsAndRulesV2 "
        "InferencePolicyDefaultsV2 InferencePolicyOverwriteRequestV2 InferencePolicyRulesV2 "
        "InferencePolicyV2 InstancesRules IntegerRules IntegerRulesOptional ItemRules "
        "LabelsDefaults MigProfileOptionsOptionsInner MigProfileRules "
        "MpiLauncherCreationPolicyOptionsOptionsInner MpiLauncherCreationPolicyRules NfsRules "
        "NfssDefaults NfssRules NumberRules PodAffinityRules PodAffinityTypeOptionsOptionsInner "
        "PodAffinityTypeRules PolicyCreationFields PolicyListEntry PolicyListEntryStatus "
        "PolicyListResponse PolicyMeta PolicySyncStatusOfCluster PolicySyncStatusOfClusterStatus "
        "PolicyType PolicyValidationStatus PolicyValidationStatusValidation PortRules "
        "PortServiceTypeOptionsOptionsInner PortServiceTypeRules PortsDefaults PortsRules "
        "ProbeHandlerRules ProbeHandlerRulesHttpGet ProbeRules ProbesRules PvcAccessModesRules "
        "PvcRules PvcsDefaults PvcsRules QuantityRules RelatedUrlRules RelatedUrlsDefaults "
        "RelatedUrlsRules ReplicaDefaultsV2 ReplicaRulesV2 RestartPolicyOptionsOptionsInner "
        "RestartPolicyRule S3Rules S3sDefaults S3sRules SeccompProfileTypeOptionsOptionsInner "
        "SeccompProfileTypeRules SecretRules SecretsDefaults SecretsRules SecurityFlatFieldsRules "
        "ServingConfigurationRules ServingPortAuthorizationTypeOptionsOptionsInner "
        "ServingPortAuthorizationTypeRules ServingPortProtocolOptionsOptionsInner "
        "ServingPortProtocolRules ServingPortRules SourceOfRule StorageFieldsDefaults "
        "StorageFieldsRules StringOption StringRules TolerationEffectOptionsOptionsInner "
        "TolerationEffectRules TolerationOperatorOptionsOptionsInner TolerationOperatorRules "
        "TolerationRules TolerationsDefaults TolerationsRules TrainingPolicyChangeRequestV2 "
        "TrainingPolicyDefaultsAndRulesV2 TrainingPolicyDefaultsV2 "
        "TrainingPolicyOverwriteRequestV2 TrainingPolicyRulesV2 TrainingPolicyV2 "
        "UidGidSourceOptionsOptionsInner UidGidSourceRules WorkspacePolicyChangeRequestV2 "
        "WorkspacePolicyDefaultsAndRulesV2 WorkspacePolicyDefaultsV2 "
        "WorkspacePolicyOverwriteRequestV2 WorkspacePolicyRulesV2 WorkspacePolicyV2 "
    ),
    "projects": (
        "ClusterProjectUpdateRequest DepartmentProjectParent GetProjects200Response Project "
        "ProjectCreateRequest ProjectCreationRequest ProjectEffective ProjectFilterSortFields "
        "ProjectMetrics ProjectMetricsCurrent ProjectMetricsMetadata ProjectPhase ProjectStatus "
        "ProjectUpdateRequest Projects ProjectsDataInner "
    ),
    "pvc": ("PVCAsset PVCCreationRequest PVCListResponse PVCUpdateRequest PvcFieldsUpdatable "),
    "registry": (
        "CredentialKind Registry RegistryCreationRequest RegistryListResponse RegistrySpec "
        "RegistryUpdateRequest Repositories RepositoryTags "
    ),
    "reports": (
        "AreReportsAvailable200Response ListReports200Response Report ReportFilterAndSortFields "
        "ReportGroupByOptions ReportRequestFields ReportStatus "
    ),
    "revisions": ("GetInferenceWorkloadRevisions200Response Revision "),
    "roles": ("KubernetesPermissions Role "),
    "s3": ("S3Asset S3CreationRequest S3ListResponse S3UpdateRequest "),
    "secret": (
        "SecretAsset SecretAssetCreationRequest SecretAssetListResponse SecretAssetUpdateRequest "
    ),
    "settings": (
        "AutoRedirectSsoSetting BrowserSessionTimeoutSetting ExcludeGroupsFromTokenSetting "
        "LogoutRedirectUriSetting SettingsGetResponse SettingsKeyEnum "
        "UpdateSecuritySettingByKeyRequest "
    ),
    "shared": (
        "Annotation AutoScaling BatchResponse BatchResponseFailureItem Capability ClaimInfo "
        "CleanPodPolicy CommonSecurityFlatFields Condition ConfigMapInstance CountResponse "
        "DataVolumeInstance DistributedFramework EmptyDirInstance EnvironmentVariable "
        "EnvironmentVariableConfigMap EnvironmentVariablePodFieldReference "
        "EnvironmentVariableSecret ExposedUrl ExtendedResource GitInstance GpuRequestType "
        "HostPathInstance HostPathMountPropagation HttpResponse ImagePullPolicy ImagePullSecret "
        "Label MatchExpression MatchExpressionOperator MeasurementResponse "
        "MeasurementResponseValuesInner MetricsResponse MigProfile MpiLauncherCreationPolicy "
        "NfsInstance NodeAffinityRequired NodeSelectorTerm PodAffinity PodAffinityType Port "
        "PortServiceType Probe ProbeHandler ProbeHandlerHttpGet ProbeHandlerScheme Probes "
        "PvcAccessModes PvcAddedAttrValue PvcInstance PvcVolumeMode RelatedUrl RestartPolicy "
        "S3Instance ScopeType SeccompProfileType SecretInstance SecurityFlatFields "
        "ServingConfiguration ServingPort ServingPortAuthorizationType ServingPortProtocol "
        "TelemetryResponse TelemetryResponseValuesInner TelemetryResponseValuesInnerGroupsInner "
        "Toleration TolerationEffect TolerationOperator UidGidSource "
    ),
    "storage_classes": (
        "AccessModeCustomization ClaimSizeCustomization ClaimSizeCustomizationSupportedUnitsItem "
        "PvcAddedAttribute PvcAddedAttributeFormat PvcSupportedAccessModes StorageClass "
        "StorageClassCustomization StorageClassDetails StorageClassPermissions StorageClassSpec "
        "StorageClassV2 StorageClasses StorageClassesV2 V1GetStorageClasses200Response "
        "VolumeModeCustomization VolumeModeCustomizationSupportedValues "
    ),
    "subscriptions": ("Subscription SubscriptionEvent SubscriptionForPut "),
    "template": (
        "AssetIdAndKind AssetsIds AssetsRef AssetsRefCompute AssetsRefOptional DatasourceRef "
        "InfoDistMaster InfoDistributed ServingPortAccess SpecificRunAutoScalingAutoScaling "
        "SpecificRunConnectionInfo SpecificRunCreationFields SpecificRunInfoFields "
        "SpecificRunParams WorkloadTemplate WorkloadTemplateCreationRequest "
        "WorkloadTemplateListResponse WorkloadTemplateUpdateRequest "
    ),
    "tenant": ("Setting TenantSettingCreationRequest TenantSettingCreationResponse "),
    "tokens": (
        "AppTokenRequest AppTokenResponse TokenRequest TokenRequestGrantType TokenResponse "
    ),
    "trainings": ("Training TrainingCreationRequest TrainingSpecSpec "),
    "unreferenced": (
        "AccessRuleClusterPhase AccessRuleForSync AccessRuleMetadataFields "
        "AccessRulePredefinedRole AccessRuleStatusRequest AccessRuleSync AdvancedFlatFields "
        "AdvancedFlatFieldsRules AdvancedItemizedDefaults AdvancedItemizedFields "
        "AdvancedItemizedRules AllowOverQuota AnnotationsField AnnotationsFieldDefaults "
        "AnnotationsFieldRules AssetCreationFields AssetMetaForSync AssetReadOnlyFields "
        "AssetUpdatableFields AssignedResourcesV1 AssignedResourcesV1Response AuthEntity "
        "AutoScalingCommonFields AutoScalingMetricFields AutoScalingMetricOptions BaseFields "
        "BasePriority CleanPodPolicyOptions ClusterPriority ClusterReportedStatus "
        "ClusterUserConfig CommonFlatFields CommonFlatFieldsPerPod CommonFlatFieldsRules "
        "CommonItemizedDefaults CommonItemizedFields CommonItemizedFieldsRules CommonSecurity "
        "CommonSecurityNonOverridable CommonSecurityNonOverridableRules CommonSecurityOverridable "
        "CommonSecurityOverridableRules CommonStorage CommonStorageDefaults CommonStorageRules "
        "CompletionsField CompletionsFieldRules ComplianceIssues "
        "ComplianceIssuesComplianceIssuesInner Compute ComputeDefaults ComputeFlatFields "
        "ComputeFlatFieldsRules ComputeItemizedFields ComputeItemizedFieldsDefaults "
        "ComputeItemizedFieldsRules ComputeRules Config ConfigMap ConnectivityDefaults "
        "ConnectivityFields ConnectivityRules ContainerNonInferenceNonOverridable "
        "ContainerNonInferenceNonOverridableRules ContainerNonOverridable "
        "ContainerNonOverridableRules ContainerOverridable ContainerOverridableRules "
        "CredentialAsset CredentialUpdatableFields DataDepartmentFields "
        "DataUpdatableDepartmentFields DataUpdatableFields DataVolumeMount "
        "DatavolumeEnrichmentDataFields DatavolumeInnerFields DatavolumeInternal "
        "DatavolumeStatusForSync DatavolumeStatusInternal DepartmentCommonFields "
        "DepartmentForGetV1 DepartmentV1CommonFields DepartmentV1CommonFieldsResponse "
        "DepartmentV1CreationRequest DistMaster Distributed DistributedFields "
        "DistributedFieldsRules DistributedFrameworkOptions DistributedInferenceCommonSpec "
        "DistributedInferenceCommonSpecServingPort DistributedInferenceLeaderSpecFields "
        "DistributedInferenceServingPortAccess "
        "DistributedInferenceServingPortContainerAndProtocol DistributedInferenceSpec "
        "DistributedInferenceStorage DistributedInferenceWorkerSpecFields DistributedSpec "
        "DistributedTemplate DistributedTemplateCreationRequest DistributedTemplatePatchRequest "
        "DistributedTemplateUpdateRequest EmptyDir EncryptionKeyId EnrichmentDataFields "
        "EnvironmentVariablesAssetField EnvironmentVariablesField "
        "EnvironmentVariablesFieldDefaults EnvironmentVariablesFieldRules Error "
        "ErrorWithoutDetails ExcludeField FieldsToClear GitCommon GitPassword GitPasswordAsset "
        "GpuRequestOptions HostPath HostPathMountPropagationOptions IdpResources IdpResourcesType "
        "ImagePullPolicyOptions ImagePullSecretsField ImagePullSecretsFieldDefaults "
        "ImagePullSecretsFieldRules InferenceFields InferenceFieldsRules InferenceFlatFields "
        "InferenceFlatFieldsRules InferenceSecurityRules InferenceSpec InferenceSpecificRunParams "
        "InferenceTemplate InferenceTemplateCreationRequest InferenceTemplatePatchRequest "
        "InferenceTemplateUpdateRequest InferenceUpdateSpec InferenceUpdateSpecAutoscaling "
        "InferenceUpdateSpecServingConfiguration InternalDatavolume "
        "InternalDatavolumeCreationFields InternalEnrichmentDataFields JobAdvancedData "
        "JobResourceData JobResourcesData JobResourcesDataOvertime LabelsField "
        "LabelsFieldDefaults LabelsFieldRules Metadata MetricInformationForReport MetricsReport "
        "MetricsReportRequestFields MetricsResourceDataV1 MetricsResourcesDataV1 "
        "MigProfileOptions MpiLauncherCreationPolicyOptions Nfs NodeAdditionalFields "
        "NodeAdditionalReadFields NodeForSync NodeInfo NodeInfoStatus NodePoolAssignedResourcesV1 "
        "NodePoolAssignedResourcesV1Response NodePoolAssignedResourcesV1ResponseNodePool "
        "NodeRelatedFlatFields NodeRelatedFlatFieldsRules NodepoolCalculatedFields "
        "NodepoolCreateResponseFields NodepoolSyncFields NodepoolSyncUpdateFields "
        "NonInferenceFlatFields NonInferenceFlatFieldsRules NonInferenceSecurityFlatFields "
        "NonInferenceSecurityFlatFieldsRules NonInferenceSecurityNonOverridable "
        "NonInferenceSecurityNonOverridableRules NonInferenceStorageFields "
        "NonInferenceStorageFieldsDefaults NonInferenceStorageFieldsRules NonNullResourceV1 "
        "NonOverridableSpecFields OptionalAssetIds OverridableSpecFields ParallelismField "
        "ParallelismFieldRules PodAffinityTypeOptions PodComputedFields PodSyncFields "
        "PodVerbosityFields PolicyCrossType PolicyReadOnlyFields PolicySyncStatus "
        "PortServiceTypeOptions ProjectCommonFields ProjectV1 ProjectV1CommonFields "
        "ProjectV1CommonFieldsPermissions ProjectV1NodeAffinity ProjectV1NodeAffinityInteractive "
        "ProjectV1NodeAffinityInteractiveAffinityType ProjectV1NodeAffinityResponse "
        "ProjectV1NodeAffinityResponseInteractive "
        "ProjectV1NodeAffinityResponseInteractiveAffinityType ProjectV1NodeAffinityResponseTrain "
        "ProjectV1NodeAffinityResponseTrainAffinityType "
        "ProjectV1NodeAffinityResponseTrainSelectedTypesInner ProjectV1NodeAffinityTrain "
        "ProjectV1NodeAffinityTrainAffinityType ProjectV1ResponseCommonFields "
        "ProjectV1ResponseCommonFieldsPermissions ProjectV1Status Pvc PvcFieldsNonUpdatable "
        "QuotaStatusResourceListV1 QuotaStatusV1Inner Range ReportCalculatedFields "
        "ReportCommonFields ReportLabel ResourceV1 ResourceV1Response ResourcesData "
        "ResourcesDataOvertimeV1 ResourcesFlatFieldsPerPG ResourcesFlatFieldsPerPGRules "
        "ResourcesFlatFieldsPerPod ResourcesFlatFieldsPerPodRules RestartPolicyOptions "
        "RoleCalculatedFields RoleCreationFields RunnableInfo S3AccessKey S3AccessKeyAsset "
        "S3Common SeccompProfileTypeOptions SecretFieldsNonUpdatable SecretFieldsUpdatable "
        "SecretMount Security SecurityRules ServingPortAuthorizationTypeOptions "
        "ServingPortContainerAndProtocol ServingPortProtocolOptions SpecificRunAutoScaling "
        "SpecificRunConnections SpecificRunMetricFields SpecificRunParamsCommon "
        "SpecificRunParamsCommonRules SpecificRunParamsRules SpecificRunServingPortAccess Storage "
        "StorageDefaults StorageInstanceName StorageRules StringRulesCommon StringRulesOptions "
        "SubmissionError SuperSet SupersetDefaults SupersetRules SupersetServingPort SupersetSpec "
        "SupersetTemplate SupersetWorkload SyncPriority TemplateCreationMeta "
        "TemplateCreationMetaFields TemplateMasterSection TemplateMeta TemplateMetaFields "
        "TemplatePatchMeta TemplatePatchMetaFields TemplateUpdateMeta TemplateUpdateMetaFields "
        "TolerationEffectOptions TolerationOperatorOptions TolerationsField "
        "TolerationsFieldDefaults TolerationsFieldRules TrainingFields TrainingFieldsRules "
        "TrainingSpec TrainingSpecificRunParams TrainingTemplate TrainingTemplateCreationRequest "
        "TrainingTemplatePatchRequest TrainingTemplateUpdateRequest UidGidSourceOptions V1Error "
        "WorkerSpec WorkloadCreationMeta WorkloadMeta WorkloadType WorkspaceSpec "
        "WorkspaceSpecificRunParams WorkspaceTemplate WorkspaceTemplateCreationRequest "
        "WorkspaceTemplatePatchRequest WorkspaceTemplateUpdateRequest "
    ),
    "user_applications": (
        "RegenerateUserApplicationSecret200Response UserApp UserAppAdministration "
        "UserAppCreationRequest UserAppPostResponse "
    ),
    "users": (
        "AuthUser AuthUserCreationRequest AuthUserCreationResponse ChangeUserPassword200Response "
        "Group GroupCreationRequest GroupCreationResponse GroupWithName "
        "ResetUserPassword200Response User UserChangePasswordRequest UserCreationRequest "
        "UserPostResponse UserType UsersFilterSortFields "
    ),
    "workload_assets_shared": (
        "AssetClusterInfo AssetClusterStatusInfo AssetClusterStatusIssue "
        "AssetClusterStatusIssueEnum AssetCreationRequest AssetDatasourceRef AssetKind AssetMeta "
        "AssetRef AssetSyncStatusEnum AssetUpdateRequest AssetUsageInfo AssetsUsageRef "
        "AssetsUsageRefCompute ClusterResourceInfo ComplianceInfo ComplianceInfoReason "
        "ConfigMapAssetSpec DataSourceOverrides EnvironmentAssetRef EnvironmentVariableCredential "
        "EnvironmentVariableOfAsset GitAssetSpec HostPathSpec NFSAssetSpec PVCAssetSpec "
        "S3AssetSpec Scope SecretAssetSpec ToolType UsageTimesInfo WorkloadRefAndStatus "
        "WorkloadSupportedTypes WorkloadSupportedTypesDistFramework "
    ),
    "workloads": (
        "ActionsSupport Datasource Environment GetWorkloads200Response ListCategories200Response "
        "ListWorkloadTypes200Response OrgType PendingSchedulingMessage PhaseReason ReplicaType "
        "Source Workload WorkloadCategory WorkloadConnection WorkloadConnectionAuthorizationType "
        "WorkloadDetailed WorkloadMetricType WorkloadTelemetryType WorkloadTypeConfig "
        "WorkloadTypeUpdateFields "
    ),
    "workloads_batch": ("WorkloadBatch WorkloadBatchAction "),
    "workloads_priorities": ("GetWorkloadPriorities200Response PriorityStatus WorkloadPriority "),
    "workloads_shared": (
        "ComputeFields Phase RequestResourceCores RequestResourceQuantity RequestedPods "
        "StorageFields WorkloadAllocatedResources WorkloadChildrenIdsInner WorkloadDesiredPhase "
        "WorkloadRequestResources WorkloadsExtendedResource "
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
