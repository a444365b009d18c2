"""Models: repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import ContainerizedService


class ContainerConfigArchitecture(OpenEnum):
    """The architecture of the processor."""

    X86_64 = "x86_64"
    ARM64 = "arm64"


class InspectionStatus(OpenEnum):
    """The state that it is in."""

    INVALID = "invalid"
    REPO_AUTH_PENDING = "repo_auth_pending"
    REPO_AUTHENTICATION_FAILURE = "repo_authentication_failure"
    REPO_ACCESS_FAILURE = "repo_access_failure"
    INSPECTION_PENDING = "inspection_pending"
    INSPECTION_FAILED = "inspection_failed"
    INSPECTION_SUCCESS = "inspection_success"
    INSPECTION_USER_MANIFEST_ADDED = "inspection_user_manifest_added"


class InspectionBuildStatus(OpenEnum):
    """How far the image for the repository is."""

    IMAGE_BUILDING = "image_building"
    IMAGE_BUILD_SUCCESS = "image_build_success"
    IMAGE_BUILD_FAILURE = "image_build_failure"


class RepositoryConnectionView(Model):
    """A connection to a repository."""

    id: str
    """Its identifier."""
    name: str
    """The name of the repository."""
    owner: str
    """The user or organization that owns the repository."""


class RepositoryConnectionListView(Model):
    """A page of connections to repositories."""

    has_more: bool
    """Whether there are more items after this page."""
    remaining_count: int
    """How many items come after this page."""
    repositories: list[RepositoryConnectionView]
    """The connections of this page."""
    total_count: int
    """How many connections there are on all pages."""


class ContainerConfig(Model):
    """The container that a repository needs."""

    base_image_name: str
    """The image to build on."""
    architecture: ContainerConfigArchitecture | None = None
    """The architecture of the processor."""
    setup_commands: list[str] | None = None
    """Commands that set the container up."""


class RepositoryLanguage(Model):
    """A programming language of a repository."""

    language: str | None = None
    """The language."""
    version: str | None = None
    """The version of the language."""


class DevCommands(Model):
    """Commands to work on a workspace."""

    build: list[str] | None = None
    """Commands that build it."""
    install: list[str] | None = None
    """Commands that install what it needs."""
    lint: list[str] | None = None
    """Commands that check its style."""
    scripts: list[str] | None = None
    """Further commands."""
    test: list[str] | None = None
    """Commands that test it."""


class RepositoryWorkspace(Model):
    """A part of a repository that is built on its own."""

    build_tool: list[str]
    """The tools that build it."""
    dev_commands: DevCommands | None = None
    """Commands to work on it."""
    name: str | None = None
    """Its name."""
    path: str | None = None
    """Its path within the repository."""
    workspace_refresh_commands: list[str] | None = None
    """Commands to run after each change of the code."""
    workspace_setup_commands: list[str] | None = None
    """Commands that set it up."""


class RepositoryManifestView(Model):
    """What a repository needs."""

    container_config: ContainerConfig
    """The container."""
    languages: list[RepositoryLanguage]
    """The programming languages."""
    workspaces: list[RepositoryWorkspace]
    """The parts that are built on their own."""
    containerized_services: list[ContainerizedService] | None = None
    """Containers that run beside the devbox, such as a database."""
    env_vars: dict[str, str] | None = None
    """Environment variables, by name."""
    required_env_vars: list[str] | None = None
    """Environment variables that have to be given."""


class ActionsContext(Model):
    """The steps of a workflow of GitHub."""

    actions_skipped_unnecessary: list[str]
    """Steps that were left out because nothing needs them."""
    actions_taken: list[str]
    """Steps that were followed."""
    actions_unknown: list[str]
    """Steps that were not understood."""


class WorkflowContext(Model):
    """A workflow of GitHub that an inspection looked at."""

    actions_context: ActionsContext
    """Its steps."""
    file_name: str
    """The name of its file."""


class RepositoryInspectionDetails(Model):
    """What an inspection of a repository found."""

    id: str
    """Its identifier."""
    commit_sha: str
    """The commit that was inspected."""
    inspected_at: int
    """When it was inspected, in milliseconds since 1970 (UTC)."""
    repository_manifest: RepositoryManifestView
    """What the repository needs."""
    status: InspectionStatus
    """The state that it is in."""
    blueprint_id: str | None = None
    """The id of the blueprint."""
    blueprint_name: str | None = None
    """The name of the blueprint; the newest with this name is meant."""
    build_status: InspectionBuildStatus | None = None
    """How far the image for the repository is."""
    user_manifest: RepositoryManifestView | None = None
    """What the repository needs according to its owner."""
    workflow_contexts: dict[str, WorkflowContext] | None = None
    """The workflows of GitHub that were looked at, by name."""


class RepositoryInspectionListView(Model):
    """The inspections of a repository."""

    inspections: list[RepositoryInspectionDetails]
    """The inspections."""
