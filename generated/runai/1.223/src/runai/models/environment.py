"""Models: environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import Capability, ImagePullPolicy, Probes, SeccompProfileType, UidGidSource
    from .workload_assets_shared import (
        AssetClusterStatusInfo,
        AssetCreationRequest,
        AssetMeta,
        AssetUpdateRequest,
        AssetUsageInfo,
        ComplianceInfo,
        EnvironmentVariableOfAsset,
        UsageTimesInfo,
    )


class ExternalToolType(OpenEnum):
    WANDB = "wandb"
    COMET = "comet"


class InternalConnectionType(OpenEnum):
    LOAD_BALANCER = "LoadBalancer"
    NODE_PORT = "NodePort"
    EXTERNAL_URL = "ExternalUrl"
    SERVING_PORT = "ServingPort"


class InternalToolType(OpenEnum):
    JUPYTER_NOTEBOOK = "jupyter-notebook"
    PYCHARM = "pycharm"
    VISUAL_STUDIO_CODE = "visual-studio-code"
    TENSORBOARD = "tensorboard"
    RSTUDIO = "rstudio"
    MLFLOW = "mlflow"
    CUSTOM = "custom"
    MATLAB = "matlab"
    CHATBOT_UI = "chatbot-ui"


class ServingPortInfoProtocol(OpenEnum):
    """The protocol of the requests."""

    GRPC = "grpc"
    HTTP = "http"


class Connection(Model):
    name: str
    """The name of the tool."""
    is_external: bool | None = None
    """Whether the tool runs outside the container."""
    internal_tool_info: InternalToolInfo | None = None
    """Where a tool in the container listens and how it is exposed."""
    external_tool_info: ExternalToolInfo | None = None
    """Where a tool outside is found."""


class EnvironmentAsset(Model):
    """An environment."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: EnvironmentAssetSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class EnvironmentAssetSpec(Model):
    args: str | None = None
    """Arguments of the command, in one string."""
    command: str | None = None
    """The command to run in the container instead of the image's own entry point."""
    environment_variables: list[EnvironmentVariableOfAsset | None] | None = None
    """Environment variables of the container."""
    run_as_gid: int | None = None
    """Group id with which the container runs."""
    run_as_uid: int | None = None
    """The user id with which the container runs."""
    supplemental_groups: str | None = None
    """Further group ids of the user, separated by commas."""
    allow_privilege_escalation: bool | None = None
    """Whether a process may gain more privileges than its parent."""
    capabilities: list[Capability] | None = None
    """Linux capabilities to add."""
    create_home_dir: bool | None = None
    """Whether to create a home directory for the user of the container; it does not outlive the
    container.
    """
    host_ipc: bool | None = None
    """Whether to share the inter-process communication of the node."""
    host_network: bool | None = None
    """Whether to use the network of the node."""
    image: str | None = None
    """Container image to run, such as `python:3.8`."""
    image_pull_policy: ImagePullPolicy | None = None
    """When to pull the image."""
    probes: Probes | None = None
    """Checks by which the cluster decides whether the container is ready."""
    read_only_root_filesystem: bool | None = None
    """Whether the root file system of the container is read-only."""
    run_as_non_root: bool | None = None
    """Whether to refuse to run as root."""
    seccomp_profile_type: SeccompProfileType | None = None
    """The filter for system calls."""
    stdin: bool | None = None
    """Whether to keep the standard input of the container open."""
    tty: bool | None = None
    """Whether to allocate a terminal for the container."""
    uid_gid_source: UidGidSource | None = None
    """Where the user and group ids come from: the image, the token of the user, or the values
    below.
    """
    working_dir: str | None = None
    """The directory in which the container starts; default the image's own."""
    connections: list[Connection] | None = None
    """Tools in the container or outside that users can open."""
    override_uid_gid_in_workspace: bool | None = None
    """Whether users may choose the user and group ids when they submit a workload."""


class EnvironmentCreationRequest(Model):
    """What to create as an environment."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: EnvironmentAssetSpec
    """Values of the asset."""


class EnvironmentListResponse(Model):
    entries: list[EnvironmentAsset]


class EnvironmentUpdateRequest(Model):
    """New values for an environment."""

    meta: AssetUpdateRequest
    """New name and description."""
    spec: EnvironmentAssetSpec
    """New values of the asset."""


class ExternalToolInfo(Model):
    tool_type: ExternalToolType
    """The type of the tool."""
    external_url: str
    """The address of the tool."""


class ExternalUrlInfo(Model):
    is_custom_url: bool | None = None
    """Whether users choose the address when they submit a workload."""
    external_url: str | None = None
    """The address to use."""


class InternalToolInfo(Model):
    tool_type: InternalToolType
    """The type of the tool."""
    connection_type: InternalConnectionType
    """How the tool is exposed."""
    container_port: int
    """The port number in the container."""
    node_port_info: NodePortInfo | None = None
    """How the port is chosen, for the connection type `NodePort`."""
    external_url_info: ExternalUrlInfo | None = None
    """How the address is chosen, for the connection type `ExternalUrl`."""
    serving_port_info: ServingPortInfo | None = None
    """How requests come in, for the connection type `ServingPort`."""


class NodePortInfo(Model):
    is_custom_port: bool | None = None
    """Whether users choose the port when they submit a workload."""


class ServingPortInfo(Model):
    protocol: ServingPortInfoProtocol | None = None
    """The protocol of the requests."""
