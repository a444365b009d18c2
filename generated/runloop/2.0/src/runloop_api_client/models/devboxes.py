"""Models: devboxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .shared import LaunchParameters


class ExecutionStatus(OpenEnum):
    """Whether the command waits, runs or has ended."""

    QUEUED = "queued"
    RUNNING = "running"
    COMPLETED = "completed"


class TunnelParamsAuthMode(OpenEnum):
    """Whether everyone may use the tunnel, or only who has the token."""

    OPEN = "open"
    AUTHENTICATED = "authenticated"


class DevboxCapability(OpenEnum):
    """Something that a devbox can do."""

    UNKNOWN = "unknown"
    DOCKER_IN_DOCKER = "docker_in_docker"


class DevboxStatus(OpenEnum):
    """The state that it is in."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    PROVISIONING = "provisioning"
    INITIALIZING = "initializing"
    RUNNING = "running"
    SUSPENDING = "suspending"
    SUSPENDED = "suspended"
    RESUMING = "resuming"
    FAILURE = "failure"
    SHUTDOWN = "shutdown"


class DevboxFailureReason(OpenEnum):
    """Why it failed, if it did."""

    OUT_OF_MEMORY = "out_of_memory"
    OUT_OF_DISK = "out_of_disk"
    EXECUTION_FAILED = "execution_failed"
    HEALTH_CHECK_FAILED = "health_check_failed"


class InitiatorType(OpenEnum):
    """What created it."""

    UNKNOWN = "unknown"
    API = "api"
    SCENARIO = "scenario"
    SCORING_VALIDATION = "scoring_validation"
    REFLEX = "reflex"


class ShutdownReason(OpenEnum):
    """Why it was shut down, if it was."""

    API_SHUTDOWN = "api_shutdown"
    KEEP_ALIVE_TIMEOUT = "keep_alive_timeout"
    ENTRYPOINT_EXIT = "entrypoint_exit"
    IDLE = "idle"
    TTL_EXPIRED = "ttl_expired"


class StateTransitionStatus(OpenEnum):
    """The state from then on."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    PROVISIONING = "provisioning"
    INITIALIZING = "initializing"
    RUNNING = "running"
    SUSPENDING = "suspending"
    SUSPENDED = "suspended"
    RESUMING = "resuming"
    FAILURE = "failure"
    SHUTDOWN = "shutdown"


class AwaitedExecutionStatus(OpenEnum):
    """A state of a command to wait for."""

    QUEUED = "queued"
    RUNNING = "running"
    COMPLETED = "completed"


class AwaitedDevboxStatus(OpenEnum):
    """A state of a devbox to wait for."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    PROVISIONING = "provisioning"
    INITIALIZING = "initializing"
    RUNNING = "running"
    SUSPENDING = "suspending"
    SUSPENDED = "suspended"
    RESUMING = "resuming"
    FAILURE = "failure"
    SHUTDOWN = "shutdown"


class TunnelAuthMode(OpenEnum):
    """Whether everyone may use the tunnel, or only who has the token."""

    OPEN = "open"
    AUTHENTICATED = "authenticated"


class DevboxAsyncExecutionDetailView(Model):
    """A command that was started, with its output so far."""

    devbox_id: str
    """The id of the devbox."""
    execution_id: str
    """The id of the execution, which is one command that was started."""
    status: ExecutionStatus
    """Whether the command waits, runs or has ended."""
    exit_status: int | None = None
    """The exit code; empty until the command has ended."""
    shell_name: str | None = None
    """The name of the shell that runs it. Commands of one shell share its directory and its
    variables, and run one after the other.
    """
    stderr: str | None = None
    """What it wrote to standard error: the last lines, if `stderr_truncated`."""
    stderr_truncated: bool | None = None
    """Whether the beginning of `stderr` is missing."""
    stdout: str | None = None
    """What it wrote to standard output: the last lines, if `stdout_truncated`."""
    stdout_truncated: bool | None = None
    """Whether the beginning of `stdout` is missing."""


class GatewaySpec(Model):
    """A service that a devbox calls through the agent gateway."""

    gateway: str
    """The id or the name of the gateway config."""
    secret: str
    """The name of the secret that holds the credentials."""


class McpSpec(Model):
    """An MCP server that a devbox uses through the gateway."""

    mcp_config: str
    """The id or the name of the MCP config."""
    secret: str
    """The name of the secret that holds the credentials."""


class SSHKeyView(Model):
    """A key for SSH access to a devbox."""

    id: str
    """The id of the devbox."""
    ssh_private_key: str
    """The private key."""
    ssh_user: str
    """The user to log in as."""
    url: str
    """The host to connect to."""


class TunnelParams(Model):
    """How a tunnel works."""

    auth_mode: TunnelParamsAuthMode | None = None
    """Whether everyone may use the tunnel, or only who has the token."""
    http_keep_alive: bool | None = None
    """Whether requests through the tunnel put off the shutdown of an idle devbox."""
    wake_on_http: bool | None = None
    """Whether a request through the tunnel starts a suspended devbox again."""


class DevboxEvictionEventView(Model):
    """A devbox that is about to be evicted."""

    devbox_id: str
    """The id of the devbox."""
    eviction_deadline_ms: int
    """When it is evicted, in milliseconds since 1970 (UTC)."""


class DevboxExecutionDetailView(Model):
    """A command that has ended."""

    devbox_id: str
    """The id of the devbox."""
    exit_status: int
    """The exit code; 0 says that the command succeeded."""
    stderr: str
    """What it wrote to standard error."""
    stdout: str
    """What it wrote to standard output."""
    shell_name: str | None = None
    """The name of the shell that runs it. Commands of one shell share its directory and its
    variables, and run one after the other.
    """


class DevboxListView(Model):
    """A page of devboxes."""

    devboxes: list[DevboxView]
    """The devboxes of this page."""
    has_more: bool
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class DevboxResourceUsageView(Model):
    """What a devbox has used."""

    id: str
    """The id of the devbox."""
    disk_gb_seconds: int
    """Disk, as gigabytes times seconds."""
    memory_gb_seconds: int
    """Memory, as gigabytes times seconds."""
    start_time_ms: int
    """When it began, in milliseconds since 1970 (UTC)."""
    status: str
    """The state that the devbox is in."""
    total_active_seconds: int
    """How many seconds it has run."""
    total_elapsed_seconds: int
    """How many seconds it has existed."""
    vcpu_seconds: int
    """CPU, as processors times seconds."""
    end_time_ms: int | None = None
    """When it ended, in milliseconds since 1970 (UTC); empty as long as it goes on."""


class DevboxSnapshotListView(Model):
    """A page of snapshots."""

    has_more: bool
    """Whether there are more items after this page."""
    snapshots: list[DevboxSnapshotView]
    """The snapshots of this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""


class DevboxSnapshotView(Model):
    """A snapshot of the disk of a devbox."""

    id: str
    """Its identifier."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    metadata: dict[str, str]
    """Keys and values of your own, by which it can be found again."""
    source_devbox_id: str
    """The id of the devbox whose disk it shows."""
    commit_message: str | None = None
    """What the snapshot holds, in words."""
    name: str | None = None
    """Its name."""
    size_bytes: int | None = None
    """How big it is, in bytes."""
    source_blueprint_id: str | None = None
    """The id of the blueprint that the devbox came from."""


class DevboxView(Model):
    """A devbox."""

    id: str
    """Its identifier."""
    capabilities: list[DevboxCapability]
    """What the devbox can do."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    end_time_ms: int | None = None
    """When it ended, in milliseconds since 1970 (UTC); empty as long as it goes on."""
    launch_parameters: LaunchParameters
    """How the devbox is equipped and started."""
    metadata: dict[str, str]
    """Keys and values of your own, by which it can be found again."""
    state_transitions: list[StateTransition]
    """The states that the devbox has been in, in order."""
    status: DevboxStatus
    """The state that it is in."""
    blueprint_id: str | None = None
    """The id of the blueprint that it started from."""
    failure_reason: DevboxFailureReason | None = None
    """Why it failed, if it did."""
    gateway_specs: dict[str, GatewaySpecView] | None = None
    """The services that it calls through the agent gateway, by prefix."""
    initiator_id: str | None = None
    """The id of what created it."""
    initiator_type: InitiatorType | None = None
    """What created it."""
    mcp_specs: dict[str, McpSpecView] | None = None
    """The MCP servers that it uses, by the name of the variable."""
    name: str | None = None
    """Its name."""
    shutdown_reason: ShutdownReason | None = None
    """Why it was shut down, if it was."""
    snapshot_id: str | None = None
    """The id of the snapshot that it started from."""
    tunnel: TunnelView | None = None
    """The tunnel that is open."""


class GatewaySpecView(Model):
    """A service that a devbox calls through the agent gateway."""

    gateway_config_id: str
    """The id of the gateway config."""
    secret_id: str
    """The id of the secret that holds the credentials."""


class McpSpecView(Model):
    """An MCP server that a devbox uses."""

    mcp_config_id: str
    """The id of the MCP config."""
    secret_id: str
    """The id of the secret that holds the credentials."""


class StateTransition(Model):
    """A change of the state of a devbox."""

    failure_reason: str | None = None
    """Why it failed, if it did."""
    status: StateTransitionStatus | None = None
    """The state from then on."""
    transition_time_ms: Any = None
    """When it changed, in milliseconds since 1970 (UTC)."""


class PtyTunnelView(Model):
    """A tunnel to the terminals of a devbox."""

    auth_token: str
    """The token that gives access."""
    tunnel_key: str
    """The name of the tunnel, which is part of its address."""


class TunnelView(Model):
    """A tunnel that makes the ports of a devbox reachable."""

    auth_mode: TunnelAuthMode
    """Whether everyone may use the tunnel, or only who has the token."""
    create_time_ms: int
    """When it was created, in milliseconds since 1970 (UTC)."""
    http_keep_alive: bool
    """Whether requests through the tunnel put off the shutdown of an idle devbox."""
    tunnel_key: str
    """The name of the tunnel, which is part of its address."""
    wake_on_http: bool
    """Whether a request through the tunnel starts a suspended devbox again."""
    auth_token: str | None = None
    """The token that gives access."""


class DevboxTunnelView(Model):
    """A port that is reachable from outside."""

    devbox_id: str
    """The id of the devbox."""
    port: int
    """The port."""
    url: str
    """The URL under which the port is reached."""
