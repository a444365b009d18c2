"""Models: distributed inferences."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        CommonSecurityFlatFields,
        ConfigMapInstance,
        EmptyDirInstance,
        EnvironmentVariable,
        ImagePullPolicy,
        ImagePullSecret,
        Label,
        NodeAffinityRequired,
        PodAffinity,
        Probes,
        PvcInstance,
        SecretInstance,
        Toleration,
    )
    from .workloads_shared import ComputeFields, Phase, WorkloadDesiredPhase


class DistributedInferenceRestartPolicy(OpenEnum):
    RECREATE_GROUP_ON_POD_RESTART = "RecreateGroupOnPodRestart"
    NONE = "None"


class DistributedInferenceServingPortAccessAuthorizationTypeEnum(OpenEnum):
    PUBLIC = "public"
    AUTHENTICATED_USERS = "authenticatedUsers"
    AUTHORIZED_USERS = "authorizedUsers"
    AUTHORIZED_GROUPS = "authorizedGroups"


class DistributedInferenceServingPortProtocol(OpenEnum):
    HTTP = "http"


class DistributedInferenceStartupPolicy(OpenEnum):
    LEADER_CREATED = "LeaderCreated"
    LEADER_READY = "LeaderReady"


class DistributedInference(Model):
    """A distributed inference as it was submitted, with its phase."""

    name: str
    """The name of the workload."""
    requested_name: str
    """The name that was asked for, which may be a prefix of the name."""
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
    """The phase that was asked for: running, stopped or deleted."""
    actual_phase: Phase | None = None
    """The phase that the cluster reports; absent until it does."""
    spec: DistributedInferenceSpecSpec | None = None
    """How the workload runs, with the values of policies and templates."""


class DistributedInferenceCreationRequest(Model):
    """What to submit as a distributed inference."""

    name: str
    """The name of the workload, unique in its project."""
    use_given_name_as_prefix: bool | None = None
    """Whether to append a random ending to the name, so that it is unique."""
    project_id: str
    """The identifier of the project in which the workload runs."""
    cluster_id: uuid.UUID
    """The identifier of the cluster on which the workload runs."""
    spec: DistributedInferenceSpecSpec | None = None
    """How to run the workload."""


class DistributedInferenceLeaderWorkerSpec(Model):
    """How to run the leader or the workers of a replica."""

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
    compute: ComputeFields | None = None
    """CPU, memory and GPU to request."""
    storage: DistributedInferenceStorageFields | None = None
    """Volumes and data sources to mount."""
    security: CommonSecurityFlatFields | None = None
    """User, group and privileges with which the container runs."""
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


class DistributedInferenceSpecSpec(Model):
    """How to run a distributed inference."""

    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    serving_port: DistributedInferenceServingPort | None = None
    """The port on which the model answers requests."""
    restart_policy: DistributedInferenceRestartPolicy | None = None
    """Whether a pod's restart recreates its whole replica."""
    startup_policy: DistributedInferenceStartupPolicy | None = None
    """Whether the workers start when the leader is created or when it is ready."""
    workers: int | None = None
    """The number of worker pods beside the leader of each replica."""
    replicas: int | None = None
    """The number of replicas to run."""
    leader: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the leader of each replica."""
    worker: DistributedInferenceLeaderWorkerSpec | None = None
    """How to run the workers of each replica."""


class DistributedInferenceServingPort(Model):
    """The port on which the model answers requests."""

    port: int | None = None
    protocol: DistributedInferenceServingPortProtocol | None = None
    authorization_type: DistributedInferenceServingPortAccessAuthorizationTypeEnum | None = None
    authorized_users: list[str] | None = None
    authorized_groups: list[str] | None = None
    expose_externally: bool | None = None
    exposed_url: str | None = None


class DistributedInferenceStorageFields(Model):
    pvc: list[PvcInstance | None] | None = None
    """Persistent volume claims to mount."""
    config_map_volume: list[ConfigMapInstance | None] | None = None
    """Config maps to mount."""
    secret_volume: list[SecretInstance | None] | None = None
    """Secrets to mount."""
    empty_dir_volume: list[EmptyDirInstance | None] | None = None
    """Empty directories to mount, which last as long as the pod."""
