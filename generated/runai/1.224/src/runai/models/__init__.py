# ruff: noqa: F403, RUF100
"""The models. Each module is loaded when one of its names is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_keys import *
    from .access_rules import *
    from .administrator_command_line_interface import *
    from .ai_applications import *
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
    from .network_topologies import *
    from .nfs import *
    from .node_pools import *
    from .nodes import *
    from .notification_channels import *
    from .notification_state import *
    from .notification_types import *
    from .nvidia_nim import *
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
    from .service_accounts import *
    from .settings import *
    from .shared import *
    from .storage_class_configuration import *
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
    from .workload_properties import *
    from .workload_templates import *
    from .workloads import *
    from .workloads_batch import *
    from .workloads_shared import *
    from .workloads_v2 import *
    from .workspaces import *

_NAMES: dict[str, str] = {
    "access_keys": (
        "AccessKeyAdministration AccessKeyPostResponse AccessKeys AccessKeysAdministration "
        "UserAccessKey UserAccessKeyCreationRequest "
    ),
    "access_rules": (
        "AccessRule AccessRuleById AccessRuleCreationFields AccessRulePhase AccessRuleScopesInner "
        "AccessRuleStatusResponse AccessRuleSubjectsInner AccessRulesBatchAction "
        "AccessRulesBatchCreateFields AccessRulesBatchCreateFieldsPayload "
        "AccessRulesBatchCreateResponse AccessRulesBatchCreateResponseFailedInner "
        "AccessRulesBatchFields AccessRulesSortFilterFields GetAccessRules200Response "
    ),
    "administrator_command_line_interface": ("ChecksumResponse "),
    "ai_applications": (
        "AiApplication ApplicationAllocatedResources ApplicationRequestResources "
        "ApplicationResource ApplicationVerbosity ListApplications200Response "
    ),
    "applications": (
        "Application ApplicationCreationRequest ApplicationPatchRequest ApplicationPostResponse "
        "RegenerateApplicationSecret200Response "
    ),
    "audit_logs": (
        "AuditLog AuditLogAction AuditLogHttpMethod AuditLogResult AuditLogSubjectType "
        "GetAuditLogs200Response "
    ),
    "authentication_and_authorization_shared": (
        "Action Permission RegenerateAccessKeySecret200Response ResourceType ResourceTypeGroupId "
        "SubjectType "
    ),
    "clusters": (
        "Cluster ClusterCreationRequest ClusterCurrent ClusterCurrentProjectResourcesInner "
        "ClusterDependenciesStatus ClusterDependencyStatus ClusterDisplayedStatus "
        "ClusterInstallationInfoResponse ClusterMetadata ClusterReportedConfig "
        "ClusterReportedStatusConditionsInner ClusterReportedStatusConditionsInnerStatus "
        "ClusterReportedStatusOperandsValue ClusterReportedStatusPlatform "
        "ClusterReportedStatusPlatformType ClusterState ClusterUpdateRequest DisplayedCluster "
        "GroupedMeasurementGroup GroupedMeasurementResponse GroupedMetricsResponse "
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
        "GenericSecretSpec GenericSecretUpdateRequest KeyValuePair NgcApiKey "
        "NgcApiKeyCreationRequest NgcApiKeyCreationSpec NgcApiKeyListResponse NgcApiKeySpec "
        "NgcApiKeyUpdateRequest Password PasswordCreationRequest PasswordCreationSpec "
        "PasswordListResponse PasswordSpec PasswordUpdateRequest "
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
        "ClusterDepartment Department DepartmentAccessControl DepartmentCreationRequest "
        "DepartmentFilterSortFields DepartmentForList DepartmentForListStatus DepartmentMetrics "
        "DepartmentMetricsCurrent DepartmentMetricsMetadata DepartmentMetricsProjectResources "
        "DepartmentProjectChild DepartmentStatus DepartmentUpdateRequest Departments "
        "DepartmentsDataInner DeservedResource GetDepartments200Response Verbosity "
    ),
    "distributed": ("DistributedCreationRequest DistributedWorkload MasterSpec "),
    "distributed_inferences": (
        "DistributedInference DistributedInferenceCreationRequest DistributedInferenceSpecSpec "
        "UpdateRequest UpdateSpecSpec "
    ),
    "environment": (
        "Connection EnvironmentAsset EnvironmentAssetSpec EnvironmentCreationRequest "
        "EnvironmentListResponse EnvironmentUpdateRequest ExternalToolInfo ExternalToolType "
        "ExternalUrlInfo InternalConnectionType InternalToolInfo InternalToolType NodePortInfo "
        "ServingPortInfo ServingPortInfoProtocol "
    ),
    "events": (
        "GetWorkloadEvents200Response GetWorkloadHistory200Response HistoryRecord "
        "HistoryRecordSpec PhaseUpdate "
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
        "Inference InferenceCreationRequest InferencePodMetricType InferenceSpecSpec "
        "InferenceUpdateRequest InferenceUpdateSpecSpec InferenceWorkloadMetricType "
    ),
    "logo": ("Logo LogoCreationRequest "),
    "me": ("MeAccessRule MeAccessRulesResponse MeAccessRulesResponseAccessRules "),
    "network_topologies": (
        "GetNetworkTopologies200Response NetworkTopology NetworkTopologyCreateRequest "
    ),
    "nfs": ("NFSAsset NFSCreationRequest NFSListResponse NFSUpdateRequest "),
    "node_pools": (
        "ClusterNodePool ClusterNodePoolPlacementStrategy ClusterNodePoolPlacementStrategyCpu "
        "ClusterNodePoolPlacementStrategyGpu ClusterNodePoolStatus GPUResourceOptimization "
        "GetNodepools200Response NodePoolCreateRequest NodePoolLabelsRequest Nodepool "
        "NodepoolConditionDetails NodepoolConditionDetailsStatus NodepoolCreateFields "
        "NodepoolGPUNetworkAccelerationDetection NodepoolPhase NodepoolPlacementStrategy "
        "NodepoolSortFilterFields NodepoolSyncFieldsStatus NodepoolUpdateFields PlacementStrategy "
        "SchedulingConfiguration SchedulingConfigurationPlacementStrategy UpdateNodePoolRequest "
    ),
    "nodes": (
        "GpuInfo Node NodeFilterSortFields NodeMetricType NodeStatus NodeStatusConditionDetails "
        "NodeTaint NodeTaintEffect NodeTelemetryType Nodes "
    ),
    "notification_channels": (
        "CreateSlackAppRequestBody CreateSlackAppResponse EmailAuthType NotificationChannel "
        "NotificationChannelConfig NotificationChannelForPatch NotificationChannelForValidate "
        "NotificationChannelMeta NotificationChannelResponse NotificationChannelType "
    ),
    "notification_state": ("EmailNotificationsState NotificationState SlackNotificationsState "),
    "notification_types": ("NotificationType "),
    "nvidia_nim": (
        "NIMServiceMetadataCreateParams NimServiceCreateRequest NimServiceResponse NimServiceSpec "
        "NimServiceUpdateRequest "
    ),
    "org_unit": ("GetPriorities200Response Priority "),
    "organizations_shared": (
        "AssignedResource AssignedResources ClusterCurrentResourcesInner ClusterProject "
        "ClusterProjectStatus Command JobsNodeAffinity MetricsType NodeAffinity "
        "NodeAffinityAffinityType NodePoolAssignedResources NodePoolQuotaStatus NodePoolResources "
        "NodeTypeForProject NodeTypesPerWorkload NonNullResource OrgUnitMetricType "
        "OrgUnitTelemetryType OvertimeData OvertimeRangeData QuotaStatus QuotaStatusNodePool "
        "QuotaStatusResource QuotaStatusResourceList Resource ResourceData ResourcePermissions "
        "Resources ResourcesDataOvertime ResourcesMemory ResourcesNodePool ResourcesNullable "
        "SchedulingRules TimeRange TotalResources Units "
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
        "DistributedImposedAssets DistributedInferenceDefaultsV2 "
        "DistributedInferenceImposedAssets DistributedInferenceLeaderWorkerDefaultsV2 "
        "DistributedInferenceLeaderWorkerDefaultsV2Storage "
        "DistributedInferenceLeaderWorkerRulesV2 DistributedInferenceLeaderWorkerRulesV2Storage "
        "DistributedInferencePolicyChangeRequestV2 DistributedInferencePolicyDefaultsAndRulesV2 "
        "DistributedInferencePolicyOverwriteRequestV2 DistributedInferencePolicyV2 "
        "DistributedInferenceRestartPolicyOptionsOptionsInner "
        "DistributedInferenceRestartPolicyRules DistributedInferenceRulesV2 "
        "DistributedInferenceServingPortAuthorizationTypeOptionsOptionsInner "
        "DistributedInferenceServingPortAuthorizationTypeRules "
        "DistributedInferenceServingPortRules "
        "DistributedInferenceStartupPolicyFieldRulesStartupPolicy "
        "DistributedPolicyChangeRequestV2 DistributedPolicyDefaultsAndRulesV2 "
        "DistributedPolicyDefaultsV2 DistributedPolicyDefaultsV2Worker "
        "DistributedPolicyOverwriteRequestV2 DistributedPolicyRulesV2 "
        "DistributedPolicyRulesV2Worker DistributedPolicyV2 EmptyDirRules EmptyDirsDefaults "
        "EmptyDirsRules EnvironmentVariablesDefaults ExposedUrlRules ExposedUrlsDefaults "
        "ExposedUrlsRules ExtendedResourceRules ExtendedResourcesDefaults ExtendedResourcesRules "
        "GitRules GitsDefaults GitsRules GpuRequestOptionsOptionsInner GpuRequestRules "
        "HostPathMountPropagationOptionsOptionsInner HostPathMountPropagationRules HostPathRules "
        "HostPathsDefaults HostPathsRules ImagePullPolicyOptionsOptionsInner ImagePullPolicyRules "
        "ImagePullSecretsDefaults ImagePullSecretsRules ImagePullSecretsRulesAttributes "
        "InferencePolicyChangeRequestV2 InferencePolicyDefaultsAndRulesV2 "
        "InferencePolicyDefaultsV2 InferencePolicyOverwriteRequestV2 InferencePolicyRulesV2 "
        "InferencePolicyV2 InstancesRules IntegerRules IntegerRulesOptional ItemRules "
        "LabelsDefaults MpiLauncherCreationPolicyOptionsOptionsInner "
        "MpiLauncherCreationPolicyRules NfsRules NfssDefaults NfssRules NimCacheRules "
        "NimServiceAutoscalingRules NimServiceComputeRules NimServiceDefaults "
        "NimServiceModelStoreRules NimServiceMultiNodeRules NimServicePolicy "
        "NimServicePolicyChangeRequest NimServicePolicyDefaultsAndRules "
        "NimServicePolicyOverwriteRequest NimServiceRules NimServiceSecurityRules "
        "NimServiceServingPortRules NumberRules PodAffinityRules "
        "PodAffinityTypeOptionsOptionsInner PodAffinityTypeRules PolicyCreationFields "
        "PolicyListEntry PolicyListEntryStatus PolicyListResponse PolicyMeta "
        "PolicySyncStatusOfCluster PolicySyncStatusOfClusterStatus PolicyType "
        "PolicyValidationStatus PolicyValidationStatusValidation PortRules "
        "PortServiceTypeOptionsOptionsInner PortServiceTypeRules PortsDefaults PortsRules "
        "PreemptibilityOptionsOptionsInner PreemptibilityRules ProbeHandlerRules "
        "ProbeHandlerRulesHttpGet ProbeRules ProbesRules PvcAccessModesRules PvcRules "
        "PvcsDefaults PvcsRules QuantityRules RelatedUrlRules RelatedUrlsDefaults "
        "RelatedUrlsRules ReplicaDefaultsV2 ReplicaRulesV2 RestartPolicyOptionsOptionsInner "
        "RestartPolicyRule S3Rules S3sDefaults S3sRules SeccompProfileTypeOptionsOptionsInner "
        "SeccompProfileTypeRules SecretRules SecretsDefaults SecretsRules SecurityFlatFieldsRules "
        "ServingConfigurationRules ServingPortAuthorizationTypeOptionsOptionsInner "
        "ServingPortAuthorizationTypeRules ServingPortExposedProtocolOptionsOptionsInner "
        "ServingPortExposedProtocolRules ServingPortProtocolOptionsOptionsInner "
        "ServingPortProtocolRules ServingPortRules ServingPortServiceTypeOptionsOptionsInner "
        "ServingPortServiceTypeRules SourceOfRule StorageFieldsDefaults StorageFieldsRules "
        "StringOption StringRules TolerationEffectOptionsOptionsInner TolerationEffectRules "
        "TolerationOperatorOptionsOptionsInner TolerationOperatorRules TolerationRules "
        "TolerationsDefaults TolerationsRules TrainingPolicyChangeRequestV2 "
        "TrainingPolicyDefaultsAndRulesV2 TrainingPolicyDefaultsV2 "
        "TrainingPolicyOverwriteRequestV2 TrainingPolicyRulesV2 TrainingPolicyV2 "
        "UidGidSourceOptionsOptionsInner UidGidSourceRules WorkspacePolicyChangeRequestV2 "
        "WorkspacePolicyDefaultsAndRulesV2 WorkspacePolicyDefaultsV2 "
        "WorkspacePolicyOverwriteRequestV2 WorkspacePolicyRulesV2 WorkspacePolicyV2 "
    ),
    "projects": (
        "ClusterProjectUpdateRequest DepartmentProjectParent GetProjects200Response "
        "NodePoolAssignedResourcesCreate Project ProjectCreateRequest ProjectCreationRequest "
        "ProjectEffective ProjectFilterSortFields ProjectMetrics ProjectMetricsCurrent "
        "ProjectMetricsMetadata ProjectPhase ProjectStatus ProjectUpdateRequest Projects "
        "ProjectsDataInner "
    ),
    "pvc": (
        "AssetPhaseUpdate PVCAsset PVCCreationRequest PVCHistoryResponse PVCListResponse "
        "PVCUpdateRequest PvcFieldsUpdatable PvcHistoryRecord PvcHistoryRecordSpec "
    ),
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
    "service_accounts": (
        "RegenerateServiceAccountSecretResponse ServiceAccount ServiceAccountCreationRequest "
        "ServiceAccountPatchRequest ServiceAccountPostResponse "
    ),
    "settings": (
        "AutoRedirectSsoSetting BrowserSessionTimeoutSetting LogoutRedirectUriSetting "
        "SettingsGetResponse SettingsKeyEnum UpdateSecuritySettingByKeyRequest "
    ),
    "shared": (
        "Annotation AuthorizationType AutoScaling BatchResponse BatchResponseFailureItem "
        "Capability ClaimInfo CleanPodPolicy CommonSecurityFlatFields ComplianceInfoReason "
        "Condition ConfigMapInstance CountResponse DataVolumeInstance DistributedFramework "
        "DistributedInferenceRestartPolicy DistributedInferenceServingPort "
        "DistributedInferenceServingPortAccessAuthorizationTypeEnum "
        "DistributedInferenceServingPortProtocol DistributedInferenceStartupPolicy "
        "EmptyDirInstance EnvironmentVariable EnvironmentVariableConfigMap "
        "EnvironmentVariablePodFieldReference EnvironmentVariableSecret "
        "EnvironmentVariableUserCredential Event ExposedUrl ExtendedResource "
        "GitAuthenticationMethod GitInstance GitSecretRef GpuRequestType HistoryRecordMeta "
        "HistoryRecordType HostPathInstance HostPathMountPropagation HttpResponse ImagePullPolicy "
        "ImagePullSecret InvolvedObject Label MatchExpression MatchExpressionOperator "
        "MeasurementResponse MeasurementResponseValuesInner MetricsResponse "
        "MpiLauncherCreationPolicy NfsInstance NimCache NimServiceAutoscaling NimServiceCompute "
        "NimServiceModelStore NimServiceMultiNode NimServicePvcFields NimServiceSecurity "
        "NimServiceServingPort NodeAffinityRequired NodeSelectorTerm PodAffinity PodAffinityType "
        "PolicyRuleEnum Port PortServiceType Preemptibility Probe ProbeHandler "
        "ProbeHandlerHttpGet ProbeHandlerScheme Probes PvcAccessModes PvcAddedAttrValue "
        "PvcInstance PvcVolumeMode RelatedUrl RequestResourceCores RequestResourceQuantity "
        "RestartPolicy S3Instance ScopeType SeccompProfileType SecretInstance SecurityFlatFields "
        "ServingConfiguration ServingPort ServingPortAuthorizationType ServingPortExposedProtocol "
        "ServingPortProtocol ServingPortServiceType TelemetryResponse "
        "TelemetryResponseValuesInner TelemetryResponseValuesInnerGroupsInner Toleration "
        "TolerationEffect TolerationOperator UidGidSource "
    ),
    "storage_class_configuration": (
        "StorageClassConfiguration StorageClassConfigurationCreationRequest "
        "StorageClassConfigurationCreationRequestScopeType StorageClassConfigurationListResponse "
        "StorageClassConfigurationPatchRequest StorageClassConfigurationPatchRequestCustomization "
        "StorageClassConfigurationScopeType StorageClassConfigurationUpdateRequest "
    ),
    "storage_classes": (
        "StorageClass StorageClassDetails StorageClassSpec StorageClassV2 StorageClasses "
        "StorageClassesV2 V1GetStorageClasses200Response "
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
        "AppTokenRequest AppTokenResponse OAuth2TokenResponse TokenRequest TokenRequestGrantType "
        "TokenResponse "
    ),
    "trainings": ("Training TrainingCreationRequest TrainingSpecSpec "),
    "unreferenced": (
        "AccessRuleClusterPhase AccessRuleForSync AccessRuleMetadataFields "
        "AccessRulePredefinedRole AccessRuleStatusRequest AccessRuleSync ActivationReplicasField "
        "AllowOverQuota App AssetCreationFields AssetMetaForSync AssetReadOnlyFields "
        "AssetUpdatableFields AssignedResourcesV1 AssignedResourcesV1Response AuthEntity "
        "AuthEntityType AuthRole AuthUser AuthUserCreationRequest AuthUserCreationResponse "
        "AutoScalingCommonFields AutoScalingField AutoScalingMetricField AutoScalingMetricFields "
        "AutoScalingMetricOptions BaseFields BasePriority CleanPodPolicyOptions "
        "ClusterDepartmentUpdateRequest ClusterPriority ClusterReportedStatus ClusterUserConfig "
        "ComplianceIssues ComplianceIssuesComplianceIssuesInner ComplianceIssuesV2 "
        "ComplianceIssuesV2ComplianceIssuesInner ConcurrencyHardLimitField Config ConfigMap "
        "CredentialAsset CredentialUpdatableFields DataDepartmentFields "
        "DataUpdatableDepartmentFields DataUpdatableFields DataVolumeMount "
        "DatavolumeEnrichmentDataFields DatavolumeInnerFields DatavolumeInternal "
        "DatavolumeStatusForSync DatavolumeStatusInternal DepartmentCommonFields "
        "DepartmentCreateRequest DepartmentForGetV1 DepartmentV1CommonFields "
        "DepartmentV1CommonFieldsResponse DepartmentV1CreationRequest "
        "DepartmentsResourcesResetRequest DistMaster Distributed DistributedFrameworkOptions "
        "DistributedInferenceCommonDefaultsV2 DistributedInferenceCommonRulesV2 "
        "DistributedInferenceCommonSpec DistributedInferenceLeaderDefaults "
        "DistributedInferenceLeaderRules DistributedInferenceLeaderSpecFields "
        "DistributedInferenceLeaderTemplateSpecFields "
        "DistributedInferenceLeaderWorkerTemplateSpec DistributedInferenceReplicasField "
        "DistributedInferenceReplicasFieldRules DistributedInferenceRestartPolicyOptions "
        "DistributedInferenceServingPortAccess "
        "DistributedInferenceServingPortAuthorizationTypeOptions "
        "DistributedInferenceServingPortContainerAndProtocol DistributedInferenceSpec "
        "DistributedInferenceStartupPolicyField DistributedInferenceStartupPolicyFieldRules "
        "DistributedInferenceStartupPolicyOptions DistributedInferenceTemplate "
        "DistributedInferenceTemplateCreationRequest DistributedInferenceTemplatePatchRequest "
        "DistributedInferenceTemplateSpec DistributedInferenceTemplateUpdateRequest "
        "DistributedInferenceTemplatesListResponseItem DistributedInferenceWorkerDefaults "
        "DistributedInferenceWorkerRules DistributedInferenceWorkerSpecFields "
        "DistributedInferenceWorkerTemplateSpecFields DistributedInferenceWorkersField "
        "DistributedInferenceWorkersFieldRules DistributedSpec EmailNotificationChannelConfig "
        "EmptyDir EncryptionKeyId EnrichmentDataFields Error ErrorWithoutDetails ExcludeField "
        "FieldsToClear GitCommon GitCredentialId GitPassword GitPasswordAsset GpuRequestOptions "
        "GroupCreationRequest GroupCreationResponse HostPath HostPathMountPropagationOptions "
        "IdpResources IdpResourcesType ImagePullPolicyOptions InferenceFields "
        "InferenceFieldsRules InferenceSpec InferenceSpecificRunParams "
        "InferenceTemplatePatchRequest InferenceTemplateUpdateRequest InferenceUpdateSpec "
        "InferenceUpdateSpecAutoscaling InferenceUpdateSpecServingConfiguration "
        "InferencesMaxReplicasField InferencesMinReplicasField InitialReplicasField "
        "InitializationTimeoutField InternalDatavolume InternalDatavolumeCreationFields "
        "InternalEnrichmentDataFields JobAdvancedData JobResourceData JobResourcesData "
        "JobResourcesDataOvertime Metadata MetricInformationForReport MetricStore "
        "MetricStoreDetails MetricStoreEndpoint MetricStoreEndpointAuth "
        "MetricStoreEndpointAuthBasic MetricStoreEndpointAuthType MetricStoreType "
        "MetricThresholdField MetricThresholdPercentageField MetricsReport "
        "MetricsReportRequestFields MetricsResourceDataV1 MetricsResourcesDataV1 "
        "MpiLauncherCreationPolicyOptions NetworkTopologyUpdateFields Nfs NodeAdditionalFields "
        "NodeAdditionalReadFields NodeForSync NodeInfo NodeInfoStatus NodePoolAssignedResourcesV1 "
        "NodePoolAssignedResourcesV1Response NodePoolAssignedResourcesV1ResponseNodePool "
        "NodepoolCalculatedFields NodepoolCreateResponseFields NodepoolFullMetadata "
        "NodepoolMetadata NodepoolSyncFields NodepoolSyncUpdateFields NonNullResourceV1 "
        "NonOverridableSpecFields OAuth2Error OAuth2ErrorError OptionalAssetIds "
        "OverridableSpecFields PermissionAction PermissionSet PodAffinityTypeOptions "
        "PodComputedFields PodSyncFields PodVerbosityFields PolicyCrossType PolicyReadOnlyFields "
        "PolicySyncStatus PortServiceTypeOptions PreemptibilityOptions ProjectCommonFields "
        "ProjectV1 ProjectV1CommonFields ProjectV1CommonFieldsPermissions ProjectV1NodeAffinity "
        "ProjectV1NodeAffinityInteractive ProjectV1NodeAffinityInteractiveAffinityType "
        "ProjectV1NodeAffinityResponse ProjectV1NodeAffinityResponseInteractive "
        "ProjectV1NodeAffinityResponseInteractiveAffinityType ProjectV1NodeAffinityResponseTrain "
        "ProjectV1NodeAffinityResponseTrainAffinityType "
        "ProjectV1NodeAffinityResponseTrainSelectedTypesInner ProjectV1NodeAffinityTrain "
        "ProjectV1NodeAffinityTrainAffinityType ProjectV1ResponseCommonFields "
        "ProjectV1ResponseCommonFieldsPermissions ProjectV1Status ProjectsResourcesResetRequest "
        "Pvc PvcAttributesToRemove PvcFieldsNonUpdatable QuotaStatusResourceListV1 "
        "QuotaStatusV1Inner Range ReportCalculatedFields ReportCommonFields ReportLabel "
        "ResourceV1 ResourceV1Response ResourcesData ResourcesDataOvertimeV1 ResourcesResetAction "
        "RestartPolicyOptions RoleCalculatedFields RoleCreationFields RoleCreationFieldsInternal "
        "RolePermission RolePermissionSet RoleWithPermissionSets S3AccessKey S3AccessKeyAsset "
        "S3Common ScaleDownDelayField ScaleToZeroRetentionField SeccompProfileTypeOptions "
        "SecretFieldsNonUpdatable SecretFieldsUpdatable SecretMount ServingConfigurationField "
        "ServingPortAuthorizationTypeOptions ServingPortContainerAndProtocol "
        "ServingPortExposedProtocolOptions ServingPortProtocolOptions "
        "ServingPortServiceTypeOptions SlackNotificationChannelConfig SpecificRunAutoScaling "
        "SpecificRunConnections SpecificRunMetricFields SpecificRunParamsRules "
        "SpecificRunServingPortAccess StorageInstanceName StringRulesCommon StringRulesOptions "
        "SubmissionError SubmissionErrorV2 SubmitWithTemplateId SupersetDefaults SupersetRules "
        "SupersetServingPortRules SupersetWorkload SyncPriority TemplateComplianceInfo "
        "TemplateCreationMeta TemplateMeta TemplatePatchMeta TemplateUpdateMeta "
        "TolerationEffectOptions TolerationOperatorOptions TrainingSpec TrainingSpecificRunParams "
        "UidGidSourceOptions UpdateSpec V1Error WorkloadCreationMeta WorkloadMeta "
        "WorkloadTypeAdditionalCreateFields WorkloadTypeCreateUpdateInnerFields "
        "WorkloadTypeStatusFields WorkloadV2MetadataAutoFill WorkloadV2MetadataResponse "
        "WorkspaceSpec WorkspaceSpecificRunParams "
    ),
    "user_applications": (
        "UserApp UserAppAdministration UserAppCreationRequest UserAppPostResponse "
    ),
    "users": (
        "ChangeUserPassword200Response ResetUserPassword200Response User "
        "UserChangePasswordRequest UserCreationRequest UserPostResponse UsersFilterSortFields "
    ),
    "workload_assets_shared": (
        "AccessModeCustomization AssetClusterInfo AssetClusterStatusInfo AssetClusterStatusIssue "
        "AssetClusterStatusIssueEnum AssetCreationRequest AssetDatasourceRef AssetKind AssetMeta "
        "AssetRef AssetSyncStatusEnum AssetUpdateRequest AssetUsageInfo AssetsUsageRef "
        "AssetsUsageRefCompute ClaimSizeCustomization ClaimSizeCustomizationSupportedUnitsItem "
        "ClusterResourceInfo ComplianceInfo ConfigMapAssetSpec DataSourceOverrides "
        "EnvironmentAssetRef EnvironmentVariableCredential EnvironmentVariableOfAsset "
        "GitAssetSpec HostPathSpec NFSAssetSpec PVCAssetSpec PvcAddedAttribute "
        "PvcAddedAttributeFormat PvcSupportedAccessModes S3AssetSpec Scope SecretAssetSpec "
        "StorageClassCustomization StorageClassPermissions ToolType UsageTimesInfo "
        "VolumeModeCustomization VolumeModeCustomizationSupportedValues WorkloadRefAndStatus "
        "WorkloadSupportedTypes WorkloadSupportedTypesDistFramework "
    ),
    "workload_properties": (
        "GetWorkloadPriorities200Response ListCategories200Response ListWorkloadTypes200Response "
        "PriorityStatus WorkloadCategory WorkloadPriority WorkloadTypeConfig "
        "WorkloadTypeCreateFields WorkloadTypeResourceInterfacesWithVersionInner "
        "WorkloadTypeStatus WorkloadTypeUpdateFields "
    ),
    "workload_templates": (
        "DistributedTemplate DistributedTemplateCreationRequest DistributedTemplatePatchRequest "
        "DistributedTemplateSpec DistributedTemplateUpdateRequest "
        "DistributedTemplatesListResponse DistributedTemplatesListResponseItem InferenceTemplate "
        "InferenceTemplateCreationRequest InferenceTemplateSpec InferenceTemplatesListResponse "
        "InferenceTemplatesListResponseItem MasterTemplateSpec PaginationInfo RunnableInfo "
        "SupersetServingPort SupersetSpec SupersetTemplate TemplateCreationMetaFields "
        "TemplateMasterSection TemplateMetaFields TemplatePatchMetaFields "
        "TemplateUpdateMetaFields TemplatesListResponse TrainingTemplate "
        "TrainingTemplateCreationRequest TrainingTemplatePatchRequest TrainingTemplateSpec "
        "TrainingTemplateUpdateRequest TrainingTemplatesListResponse "
        "TrainingTemplatesListResponseItem WorkloadType WorkspaceTemplate "
        "WorkspaceTemplateCreationRequest WorkspaceTemplatePatchRequest WorkspaceTemplateSpec "
        "WorkspaceTemplateUpdateRequest WorkspaceTemplatesListResponse "
        "WorkspaceTemplatesListResponseItem "
    ),
    "workloads": (
        "ActionsSupport Datasource Environment GetWorkloads200Response OrgType "
        "PendingSchedulingMessage PhaseReason ReplicaType Source SourceApi Workload "
        "WorkloadConnection WorkloadConnectionAuthorizationType WorkloadDetailed "
        "WorkloadMetricType WorkloadTelemetryType WorkloadTopology "
    ),
    "workloads_batch": ("WorkloadBatch WorkloadBatchAction "),
    "workloads_shared": (
        "CommonStorageFields ComputeFields DesiredPhase DistributedInferenceLeaderWorkerSpec "
        "DistributedInferenceStorageFields DistributedSpecSpec GVK HistogramSeries HistogramValue "
        "MetricsCompositeResponse Phase RequestedPods StorageFields WorkloadAllocatedResources "
        "WorkloadChildrenIdsInner WorkloadDesiredPhase WorkloadRequestResources "
        "WorkloadV2Metadata WorkloadsExtendedResource "
    ),
    "workloads_v2": (
        "WorkloadV2 WorkloadV2CreateRequest WorkloadV2GetResponse WorkloadV2MetadataCreateParams "
        "WorkloadV2MetadataUpdateParams WorkloadV2SyncInfo WorkloadV2SyncStatus "
        "WorkloadV2UpdateRequest "
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
