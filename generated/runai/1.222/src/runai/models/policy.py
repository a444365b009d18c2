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
        MigProfile,
        MpiLauncherCreationPolicy,
        NfsInstance,
        NodeAffinityRequired,
        PodAffinity,
        PodAffinityType,
        Port,
        PortServiceType,
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
        ServingPortProtocol,
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


class CommonSecurityFlatFieldsRules(Model):
    uid_gid_source: UidGidSourceRules | None = None
    capabilities: ArrayRules | None = None
    seccomp_profile_type: SeccompProfileTypeRules | None = None
    run_as_non_root: BooleanRules | None = None
    read_only_root_filesystem: BooleanRules | None = None
    run_as_uid: IntegerRulesOptional | None = None
    run_as_gid: IntegerRulesOptional | None = None
    supplemental_groups: StringRules | None = None


class CommonStorageFieldsDefaults(Model):
    data_volume: DataVolumesDefaults | None = None
    pvc: PvcsDefaults | None = None
    host_path: HostPathsDefaults | None = None
    nfs: NfssDefaults | None = None
    git: GitsDefaults | None = None
    config_map_volume: ConfigMapsDefaults | None = None
    secret_volume: SecretsDefaults | None = None
    empty_dir_volume: EmptyDirsDefaults | None = None


class CommonStorageFieldsRules(Model):
    data_volume: DataVolumesRules | None = None
    pvc: PvcsRules | None = None
    host_path: HostPathsRules | None = None
    nfs: NfssRules | None = None
    git: GitsRules | None = None
    config_map_volume: ConfigMapsRules | None = None
    secret_volume: SecretsRules | None = None
    empty_dir_volume: EmptyDirsRules | None = None


class ComputeFieldsDefaults(Model):
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
    extended_resources: ExtendedResourcesDefaults | None = None


class ComputeFieldsRules(Model):
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
    extended_resources: ExtendedResourcesRules | None = None


class ConfigMapRules(Model):
    config_map: StringRules | None = None
    mount_path: StringRules | None = None
    sub_path: StringRules | None = None


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


class CleanPodPolicyOptionsOptionsInner(Model):
    """The schema `DistributedCleanPodPolicyOptionsOptionsInner`."""

    value: CleanPodPolicy | None
    displayed: str | None = None


class CleanPodPolicyRules(Model):
    """The schema `DistributedCleanPodPolicyRules`."""

    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[CleanPodPolicyOptionsOptionsInner] | None = None


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


class MpiLauncherCreationPolicyOptionsOptionsInner(Model):
    """The schema `DistributedMpiLauncherCreationPolicyOptionsOptionsInner`."""

    value: MpiLauncherCreationPolicy | None
    displayed: str | None = None


class MpiLauncherCreationPolicyRules(Model):
    """The schema `DistributedMpiLauncherCreationPolicyRules`."""

    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[MpiLauncherCreationPolicyOptionsOptionsInner] | None = None


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
    worker: DistributedPolicyDefaultsV2Worker | None = None
    master: ReplicaDefaultsV2 | None = None


class DistributedPolicyDefaultsV2Worker(Model):
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
    security: SecurityFlatFields | None = None
    compute: ComputeFieldsDefaults | None = None
    storage: StorageFieldsDefaults | None = None
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
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


class DistributedPolicyOverwriteRequestV2(Model):
    """The whole policy for distributed trainings of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: DistributedPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class DistributedPolicyRulesV2(Model):
    worker: DistributedPolicyRulesV2Worker | None = None
    master: ReplicaRulesV2 | None = None


class DistributedPolicyRulesV2Worker(Model):
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
    security: SecurityFlatFieldsRules | None = None
    compute: ComputeFieldsRules | None = None
    storage: StorageFieldsRules | None = None
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""
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
    """The schema `InferencePolicyDefaultsAndRulesV2Defaults`."""

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
    environment_variables: EnvironmentVariablesDefaults | None = None
    """Environment variables of the container."""
    annotations: AnnotationsDefaults | None = None
    """Kubernetes annotations to set."""
    labels: LabelsDefaults | None = None
    image_pull_secrets: ImagePullSecretsDefaults | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: TolerationsDefaults | None = None
    ports: PortsDefaults | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsDefaults | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsDefaults | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    compute: ComputeFieldsDefaults | None = None
    storage: CommonStorageFieldsDefaults | None = None
    security: CommonSecurityFlatFields | None = None
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""


class InferencePolicyOverwriteRequestV2(Model):
    """The whole policy for inference workloads of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: InferencePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class InferencePolicyRulesV2(Model):
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
    environment_variables: InstancesRules | None = None
    """Environment variables of the container."""
    annotations: InstancesRules | None = None
    """Kubernetes annotations to set."""
    labels: InstancesRules | None = None
    image_pull_secrets: ImagePullSecretsRules | None = None
    """Secrets with which to pull the image from private registries."""
    tolerations: TolerationsRules | None = None
    ports: PortsRules | None = None
    """Ports of the container to expose."""
    exposed_urls: ExposedUrlsRules | None = None
    """Web addresses under which ports of the container are reachable."""
    related_urls: RelatedUrlsRules | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    compute: ComputeFieldsRules | None = None
    security: CommonSecurityFlatFieldsRules | None = None
    storage: CommonStorageFieldsRules | None = None
    serving_port: ServingPortRules | None = None
    """The port on which the model answers requests."""
    autoscaling: AutoScalingRules | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfigurationRules | None = None
    """Time limits of serving."""


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


class MigProfileOptionsOptionsInner(Model):
    value: MigProfile | None
    displayed: str | None = None


class MigProfileRules(Model):
    source_of_rule: SourceOfRule | None = None
    required: bool | None = None
    can_edit: bool | None = None
    options: list[MigProfileOptionsOptionsInner] | None = None


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
    security: SecurityFlatFields | None = None
    compute: ComputeFieldsDefaults | None = None
    storage: StorageFieldsDefaults | None = None
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""


class ReplicaRulesV2(Model):
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
    security: SecurityFlatFieldsRules | None = None
    compute: ComputeFieldsRules | None = None
    storage: StorageFieldsRules | None = None
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""


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


class SecretsDefaults(Model):
    attributes: SecretInstance | None = None
    instances: list[SecretInstance | None] | None = None


class SecretsRules(Model):
    attributes: SecretRules | None = None
    instances: ItemRules | None = None


class SecurityFlatFieldsRules(Model):
    uid_gid_source: UidGidSourceRules | None = None
    capabilities: ArrayRules | None = None
    seccomp_profile_type: SeccompProfileTypeRules | None = None
    run_as_non_root: BooleanRules | None = None
    read_only_root_filesystem: BooleanRules | None = None
    run_as_uid: IntegerRulesOptional | None = None
    run_as_gid: IntegerRulesOptional | None = None
    supplemental_groups: StringRules | None = None
    allow_privilege_escalation: BooleanRules | None = None
    host_ipc: BooleanRules | None = None
    host_network: BooleanRules | None = None


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


class SourceOfRule(Model):
    scope: ScopeType
    project_id: int | None = None
    """The identifier of the project that it belongs to."""
    department_id: str | None = None
    """The identifier of the department that it belongs to."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    is_fallback: bool | None = None


class StorageFieldsDefaults(Model):
    data_volume: DataVolumesDefaults | None = None
    pvc: PvcsDefaults | None = None
    host_path: HostPathsDefaults | None = None
    nfs: NfssDefaults | None = None
    git: GitsDefaults | None = None
    config_map_volume: ConfigMapsDefaults | None = None
    secret_volume: SecretsDefaults | None = None
    empty_dir_volume: EmptyDirsDefaults | None = None
    s3: S3sDefaults | None = None


class StorageFieldsRules(Model):
    data_volume: DataVolumesRules | None = None
    pvc: PvcsRules | None = None
    host_path: HostPathsRules | None = None
    nfs: NfssRules | None = None
    git: GitsRules | None = None
    config_map_volume: ConfigMapsRules | None = None
    secret_volume: SecretsRules | None = None
    empty_dir_volume: EmptyDirsRules | None = None
    s3: S3sRules | None = None


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
    """The schema `TrainingPolicyDefaultsAndRulesV2Defaults`."""

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
    security: SecurityFlatFields | None = None
    compute: ComputeFieldsDefaults | None = None
    storage: StorageFieldsDefaults | None = None
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""


class TrainingPolicyOverwriteRequestV2(Model):
    """The whole policy for trainings of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: TrainingPolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class TrainingPolicyRulesV2(Model):
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
    security: SecurityFlatFieldsRules | None = None
    compute: ComputeFieldsRules | None = None
    storage: StorageFieldsRules | None = None
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""


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
    """The schema `WorkspacePolicyDefaultsAndRulesV2Defaults`."""

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
    security: SecurityFlatFields | None = None
    compute: ComputeFieldsDefaults | None = None
    storage: StorageFieldsDefaults | None = None
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""


class WorkspacePolicyOverwriteRequestV2(Model):
    """The whole policy for workspaces of a scope."""

    meta: PolicyCreationFields | None = None
    """The name of the policy and the scope for which it holds."""
    policy: WorkspacePolicyDefaultsAndRulesV2 | None = None
    """Defaults and rules to set."""


class WorkspacePolicyRulesV2(Model):
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
    security: SecurityFlatFieldsRules | None = None
    compute: ComputeFieldsRules | None = None
    storage: StorageFieldsRules | None = None
    tty: BooleanRules | None = None
    """Whether to allocate a terminal for the container."""
    stdin: BooleanRules | None = None
    """Whether to keep the standard input of the container open."""


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
