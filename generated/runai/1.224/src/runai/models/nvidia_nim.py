"""Models: nvidia nim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import (
        Annotation,
        EnvironmentVariable,
        ImagePullPolicy,
        ImagePullSecret,
        Label,
        NimServiceAutoscaling,
        NimServiceCompute,
        NimServiceModelStore,
        NimServiceMultiNode,
        NimServiceSecurity,
        NimServiceServingPort,
        Preemptibility,
        Probes,
        Toleration,
    )
    from .workloads_shared import DesiredPhase, WorkloadV2Metadata


class NIMServiceMetadataCreateParams(Model):
    name: str
    """The name of the workload, unique in its project."""
    use_given_name_as_prefix: bool | None = None
    """Whether to append a random ending to the name, so that it is unique."""
    project_id: str
    """The identifier of the project in which the workload runs."""


class NimServiceCreateRequest(Model):
    """What to submit as an NVIDIA NIM service."""

    metadata: NIMServiceMetadataCreateParams
    """The name of the service and the project in which it runs."""
    spec: NimServiceSpec | None
    """How to run the service."""


class NimServiceResponse(Model):
    metadata: WorkloadV2Metadata
    desired_phase: DesiredPhase
    spec: NimServiceSpec | None


class NimServiceSpec(Model):
    """How to run an NVIDIA NIM service."""

    annotations: list[Annotation | None] | None = None
    """Kubernetes annotations to set."""
    autoscaling: NimServiceAutoscaling | None = None
    """How the number of replicas follows the load."""
    category: str | None = None
    """The name of the category under which the workload is reported."""
    compute: NimServiceCompute | None = None
    """CPU, memory and GPU to request."""
    environment_variables: list[EnvironmentVariable | None] | None = None
    """Environment variables of the container."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    image_pull_secrets: list[ImagePullSecret | None] | None = None
    """Secrets with which to pull the image from private registries."""
    labels: list[Label | None] | None = None
    """Kubernetes labels to set."""
    model_store: NimServiceModelStore | None = None
    """Where the model files are kept."""
    multi_node: NimServiceMultiNode | None = None
    """How many nodes each replica spans."""
    ngc_auth_secret: str | None = None
    """The name of the secret that holds the NGC API key."""
    node_pools: list[str] | None = None
    """The names of the node pools to try, the preferred one first."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""
    priority_class: str | None = None
    """The name of the priority with which the workload is scheduled."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    replicas: int | None = None
    """The number of replicas to run."""
    security: NimServiceSecurity | None = None
    """User, group and privileges with which the container runs."""
    serving_port: NimServiceServingPort | None = None
    """The port on which the model answers requests."""
    tolerations: list[Toleration | None] | None = None
    """Taints of nodes that the workload tolerates."""


class NimServiceUpdateRequest(Model):
    """What to change in an NVIDIA NIM service."""

    spec: NimServiceSpec | None
    """New values; those that are not given stay."""
