"""devboxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models, sync
from .._runtime import call as _call
from .._runtime import rest as _rest
from .._runtime.call import Call, Operation, Paged
from .._runtime.deprecation import deprecated
from .._runtime.rest import Child, Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from .._runtime.rest import BinaryAPIResponse, Omit, Page, RequestOptions, Stream, WriteOptions
    from .._runtime.uploads import FileInput

_CREATE: Operation[models.DevboxView] = Operation(
    "devboxes.create",
    "POST",
    "/v1/devboxes",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.DevboxListView] = Operation(
    "devboxes.list",
    "GET",
    "/v1/devboxes",
    parameters=_call.queries("include_total_count", "limit", "starting_after", "status"),
    responses=(_call.json("200", lambda: models.DevboxListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="devboxes", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.DevboxView] = Operation(
    "devboxes.retrieve",
    "GET",
    "/v1/devboxes/{id}",
    responses=(_call.json("200", lambda: models.DevboxView),),
)
_UPDATE: Operation[models.DevboxView] = Operation(
    "devboxes.update",
    "POST",
    "/v1/devboxes/{id}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxView),),
    idempotency_header="x-request-id",
)
_CREATE_PTY_TUNNEL: Operation[models.PtyTunnelView] = Operation(
    "devboxes.create_pty_tunnel",
    "POST",
    "/v1/devboxes/{id}/create_pty_tunnel",
    responses=(_call.json("200", lambda: models.PtyTunnelView),),
    idempotency_header="x-request-id",
)
_CREATE_SSH_KEY: Operation[models.SSHKeyView] = Operation(
    "devboxes.create_ssh_key",
    "POST",
    "/v1/devboxes/{id}/create_ssh_key",
    responses=(_call.json("200", lambda: models.SSHKeyView),),
    idempotency_header="x-request-id",
)
_DELETE_DISK_SNAPSHOT: Operation[Any] = Operation(
    "devboxes.delete_disk_snapshot",
    "POST",
    "/v1/devboxes/disk_snapshots/{id}/delete",
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_DOWNLOAD_FILE: Operation[bytes] = Operation(
    "devboxes.download_file",
    "POST",
    "/v1/devboxes/{id}/download_file",
    body=_call.Body("application/json", required=True),
    responses=(_call.binary("200", "application/octet-stream"),),
    timeout=600.0,
    idempotency_header="x-request-id",
)
_ENABLE_TUNNEL: Operation[models.TunnelView] = Operation(
    "devboxes.enable_tunnel",
    "POST",
    "/v1/devboxes/{id}/enable_tunnel",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TunnelView),),
    idempotency_header="x-request-id",
)
_EXECUTE: Operation[models.DevboxAsyncExecutionDetailView] = Operation(
    "devboxes.execute",
    "POST",
    "/v1/devboxes/{id}/execute",
    parameters=(_call.path("id"), _call.query("last_n")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxAsyncExecutionDetailView),),
    timeout=600.0,
    idempotency_header="x-request-id",
)
_EXECUTE_ASYNC: Operation[models.DevboxAsyncExecutionDetailView] = Operation(
    "devboxes.execute_async",
    "POST",
    "/v1/devboxes/{id}/execute_async",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxAsyncExecutionDetailView),),
    idempotency_header="x-request-id",
)
_EXECUTE_SYNC: Operation[models.DevboxExecutionDetailView] = Operation(
    "devboxes.execute_sync",
    "POST",
    "/v1/devboxes/{id}/execute_sync",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxExecutionDetailView),),
    timeout=600.0,
    idempotency_header="x-request-id",
)
_KEEP_ALIVE: Operation[Any] = Operation(
    "devboxes.keep_alive",
    "POST",
    "/v1/devboxes/{id}/keep_alive",
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_LIST_DISK_SNAPSHOTS: Operation[models.DevboxSnapshotListView] = Operation(
    "devboxes.list_disk_snapshots",
    "GET",
    "/v1/devboxes/disk_snapshots",
    parameters=_call.queries(
        "devbox_id",
        "include_total_count",
        "limit",
        "metadata[key]",
        "metadata[key][in]",
        "source_blueprint_id",
        "starting_after",
    ),
    responses=(_call.json("200", lambda: models.DevboxSnapshotListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="snapshots", next="id", more="has_more"
    ),
)
_READ_FILE_CONTENTS: Operation[str] = Operation(
    "devboxes.read_file_contents",
    "POST",
    "/v1/devboxes/{id}/read_file_contents",
    body=_call.Body("application/json", required=True),
    responses=(_call.text("200", "text/plain"),),
    timeout=600.0,
    idempotency_header="x-request-id",
)
_REMOVE_TUNNEL: Operation[Any] = Operation(
    "devboxes.remove_tunnel",
    "POST",
    "/v1/devboxes/{id}/remove_tunnel",
    body=_call.Body("application/json"),
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_RESUME: Operation[models.DevboxView] = Operation(
    "devboxes.resume",
    "POST",
    "/v1/devboxes/{id}/resume",
    responses=(_call.json("200", lambda: models.DevboxView),),
    idempotency_header="x-request-id",
)
_RETRIEVE_RESOURCE_USAGE: Operation[models.DevboxResourceUsageView] = Operation(
    "devboxes.retrieve_resource_usage",
    "GET",
    "/v1/devboxes/{id}/usage",
    responses=(_call.json("200", lambda: models.DevboxResourceUsageView),),
)
_SHUTDOWN: Operation[models.DevboxView] = Operation(
    "devboxes.shutdown",
    "POST",
    "/v1/devboxes/{id}/shutdown",
    parameters=(_call.path("id"), _call.query("force")),
    responses=(_call.json("200", lambda: models.DevboxView),),
    idempotency_header="x-request-id",
)
_SNAPSHOT_DISK: Operation[models.DevboxSnapshotView] = Operation(
    "devboxes.snapshot_disk",
    "POST",
    "/v1/devboxes/{id}/snapshot_disk",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxSnapshotView),),
    timeout=600.0,
    idempotency_header="x-request-id",
)
_SNAPSHOT_DISK_ASYNC: Operation[models.DevboxSnapshotView] = Operation(
    "devboxes.snapshot_disk_async",
    "POST",
    "/v1/devboxes/{id}/snapshot_disk_async",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxSnapshotView),),
    idempotency_header="x-request-id",
)
_SUSPEND: Operation[models.DevboxView] = Operation(
    "devboxes.suspend",
    "POST",
    "/v1/devboxes/{id}/suspend",
    responses=(_call.json("200", lambda: models.DevboxView),),
    idempotency_header="x-request-id",
)
_UPLOAD_FILE: Operation[Any] = Operation(
    "devboxes.upload_file",
    "POST",
    "/v1/devboxes/{id}/upload_file",
    body=_call.Body("multipart/form-data", required=True),
    responses=(_call.json("200", lambda: Any),),
    timeout=600.0,
    idempotency_header="x-request-id",
)
_WAIT_FOR_COMMAND: Operation[models.DevboxAsyncExecutionDetailView] = Operation(
    "devboxes.wait_for_command",
    "POST",
    "/v1/devboxes/{devbox_id}/executions/{execution_id}/wait_for_status",
    parameters=(_call.path("devbox_id"), _call.path("execution_id"), _call.query("last_n")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxAsyncExecutionDetailView),),
    idempotency_header="x-request-id",
)
_WATCH_EVICTIONS: Operation[str] = Operation(
    "devboxes.watch_evictions",
    "GET",
    "/v1/devboxes/evictions/watch",
    responses=(_call.text("200", "text/event-stream"),),
    stream=_call.Events(lambda: models.DevboxEvictionEventView),
)
_WRITE_FILE_CONTENTS: Operation[models.DevboxExecutionDetailView] = Operation(
    "devboxes.write_file_contents",
    "POST",
    "/v1/devboxes/{id}/write_file_contents",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxExecutionDetailView),),
    timeout=600.0,
    idempotency_header="x-request-id",
)
_WAIT_FOR_STATUS: Operation[models.DevboxView] = Operation(
    "devboxes.wait_for_status",
    "POST",
    "/v1/devboxes/{id}/wait_for_status",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxView),),
    idempotency_header="x-request-id",
)
_CREATE_TUNNEL: Operation[models.DevboxTunnelView] = Operation(
    "devboxes.create_tunnel",
    "POST",
    "/v1/devboxes/{id}/create_tunnel",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DevboxTunnelView),),
    idempotency_header="x-request-id",
)


class Devboxes(SyncRestGroup):
    """Create and control devboxes, run commands in them and move files."""

    disk_snapshots = Child(lambda: sync.DevboxesDiskSnapshots)
    """Manage snapshots of the disks of devboxes."""
    logs = Child(lambda: sync.DevboxesLogs)
    """Read the logs of a devbox."""
    executions = Child(lambda: sync.DevboxesExecutions)
    """Follow and control commands that run in a devbox."""
    browsers = Child(lambda: sync.DevboxesBrowsers)
    """Devboxes with a browser in them."""
    computers = Child(lambda: sync.DevboxesComputers)
    """Devboxes with a desktop in them, controlled by mouse and keyboard."""
    with_raw_response = View(lambda group: DevboxesViews(group, Raw))
    with_streaming_response = View(lambda group: DevboxesViews(group, Streamed))

    def create(
        self,
        *,
        code_mounts: Sequence[models.CodeMountParameters | Mapping[str, Any]] | None | Omit = omit,
        entrypoint: str | None | Omit = omit,
        environment_variables: Mapping[str, str] | None | Omit = omit,
        file_mounts: Mapping[str, str] | None | Omit = omit,
        gateways: Mapping[str, models.GatewaySpec | Mapping[str, Any]] | None | Omit = omit,
        launch_parameters: models.LaunchParameters | Mapping[str, Any] | None | Omit = omit,
        mcp: Mapping[str, models.McpSpec | Mapping[str, Any]] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        mounts: (
            Sequence[
                models.ObjectMount
                | Mapping[str, Any]
                | models.AgentMount
                | models.CodeMount
                | models.FileMount
                | models.BrokerMount
            ]
            | None
            | Omit
        ) = omit,
        name: str | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        blueprint_id: str | None | Omit = omit,
        blueprint_name: str | None | Omit = omit,
        snapshot_id: str | None | Omit = omit,
        tunnel: models.TunnelParams | Mapping[str, Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxView:
        """Create a devbox.

        It starts from a blueprint, from a snapshot or, if neither is given, from the standard
        image. The answer does not wait until it runs: `status` becomes `running` or `failure`.

        Args:
            code_mounts: Repositories to clone. `code_mount` in `mounts` does the same.
            entrypoint: A command that the devbox runs for as long as it lives; it is shut down
                when the command ends.
            environment_variables: Environment variables, by name.
            file_mounts: Files to write: their paths with their contents. `file_mount` in
                `mounts` does the same.
            gateways: Services that the devbox calls through the agent gateway, by the prefix of
                the environment variables that tell where.
            launch_parameters: How the devbox is equipped and started.
            mcp: MCP servers that the devbox uses, by the name of the environment variable that
                tells where.
            metadata: Keys and values of your own, by which it can be found again.
            mounts: What to mount: storage objects, agents, repositories, files or brokers.
            name: A name for the devbox.
            secrets: Which secrets become environment variables: the name of the variable, and
                the name of the secret.
            blueprint_id: The id of the blueprint to start from.
            blueprint_name: The name of the blueprint to start from; the newest with this name
                is meant.
            snapshot_id: The id of the snapshot to start from.
            tunnel: A tunnel to open at once.
        """
        body = {
            "code_mounts": code_mounts,
            "entrypoint": entrypoint,
            "environment_variables": environment_variables,
            "file_mounts": file_mounts,
            "gateways": gateways,
            "launch_parameters": launch_parameters,
            "mcp": mcp,
            "metadata": metadata,
            "mounts": mounts,
            "name": name,
            "secrets": secrets,
            "blueprint_id": blueprint_id,
            "blueprint_name": blueprint_name,
            "snapshot_id": snapshot_id,
            "tunnel": tunnel,
        }
        return self._send(Call(_CREATE, body=body), options)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        status: (
            Literal[
                "scheduled",
                "queued",
                "provisioning",
                "initializing",
                "running",
                "suspending",
                "suspended",
                "resuming",
                "failure",
                "shutdown",
            ]
            | None
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.DevboxListView, models.DevboxView]:
        """List your devboxes.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            status: Keep only items with this status.
        """
        return self._page(
            Paged(_LIST, (include_total_count, limit, starting_after, status)), options
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.DevboxView:
        """Get a devbox with its state.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def update(
        self,
        id: str,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxView:
        """Change the name or the metadata of a devbox.

        Fields that are not given stay as they are.

        Args:
            id: The id of the devbox.
            metadata: Keys and values of your own, by which it can be found again.
            name: A new name.
        """
        return self._send(Call(_UPDATE, (id,), body={"metadata": metadata, "name": name}), options)

    def create_pty_tunnel(self, id: str, **options: Unpack[WriteOptions]) -> models.PtyTunnelView:
        """Open a tunnel to the terminals of a devbox.

        The answer holds the key and the token with which a terminal is reached.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_CREATE_PTY_TUNNEL, (id,)), options)

    def create_ssh_key(self, id: str, **options: Unpack[WriteOptions]) -> models.SSHKeyView:
        """Create a key for SSH access to a devbox.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_CREATE_SSH_KEY, (id,)), options)

    def delete_disk_snapshot(self, id: str, **options: Unpack[WriteOptions]) -> Any:
        """Delete a snapshot of a disk.

        Args:
            id: The id of the snapshot.
        """
        return self._send(Call(_DELETE_DISK_SNAPSHOT, (id,)), options)

    def download_file(
        self, id: str, *, path: str, **options: Unpack[WriteOptions]
    ) -> BinaryAPIResponse:
        """Download a file of a devbox.

        Its content is returned as it is, whatever its kind.

        Args:
            id: The id of the devbox.
            path: The path of the file in the devbox.
        """
        return self._binary(Call(_DOWNLOAD_FILE, (id,), body={"path": path}), options)

    def enable_tunnel(
        self,
        id: str,
        *,
        auth_mode: models.TunnelParamsAuthMode | str | None | Omit = omit,
        http_keep_alive: bool | None | Omit = omit,
        wake_on_http: bool | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.TunnelView:
        """Open a tunnel that makes the ports of a devbox reachable from outside.

        Args:
            id: The id of the devbox.
            auth_mode: Whether everyone may use the tunnel, or only who has the token.
            http_keep_alive: Whether requests through the tunnel put off the shutdown of an idle
                devbox.
            wake_on_http: Whether a request through the tunnel starts a suspended devbox again.
        """
        body = {
            "auth_mode": auth_mode,
            "http_keep_alive": http_keep_alive,
            "wake_on_http": wake_on_http,
        }
        return self._send(Call(_ENABLE_TUNNEL, (id,), body=body), options)

    def execute(
        self,
        id: str,
        *,
        command: str,
        last_n: str | None | Omit = omit,
        command_id: str | None | Omit = omit,
        optimistic_timeout: int | None | Omit = omit,
        shell_name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxAsyncExecutionDetailView:
        """Run a command in a devbox and wait a moment for its end.

        A command that takes longer goes on: wait for it with `wait_for_command`, giving the
        `execution_id` of the answer.

        Args:
            id: The id of the devbox.
            last_n: How many lines of the output to return, counted from its end.
            command: The command, as it would be typed into a shell.
            command_id: An id for the command; one is made for each call if none is given.
            optimistic_timeout: How many seconds to wait for the end of the command.
            shell_name: The name of the shell that runs it. Commands of one shell share its
                directory and its variables, and run one after the other.
        """
        body = {
            "command": command,
            "command_id": _rest.uuid7() if command_id is omit else command_id,
            "optimistic_timeout": optimistic_timeout,
            "shell_name": shell_name,
        }
        return self._send(Call(_EXECUTE, (id, last_n), body=body), options)

    def execute_async(
        self,
        id: str,
        *,
        command: str,
        attach_stdin: bool | None | Omit = omit,
        shell_name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxAsyncExecutionDetailView:
        """Start a command in a devbox.

        The answer does not wait for its end: `wait_for_command` does, and
        `executions.stream_stdout_updates` reads the output meanwhile.

        Args:
            id: The id of the devbox.
            attach_stdin: Whether text can be sent to its standard input later.
            shell_name: The name of the shell that runs it. Commands of one shell share its
                directory and its variables, and run one after the other.
            command: The command, as it would be typed into a shell.
        """
        body = {"attach_stdin": attach_stdin, "shell_name": shell_name, "command": command}
        return self._send(Call(_EXECUTE_ASYNC, (id,), body=body), options)

    @deprecated("devboxes.execute_sync is deprecated: use devboxes.execute")
    def execute_sync(
        self,
        id: str,
        *,
        command: str,
        attach_stdin: bool | None | Omit = omit,
        shell_name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxExecutionDetailView:
        """Run a command in a devbox and wait for its end.

        Deprecated: use `devboxes.execute`.

        Args:
            id: The id of the devbox.
            command: The command, as it would be typed into a shell.
            attach_stdin: Whether text can be sent to its standard input later.
            shell_name: The name of the shell that runs it. Commands of one shell share its
                directory and its variables, and run one after the other.
        """
        body = {"command": command, "attach_stdin": attach_stdin, "shell_name": shell_name}
        return self._send(Call(_EXECUTE_SYNC, (id,), body=body), options)

    def keep_alive(self, id: str, **options: Unpack[WriteOptions]) -> Any:
        """Put off the automatic shutdown of a devbox.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_KEEP_ALIVE, (id,)), options)

    def list_disk_snapshots(
        self,
        *,
        devbox_id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        metadata_key: str | None | Omit = omit,
        metadata_key_in: str | None | Omit = omit,
        source_blueprint_id: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.DevboxSnapshotListView, models.DevboxSnapshotView]:
        """List the snapshots of disks.

        Args:
            devbox_id: Keep only snapshots of the devbox with this id.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            metadata_key: Keep only snapshots that have this value under the metadata key `key`.
            metadata_key_in: Keep only snapshots that have one of these values, a list with
                commas, under the metadata key `key`.
            source_blueprint_id: Keep only snapshots of devboxes that came from the blueprint
                with this id.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(
            Paged(
                _LIST_DISK_SNAPSHOTS,
                (
                    devbox_id,
                    include_total_count,
                    limit,
                    metadata_key,
                    metadata_key_in,
                    source_blueprint_id,
                    starting_after,
                ),
            ),
            options,
        )

    def read_file_contents(
        self, id: str, *, file_path: str, **options: Unpack[WriteOptions]
    ) -> str:
        """Read a text file of a devbox.

        Use `download_file` for files that are not text.

        Args:
            id: The id of the devbox.
            file_path: The path of the file in the devbox.
        """
        return self._send(Call(_READ_FILE_CONTENTS, (id,), body={"file_path": file_path}), options)

    def remove_tunnel(
        self, id: str, *, port: int | None | Omit = omit, **options: Unpack[WriteOptions]
    ) -> Any:
        """Close the tunnel of a devbox.

        Args:
            id: The id of the devbox.
            port: The port of a tunnel that `create_tunnel` opened; leave it out for the tunnel
                of `enable_tunnel`.
        """
        return self._send(Call(_REMOVE_TUNNEL, (id,), body=_rest.given({"port": port})), options)

    def resume(self, id: str, **options: Unpack[WriteOptions]) -> models.DevboxView:
        """Start a suspended devbox again.

        The answer does not wait until it runs.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_RESUME, (id,)), options)

    def retrieve_resource_usage(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> models.DevboxResourceUsageView:
        """Get how much CPU, memory and disk a devbox has used.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_RETRIEVE_RESOURCE_USAGE, (id,)), options)

    def shutdown(
        self, id: str, *, force: str | None | Omit = omit, **options: Unpack[WriteOptions]
    ) -> models.DevboxView:
        """Shut a devbox down for good.

        It cannot be started again; make a snapshot first to keep its disk.

        Args:
            id: The id of the devbox.
            force: `true` to shut down although a snapshot is still being made.
        """
        return self._send(Call(_SHUTDOWN, (id, force)), options)

    def snapshot_disk(
        self,
        id: str,
        *,
        commit_message: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxSnapshotView:
        """Make a snapshot of the disk of a devbox and wait until it is complete.

        Args:
            id: The id of the devbox.
            commit_message: What the snapshot holds, in words.
            metadata: Keys and values of your own, by which it can be found again.
            name: A name for the snapshot.
        """
        body = {"commit_message": commit_message, "metadata": metadata, "name": name}
        return self._send(Call(_SNAPSHOT_DISK, (id,), body=body), options)

    def snapshot_disk_async(
        self,
        id: str,
        *,
        commit_message: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxSnapshotView:
        """Start to make a snapshot of the disk of a devbox.

        The answer does not wait: `disk_snapshots.query_status` says when it is complete.

        Args:
            id: The id of the devbox.
            commit_message: What the snapshot holds, in words.
            metadata: Keys and values of your own, by which it can be found again.
            name: A name for the snapshot.
        """
        body = {"commit_message": commit_message, "metadata": metadata, "name": name}
        return self._send(Call(_SNAPSHOT_DISK_ASYNC, (id,), body=body), options)

    def suspend(self, id: str, **options: Unpack[WriteOptions]) -> models.DevboxView:
        """Suspend a devbox.

        It stops and keeps its disk; `resume` starts it again. The answer does not wait until it
        has stopped.

        Args:
            id: The id of the devbox.
        """
        return self._send(Call(_SUSPEND, (id,)), options)

    def upload_file(
        self,
        id: str,
        *,
        path: str,
        file: FileInput | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Any:
        """Upload a file to a devbox.

        The file may be of any kind and size.

        Args:
            id: The id of the devbox.
            path: Where to put the file in the devbox.
            file: The file: a path, bytes or an open file.
        """
        return self._send(Call(_UPLOAD_FILE, (id,), body={"path": path, "file": file}), options)

    def wait_for_command(
        self,
        execution_id: str,
        devbox_id: str,
        *,
        statuses: Sequence[models.AwaitedExecutionStatus | str],
        last_n: str | None | Omit = omit,
        timeout_seconds: int | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxAsyncExecutionDetailView:
        """Wait until a command has one of the given states.

        The server holds the request for 25 seconds at most and answers with status 408 if the
        command is not there yet.

        Args:
            execution_id: The id of the execution, which is one command that was started.
            devbox_id: The id of the devbox.
            last_n: How many lines of the output to return, counted from its end.
            statuses: The states that end the waiting.
            timeout_seconds: How many seconds to wait at most, up to 25.
        """
        body = {"statuses": statuses, "timeout_seconds": timeout_seconds}
        return self._send(
            Call(_WAIT_FOR_COMMAND, (devbox_id, execution_id, last_n), body=body), options
        )

    def watch_evictions(
        self, **options: Unpack[RequestOptions]
    ) -> Stream[models.DevboxEvictionEventView]:
        """Follow which of your devboxes are about to be evicted.

        The stream stays open until it is closed.
        """
        return self._stream(Call(_WATCH_EVICTIONS), options)

    def write_file_contents(
        self, id: str, *, contents: str, file_path: str, **options: Unpack[WriteOptions]
    ) -> models.DevboxExecutionDetailView:
        """Write a text file in a devbox.

        A file that exists is replaced.

        Args:
            id: The id of the devbox.
            contents: The text.
            file_path: The path of the file in the devbox.
        """
        body = {"contents": contents, "file_path": file_path}
        return self._send(Call(_WRITE_FILE_CONTENTS, (id,), body=body), options)

    @deprecated("devboxes.create_tunnel is deprecated: use devboxes.enable_tunnel")
    def create_tunnel(
        self, id: str, *, port: int, **options: Unpack[WriteOptions]
    ) -> models.DevboxTunnelView:
        """Make one port of a devbox reachable from outside.

        Deprecated: use `devboxes.enable_tunnel`.

        Args:
            id: The id of the devbox.
            port: The port.
        """
        return self._send(Call(_CREATE_TUNNEL, (id,), body={"port": port}), options)


class DevboxesViews(ResponseViews[Kind]):
    @property
    def disk_snapshots(self) -> sync.DevboxesDiskSnapshotsViews[Kind]:
        return sync.DevboxesDiskSnapshotsViews(self._group.disk_snapshots, self._kind)

    @property
    def logs(self) -> sync.DevboxesLogsViews[Kind]:
        return sync.DevboxesLogsViews(self._group.logs, self._kind)

    @property
    def executions(self) -> sync.DevboxesExecutionsViews[Kind]:
        return sync.DevboxesExecutionsViews(self._group.executions, self._kind)

    @property
    def browsers(self) -> sync.DevboxesBrowsersViews[Kind]:
        return sync.DevboxesBrowsersViews(self._group.browsers, self._kind)

    @property
    def computers(self) -> sync.DevboxesComputersViews[Kind]:
        return sync.DevboxesComputersViews(self._group.computers, self._kind)

    create = _viewed.value(Devboxes.create)
    list = _viewed.pages(Devboxes.list)
    retrieve = _viewed.value(Devboxes.retrieve)
    update = _viewed.value(Devboxes.update)
    create_pty_tunnel = _viewed.value(Devboxes.create_pty_tunnel)
    create_ssh_key = _viewed.value(Devboxes.create_ssh_key)
    delete_disk_snapshot = _viewed.value(Devboxes.delete_disk_snapshot)
    download_file = _viewed.download(Devboxes.download_file)
    enable_tunnel = _viewed.value(Devboxes.enable_tunnel)
    execute = _viewed.value(Devboxes.execute)
    execute_async = _viewed.value(Devboxes.execute_async)
    execute_sync = _viewed.value(Devboxes.execute_sync)
    keep_alive = _viewed.value(Devboxes.keep_alive)
    list_disk_snapshots = _viewed.pages(Devboxes.list_disk_snapshots)
    read_file_contents = _viewed.value(Devboxes.read_file_contents)
    remove_tunnel = _viewed.value(Devboxes.remove_tunnel)
    resume = _viewed.value(Devboxes.resume)
    retrieve_resource_usage = _viewed.value(Devboxes.retrieve_resource_usage)
    shutdown = _viewed.value(Devboxes.shutdown)
    snapshot_disk = _viewed.value(Devboxes.snapshot_disk)
    snapshot_disk_async = _viewed.value(Devboxes.snapshot_disk_async)
    suspend = _viewed.value(Devboxes.suspend)
    upload_file = _viewed.value(Devboxes.upload_file)
    wait_for_command = _viewed.value(Devboxes.wait_for_command)
    watch_evictions = _viewed.events(Devboxes.watch_evictions)
    write_file_contents = _viewed.value(Devboxes.write_file_contents)
    create_tunnel = _viewed.value(Devboxes.create_tunnel)
