"""Models: policy."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        AutoScaling,
        CleanPodPolicy,
        CommonSecurityFlatFields,
        ConfigMapInstance,
        DataVolumeInstance,
        DistributedFramework,
        DistributedInferenceRestartPolicy,
        DistributedInferenceServingPort,
        DistributedInferenceServingPortAccessAuthorizationTypeEnum,
        DistributedInferenceStartupPolicy,
        EmptyDirInstance,
        EnvironmentVariable,
        ExposedUrl,
        ExtendedResource,
        GitInstance,
        GpuRequestType,
        HostPathInstance,
        HostPathMountPropagation,
        ImagePullPolicy,
        ImagePullSecret,
        Label,
        MpiLauncherCreationPolicy,
        NfsInstance,
        NimServiceAutoscaling,
        NimServiceCompute,
        NimServiceModelStore,
        NimServiceMultiNode,
        NimServiceSecurity,
        NimServiceServingPort,
        NodeAffinityRequired,
        PodAffinity,
        PodAffinityType,
        Port,
        PortServiceType,
        Preemptibility,
        Probes,
        PvcInstance,
        RelatedUrl,
        RestartPolicy,
        S3Instance,
        ScopeType,
        SeccompProfileType,
        SecretInstance,
        SecurityFlatFields,
        ServingConfiguration,
        ServingPort,
        ServingPortAuthorizationType,
        ServingPortExposedProtocol,
        ServingPortProtocol,
        ServingPortServiceType,
        Toleration,
        TolerationEffect,
        TolerationOperator,
        UidGidSource,
    )


class PolicySyncStatusOfClusterStatus(OpenEnum):
    NOT_READY = "Not ready"
    APPLYING = "Applying"
    FAILED = "Failed"
    READY = "Ready"
    PENDING_DELETION = "Pending deletion"
    DELETING = "Deleting"
    DELETED = "Deleted"
    DELETION_FAILED = "Deletion failed"


class PolicyType(OpenEnum):
    WORKSPACE = "workspace"
    TRAINING = "training"
    DISTRIBUTED = "distributed"
    INFERENCE = "inference"
    DISTRIBUTED_INFERENCE = "distributedInference"
    NIM_SERVICE = "nimService"
    FALLBACK = "fallback"


class AnnotationsDefaults(Model):
    instances: list[Annotation | None] | None = None


class ArbitraryRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""


class ArrayRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    options: list[StringOption] | None = None
    """Values that are allowed."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""


class AutoScalingMetricOptionsOptionsInner(Model):
    value: str | None
    displayed: str | None = None


class AutoScalingMetricRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[AutoScalingMetricOptionsOptionsInner] | None = None


class AutoScalingRules(Model):
    metric_threshold_percentage: NumberRules | None = None
    min_replicas: IntegerRules | None = None
    max_replicas: IntegerRules | None = None
    initial_replicas: IntegerRules | None = None
    activation_replicas: IntegerRules | None = None
    metric: AutoScalingMetricRules | None = None
    metric_threshold: IntegerRules | None = None
    concurrency_hard_limit: IntegerRules | None = None
    scale_to_zero_retention_seconds: IntegerRules | None = None
    scale_down_delay_seconds: IntegerRules | None = None
    initialization_timeout_seconds: IntegerRules | None = None
    """Deprecated."""


class BooleanRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""


class ClaimInfoRules(Model):
    size: StringRules | None = None
    storage_class: StringRules | None = None
    access_modes: PvcAccessModesRules | None = None


class CleanPodPolicyOptionsOptionsInner(Model):
    value: CleanPodPolicy | None
    displayed: str | None = None


class CleanPodPolicyRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[CleanPodPolicyOptionsOptionsInner] | None = None


class ConfigMapRules(Model):
    config_map: StringRules | None = None
    mount_path: StringRules | None = None
    sub_path: StringRules | None = None
    default_mode: StringRules | None = None


class ConfigMapsDefaults(Model):
    attributes: ConfigMapInstance | None = None
    instances: list[ConfigMapInstance | None] | None = None


class ConfigMapsRules(Model):
    attributes: ConfigMapRules | None = None
    instances: ItemRules | None = None


class DataVolumeRules(Model):
    id: StringRules | None = None
    mount_path: StringRules | None = None


class DataVolumesDefaults(Model):
    attributes: DataVolumeInstance | None = None
    instances: list[DataVolumeInstance | None] | None = None


class DataVolumesRules(Model):
    attributes: DataVolumeRules | None = None
    instances: ItemRules | None = None


class DefaultFromRule(Model):
    field: str | None = None
    factor: float | None = None


class DistributedFrameworkOptionsOptionsInner(Model):
    value: DistributedFramework | None
    displayed: str | None = None


class DistributedFrameworkRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[DistributedFrameworkOptionsOptionsInner] | None = None


class DistributedImposedAssets(Model):
    worker: list[uuid.UUID] | None = None
    master: list[uuid.UUID] | None = None


class DistributedInferenceDefaultsV2(Model):
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
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    replicas: int | None = None
    leader: DistributedInferenceLeaderWorkerDefaultsV2 | None = None
    worker: DistributedInferenceLeaderWorkerDefaultsV2 | None = None


class DistributedInferenceImposedAssets(Model):
    leader: list[uuid.UUID] | None = None
    worker: list[uuid.UUID] | None = None


class DistributedInferenceLeaderWorkerDefaultsV2(Model):
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFieldsDefaults | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""
    labels: LabelsDefaults | None = None
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    security: CommonSecurityFlatFields | None = None
    storage: DistributedInferenceLeaderWorkerDefaultsV2Storage | None = None
    tolerations: TolerationsDefaults | None = None
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class DistributedInferenceLeaderWorkerDefaultsV2Storage(Model):
    config_map_volume: ConfigMapsDefaults | None = None
    empty_dir_volume: EmptyDirsDefaults | None = None
    pvc: PvcsDefaults | None = None
    secret_volume: SecretsDefaults | None = None


class DistributedInferenceLeaderWorkerRulesV2(Model):
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFieldsRules | None = None
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    image: StringRules | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicyRules | None = None
    """When to pull the image."""
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
    labels: InstancesRules | None = None
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinityRules | None = None
    """Whether and how the pods should be placed close to each other."""
    probes: ProbesRules | None = None
    """Checks by which the cluster decides whether the container is ready."""
    security: CommonSecurityFlatFieldsRules | None = None
    storage: DistributedInferenceLeaderWorkerRulesV2Storage | None = None
    tolerations: TolerationsRules | None = None
    working_dir: StringRules | None = None
    """The directory in which the container starts; default the image's own."""


class DistributedInferenceLeaderWorkerRulesV2Storage(Model):
    config_map_volume: ConfigMapsRules | None = None
    empty_dir_volume: EmptyDirsRules | None = None
    pvc: PvcsRules | None = None
    secret_volume: SecretsRules | None = None


class DistributedInferencePolicyChangeRequestV2(Model):
    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: DistributedInferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""
    reset: list[str] | None = None
    """The paths of the entries to remove from the policy."""


class DistributedInferencePolicyDefaultsAndRulesV2(Model):
    defaults: DistributedInferenceDefaultsV2 | None = None
    """Values that workloads get where their request gives none."""
    rules: DistributedInferenceRulesV2 | None = None
    """Limits for what a request may give."""
    imposed_assets: DistributedInferenceImposedAssets | None = None
    """The identifiers of data sources that every workload gets."""
    status: PolicyValidationStatus | None = None
    """Whether the policy is valid."""


class DistributedInferencePolicyOverwriteRequestV2(Model):
    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: DistributedInferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class DistributedInferencePolicyV2(Model):
    meta: PolicyMeta | None = None
    """The name and scope of the policy."""
    policy: DistributedInferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules of this scope."""
    effective: DistributedInferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules that hold, with those of the scopes above."""
    effective_updated_at: datetime.datetime | None = None
    """When these last changed."""


class DistributedInferenceRestartPolicyOptionsOptionsInner(Model):
    value: DistributedInferenceRestartPolicy | None
    displayed: str | None = None


class DistributedInferenceRestartPolicyRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[DistributedInferenceRestartPolicyOptionsOptionsInner] | None = None


class DistributedInferenceRulesV2(Model):
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
    startup_policy: DistributedInferenceStartupPolicyFieldRulesStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: IntegerRules | None = None
    replicas: IntegerRules | None = None
    leader: DistributedInferenceLeaderWorkerRulesV2 | None = None
    worker: DistributedInferenceLeaderWorkerRulesV2 | None = None


class DistributedInferenceServingPortAuthorizationTypeOptionsOptionsInner(Model):
    value: DistributedInferenceServingPortAccessAuthorizationTypeEnum | None
    displayed: str | None = None


class DistributedInferenceServingPortAuthorizationTypeRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[DistributedInferenceServingPortAuthorizationTypeOptionsOptionsInner] | None = None


class DistributedInferenceServingPortRules(Model):
    port: IntegerRules | None = None
    protocol: StringRules | None = None
    authorization_type: DistributedInferenceServingPortAuthorizationTypeRules | None = None
    authorized_users: ArrayRules | None = None
    authorized_groups: ArrayRules | None = None
    expose_externally: BooleanRules | None = None
    exposed_url: StringRules | None = None


class DistributedInferenceStartupPolicyFieldRulesStartupPolicy(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""


class DistributedPolicyChangeRequestV2(Model):
    """What to change in a policy for distributed trainings."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: DistributedPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""
    reset: list[str] | None = None
    """The paths of the entries to remove from the policy."""


class DistributedPolicyDefaultsAndRulesV2(Model):
    """Defaults and rules for distributed trainings."""

    defaults: DistributedPolicyDefaultsV2 | None = None
    """Values that workloads get where their request gives none."""
    rules: DistributedPolicyRulesV2 | None = None
    """Limits for what a request may give."""
    imposed_assets: DistributedImposedAssets | None = None
    """The identifiers of data sources that every workload gets."""
    status: PolicyValidationStatus | None = None
    """Whether the policy is valid."""


class DistributedPolicyDefaultsV2(Model):
    master: ReplicaDefaultsV2 | None = None
    worker: DistributedPolicyDefaultsV2Worker | None = None


class DistributedPolicyDefaultsV2Worker(Model):
    annotations: AnnotationsDefaults | None = None
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
    compute: ComputeFieldsDefaults | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
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
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    max_replicas: int | None = None
    min_replicas: int | None = None
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    num_workers: int | None = None
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""


class DistributedPolicyOverwriteRequestV2(Model):
    """The whole policy for distributed trainings of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: DistributedPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class DistributedPolicyRulesV2(Model):
    master: ReplicaRulesV2 | None = None
    worker: DistributedPolicyRulesV2Worker | None = None


class DistributedPolicyRulesV2Worker(Model):
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
    compute: ComputeFieldsRules | None = None
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: ArrayRules | None = None
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFieldsRules | None = None
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
    clean_pod_policy: CleanPodPolicyRules | None = None
    """Which pods to delete when the training has ended."""
    distributed_framework: DistributedFrameworkRules | None = None
    """The framework that distributes the training."""
    max_replicas: IntegerRules | None = None
    min_replicas: IntegerRules | None = None
    mpi_launcher_creation_policy: MpiLauncherCreationPolicyRules | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    num_workers: IntegerRules | None = None
    slots_per_worker: IntegerRules | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: StringRules | None = None
    """The directory of the container in which MPI finds its SSH keys."""


class DistributedPolicyV2(Model):
    """A policy for distributed trainings."""

    meta: PolicyMeta | None = None
    """The name and scope of the policy."""
    policy: DistributedPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules of this scope."""
    effective: DistributedPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules that hold, with those of the scopes above."""
    effective_updated_at: datetime.datetime | None = None
    """When these last changed."""


class EmptyDirRules(Model):
    path: StringRules | None = None
    medium: StringRules | None = None
    size_limit: StringRules | None = None


class EmptyDirsDefaults(Model):
    attributes: EmptyDirInstance | None = None
    instances: list[EmptyDirInstance | None] | None = None


class EmptyDirsRules(Model):
    attributes: EmptyDirRules | None = None
    instances: ItemRules | None = None


class EnvironmentVariablesDefaults(Model):
    instances: list[EnvironmentVariable | None] | None = None


class ExposedUrlRules(Model):
    container: IntegerRules | None = None
    custom_url: BooleanRules | None = None
    url: StringRules | None = None
    authorized_users: ArrayRules | None = None
    authorized_groups: ArrayRules | None = None
    tool_type: StringRules | None = None
    tool_name: StringRules | None = None


class ExposedUrlsDefaults(Model):
    attributes: ExposedUrl | None = None
    instances: list[ExposedUrl | None] | None = None


class ExposedUrlsRules(Model):
    attributes: ExposedUrlRules | None = None
    instances: ItemRules | None = None


class ExtendedResourceRules(Model):
    quantity: StringRules | None = None


class ExtendedResourcesDefaults(Model):
    attributes: ExtendedResource | None = None
    instances: list[ExtendedResource | None] | None = None


class ExtendedResourcesRules(Model):
    attributes: ExtendedResourceRules | None = None
    instances: ItemRules | None = None


class GitRules(Model):
    repository: StringRules | None = None
    branch: StringRules | None = None
    revision: StringRules | None = None
    path: StringRules | None = None


class GitsDefaults(Model):
    attributes: GitInstance | None = None
    instances: list[GitInstance | None] | None = None


class GitsRules(Model):
    attributes: GitRules | None = None
    instances: ItemRules | None = None


class GpuRequestOptionsOptionsInner(Model):
    value: GpuRequestType | None
    displayed: str | None = None


class GpuRequestRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[GpuRequestOptionsOptionsInner] | None = None


class HostPathMountPropagationOptionsOptionsInner(Model):
    value: HostPathMountPropagation | None
    displayed: str | None = None


class HostPathMountPropagationRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[HostPathMountPropagationOptionsOptionsInner] | None = None


class HostPathRules(Model):
    path: StringRules | None = None
    read_only: BooleanRules | None = None
    mount_path: StringRules | None = None
    mount_propagation: HostPathMountPropagationRules | None = None


class HostPathsDefaults(Model):
    attributes: HostPathInstance | None = None
    instances: list[HostPathInstance | None] | None = None


class HostPathsRules(Model):
    attributes: HostPathRules | None = None
    instances: ItemRules | None = None


class ImagePullPolicyOptionsOptionsInner(Model):
    value: ImagePullPolicy | None
    displayed: str | None = None


class ImagePullPolicyRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""
    options: list[ImagePullPolicyOptionsOptionsInner] | None = None
    """Values that are allowed."""


class ImagePullSecretsDefaults(Model):
    instances: list[ImagePullSecret | None] | None = None


class ImagePullSecretsRules(Model):
    attributes: ImagePullSecretsRulesAttributes | None = None
    instances: ItemRules | None = None


class ImagePullSecretsRulesAttributes(Model):
    name: StringRules | None = None
    user_credentials: BooleanRules | None = None


class InferencePolicyChangeRequestV2(Model):
    """What to change in a policy for inference workloads."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: InferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""
    reset: list[str] | None = None
    """The paths of the entries to remove from the policy."""


class InferencePolicyDefaultsAndRulesV2(Model):
    """Defaults and rules for inference workloads."""

    defaults: InferencePolicyDefaultsV2 | None = None
    """Values that workloads get where their request gives none."""
    rules: InferencePolicyRulesV2 | None = None
    """Limits for what a request may give."""
    imposed_assets: list[uuid.UUID] | None = None
    """The identifiers of data sources that every workload gets."""
    status: PolicyValidationStatus | None = None
    """Whether the policy is valid."""


class InferencePolicyDefaultsV2(Model):
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    category: str | None = None
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFieldsDefaults | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    security: CommonSecurityFlatFields | None = None
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    storage: CommonStorageFieldsDefaults | None = None
    tolerations: TolerationsDefaults | None = None
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class CommonStorageFieldsDefaults(Model):
    """The schema `InferencePolicyDefaultsV2AllOfStorage`."""

    config_map_volume: ConfigMapsDefaults | None = None
    data_volume: DataVolumesDefaults | None = None
    empty_dir_volume: EmptyDirsDefaults | None = None
    git: GitsDefaults | None = None
    host_path: HostPathsDefaults | None = None
    nfs: NfssDefaults | None = None
    pvc: PvcsDefaults | None = None
    secret_volume: SecretsDefaults | None = None


class InferencePolicyOverwriteRequestV2(Model):
    """The whole policy for inference workloads of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: InferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class InferencePolicyRulesV2(Model):
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    args: StringRules | None = None
    """Arguments of the command, in one string."""
    category: StringRules | None = None
    command: StringRules | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFieldsRules | None = None
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: ArrayRules | None = None
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    security: CommonSecurityFlatFieldsRules | None = None
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    storage: CommonStorageFieldsRules | None = None
    tolerations: TolerationsRules | None = None
    working_dir: StringRules | None = None
    """The directory in which the container starts; default the image's own."""


class CommonSecurityFlatFieldsRules(Model):
    """The schema `InferencePolicyRulesV2AllOfSecurity`."""

    capabilities: ArrayRules | None = None
    read_only_root_filesystem: BooleanRules | None = None
    run_as_gid: IntegerRulesOptional | None = None
    run_as_non_root: BooleanRules | None = None
    run_as_uid: IntegerRulesOptional | None = None
    seccomp_profile_type: SeccompProfileTypeRules | None = None
    supplemental_groups: StringRules | None = None
    uid_gid_source: UidGidSourceRules | None = None


class CommonStorageFieldsRules(Model):
    """The schema `InferencePolicyRulesV2AllOfStorage`."""

    config_map_volume: ConfigMapsRules | None = None
    data_volume: DataVolumesRules | None = None
    empty_dir_volume: EmptyDirsRules | None = None
    git: GitsRules | None = None
    host_path: HostPathsRules | None = None
    nfs: NfssRules | None = None
    pvc: PvcsRules | None = None
    secret_volume: SecretsRules | None = None


class InferencePolicyV2(Model):
    """A policy for inference workloads."""

    meta: PolicyMeta | None = None
    """The name and scope of the policy."""
    policy: InferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules of this scope."""
    effective: InferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules that hold, with those of the scopes above."""
    effective_updated_at: datetime.datetime | None = None
    """When these last changed."""


class InstancesRules(Model):
    instances: ItemRules | None = None


class IntegerRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""
    min: int | None = None
    """The smallest value that is allowed."""
    max: int | None = None
    """The largest value that is allowed."""
    step: int | None = None
    """The step between the values that are allowed."""
    default_from: DefaultFromRule | None = None
    """Field from which the default is derived."""


class IntegerRulesOptional(Model):
    source_of_rule: SourceOfRule | None = None
    can_edit: bool | None = None
    min: int | None = None
    max: int | None = None
    step: int | None = None
    default_from: DefaultFromRule | None = None


class ItemRules(Model):
    source_of_rule: SourceOfRule | None = None
    can_add: bool | None = None
    locked: list[str] | None = None


class LabelsDefaults(Model):
    instances: list[Label | None] | None = None


class MpiLauncherCreationPolicyOptionsOptionsInner(Model):
    value: MpiLauncherCreationPolicy | None
    displayed: str | None = None


class MpiLauncherCreationPolicyRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[MpiLauncherCreationPolicyOptionsOptionsInner] | None = None


class NfsRules(Model):
    path: StringRules | None = None
    read_only: BooleanRules | None = None
    server: StringRules | None = None
    mount_path: StringRules | None = None


class NfssDefaults(Model):
    attributes: NfsInstance | None = None
    instances: list[NfsInstance | None] | None = None


class NfssRules(Model):
    attributes: NfsRules | None = None
    instances: ItemRules | None = None


class NimCacheRules(Model):
    name: StringRules | None = None
    profile: StringRules | None = None


class NimServiceDefaults(Model):
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    autoscaling: NimServiceAutoscaling | None = None
    """How the number of replicas follows the load."""
    category: str | None = None
    compute: NimServiceCompute | None = None
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""
    labels: LabelsDefaults | None = None
    model_store: NimServiceModelStore | None = None
    """Where the model files are kept."""
    multi_node: NimServiceMultiNode | None = None
    """How many nodes each replica spans."""
    ngc_auth_secret: str | None = None
    """The name of the secret that holds the NGC API key."""
    node_pools: list[str] | None = None
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    replicas: int | None = None
    security: NimServiceSecurity | None = None
    serving_port: NimServiceServingPort | None = None
    """The port on which the model answers requests."""
    tolerations: TolerationsDefaults | None = None


class NimServiceMultiNodeRules(Model):
    workers: IntegerRules | None = None


class NimServicePolicy(Model):
    meta: PolicyMeta | None = None
    """The name and scope of the policy."""
    policy: NimServicePolicyDefaultsAndRules | None = None
    """Defaults and rules of this scope."""
    effective: NimServicePolicyDefaultsAndRules | None = None
    """Defaults and rules that hold, with those of the scopes above."""
    effective_updated_at: datetime.datetime | None = None
    """When these last changed."""


class NimServicePolicyChangeRequest(Model):
    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: NimServicePolicyDefaultsAndRules | None = None
    """Defaults and rules to set."""
    reset: list[str] | None = None
    """The paths of the entries to remove from the policy."""


class NimServicePolicyDefaultsAndRules(Model):
    defaults: NimServiceDefaults | None = None
    """Values that workloads get where their request gives none."""
    rules: NimServiceRules | None = None
    """Limits for what a request may give."""
    status: PolicyValidationStatus | None = None
    """Whether the policy is valid."""


class NimServicePolicyOverwriteRequest(Model):
    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: NimServicePolicyDefaultsAndRules | None = None
    """Defaults and rules to set."""


class NimServiceRules(Model):
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    autoscaling: NimServiceAutoscalingRules | None = None
    """How the number of replicas follows the load."""
    category: StringRules | None = None
    compute: NimServiceComputeRules | None = None
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    image: StringRules | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicyRules | None = None
    """When to pull the image."""
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
    labels: InstancesRules | None = None
    model_store: NimServiceModelStoreRules | None = None
    """Where the model files are kept."""
    multi_node: NimServiceMultiNodeRules | None = None
    """How many nodes each replica spans."""
    ngc_auth_secret: StringRules | None = None
    """The name of the secret that holds the NGC API key."""
    node_pools: ArrayRules | None = None
    preemptibility: PreemptibilityRules | None = None
    """Whether other workloads may preempt this one."""
    priority_class: StringRules | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: ProbesRules | None = None
    """Checks by which the cluster decides whether the container is ready."""
    replicas: IntegerRules | None = None
    security: NimServiceSecurityRules | None = None
    serving_port: NimServiceServingPortRules | None = None
    """The port on which the model answers requests."""
    tolerations: TolerationsRules | None = None


class NimServiceAutoscalingRules(Model):
    """The schema `NimServiceRulesAllOfAutoscaling`."""

    max_replicas: IntegerRules | None = None
    metric: StringRules | None = None
    metric_threshold: IntegerRules | None = None
    min_replicas: IntegerRules | None = None
    scale_window_seconds: IntegerRules | None = None


class NimServiceComputeRules(Model):
    """The schema `NimServiceRulesAllOfCompute`."""

    cpu_core_limit: NumberRules | None = None
    cpu_core_request: NumberRules | None = None
    cpu_memory_limit: QuantityRules | None = None
    cpu_memory_request: QuantityRules | None = None
    gpu_devices_request: IntegerRules | None = None
    gpu_memory_limit: QuantityRules | None = None
    gpu_memory_request: QuantityRules | None = None
    gpu_portion_limit: NumberRules | None = None
    gpu_portion_request: NumberRules | None = None
    gpu_request_type: GpuRequestRules | None = None


class NimServiceModelStoreRules(Model):
    """The schema `NimServiceRulesAllOfModelStore`."""

    nim_cache: NimCacheRules | None = None
    pvc: PvcRules | None = None


class NimServiceSecurityRules(Model):
    """The schema `NimServiceRulesAllOfSecurity`."""

    run_as_gid: IntegerRulesOptional | None = None
    run_as_uid: IntegerRulesOptional | None = None


class NimServiceServingPortRules(Model):
    service_type: ServingPortServiceTypeRules | None = None
    port: IntegerRules | None = None
    grpc_port: IntegerRules | None = None
    metrics_port: IntegerRules | None = None
    expose_externally: BooleanRules | None = None
    exposed_url: StringRules | None = None
    exposed_protocol: ServingPortExposedProtocolRules | None = None


class NumberRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""
    min: float | None = None
    """The smallest value that is allowed."""
    max: float | None = None
    """The largest value that is allowed."""
    step: float | None = None
    """The step between the values that are allowed."""
    default_from: DefaultFromRule | None = None
    """Field from which the default is derived."""


class PodAffinityRules(Model):
    type: PodAffinityTypeRules | None = None
    key: StringRules | None = None


class PodAffinityTypeOptionsOptionsInner(Model):
    value: PodAffinityType | None
    displayed: str | None = None


class PodAffinityTypeRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[PodAffinityTypeOptionsOptionsInner] | None = None


class PolicyCreationFields(Model):
    """The name of a policy and the scope for which it holds."""

    scope: ScopeType
    """The level at which it holds: tenant, cluster, department or project; give the id of that
    unit as well.
    """
    project_id: int | None = None
    """The identifier of the project, for the scope `project`."""
    department_id: str | None = None
    """The identifier of the department, for the scope `department`."""
    cluster_id: uuid.UUID | None = None
    """The identifier of the cluster, for the scope `cluster`."""
    name: str
    """The name of the policy."""


class PolicyListEntry(Model):
    """One policy, without its contents."""

    type: PolicyType | None = None
    """The workload type that it is for."""
    meta: PolicyMeta | None = None
    """The scope that it is for."""
    status: PolicyListEntryStatus | None = None
    """How far clusters have applied it."""


class PolicyListEntryStatus(Model):
    clusters: list[PolicySyncStatusOfCluster] | None = None
    validation: PolicyValidationStatusValidation | None = None


class PolicyListResponse(Model):
    policies: list[PolicyListEntry | None] | None = None


class PolicyMeta(Model):
    """The name and scope of a policy."""

    id: uuid.UUID
    tenant_id: int | None = None
    """The identifier of the tenant."""
    cluster_id: uuid.UUID | None = None
    """The identifier of the cluster, for the scope `cluster`."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_by: str
    """Who changed it last."""
    updated_at: datetime.datetime
    """When it was last changed."""
    scope: ScopeType
    """The level at which it holds: tenant, cluster, department or project; give the id of that
    unit as well.
    """
    project_id: int | None = None
    """The identifier of the project, for the scope `project`."""
    department_id: str | None = None
    """The identifier of the department, for the scope `department`."""
    name: str
    """The name of the policy."""


class PolicySyncStatusOfCluster(Model):
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    status: PolicySyncStatusOfClusterStatus
    error_message: str | None = None


class PolicyValidationStatus(Model):
    validation: PolicyValidationStatusValidation | None = None


class PolicyValidationStatusValidation(Model):
    error_message: str | None = None


class PortRules(Model):
    container: IntegerRules | None = None
    service_type: PortServiceTypeRules | None = None
    custom_external_port: BooleanRules | None = None
    external: IntegerRules | None = None
    tool_type: StringRules | None = None
    tool_name: StringRules | None = None


class PortServiceTypeOptionsOptionsInner(Model):
    value: PortServiceType | None
    displayed: str | None = None


class PortServiceTypeRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[PortServiceTypeOptionsOptionsInner] | None = None


class PortsDefaults(Model):
    attributes: Port | None = None
    instances: list[Port | None] | None = None


class PortsRules(Model):
    attributes: PortRules | None = None
    instances: ItemRules | None = None


class PreemptibilityOptionsOptionsInner(Model):
    value: Preemptibility | None
    displayed: str | None = None


class PreemptibilityRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[PreemptibilityOptionsOptionsInner] | None = None


class ProbeHandlerRules(Model):
    http_get: ProbeHandlerRulesHttpGet | None = None


class ProbeHandlerRulesHttpGet(Model):
    path: StringRules | None = None
    port: IntegerRules | None = None
    host: StringRules | None = None
    scheme: StringRules | None = None


class ProbeRules(Model):
    initial_delay_seconds: IntegerRules | None = None
    period_seconds: IntegerRules | None = None
    timeout_seconds: IntegerRules | None = None
    success_threshold: IntegerRules | None = None
    failure_threshold: IntegerRules | None = None
    handler: ProbeHandlerRules | None = None


class ProbesRules(Model):
    readiness: ProbeRules | None = None


class PvcAccessModesRules(Model):
    read_write_once: BooleanRules | None = None
    read_only_many: BooleanRules | None = None
    read_write_many: BooleanRules | None = None


class PvcRules(Model):
    claim_name: StringRules | None = None
    path: StringRules | None = None
    read_only: BooleanRules | None = None
    claim_info: ClaimInfoRules | None = None


class PvcsDefaults(Model):
    attributes: PvcInstance | None = None
    instances: list[PvcInstance | None] | None = None


class PvcsRules(Model):
    attributes: PvcRules | None = None
    instances: ItemRules | None = None


class QuantityRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""
    min: str | None = None
    """The smallest value that is allowed."""
    max: str | None = None
    """The largest value that is allowed."""
    default_from: DefaultFromRule | None = None
    """Field from which the default is derived."""


class RelatedUrlRules(Model):
    url: StringRules | None = None
    type: StringRules | None = None
    name: StringRules | None = None


class RelatedUrlsDefaults(Model):
    attributes: RelatedUrl | None = None
    instances: list[RelatedUrl | None] | None = None


class RelatedUrlsRules(Model):
    attributes: RelatedUrlRules | None = None
    instances: ItemRules | None = None


class ReplicaDefaultsV2(Model):
    annotations: AnnotationsDefaults | None = None
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
    compute: ComputeFieldsDefaults | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
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


class ReplicaRulesV2(Model):
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
    compute: ComputeFieldsRules | None = None
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: ArrayRules | None = None
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFieldsRules | None = None
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


class RestartPolicyOptionsOptionsInner(Model):
    value: RestartPolicy | None
    displayed: str | None = None


class RestartPolicyRule(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[RestartPolicyOptionsOptionsInner] | None = None


class S3Rules(Model):
    bucket: StringRules | None = None
    path: StringRules | None = None
    url: StringRules | None = None


class S3sDefaults(Model):
    attributes: S3Instance | None = None
    instances: list[S3Instance | None] | None = None


class S3sRules(Model):
    attributes: S3Rules | None = None
    instances: ItemRules | None = None


class SeccompProfileTypeOptionsOptionsInner(Model):
    value: SeccompProfileType | None
    displayed: str | None = None


class SeccompProfileTypeRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[SeccompProfileTypeOptionsOptionsInner] | None = None


class SecretRules(Model):
    secret: StringRules | None = None
    mount_path: StringRules | None = None
    default_mode: StringRules | None = None


class SecretsDefaults(Model):
    attributes: SecretInstance | None = None
    instances: list[SecretInstance | None] | None = None


class SecretsRules(Model):
    attributes: SecretRules | None = None
    instances: ItemRules | None = None


class ServingConfigurationRules(Model):
    initialization_timeout_seconds: IntegerRules | None = None
    request_timeout_seconds: IntegerRules | None = None


class ServingPortAuthorizationTypeOptionsOptionsInner(Model):
    value: ServingPortAuthorizationType | None
    displayed: str | None = None


class ServingPortAuthorizationTypeRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[ServingPortAuthorizationTypeOptionsOptionsInner] | None = None


class ServingPortExposedProtocolOptionsOptionsInner(Model):
    value: ServingPortExposedProtocol | None
    displayed: str | None = None


class ServingPortExposedProtocolRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[ServingPortExposedProtocolOptionsOptionsInner] | None = None


class ServingPortProtocolOptionsOptionsInner(Model):
    value: ServingPortProtocol | None
    displayed: str | None = None


class ServingPortProtocolRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[ServingPortProtocolOptionsOptionsInner] | None = None


class ServingPortRules(Model):
    container: IntegerRules | None = None
    protocol: ServingPortProtocolRules | None = None
    authorization_type: ServingPortAuthorizationTypeRules | None = None
    authorized_users: ArrayRules | None = None
    authorized_groups: ArrayRules | None = None
    cluster_local_access_only: BooleanRules | None = None


class ServingPortServiceTypeOptionsOptionsInner(Model):
    value: ServingPortServiceType | None
    displayed: str | None = None


class ServingPortServiceTypeRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[ServingPortServiceTypeOptionsOptionsInner] | None = None


class SourceOfRule(Model):
    scope: ScopeType
    project_id: int | None = None
    """The identifier of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    is_fallback: bool | None = None


class StringOption(Model):
    value: str
    displayed: str | None = None


class StringRules(Model):
    source_of_rule: SourceOfRule | None = None
    """Scope that sets the rule."""
    required: bool | None = None
    """Whether a value must be given."""
    can_edit: bool | None = None
    """Whether a request may give another value than the default."""
    options: list[StringOption] | None = None
    """Values that are allowed."""


class ComputeFieldsDefaults(Model):
    """The schema `SupersetDefaultsAllOfCompute`."""

    cpu_core_limit: float | None = None
    cpu_core_request: float | None = None
    cpu_memory_limit: str | None = None
    cpu_memory_request: str | None = None
    extended_resources: ExtendedResourcesDefaults | None = None
    gpu_devices_request: int | None = None
    gpu_memory_limit: str | None = None
    gpu_memory_request: str | None = None
    gpu_portion_limit: float | None = None
    gpu_portion_request: float | None = None
    gpu_request_type: GpuRequestType | None = None
    large_shm_request: bool | None = None


class StorageFieldsDefaults(Model):
    """The schema `SupersetDefaultsAllOfStorage`."""

    config_map_volume: ConfigMapsDefaults | None = None
    data_volume: DataVolumesDefaults | None = None
    empty_dir_volume: EmptyDirsDefaults | None = None
    git: GitsDefaults | None = None
    host_path: HostPathsDefaults | None = None
    nfs: NfssDefaults | None = None
    pvc: PvcsDefaults | None = None
    s3: S3sDefaults | None = None
    secret_volume: SecretsDefaults | None = None


class ComputeFieldsRules(Model):
    """The schema `SupersetRulesAllOfCompute`."""

    cpu_core_limit: NumberRules | None = None
    cpu_core_request: NumberRules | None = None
    cpu_memory_limit: QuantityRules | None = None
    cpu_memory_request: QuantityRules | None = None
    extended_resources: ExtendedResourcesRules | None = None
    gpu_devices_request: IntegerRules | None = None
    gpu_memory_limit: QuantityRules | None = None
    gpu_memory_request: QuantityRules | None = None
    gpu_portion_limit: NumberRules | None = None
    gpu_portion_request: NumberRules | None = None
    gpu_request_type: GpuRequestRules | None = None
    large_shm_request: BooleanRules | None = None


class SecurityFlatFieldsRules(Model):
    """The schema `SupersetRulesAllOfSecurity`."""

    allow_privilege_escalation: BooleanRules | None = None
    capabilities: ArrayRules | None = None
    host_ipc: BooleanRules | None = None
    host_network: BooleanRules | None = None
    read_only_root_filesystem: BooleanRules | None = None
    run_as_gid: IntegerRulesOptional | None = None
    run_as_non_root: BooleanRules | None = None
    run_as_uid: IntegerRulesOptional | None = None
    seccomp_profile_type: SeccompProfileTypeRules | None = None
    supplemental_groups: StringRules | None = None
    uid_gid_source: UidGidSourceRules | None = None


class StorageFieldsRules(Model):
    """The schema `SupersetRulesAllOfStorage`."""

    config_map_volume: ConfigMapsRules | None = None
    data_volume: DataVolumesRules | None = None
    empty_dir_volume: EmptyDirsRules | None = None
    git: GitsRules | None = None
    host_path: HostPathsRules | None = None
    nfs: NfssRules | None = None
    pvc: PvcsRules | None = None
    s3: S3sRules | None = None
    secret_volume: SecretsRules | None = None


class TolerationEffectOptionsOptionsInner(Model):
    value: TolerationEffect | None
    displayed: str | None = None


class TolerationEffectRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[TolerationEffectOptionsOptionsInner] | None = None


class TolerationOperatorOptionsOptionsInner(Model):
    value: TolerationOperator | None
    displayed: str | None = None


class TolerationOperatorRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[TolerationOperatorOptionsOptionsInner] | None = None


class TolerationRules(Model):
    operator: TolerationOperatorRules | None = None
    key: StringRules | None = None
    value: StringRules | None = None
    effect: TolerationEffectRules | None = None
    seconds: IntegerRules | None = None
    exclude: BooleanRules | None = None


class TolerationsDefaults(Model):
    attributes: Toleration | None = None
    instances: list[Toleration | None] | None = None


class TolerationsRules(Model):
    attributes: TolerationRules | None = None
    instances: ItemRules | None = None


class TrainingPolicyChangeRequestV2(Model):
    """What to change in a policy for trainings."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: TrainingPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""
    reset: list[str] | None = None
    """The paths of the entries to remove from the policy."""


class TrainingPolicyDefaultsAndRulesV2(Model):
    """Defaults and rules for trainings."""

    defaults: TrainingPolicyDefaultsV2 | None = None
    """Values that workloads get where their request gives none."""
    rules: TrainingPolicyRulesV2 | None = None
    """Limits for what a request may give."""
    imposed_assets: list[uuid.UUID] | None = None
    """The identifiers of data sources that every workload gets."""
    status: PolicyValidationStatus | None = None
    """Whether the policy is valid."""


class TrainingPolicyDefaultsV2(Model):
    annotations: AnnotationsDefaults | None = None
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
    compute: ComputeFieldsDefaults | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
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


class TrainingPolicyOverwriteRequestV2(Model):
    """The whole policy for trainings of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: TrainingPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class TrainingPolicyRulesV2(Model):
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
    compute: ComputeFieldsRules | None = None
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: ArrayRules | None = None
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFieldsRules | None = None
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


class TrainingPolicyV2(Model):
    """A policy for trainings."""

    meta: PolicyMeta | None = None
    """The name and scope of the policy."""
    policy: TrainingPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules of this scope."""
    effective: TrainingPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules that hold, with those of the scopes above."""
    effective_updated_at: datetime.datetime | None = None
    """When these last changed."""


class UidGidSourceOptionsOptionsInner(Model):
    value: UidGidSource | None
    displayed: str | None = None


class UidGidSourceRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[UidGidSourceOptionsOptionsInner] | None = None


class WorkspacePolicyChangeRequestV2(Model):
    """What to change in a policy for workspaces."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: WorkspacePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""
    reset: list[str] | None = None
    """The paths of the entries to remove from the policy."""


class WorkspacePolicyDefaultsAndRulesV2(Model):
    """Defaults and rules for workspaces."""

    defaults: WorkspacePolicyDefaultsV2 | None = None
    """Values that workloads get where their request gives none."""
    rules: WorkspacePolicyRulesV2 | None = None
    """Limits for what a request may give."""
    imposed_assets: list[uuid.UUID] | None = None
    """The identifiers of data sources that every workload gets."""
    status: PolicyValidationStatus | None = None
    """Whether the policy is valid."""


class WorkspacePolicyDefaultsV2(Model):
    annotations: AnnotationsDefaults | None = None
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
    compute: ComputeFieldsDefaults | None = None
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
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


class WorkspacePolicyOverwriteRequestV2(Model):
    """The whole policy for workspaces of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: WorkspacePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class WorkspacePolicyRulesV2(Model):
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
    compute: ComputeFieldsRules | None = None
    create_home_dir: BooleanRules | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
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
    node_affinity_required: ArbitraryRules | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: ArrayRules | None = None
    node_type: StringRules | None = None
    """Run only on nodes that an administrator has labelled with this type."""
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
    restart_policy: RestartPolicyRule | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFieldsRules | None = None
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


class WorkspacePolicyV2(Model):
    """A policy for workspaces."""

    meta: PolicyMeta | None = None
    """The name and scope of the policy."""
    policy: WorkspacePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules of this scope."""
    effective: WorkspacePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules that hold, with those of the scopes above."""
    effective_updated_at: datetime.datetime | None = None
    """When these last changed."""
