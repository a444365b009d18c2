"""Models: template."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        DistributedFramework,
        ImagePullSecret,
        Label,
        NodeAffinityRequired,
        PodAffinity,
        RestartPolicy,
        ServingPortAuthorizationType,
        Toleration,
    )
    from .workload_assets_shared import (
        AssetCreationRequest,
        AssetKind,
        AssetMeta,
        AssetUpdateRequest,
        DataSourceOverrides,
        EnvironmentAssetRef,
        EnvironmentVariableOfAsset,
    )


class AssetIdAndKind(Model):
    id: uuid.UUID
    """The identifier of the asset."""
    kind: AssetKind
    """The kind of asset."""
    overrides: DataSourceOverrides | None = None
    """Values that replace those of the asset."""


class AssetsIds(Model):
    environment: uuid.UUID
    """The identifier of the environment."""
    compute: uuid.UUID | None = None
    """The identifier of the compute resource."""
    datasources: list[AssetIdAndKind] | None = None
    """Data sources by id and kind."""
    workload_volumes: list[str] | None = None
    """The paths of volumes that last as long as the workload."""


class AssetsRef(Model):
    environment: EnvironmentAssetRef
    compute: AssetsRefCompute | None = None
    datasources: list[DatasourceRef] | None = None
    workload_volumes: list[str] | None = None


class AssetsRefCompute(Model):
    id: uuid.UUID
    name: str


class AssetsRefOptional(Model):
    environment: EnvironmentAssetRef
    compute: AssetsRefCompute | None = None
    datasources: list[DatasourceRef] | None = None
    workload_volumes: list[str] | None = None


class DatasourceRef(Model):
    id: uuid.UUID
    name: str
    kind: AssetKind
    overrides: DataSourceOverrides | None = None


class InfoDistMaster(Model):
    assets: AssetsRefOptional | None = None
    specific_env: SpecificRunParams | None = None


class InfoDistributed(Model):
    num_workers: int | None = None
    no_master: bool | None = None
    dist_framework: DistributedFramework | None = None
    master: InfoDistMaster | None = None


class ServingPortAccess(Model):
    authorization_type: ServingPortAuthorizationType | None = None
    """Who may send requests."""
    authorized_users: list[str] | None = None
    """Users who may send requests."""
    authorized_groups: list[str] | None = None
    """Groups whose members may send requests."""
    cluster_local_access_only: bool | None = None
    """Whether requests may only come from inside the cluster."""


class SpecificRunAutoScalingAutoScaling(Model):
    metric_threshold_percentage: float | None = None
    """Percentage of the threshold at which scaling begins."""
    min_replicas: int | None = None
    """The fewest replicas; 0 lets an idle workload scale down to nothing."""
    max_replicas: int | None = None
    """The most replicas."""
    initial_replicas: int | None = None
    """The number of replicas at the start."""
    activation_replicas: int | None = None
    """The number of replicas when it starts again after having scaled down to nothing."""
    concurrency_hard_limit: int | None = None
    """The most requests that a replica handles at the same time."""
    scale_to_zero_retention_seconds: int | None = None
    """Seconds for which the last replica stays when there is no load."""
    scale_down_delay_seconds: int | None = None
    """Seconds of less load after which replicas are removed."""
    initialization_timeout_seconds: int | None = None
    """Seconds that a replica has to become ready. Deprecated."""
    threshold_metric: str | None = None
    """The metric by which the load is measured."""
    threshold_value: int | None = None
    """The value of the metric for each replica that scaling aims at."""


class SpecificRunConnectionInfo(Model):
    name: str | None = None
    """The name of the tool in the environment."""
    node_port: int | None = None
    """The port number on the node."""
    external_url: str | None = None
    """The address to use."""
    authorized_users: list[str] | None = None
    """Users who may open it."""
    authorized_groups: list[str] | None = None
    """Groups whose members may open it."""


class SpecificRunCreationFields(Model):
    assets: AssetsIds
    """Assets of which the template consists."""
    specific_env: SpecificRunParams | None = None
    """Values that the template sets beyond its assets."""


class SpecificRunInfoFields(Model):
    assets: AssetsRef
    specific_env: SpecificRunParams | None = None
    distributed: InfoDistributed | None = None


class SpecificRunParams(Model):
    connections: list[SpecificRunConnectionInfo] | None = None
    """Addresses and ports of the tools of the environment."""
    allow_over_quota: bool | None = None
    """Whether the workload may use more than the quota of its project, when others leave resources
    free.
    """
    auto_scaling: SpecificRunAutoScalingAutoScaling | None = None
    """How the number of replicas follows the load."""
    serving_port_access: ServingPortAccess | None = None
    """Who may send requests to the model."""
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
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
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
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    restart_policy: RestartPolicy | None = None
    """When to restart a container that has ended."""
    run_as_gid: int | None = None
    """Group id with which the container runs."""
    run_as_uid: int | None = None
    """The user id with which the container runs."""
    supplemental_groups: str | None = None
    """Further group ids of the user, separated by commas."""
    terminate_after_preemption: bool | None = None
    """Whether the workload ends when it is preempted, instead of waiting to run again."""
    termination_grace_period_seconds: int | None = None
    """Seconds that the workload has for ending before it is killed."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""


class WorkloadTemplate(Model):
    """An asset-based workload template."""

    meta: AssetMeta
    spec: SpecificRunInfoFields


class WorkloadTemplateCreationRequest(Model):
    """What to create as an asset-based workload template."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: SpecificRunCreationFields
    """Values of the asset."""


class WorkloadTemplateListResponse(Model):
    entries: list[WorkloadTemplate]


class WorkloadTemplateUpdateRequest(Model):
    """New values for an asset-based workload template."""

    meta: AssetUpdateRequest
    """New name and description."""
    spec: SpecificRunCreationFields
    """New values of the asset."""
