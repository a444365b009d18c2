"""Models: workload templates."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        AutoScaling,
        CleanPodPolicy,
        CommonSecurityFlatFields,
        ComplianceInfoReason,
        DistributedFramework,
        DistributedInferenceStartupPolicy,
        EnvironmentVariable,
        ExposedUrl,
        ImagePullPolicy,
        ImagePullSecret,
        Label,
        MpiLauncherCreationPolicy,
        NodeAffinityRequired,
        PodAffinity,
        Port,
        Preemptibility,
        Probes,
        RelatedUrl,
        RestartPolicy,
        ScopeType,
        SecurityFlatFields,
        ServingConfiguration,
        ServingPort,
        Toleration,
    )
    from .workloads_shared import (
        CommonStorageFields,
        ComputeFields,
        DistributedInferenceLeaderWorkerSpec,
        DistributedSpecSpec,
        StorageFields,
    )


class WorkloadType(OpenEnum):
    WORKSPACE = "Workspace"
    TRAINING = "Training"
    DISTRIBUTED = "Distributed"
    INFERENCE = "Inference"
    DISTRIBUTED_INFERENCE = "DistributedInference"


class DistributedTemplate(Model):
    """A template for distributed trainings."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: DistributedTemplateSpec | None = None
    """Values that workloads get from the template."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: DistributedSpecSpec | None = None
    """Values of the template together with those of the assets to which it refers."""
    combined_master_spec: MasterTemplateSpec | None = None
    """The same for the master of a distributed training."""


class DistributedTemplateCreationRequest(Model):
    """What to create as a template for distributed trainings."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: DistributedTemplateSpec | None = None
    """Values that workloads get from the template."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""


class DistributedTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""
    spec: DistributedTemplateSpec | None = None
    """Values that workloads get from the template."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""


class DistributedTemplateSpec(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    max_replicas: int | None = None
    """The most workers with which an elastic training may run."""
    min_replicas: int | None = None
    """The fewest workers with which an elastic training may run."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    num_workers: int | None = None
    """The number of worker pods."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class DistributedTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: DistributedTemplateSpec | None = None
    """Values that workloads get from the template."""
    master_spec_same_as_worker: bool | None = None
    """Whether the master runs with the same specification as the workers."""
    master: TemplateMasterSection | None = None
    """Values for the master of a distributed training."""


class DistributedTemplatesListResponse(Model):
    entries: list[DistributedTemplatesListResponseItem] | None = None
    pagination: PaginationInfo | None = None


class DistributedTemplatesListResponseItem(Model):
    meta: TemplateMetaFields
    spec: DistributedTemplateSpec | None = None
    master_spec_same_as_worker: bool | None = None
    master: TemplateMasterSection | None = None
    runnable: RunnableInfo | None = None
    combined_spec: DistributedSpecSpec | None = None
    combined_master_spec: MasterTemplateSpec | None = None
    compliance_issues: list[ComplianceInfoReason] | None = None


class InferenceTemplate(Model):
    """A template for inference workloads."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: InferenceTemplateSpec | None = None
    """Values that workloads get from the template."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: InferenceTemplateSpec | None = None
    """Values of the template together with those of the assets to which it refers."""


class InferenceTemplateCreationRequest(Model):
    """What to create as a template for inference workloads."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: InferenceTemplateSpec | None = None
    """Values that workloads get from the template."""


class InferenceTemplateSpec(Model):
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
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
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    security: CommonSecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    serving_port: ServingPort | None = None
    """The port on which the model answers requests."""
    storage: CommonStorageFields | None = None
    """Volumes and data sources to mount."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class InferenceTemplatesListResponse(Model):
    entries: list[InferenceTemplatesListResponseItem] | None = None
    pagination: PaginationInfo | None = None


class InferenceTemplatesListResponseItem(Model):
    meta: TemplateMetaFields
    spec: InferenceTemplateSpec | None = None
    runnable: RunnableInfo | None = None
    combined_spec: InferenceTemplateSpec | None = None
    compliance_issues: list[ComplianceInfoReason] | None = None


class MasterTemplateSpec(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted. Deprecated."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed. Deprecated."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
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
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled. Deprecated."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed. Deprecated."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class PaginationInfo(Model):
    limit: int | None = None
    offset: int | None = None
    next_offset: int | None = None


class RunnableInfo(Model):
    is_runnable: bool | None = None
    """Whether a workload can be submitted from the template as it is."""
    issue: str | None = None
    """What is missing."""


class SupersetServingPort(Model):
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


class SupersetSpec(Model):
    """How to run a workload of any type; which fields apply depends on the type."""

    leader: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the leader of each replica."""
    worker: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the workers of each replica."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: str | None = None
    """When to restart a container that has ended."""
    serving_port: SupersetServingPort | None = None
    """The port on which the model answers requests."""
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    """The number of worker pods beside the leader of each replica."""
    replicas: int | None = None
    """The number of replicas to run."""
    autoscaling: AutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_configuration: ServingConfiguration | None = None
    """Time limits of serving."""
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    clean_pod_policy: CleanPodPolicy | None = None
    """Which pods to delete when the training has ended."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    completions: int | None = None
    """The number of pods that have to finish successfully."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    distributed_framework: DistributedFramework | None = None
    """The framework that distributes the training."""
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    max_replicas: int | None = None
    """The most workers with which an elastic training may run."""
    min_replicas: int | None = None
    """The fewest workers with which an elastic training may run."""
    mpi_launcher_creation_policy: MpiLauncherCreationPolicy | None = None
    """Whether the MPI launcher is created at once or when the workers are ready."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    num_workers: int | None = None
    """The number of worker pods."""
    parallelism: int | None = None
    """The number of pods that run at the same time."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    slots_per_worker: int | None = None
    """The number of MPI slots of each worker."""
    ssh_auth_mount_path: str | None = None
    """The directory of the container in which MPI finds its SSH keys."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class SupersetTemplate(Model):
    """A template for workloads of any type."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    compliance_issues: list[ComplianceInfoReason] | None = None
    """What does not comply with the policy of the project that was asked for."""
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
    combined_master_spec: MasterTemplateSpec | None = None
    """The same for the master of a distributed training."""


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
    spec: MasterTemplateSpec | None = None
    """Values that the master gets from the template."""
    assets: dict[str, Any] | None = None
    """Assets from which the master gets values."""


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


class TemplatePatchMetaFields(Model):
    name: str | None
    """The name of the template."""
    description: str | None = None
    """What the template is for."""


class TemplateUpdateMetaFields(Model):
    name: str
    """The name of the template."""
    description: str | None = None
    """What the template is for."""


class TemplatesListResponse(Model):
    entries: list[SupersetTemplate] | None = None
    pagination: PaginationInfo | None = None


class TrainingTemplate(Model):
    """A template for trainings."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: TrainingTemplateSpec | None = None
    """Values that workloads get from the template."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: TrainingTemplateSpec | None = None
    """Values of the template together with those of the assets to which it refers."""


class TrainingTemplateCreationRequest(Model):
    """What to create as a template for trainings."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: TrainingTemplateSpec | None = None
    """Values that workloads get from the template."""


class TrainingTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""
    spec: TrainingTemplateSpec | None = None
    """Values that workloads get from the template."""


class TrainingTemplateSpec(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    completions: int | None = None
    """The number of pods that have to finish successfully."""
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    parallelism: int | None = None
    """The number of pods that run at the same time."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class TrainingTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: TrainingTemplateSpec | None = None
    """Values that workloads get from the template."""


class TrainingTemplatesListResponse(Model):
    entries: list[TrainingTemplatesListResponseItem] | None = None
    pagination: PaginationInfo | None = None


class TrainingTemplatesListResponseItem(Model):
    meta: TemplateMetaFields
    spec: TrainingTemplateSpec | None = None
    runnable: RunnableInfo | None = None
    combined_spec: TrainingTemplateSpec | None = None
    compliance_issues: list[ComplianceInfoReason] | None = None


class WorkspaceTemplate(Model):
    """A template for workspaces."""

    meta: TemplateMetaFields
    """The name of the template and its scope."""
    spec: WorkspaceTemplateSpec | None = None
    """Values that workloads get from the template."""
    runnable: RunnableInfo | None = None
    """Whether a workload can be submitted from the template as it is."""
    combined_spec: WorkspaceTemplateSpec | None = None
    """Values of the template together with those of the assets to which it refers."""


class WorkspaceTemplateCreationRequest(Model):
    """What to create as a template for workspaces."""

    meta: TemplateCreationMetaFields
    """The name of the template and its scope."""
    spec: WorkspaceTemplateSpec | None = None
    """Values that workloads get from the template."""


class WorkspaceTemplatePatchRequest(Model):
    meta: TemplatePatchMetaFields | None = None
    """The name of the template and its scope."""
    fields_to_clear: list[str] | None = None
    """Fields to empty, such as `spec.image`."""
    spec: WorkspaceTemplateSpec | None = None
    """Values that workloads get from the template."""


class WorkspaceTemplateSpec(Model):
    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    args: str | None = None
    """Arguments of the command, in one string."""
    auto_deletion_time_after_completion_seconds: int | None = None
    """Seconds after which the finished workload is deleted."""
    backoff_limit: int | None = None
    """How often to try again before the workload counts as failed."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
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
    exposed_urls: list[ExposedUrl | None] | None = None
    """Web addresses under which ports of the container are reachable."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    node_affinity_required: NodeAffinityRequired | None = None
    """Conditions that the labels of a node must meet."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    node_type: str | None = None
    """Run only on nodes that an administrator has labelled with this type."""
    pod_affinity: PodAffinity | None = None
    """Whether and how the pods should be placed close to each other."""
    ports: list[Port | None] | None = None
    """Ports of the container to expose."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    related_urls: list[RelatedUrl | None] | None = None
    """Links to show beside the workload, such as an experiment tracker."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    security: SecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    storage: StorageFields | None = None
    """Volumes and data sources to mount."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""


class WorkspaceTemplateUpdateRequest(Model):
    meta: TemplateUpdateMetaFields
    """The name of the template and its scope."""
    spec: WorkspaceTemplateSpec | None = None
    """Values that workloads get from the template."""


class WorkspaceTemplatesListResponse(Model):
    entries: list[WorkspaceTemplatesListResponseItem] | None = None
    pagination: PaginationInfo | None = None


class WorkspaceTemplatesListResponseItem(Model):
    meta: TemplateMetaFields
    spec: WorkspaceTemplateSpec | None = None
    runnable: RunnableInfo | None = None
    combined_spec: WorkspaceTemplateSpec | None = None
    compliance_issues: list[ComplianceInfoReason] | None = None
