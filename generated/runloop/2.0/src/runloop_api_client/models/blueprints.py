"""Models: blueprints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import CodeMountParameters, ContainerizedService, LaunchParameters


class BuildContextType(OpenEnum):
    """`object`."""

    OBJECT = "object"


class BlueprintState(OpenEnum):
    """Whether it exists or has been deleted."""

    CREATED = "created"
    DELETED = "deleted"


class BlueprintStatus(OpenEnum):
    """How far the build is."""

    QUEUED = "queued"
    PROVISIONING = "provisioning"
    BUILDING = "building"
    AWAITING_UPLOAD = "awaiting_upload"
    FAILED = "failed"
    BUILD_COMPLETE = "build_complete"


class BlueprintCapability(OpenEnum):
    """Something that devboxes of a blueprint can do."""

    UNKNOWN = "unknown"
    DOCKER_IN_DOCKER = "docker_in_docker"


class BlueprintFailureReason(OpenEnum):
    """Why the build failed, if it did."""

    OUT_OF_MEMORY = "out_of_memory"
    OUT_OF_DISK = "out_of_disk"
    BUILD_FAILED = "build_failed"


class BlueprintBuildLog(Model):
    """A line of the log of a build."""

    level: str
    """How severe it is, such as `info`."""
    message: str
    """What happened."""
    timestamp_ms: int
    """When it happened, in milliseconds since 1970 (UTC)."""


class BlueprintBuildLogsListView(Model):
    """The log of the build of a blueprint."""

    blueprint_id: str
    """The id of the blueprint."""
    logs: list[BlueprintBuildLog]
    """The lines, in order."""


class BlueprintBuildParameters(Model):
    """What a blueprint is built from."""

    name: str
    """Its name."""
    base_blueprint_id: str | None = None
    """The id of the blueprint to build on."""
    base_blueprint_name: str | None = None
    """The name of the blueprint to build on; the newest with this name is meant."""
    build_args: dict[str, str] | None = None
    """Arguments of the Dockerfile, by name."""
    build_context: BuildContext | None = None
    """The storage object with the files that the Dockerfile copies."""
    code_mounts: list[CodeMountParameters] | None = None
    """Repositories to clone."""
    dockerfile: str | None = None
    """The Dockerfile, as text."""
    file_mounts: dict[str, str] | None = None
    """Files to write: their paths with their contents."""
    launch_parameters: LaunchParameters | None = None
    """How the devbox is equipped and started."""
    metadata: dict[str, str] | None = None
    """Keys and values of your own, by which it can be found again."""
    network_policy_id: str | None = None
    """The id of the network policy that says what it may connect to."""
    secrets: dict[str, str] | None = None
    """Which secrets become environment variables: the name of the variable, and the name of the
    secret.
    """
    services: list[ContainerizedService] | None = None
    """Containers to run beside the devbox, such as a database."""
    system_setup_commands: list[str] | None = None
    """Commands to run at the end of the build, as root or with `sudo`."""


class BuildContext(Model):
    """Files that a Dockerfile copies."""

    object_id: str
    """The id of the storage object."""
    type: BuildContextType
    """`object`."""


class BlueprintListView(Model):
    """A page of blueprints."""

    blueprints: list[BlueprintView]
    """The blueprints of this page."""
    has_more: bool
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class BlueprintPreviewView(Model):
    """What a blueprint would be built from."""

    dockerfile: str
    """The Dockerfile, as text."""


class BlueprintView(Model):
    """A blueprint: an image that devboxes start from."""

    id: str
    """Its identifier."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    name: str
    """Its name."""
    parameters: BlueprintBuildParameters
    """What it is built from."""
    state: BlueprintState
    """Whether it exists or has been deleted."""
    status: BlueprintStatus
    """How far the build is."""
    base_blueprint_id: str | None = None
    """The id of the blueprint to build on."""
    build_finish_time_ms: int | None = None
    """When the build ended, in milliseconds since 1970 (UTC)."""
    containerized_services: list[ContainerizedService] | None = None
    """Containers that run beside the devbox, such as a database."""
    devbox_capabilities: list[BlueprintCapability] | None = None
    """What devboxes of this blueprint can do."""
    failure_reason: BlueprintFailureReason | None = None
    """Why the build failed, if it did."""
    is_public: bool | None = None
    """Whether it is open to everyone."""
    metadata: dict[str, str] | None = None
    """Keys and values of your own, by which it can be found again."""


class InspectionSourceParam(Model):
    """The inspection that a blueprint is made from."""

    inspection_id: str
    """The id of the inspection."""
    github_auth_token: str | None = None
    """A token that gives access to a private repository."""
