"""Objects of the Runloop API. Methods return results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, overload

from .. import requests
from .._runtime.objects import arguments as _arguments
from .._runtime.objects.bound import SyncEntity, SyncObject
from .._runtime.rest import WriteOptions, not_given, omit
from ..client import DEFAULT_MAX_RETRIES, Runloop
from . import _waiters
from . import commands as _commands
from . import limits as _limits
from . import uploads as _uploads

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence
    from typing import IO, Literal, Unpack

    from .. import models
    from .._runtime.objects.arguments import Content
    from .._runtime.objects.lists import ObjectList
    from .._runtime.objects.polling import PollingConfig
    from .._runtime.rest import NotGiven, Omit, RequestOptions, Stream, SyncRestClient
    from .._runtime.rest.timeouts import TimeoutLike
    from .._runtime.uploads import FileInput


class DevboxParams(WriteOptions, total=False):
    """Keyword arguments of methods that make a Devbox; `DevboxOps.create` describes them."""

    code_mounts: Sequence[models.CodeMountParameters | Mapping[str, Any]] | None | Omit
    entrypoint: str | None | Omit
    environment_variables: Mapping[str, str] | None | Omit
    file_mounts: Mapping[str, str] | None | Omit
    gateways: Mapping[str, models.GatewaySpec | Mapping[str, Any]] | None | Omit
    launch_parameters: models.LaunchParameters | Mapping[str, Any] | None | Omit
    mcp: Mapping[str, models.McpSpec | Mapping[str, Any]] | None | Omit
    metadata: Mapping[str, str] | None | Omit
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
    )
    name: str | None | Omit
    secrets: Mapping[str, str] | None | Omit
    tunnel: models.TunnelParams | Mapping[str, Any] | None | Omit
    polling_config: PollingConfig | None


class DevboxOps(SyncObject):
    """Creates devboxes and finds those that exist."""

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
        polling_config: PollingConfig | None = None,
        **options: Unpack[WriteOptions],
    ) -> Devbox:
        """Create a devbox and wait until it runs.

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
            polling_config: How long to wait, and how often to ask.
        """
        _call = requests.devboxes.create(
            code_mounts=code_mounts,
            entrypoint=entrypoint,
            environment_variables=environment_variables,
            file_mounts=file_mounts,
            gateways=gateways,
            launch_parameters=launch_parameters,
            mcp=mcp,
            metadata=metadata,
            mounts=mounts,
            name=name,
            secrets=secrets,
            blueprint_id=blueprint_id,
            blueprint_name=blueprint_name,
            snapshot_id=snapshot_id,
            tunnel=tunnel,
        )
        return self._make(_call, options, Devbox, _waiters.DEVBOX_RUNNING, polling_config)

    @_arguments.taking(DevboxParams)
    def create_from_blueprint_id(self, blueprint_id: str, **params: Unpack[DevboxParams]) -> Devbox:
        """Create a devbox from a blueprint, known by its id, and wait until it runs.

        Args:
            blueprint_id: The id of the blueprint to start from.
            **params: Further arguments, which `DevboxOps.create` describes.
        """
        _given, options, polling_config = _arguments.parted(
            "create_from_blueprint_id", params, DevboxParams
        )
        _call = requests.devboxes.create(blueprint_id=blueprint_id, **_given)
        return self._make(_call, options, Devbox, _waiters.DEVBOX_RUNNING, polling_config)

    @_arguments.taking(DevboxParams)
    def create_from_blueprint_name(
        self, blueprint_name: str, **params: Unpack[DevboxParams]
    ) -> Devbox:
        """Create a devbox from the latest blueprint of a name and wait until it runs.

        Args:
            blueprint_name: The name of the blueprint to start from; the newest with this name
                is meant.
            **params: Further arguments, which `DevboxOps.create` describes.
        """
        _given, options, polling_config = _arguments.parted(
            "create_from_blueprint_name", params, DevboxParams
        )
        _call = requests.devboxes.create(blueprint_name=blueprint_name, **_given)
        return self._make(_call, options, Devbox, _waiters.DEVBOX_RUNNING, polling_config)

    @_arguments.taking(DevboxParams)
    def create_from_snapshot(self, snapshot_id: str, **params: Unpack[DevboxParams]) -> Devbox:
        """Create a devbox from a snapshot of a disk and wait until it runs.

        Args:
            snapshot_id: The id of the snapshot to start from.
            **params: Further arguments, which `DevboxOps.create` describes.
        """
        _given, options, polling_config = _arguments.parted(
            "create_from_snapshot", params, DevboxParams
        )
        _call = requests.devboxes.create(snapshot_id=snapshot_id, **_given)
        return self._make(_call, options, Devbox, _waiters.DEVBOX_RUNNING, polling_config)

    def from_id(self, devbox_id: str, *, polling_config: PollingConfig | None = None) -> Devbox:
        """Attach to a devbox that exists.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        _made = Devbox(self._client, devbox_id)
        _made._wait(_waiters.DEVBOX_SETTLED, (_made.id,), polling_config)
        return _made

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
    ) -> ObjectList[Devbox]:
        """List devboxes, the newest first.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            status: Keep only items with this status.
        """
        _call = requests.devboxes.list(
            include_total_count=include_total_count,
            limit=limit,
            starting_after=starting_after,
            status=status,
        )
        return self._list(_call, options, Devbox)


class Devbox(SyncEntity):
    """A machine in the cloud, which runs commands. A `with` block shuts it down at its end."""

    _exit = "shutdown"

    @property
    def cmd(self) -> CommandInterface:
        """Runs commands in a devbox."""
        return CommandInterface(self._client, self.id)

    @property
    def file(self) -> FileInterface:
        """Reads and writes the files of a devbox."""
        return FileInterface(self._client, self.id)

    @property
    def net(self) -> NetworkInterface:
        """Opens ways to a devbox."""
        return NetworkInterface(self._client, self.id)

    def get_info(self, **options: Unpack[RequestOptions]) -> models.DevboxView:
        """Return its name, status and all else that the server knows of it."""
        return self._send(requests.devboxes.retrieve(self.id), options)

    def await_running(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> models.DevboxView:
        """Wait until the devbox runs.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._wait(_waiters.DEVBOX_RUNNING, (self.id,), polling_config, options)

    def await_suspended(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> models.DevboxView:
        """Wait until the devbox is suspended.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._wait(_waiters.DEVBOX_SUSPENDED, (self.id,), polling_config, options)

    def shutdown(
        self, *, force: str | None | Omit = omit, **options: Unpack[WriteOptions]
    ) -> models.DevboxView:
        """Shut it down. What is not in a snapshot is gone.

        Args:
            force: `true` to shut down although a snapshot is still being made.
        """
        return self._send(requests.devboxes.shutdown(self.id, force=force), options)

    def close(self) -> None:
        """Shut it down."""
        self.shutdown()

    def suspend(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> models.DevboxView:
        """Suspend it. Its disk is kept, and nothing runs.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._then(
            self._send(requests.devboxes.suspend(self.id), options),
            lambda _: self._wait(_waiters.DEVBOX_SUSPENDED, (self.id,), polling_config),
        )

    def resume(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> models.DevboxView:
        """Resume it after it was suspended.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._then(
            self._send(requests.devboxes.resume(self.id), options),
            lambda _: self._wait(_waiters.DEVBOX_RESUMED, (self.id,), polling_config),
        )

    def resume_async(self, **options: Unpack[WriteOptions]) -> models.DevboxView:
        """Resume it after it was suspended, without waiting until it runs."""
        return self._send(requests.devboxes.resume(self.id), options)

    def keep_alive(self, **options: Unpack[WriteOptions]) -> Any:
        """Tell the server that it is in use, which puts off its end."""
        return self._send(requests.devboxes.keep_alive(self.id), options)

    def snapshot_disk(
        self,
        *,
        commit_message: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        polling_config: PollingConfig | None = None,
        **options: Unpack[WriteOptions],
    ) -> Snapshot:
        """Take a snapshot of its disk and wait until it is complete.

        Args:
            commit_message: What the snapshot holds, in words.
            metadata: Keys and values of your own, by which it can be found again.
            name: A name for the snapshot.
            polling_config: How long to wait, and how often to ask.
        """
        _call = requests.devboxes.snapshot_disk_async(
            self.id, commit_message=commit_message, metadata=metadata, name=name
        )
        return self._make(_call, options, Snapshot, _waiters.SNAPSHOT_COMPLETED, polling_config)

    def snapshot_disk_async(
        self,
        *,
        commit_message: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Snapshot:
        """Start to take a snapshot of its disk. `Devbox.snapshot_disk` describes its arguments."""
        _call = requests.devboxes.snapshot_disk_async(
            self.id, commit_message=commit_message, metadata=metadata, name=name
        )
        return self._make(_call, options, Snapshot)

    def logs(
        self,
        *,
        execution_id: str | None | Omit = omit,
        shell_name: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DevboxLogsListView:
        """Return the log, or that of one execution or shell.

        Args:
            execution_id: Keep only what this execution wrote.
            shell_name: Keep only what ran in the shell with this name.
        """
        _call = requests.devboxes_logs.list(
            self.id, execution_id=execution_id, shell_name=shell_name
        )
        return self._send(_call, options)

    def get_tunnel(self, **options: Unpack[RequestOptions]) -> models.TunnelView | None:
        """Return the tunnel to it, None if there is none."""
        _call = requests.devboxes.retrieve(self.id)
        return self._then(self._send(_call, options), lambda answer: answer.tunnel)


class CommandInterface(_commands.Commands, SyncEntity):
    """Runs commands in a devbox."""


class FileInterface(SyncEntity):
    """Reads and writes the files of a devbox."""

    @overload
    def read(self, path: str, **options: Unpack[WriteOptions]) -> str: ...
    @overload
    def read(self, *, file_path: str, **options: Unpack[WriteOptions]) -> str: ...
    def read(
        self,
        path: str | Omit = omit,
        *,
        file_path: str | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> str:
        """Return the text of a file.

        Args:
            path: The path of the file in the devbox.
        """
        _call = requests.devboxes.read_file_contents(
            self.id, file_path=_arguments.one_of("read", path=path, file_path=file_path)
        )
        return self._send(_call, options)

    @overload
    def write(
        self, path: str, contents: str, **options: Unpack[WriteOptions]
    ) -> models.DevboxExecutionDetailView: ...
    @overload
    def write(
        self, *, file_path: str, contents: str, **options: Unpack[WriteOptions]
    ) -> models.DevboxExecutionDetailView: ...
    def write(
        self,
        path: str | Omit = omit,
        contents: str | Omit = omit,
        *,
        file_path: str | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxExecutionDetailView:
        """Write a text into a file.

        Args:
            path: The path of the file in the devbox.
            contents: The text.
        """
        _call = requests.devboxes.write_file_contents(
            self.id,
            contents=_arguments.one_of("write", contents=contents),
            file_path=_arguments.one_of("write", path=path, file_path=file_path),
        )
        return self._send(_call, options)

    def download(self, path: str, **options: Unpack[WriteOptions]) -> bytes:
        """Return the bytes of a file.

        Args:
            path: The path of the file in the devbox.
        """
        _call = requests.devboxes.download_file(self.id, path=path)
        return self._then(self._binary(_call, options), lambda answer: answer.read())

    def upload(self, path: str, file: FileInput, **options: Unpack[WriteOptions]) -> Any:
        """Send a file, which is read while it is sent.

        Args:
            path: Where to put the file in the devbox.
            file: The file: a path, bytes or an open file.
        """
        return self._send(requests.devboxes.upload_file(self.id, path=path, file=file), options)


class NetworkInterface(SyncEntity):
    """Opens ways to a devbox."""

    def create_ssh_key(self, **options: Unpack[WriteOptions]) -> models.SSHKeyView:
        """Create a key to log in with."""
        return self._send(requests.devboxes.create_ssh_key(self.id), options)

    def create_tunnel(self, port: int, **options: Unpack[WriteOptions]) -> models.DevboxTunnelView:
        """Open a port of the devbox to the internet.

        Args:
            port: The port.
        """
        return self._send(requests.devboxes.create_tunnel(self.id, port=port), options)

    def remove_tunnel(self, port: int | None | Omit = omit, **options: Unpack[WriteOptions]) -> Any:
        """Close the tunnel to a port.

        Args:
            port: The port of a tunnel that `create_tunnel` opened; leave it out for the tunnel
                of `enable_tunnel`.
        """
        return self._send(requests.devboxes.remove_tunnel(self.id, port=port), options)

    def enable_tunnel(
        self,
        *,
        auth_mode: models.TunnelParamsAuthMode | str | None | Omit = omit,
        http_keep_alive: bool | None | Omit = omit,
        wake_on_http: bool | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.TunnelView:
        """Open the devbox to the internet, with or without authentication.

        Args:
            auth_mode: Whether everyone may use the tunnel, or only who has the token.
            http_keep_alive: Whether requests through the tunnel put off the shutdown of an idle
                devbox.
            wake_on_http: Whether a request through the tunnel starts a suspended devbox again.
        """
        _call = requests.devboxes.enable_tunnel(
            self.id, auth_mode=auth_mode, http_keep_alive=http_keep_alive, wake_on_http=wake_on_http
        )
        return self._send(_call, options)


class Execution(_commands.Running):
    """A command that runs, or has run."""

    _key_names = ("devbox_id", "execution_id")

    def __init__(self, client: SyncRestClient, devbox_id: str, execution_id: str) -> None:
        super().__init__(client, devbox_id, execution_id)

    @property
    def devbox_id(self) -> str:
        """The devbox id, which does not change."""
        return self._keys[0]

    @property
    def execution_id(self) -> str:
        """The execution id, which does not change."""
        return self._keys[1]

    def get_state(
        self, *, last_n: str | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> models.DevboxAsyncExecutionDetailView:
        """Return whether it runs, and what it has written so far.

        Args:
            last_n: How many lines of the output to return, counted from its end.
        """
        _call = requests.devboxes_executions.retrieve(
            self.execution_id, self.devbox_id, last_n=last_n
        )
        return self._send(_call, options)


class BlueprintOps(SyncObject):
    """Builds blueprints and finds those that exist."""

    def create(
        self,
        *,
        name: str,
        base_blueprint_id: str | None | Omit = omit,
        base_blueprint_name: str | None | Omit = omit,
        build_args: Mapping[str, str] | None | Omit = omit,
        build_context: models.BuildContext | Mapping[str, Any] | None | Omit = omit,
        code_mounts: Sequence[models.CodeMountParameters | Mapping[str, Any]] | None | Omit = omit,
        dockerfile: str | None | Omit = omit,
        file_mounts: Mapping[str, str] | None | Omit = omit,
        launch_parameters: models.LaunchParameters | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        network_policy_id: str | None | Omit = omit,
        secrets: Mapping[str, str] | None | Omit = omit,
        services: Sequence[models.ContainerizedService | Mapping[str, Any]] | None | Omit = omit,
        system_setup_commands: Sequence[str] | None | Omit = omit,
        polling_config: PollingConfig | None = None,
        **options: Unpack[WriteOptions],
    ) -> Blueprint:
        """Build a blueprint and wait until it is built.

        Args:
            name: A name for the blueprint; a later blueprint may take it over.
            base_blueprint_id: The id of the blueprint to build on.
            base_blueprint_name: The name of the blueprint to build on; the newest with this
                name is meant.
            build_args: Arguments of the Dockerfile, by name.
            build_context: The storage object with the files that the Dockerfile copies.
            code_mounts: Repositories to clone.
            dockerfile: The Dockerfile, as text.
            file_mounts: Files to write: their paths with their contents.
            launch_parameters: How the devbox is equipped and started.
            metadata: Keys and values of your own, by which it can be found again.
            network_policy_id: The id of the network policy that says what it may connect to.
            secrets: Which secrets become environment variables: the name of the variable, and
                the name of the secret.
            services: Containers to run beside the devbox, such as a database.
            system_setup_commands: Commands to run at the end of the build, as root or with
                `sudo`.
            polling_config: How long to wait, and how often to ask.
        """
        _limits.check_file_mounts(file_mounts)
        _call = requests.blueprints.create(
            name=name,
            base_blueprint_id=base_blueprint_id,
            base_blueprint_name=base_blueprint_name,
            build_args=build_args,
            build_context=build_context,
            code_mounts=code_mounts,
            dockerfile=dockerfile,
            file_mounts=file_mounts,
            launch_parameters=launch_parameters,
            metadata=metadata,
            network_policy_id=network_policy_id,
            secrets=secrets,
            services=services,
            system_setup_commands=system_setup_commands,
        )
        return self._make(_call, options, Blueprint, _waiters.BLUEPRINT_BUILT, polling_config)

    def from_id(self, blueprint_id: str) -> Blueprint:
        """Attach to a blueprint that exists."""
        return self._attach(Blueprint, blueprint_id)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        status: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Blueprint]:
        """List blueprints, the newest first. `api.blueprints.list` describes its arguments."""
        _call = requests.blueprints.list(
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            starting_after=starting_after,
            status=status,
        )
        return self._list(_call, options, Blueprint)


class Blueprint(SyncEntity):
    """An image that devboxes begin with."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.BlueprintView:
        """Return its name, status and all else that the server knows of it."""
        return self._send(requests.blueprints.retrieve(self.id), options)

    def logs(self, **options: Unpack[RequestOptions]) -> models.BlueprintBuildLogsListView:
        """Return the log of its build."""
        return self._send(requests.blueprints.logs(self.id), options)

    def await_built(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[RequestOptions]
    ) -> models.BlueprintView:
        """Wait until the blueprint is built.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._wait(_waiters.BLUEPRINT_BUILT, (self.id,), polling_config, options)

    def delete(self, **options: Unpack[WriteOptions]) -> Any:
        """Delete it."""
        return self._send(requests.blueprints.delete(self.id), options)

    @_arguments.taking(DevboxParams)
    def create_devbox(self, **params: Unpack[DevboxParams]) -> Devbox:
        """Create a devbox from it and wait until it runs.

        Args:
            **params: Further arguments, which `DevboxOps.create` describes.
        """
        _given, options, polling_config = _arguments.parted("create_devbox", params, DevboxParams)
        _call = requests.devboxes.create(blueprint_id=self.id, **_given)
        return self._make(_call, options, Devbox, _waiters.DEVBOX_RUNNING, polling_config)


class SnapshotOps(SyncObject):
    """Finds snapshots of disks."""

    def from_id(self, snapshot_id: str) -> Snapshot:
        """Attach to a snapshot that exists."""
        return self._attach(Snapshot, snapshot_id)

    def list(
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
    ) -> ObjectList[Snapshot]:
        """List snapshots, all of them or those of one devbox.

        `api.devboxes.list_disk_snapshots` describes its arguments.
        """
        _call = requests.devboxes.list_disk_snapshots(
            devbox_id=devbox_id,
            include_total_count=include_total_count,
            limit=limit,
            metadata_key=metadata_key,
            metadata_key_in=metadata_key_in,
            source_blueprint_id=source_blueprint_id,
            starting_after=starting_after,
        )
        return self._list(_call, options, Snapshot)


class Snapshot(SyncEntity):
    """The disk of a devbox at one moment."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.DevboxSnapshotAsyncStatusView:
        """Return its status and all else that the server knows of it."""
        return self._send(requests.devboxes_disk_snapshots.query_status(self.id), options)

    def update(
        self,
        *,
        commit_message: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.DevboxSnapshotView:
        """Change its name, its metadata or its message.

        Args:
            commit_message: What the snapshot holds, in words.
            metadata: Keys and values of your own, by which it can be found again.
            name: A new name.
        """
        _call = requests.devboxes_disk_snapshots.update(
            self.id, commit_message=commit_message, metadata=metadata, name=name
        )
        return self._send(_call, options)

    def delete(self, **options: Unpack[WriteOptions]) -> Any:
        """Delete it."""
        return self._send(requests.devboxes.delete_disk_snapshot(self.id), options)

    def await_completed(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[RequestOptions]
    ) -> models.DevboxSnapshotAsyncStatusView:
        """Wait until the snapshot is complete.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._wait(_waiters.SNAPSHOT_COMPLETED, (self.id,), polling_config, options)

    @_arguments.taking(DevboxParams)
    def create_devbox(self, **params: Unpack[DevboxParams]) -> Devbox:
        """Create a devbox from it and wait until it runs.

        Args:
            **params: Further arguments, which `DevboxOps.create` describes.
        """
        _given, options, polling_config = _arguments.parted("create_devbox", params, DevboxParams)
        _call = requests.devboxes.create(snapshot_id=self.id, **_given)
        return self._make(_call, options, Devbox, _waiters.DEVBOX_RUNNING, polling_config)


class StorageObjectOps(_uploads.Uploads):
    """Uploads storage objects and finds those that exist."""

    def create(
        self,
        *,
        content_type: models.ValueContentType | str,
        name: str,
        metadata: Mapping[str, str] | None | Omit = omit,
        ttl_ms: int | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> StorageObject:
        """Create an object that waits for its content.

        Args:
            content_type: The kind of content; archives are unpacked when they are mounted.
            name: A name for the storage object, such as the name of the file.
            metadata: Keys and values of your own, by which it can be found again.
            ttl_ms: After how many milliseconds it is deleted; never if empty.
        """
        _call = requests.objects.create(
            content_type=content_type, name=name, metadata=metadata, ttl_ms=ttl_ms
        )
        return self._make(_call, options, StorageObject)

    def from_id(self, object_id: str) -> StorageObject:
        """Attach to an object that exists."""
        return self._attach(StorageObject, object_id)

    def list(
        self,
        *,
        content_type: (
            Literal["unspecified", "text", "binary", "gzip", "tar", "tgz"] | None | Omit
        ) = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: Literal["UPLOADING", "READ_ONLY", "DELETED", "ERROR"] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[StorageObject]:
        """List objects, the newest first. `api.objects.list` describes its arguments."""
        _call = requests.objects.list(
            content_type=content_type,
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
            state=state,
        )
        return self._list(_call, options, StorageObject)


class StorageObject(SyncObject):
    """Content in the storage of the server, which devboxes can mount."""

    _key_names = ("id",)
    _state_names = ("upload_url",)

    def __init__(self, client: SyncRestClient, id: str, upload_url: str | None = None) -> None:
        super().__init__(client, id)
        self._upload_url = upload_url

    @property
    def id(self) -> str:
        """The id, which does not change."""
        return self._keys[0]

    @property
    def upload_url(self) -> str | None:
        """As the server told it; None if it did not, or if it was used."""
        return self._upload_url

    def refresh(self, **options: Unpack[RequestOptions]) -> models.ObjectView:
        """Return its name, state and all else that the server knows of it."""
        return self._send(requests.objects.retrieve(self.id), options)

    def upload_content(self, content: Content, **options: Unpack[RequestOptions]) -> None:
        """Send its content to its upload address; `complete()` ends the upload.

        Args:
            content: A text, bytes, an open binary file, or chunks in an iterable.
        """
        self._put("upload_url", content, options)

    def complete(self, **options: Unpack[WriteOptions]) -> models.ObjectView:
        """Tell the server that its content is complete."""
        return self._then(
            self._send(requests.objects.complete(self.id), options),
            lambda answer: self._forgot(answer, "upload_url"),
        )

    def get_download_url(
        self, *, duration_seconds: int | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> models.ObjectDownloadURLView:
        """Return an address that it can be downloaded from for a while.

        Args:
            duration_seconds: How many seconds the URL stays valid.
        """
        _call = requests.objects.download(self.id, duration_seconds=duration_seconds)
        return self._send(_call, options)

    def download_as_bytes(
        self, *, duration_seconds: int | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> bytes:
        """Return its content. `StorageObject.get_download_url` describes its arguments."""
        return self._then(
            self._send(
                requests.objects.download(self.id, duration_seconds=duration_seconds), options
            ),
            lambda answer: self._get(answer.download_url, options),
        )

    def download_as_text(
        self, *, duration_seconds: int | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> str:
        """Return its content as text. `StorageObject.get_download_url` describes its arguments."""
        return self._then(
            self._send(
                requests.objects.download(self.id, duration_seconds=duration_seconds), options
            ),
            lambda answer: self._get_text(answer.download_url, options),
        )

    def delete(self, **options: Unpack[WriteOptions]) -> models.ObjectView:
        """Delete it."""
        return self._send(requests.objects.delete(self.id), options)


class AgentOps(SyncObject):
    """Registers agents and finds those that exist."""

    def create(
        self,
        *,
        name: str,
        source: models.AgentSource | Mapping[str, Any] | None | Omit = omit,
        version: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Agent:
        """Register an agent with any source.

        Args:
            name: The name of the agent.
            source: Where the code of the agent comes from.
            version: The version of the agent.
        """
        _call = requests.agents.create(name=name, source=source, version=version)
        return self._make(_call, options, Agent)

    def create_from_npm(
        self,
        *,
        name: str,
        package_name: str,
        version: str | None | Omit = omit,
        agent_setup: Sequence[str] | None | Omit = omit,
        registry_url: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Agent:
        """Register an agent that npm installs. `AgentOps.create` describes its arguments."""
        _call = requests.agents.create(
            name=name,
            version=version,
            source={
                "type": "npm",
                "npm": {
                    "package_name": package_name,
                    "agent_setup": agent_setup,
                    "registry_url": registry_url,
                },
            },
        )
        return self._make(_call, options, Agent)

    def create_from_pip(
        self,
        *,
        name: str,
        package_name: str,
        version: str | None | Omit = omit,
        agent_setup: Sequence[str] | None | Omit = omit,
        registry_url: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Agent:
        """Register an agent that pip installs. `AgentOps.create` describes its arguments."""
        _call = requests.agents.create(
            name=name,
            version=version,
            source={
                "type": "pip",
                "pip": {
                    "package_name": package_name,
                    "agent_setup": agent_setup,
                    "registry_url": registry_url,
                },
            },
        )
        return self._make(_call, options, Agent)

    def create_from_git(
        self,
        *,
        name: str,
        repository: str,
        version: str | None | Omit = omit,
        agent_setup: Sequence[str] | None | Omit = omit,
        ref: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Agent:
        """Register an agent that is cloned from a repository.

        `AgentOps.create` describes its arguments.
        """
        _call = requests.agents.create(
            name=name,
            version=version,
            source={
                "type": "git",
                "git": {"repository": repository, "agent_setup": agent_setup, "ref": ref},
            },
        )
        return self._make(_call, options, Agent)

    def create_from_object(
        self,
        *,
        name: str,
        object_id: str,
        version: str | None | Omit = omit,
        agent_setup: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Agent:
        """Register an agent whose files are a storage object.

        `AgentOps.create` describes its arguments.
        """
        _call = requests.agents.create(
            name=name,
            version=version,
            source={
                "type": "object",
                "object": {"object_id": object_id, "agent_setup": agent_setup},
            },
        )
        return self._make(_call, options, Agent)

    def from_id(self, agent_id: str) -> Agent:
        """Attach to an agent that exists."""
        return self._attach(Agent, agent_id)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        is_public: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        version: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Agent]:
        """List agents. `api.agents.list` describes its arguments."""
        _call = requests.agents.list(
            include_total_count=include_total_count,
            is_public=is_public,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
            version=version,
        )
        return self._list(_call, options, Agent)

    def list_public(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        version: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Agent]:
        """List the agents that everybody may use.

        `api.agents.list_public` describes its arguments.
        """
        _call = requests.agents.list_public(
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
            version=version,
        )
        return self._list(_call, options, Agent)

    def devbox_counts(self, **options: Unpack[RequestOptions]) -> models.AgentDevboxCountsView:
        """Return how many devboxes use each agent."""
        return self._send(requests.agents.devbox_counts(), options)


class Agent(SyncEntity):
    """A program that works in devboxes."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.AgentView:
        """Return all that the server knows of it."""
        return self._send(requests.agents.retrieve(self.id), options)

    def delete(self, **options: Unpack[WriteOptions]) -> Any:
        """Delete it."""
        return self._send(requests.agents.delete(self.id), options)


class AxonOps(SyncObject):
    """Creates axons and finds those that exist."""

    def create(self, *, name: str | None | Omit = omit, **options: Unpack[WriteOptions]) -> Axon:
        """Create an axon.

        Args:
            name: A name for the axon.
        """
        return self._make(requests.axons.create(name=name), options, Axon)

    def from_id(self, axon_id: str) -> Axon:
        """Attach to an axon that exists."""
        return self._attach(Axon, axon_id)

    def list(
        self,
        *,
        id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Axon]:
        """List axons. `api.axons.list` describes its arguments."""
        _call = requests.axons.list(
            id=id,
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, Axon)


class Axon(SyncEntity):
    """A log of events, which agents and users publish and follow."""

    @property
    def sql(self) -> SqlInterface:
        """Asks the database of an axon."""
        return SqlInterface(self._client, self.id)

    def get_info(self, **options: Unpack[RequestOptions]) -> models.AxonView:
        """Return all that the server knows of it."""
        return self._send(requests.axons.retrieve(self.id), options)

    def publish(
        self,
        *,
        event_type: str,
        origin: models.PublishOrigin | str,
        payload: str,
        source: str,
        **options: Unpack[WriteOptions],
    ) -> models.PublishResultView:
        """Publish an event.

        Args:
            event_type: The kind of the event, in words of its publisher.
            origin: Who the event comes from.
            payload: The content of the event, usually JSON as text.
            source: What publishes the event, in words of your own.
        """
        _call = requests.axons.publish(
            self.id, event_type=event_type, origin=origin, payload=payload, source=source
        )
        return self._send(_call, options)

    def subscribe_sse(
        self, *, after_sequence: int | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[models.AxonEventView]:
        """Follow the events while they are published.

        Args:
            after_sequence: The number of the last event that you know; the stream begins with
                the next.
        """
        _call = requests.axons.subscribe_sse(self.id, after_sequence=after_sequence)
        return self._stream(_call, options)

    def delete(self, **options: Unpack[WriteOptions]) -> Any:
        """Delete it."""
        return self._send(requests.axons.delete(self.id), options)


class SqlInterface(SyncEntity):
    """Asks the database of an axon."""

    def query(
        self,
        sql: str,
        *,
        params: Sequence[Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.SqlQueryResultView:
        """Run one statement.

        Args:
            sql: The SQL statement, with `?` where values go.
            params: The values for the statement, in order.
        """
        return self._send(requests.axons_sql.query(self.id, sql=sql, params=params), options)

    def batch(
        self,
        statements: Sequence[models.SqlStatementParams | Mapping[str, Any]],
        **options: Unpack[WriteOptions],
    ) -> models.SqlBatchResultView:
        """Run several statements, all or none.

        Args:
            statements: The statements, in order.
        """
        return self._send(requests.axons_sql.batch(self.id, statements=statements), options)


class BenchmarkOps(SyncObject):
    """Creates benchmarks and finds those that exist."""

    def create(
        self,
        *,
        name: str,
        attribution: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scenario_ids: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Benchmark:
        """Create a benchmark. `api.benchmarks.create` describes its arguments."""
        _call = requests.benchmarks.create(
            name=name,
            attribution=attribution,
            description=description,
            metadata=metadata,
            required_environment_variables=required_environment_variables,
            required_secret_names=required_secret_names,
            scenario_ids=scenario_ids,
        )
        return self._make(_call, options, Benchmark)

    def from_id(self, benchmark_id: str) -> Benchmark:
        """Attach to a benchmark that exists."""
        return self._attach(Benchmark, benchmark_id)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Benchmark]:
        """List benchmarks. `api.benchmarks.list` describes its arguments."""
        _call = requests.benchmarks.list(
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, Benchmark)

    def list_public(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Benchmark]:
        """List the benchmarks that everybody may run.

        `api.benchmarks.list_public` describes its arguments.
        """
        _call = requests.benchmarks.list_public(
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, Benchmark)


class Benchmark(SyncEntity):
    """Scenarios that are run together."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.BenchmarkView:
        """Return all that the server knows of it."""
        return self._send(requests.benchmarks.retrieve(self.id), options)

    def update(
        self,
        *,
        attribution: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scenario_ids: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BenchmarkView:
        """Change it. `api.benchmarks.update` describes its arguments."""
        _call = requests.benchmarks.update(
            self.id,
            attribution=attribution,
            description=description,
            metadata=metadata,
            name=name,
            required_environment_variables=required_environment_variables,
            required_secret_names=required_secret_names,
            scenario_ids=scenario_ids,
        )
        return self._send(_call, options)

    def start_run(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        run_name: str | None | Omit = omit,
        run_profile: models.RunProfile | Mapping[str, Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> BenchmarkRun:
        """Start a run of all its scenarios.

        Args:
            metadata: Keys and values of your own, by which it can be found again.
            run_name: A name for the run.
            run_profile: What the environment of this run has in addition.
        """
        _call = requests.benchmarks.start_run(
            benchmark_id=self.id, metadata=metadata, run_name=run_name, run_profile=run_profile
        )
        return self._make(_call, options, BenchmarkRun)

    def add_scenarios(
        self, scenarios_to_add: Sequence[str], **options: Unpack[WriteOptions]
    ) -> models.BenchmarkView:
        """Add scenarios to it.

        Args:
            scenarios_to_add: The ids of the scenarios to add.
        """
        _call = requests.benchmarks.update_scenarios(self.id, scenarios_to_add=scenarios_to_add)
        return self._send(_call, options)

    def remove_scenarios(
        self, scenarios_to_remove: Sequence[str], **options: Unpack[WriteOptions]
    ) -> models.BenchmarkView:
        """Remove scenarios from it.

        Args:
            scenarios_to_remove: The ids of the scenarios to remove.
        """
        _call = requests.benchmarks.update_scenarios(
            self.id, scenarios_to_remove=scenarios_to_remove
        )
        return self._send(_call, options)

    def list_runs(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[BenchmarkRun]:
        """List its runs. `api.benchmark_runs.list` describes its arguments."""
        _call = requests.benchmark_runs.list(
            benchmark_id=self.id,
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
            state=state,
        )
        return self._list(_call, options, BenchmarkRun)


class BenchmarkRun(SyncEntity):
    """A run of the scenarios of a benchmark."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.BenchmarkRunView:
        """Return all that the server knows of it."""
        return self._send(requests.benchmark_runs.retrieve(self.id), options)

    def cancel(self, **options: Unpack[WriteOptions]) -> models.BenchmarkRunView:
        """Stop it."""
        return self._send(requests.benchmark_runs.cancel(self.id), options)

    def complete(self, **options: Unpack[WriteOptions]) -> models.BenchmarkRunView:
        """End it."""
        return self._send(requests.benchmark_runs.complete(self.id), options)

    def list_scenario_runs(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: (
            Literal["running", "scoring", "scored", "completed", "canceled", "timeout", "failed"]
            | None
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[ScenarioRun]:
        """List the runs of its scenarios.

        `api.benchmark_runs.list_scenario_runs` describes its arguments.
        """
        _call = requests.benchmark_runs.list_scenario_runs(
            self.id,
            include_total_count=include_total_count,
            limit=limit,
            search=search,
            starting_after=starting_after,
            state=state,
        )
        return self._list(_call, options, ScenarioRun)


class ScenarioOps(SyncObject):
    """Creates scenarios and finds those that exist."""

    def create(
        self,
        *,
        input_context: models.InputContext | Mapping[str, Any],
        name: str,
        scoring_contract: models.ScoringContract | Mapping[str, Any],
        environment_parameters: models.ScenarioEnvironment | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        reference_output: str | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scorer_timeout_sec: int | None | Omit = omit,
        validation_type: models.ValueValidationType | str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Scenario:
        """Create a scenario. `api.scenarios.create` describes its arguments."""
        _call = requests.scenarios.create(
            input_context=input_context,
            name=name,
            scoring_contract=scoring_contract,
            environment_parameters=environment_parameters,
            metadata=metadata,
            reference_output=reference_output,
            required_environment_variables=required_environment_variables,
            required_secret_names=required_secret_names,
            scorer_timeout_sec=scorer_timeout_sec,
            validation_type=validation_type,
        )
        return self._make(_call, options, Scenario)

    def from_id(self, scenario_id: str) -> Scenario:
        """Attach to a scenario that exists."""
        return self._attach(Scenario, scenario_id)

    def list(
        self,
        *,
        benchmark_id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        validation_type: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Scenario]:
        """List scenarios. `api.scenarios.list` describes its arguments."""
        _call = requests.scenarios.list(
            benchmark_id=benchmark_id,
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
            validation_type=validation_type,
        )
        return self._list(_call, options, Scenario)

    def list_public(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Scenario]:
        """List the scenarios that everybody may run.

        `api.scenarios.list_public` describes its arguments.
        """
        _call = requests.scenarios.list_public(
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, Scenario)


class Scenario(SyncEntity):
    """A problem, an environment to solve it in, and how solutions are scored."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.ScenarioView:
        """Return all that the server knows of it."""
        return self._send(requests.scenarios.retrieve(self.id), options)

    def update(
        self,
        *,
        environment_parameters: models.ScenarioEnvironment | Mapping[str, Any] | None | Omit = omit,
        input_context: models.InputContextUpdateParam | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        reference_output: str | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scorer_timeout_sec: int | None | Omit = omit,
        scoring_contract: (
            models.ScoringContractUpdateParam | Mapping[str, Any] | None | Omit
        ) = omit,
        validation_type: models.ValueValidationType2 | str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ScenarioView:
        """Change it. `api.scenarios.update` describes its arguments."""
        _call = requests.scenarios.update(
            self.id,
            environment_parameters=environment_parameters,
            input_context=input_context,
            metadata=metadata,
            name=name,
            reference_output=reference_output,
            required_environment_variables=required_environment_variables,
            required_secret_names=required_secret_names,
            scorer_timeout_sec=scorer_timeout_sec,
            scoring_contract=scoring_contract,
            validation_type=validation_type,
        )
        return self._send(_call, options)

    def run(
        self,
        *,
        benchmark_run_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        run_name: str | None | Omit = omit,
        run_profile: models.RunProfile | Mapping[str, Any] | None | Omit = omit,
        polling_config: PollingConfig | None = None,
        **options: Unpack[WriteOptions],
    ) -> ScenarioRun:
        """Start a run and wait until its devbox runs.

        Args:
            benchmark_run_id: The id of the benchmark run that it belongs to.
            metadata: Keys and values of your own, by which it can be found again.
            run_name: A name for the run.
            run_profile: What the environment of this run has in addition.
            polling_config: How long to wait, and how often to ask.
        """
        return self._make(
            requests.scenarios.start_run(
                scenario_id=self.id,
                benchmark_run_id=benchmark_run_id,
                metadata=metadata,
                run_name=run_name,
                run_profile=run_profile,
            ),
            options,
            ScenarioRun,
            _waiters.DEVBOX_RUNNING,
            polling_config,
            by=("devbox_id",),
        )

    def run_async(
        self,
        *,
        benchmark_run_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        run_name: str | None | Omit = omit,
        run_profile: models.RunProfile | Mapping[str, Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> ScenarioRun:
        """Start a run. `Scenario.run` describes its arguments."""
        _call = requests.scenarios.start_run(
            scenario_id=self.id,
            benchmark_run_id=benchmark_run_id,
            metadata=metadata,
            run_name=run_name,
            run_profile=run_profile,
        )
        return self._make(_call, options, ScenarioRun)


class ScenarioRun(SyncObject):
    """A run of a scenario in a devbox of its own."""

    _key_names = ("id", "devbox_id")

    def __init__(self, client: SyncRestClient, id: str, devbox_id: str) -> None:
        super().__init__(client, id, devbox_id)

    @property
    def id(self) -> str:
        """The id, which does not change."""
        return self._keys[0]

    @property
    def devbox_id(self) -> str:
        """The devbox id, which does not change."""
        return self._keys[1]

    @property
    def devbox(self) -> Devbox:
        """A machine in the cloud, which runs commands. A `with` block shuts it down at its end."""
        return Devbox(self._client, self.devbox_id)

    def get_info(self, **options: Unpack[RequestOptions]) -> models.ScenarioRunView:
        """Return all that the server knows of it."""
        return self._send(requests.scenarios_runs.retrieve(self.id), options)

    def await_env_ready(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> models.ScenarioRunView:
        """Wait until its devbox runs, and return what the server knows of the run.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._then(
            self._wait(_waiters.DEVBOX_RUNNING, (self.devbox_id,), polling_config, options),
            lambda _: self.get_info(),
        )

    def score(self, **options: Unpack[WriteOptions]) -> models.ScenarioRunView:
        """Start to score it."""
        return self._send(requests.scenarios_runs.score(self.id), options)

    def await_scored(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[RequestOptions]
    ) -> models.ScenarioRunView:
        """Wait until the run is scored.

        Args:
            polling_config: How long to wait, and how often to ask.
        """
        return self._wait(_waiters.SCENARIO_SCORED, (self.id,), polling_config, options)

    def score_and_await(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> models.ScenarioRunView:
        """Score it and wait until that is done."""
        return self._then(
            self._send(requests.scenarios_runs.score(self.id), options),
            lambda _: self._wait(_waiters.SCENARIO_SCORED, (self.id,), polling_config),
        )

    def score_and_complete(
        self, *, polling_config: PollingConfig | None = None, **options: Unpack[WriteOptions]
    ) -> models.ScenarioRunView:
        """Score it, wait until that is done, and end it."""
        return self._then(
            self._then(
                self._send(requests.scenarios_runs.score(self.id), options),
                lambda _: self._wait(_waiters.SCENARIO_SCORED, (self.id,), polling_config),
            ),
            lambda _: self.complete(),
        )

    def complete(self, **options: Unpack[WriteOptions]) -> models.ScenarioRunView:
        """End it."""
        return self._send(requests.scenarios_runs.complete(self.id), options)

    def cancel(self, **options: Unpack[WriteOptions]) -> models.ScenarioRunView:
        """Stop it."""
        return self._send(requests.scenarios_runs.cancel(self.id), options)

    def download_logs(
        self, file: str | os.PathLike[str] | IO[bytes], **options: Unpack[WriteOptions]
    ) -> None:
        """Write its logs into a file, which is a ZIP archive.

        Args:
            file: A path or an open binary file to write to.
        """
        return self._save(requests.scenarios_runs.download_logs(self.id), options, file)

    def get_score(
        self, **options: Unpack[RequestOptions]
    ) -> models.ScoringContractResultView | None:
        """Return its score, None as long as there is none."""
        _call = requests.scenarios_runs.retrieve(self.id)
        return self._then(self._send(_call, options), lambda answer: answer.scoring_contract_result)


class ScorerOps(SyncObject):
    """Creates scorers and finds those that exist."""

    def create(self, *, bash_script: str, type: str, **options: Unpack[WriteOptions]) -> Scorer:
        """Create a scorer.

        Args:
            bash_script: The script, which prints a score.
            type: A name for the scorer, by which scenarios refer to it.
        """
        _call = requests.scenarios_scorers.create(bash_script=bash_script, type=type)
        return self._make(_call, options, Scorer)

    def from_id(self, scorer_id: str) -> Scorer:
        """Attach to a scorer that exists."""
        return self._attach(Scorer, scorer_id)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[Scorer]:
        """List scorers.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        _call = requests.scenarios_scorers.list(
            include_total_count=include_total_count,
            limit=limit,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, Scorer)


class Scorer(SyncEntity):
    """A program that scores runs of scenarios."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.ScorerView:
        """Return all that the server knows of it."""
        return self._send(requests.scenarios_scorers.retrieve(self.id), options)

    def update(
        self, *, bash_script: str, type: str, **options: Unpack[WriteOptions]
    ) -> models.ScorerView:
        """Change it.

        Args:
            bash_script: The script, which prints a score.
            type: The name by which scenarios refer to it.
        """
        _call = requests.scenarios_scorers.update(self.id, bash_script=bash_script, type=type)
        return self._send(_call, options)


class SecretOps(SyncObject):
    """Keeps secrets and finds those that exist."""

    def create(self, name: str, value: str, **options: Unpack[WriteOptions]) -> Secret:
        """Keep a secret under a name.

        Args:
            name: A name for the secret, unique in the account.
            value: The value to keep secret.
        """
        return self._make(requests.secrets.create(name=name, value=value), options, Secret)

    def from_name(self, name: str) -> Secret:
        """Attach to a secret that exists."""
        return self._attach(Secret, name)

    def list(
        self, *, limit: int | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> ObjectList[Secret]:
        """List secrets, without their values.

        Args:
            limit: How many secrets to return at most; there is only this one page.
        """
        return self._list(requests.secrets.list(limit=limit), options, Secret, items="secrets")


class Secret(SyncObject):
    """A value that devboxes get under a name and nobody reads."""

    _key_names = ("name",)

    def __init__(self, client: SyncRestClient, name: str) -> None:
        super().__init__(client, name)

    @property
    def name(self) -> str:
        """The name, which does not change."""
        return self._keys[0]

    def get_info(self, **options: Unpack[RequestOptions]) -> models.SecretView:
        """Return all that the server tells of it, which is not its value."""
        return self._send(requests.secrets.retrieve(self.name), options)

    def update(self, value: str, **options: Unpack[WriteOptions]) -> models.SecretView:
        """Change its value.

        Args:
            value: The new value.
        """
        return self._send(requests.secrets.update(self.name, value=value), options)

    def delete(self, **options: Unpack[WriteOptions]) -> models.SecretView:
        """Delete it."""
        return self._send(requests.secrets.delete(self.name), options)


class NetworkPolicyOps(SyncObject):
    """Creates network policies and finds those that exist."""

    def create(
        self,
        *,
        name: str,
        allow_agent_gateway: bool | None | Omit = omit,
        allow_all: bool | None | Omit = omit,
        allow_devbox_to_devbox: bool | None | Omit = omit,
        allow_mcp_gateway: bool | None | Omit = omit,
        allow_runloop_mirrors: bool | None | Omit = omit,
        allowed_cidrs: Sequence[models.AllowedCidr | Mapping[str, Any]] | None | Omit = omit,
        allowed_hostnames: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> NetworkPolicy:
        """Create a network policy. `api.network_policies.create` describes its arguments."""
        _call = requests.network_policies.create(
            name=name,
            allow_agent_gateway=allow_agent_gateway,
            allow_all=allow_all,
            allow_devbox_to_devbox=allow_devbox_to_devbox,
            allow_mcp_gateway=allow_mcp_gateway,
            allow_runloop_mirrors=allow_runloop_mirrors,
            allowed_cidrs=allowed_cidrs,
            allowed_hostnames=allowed_hostnames,
            description=description,
        )
        return self._make(_call, options, NetworkPolicy)

    def from_id(self, network_policy_id: str) -> NetworkPolicy:
        """Attach to a network policy that exists."""
        return self._attach(NetworkPolicy, network_policy_id)

    def list(
        self,
        *,
        id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[NetworkPolicy]:
        """List network policies. `api.network_policies.list` describes its arguments."""
        _call = requests.network_policies.list(
            id=id,
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, NetworkPolicy)


class NetworkPolicy(SyncEntity):
    """What devboxes may reach."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.NetworkPolicyView:
        """Return all that the server knows of it."""
        return self._send(requests.network_policies.retrieve(self.id), options)

    def update(
        self,
        *,
        allow_agent_gateway: bool | None | Omit = omit,
        allow_all: bool | None | Omit = omit,
        allow_devbox_to_devbox: bool | None | Omit = omit,
        allow_mcp_gateway: bool | None | Omit = omit,
        allow_runloop_mirrors: bool | None | Omit = omit,
        allowed_cidrs: Sequence[models.AllowedCidr | Mapping[str, Any]] | None | Omit = omit,
        allowed_hostnames: Sequence[str] | None | Omit = omit,
        description: str | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.NetworkPolicyView:
        """Change it. `api.network_policies.update` describes its arguments."""
        _call = requests.network_policies.update(
            self.id,
            allow_agent_gateway=allow_agent_gateway,
            allow_all=allow_all,
            allow_devbox_to_devbox=allow_devbox_to_devbox,
            allow_mcp_gateway=allow_mcp_gateway,
            allow_runloop_mirrors=allow_runloop_mirrors,
            allowed_cidrs=allowed_cidrs,
            allowed_hostnames=allowed_hostnames,
            description=description,
            name=name,
        )
        return self._send(_call, options)

    def delete(self, **options: Unpack[WriteOptions]) -> models.NetworkPolicyView:
        """Delete it."""
        return self._send(requests.network_policies.delete(self.id), options)


class GatewayConfigOps(SyncObject):
    """Creates gateway configurations and finds those that exist."""

    def create(
        self,
        *,
        auth_mechanism: models.AuthMechanism | Mapping[str, Any],
        endpoint: str,
        name: str,
        custom_headers: Sequence[models.CustomHeader | Mapping[str, Any]] | None | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> GatewayConfig:
        """Create a gateway configuration. `api.gateway_configs.create` describes its arguments."""
        _call = requests.gateway_configs.create(
            auth_mechanism=auth_mechanism,
            endpoint=endpoint,
            name=name,
            custom_headers=custom_headers,
            description=description,
        )
        return self._make(_call, options, GatewayConfig)

    def from_id(self, gateway_config_id: str) -> GatewayConfig:
        """Attach to a gateway configuration that exists."""
        return self._attach(GatewayConfig, gateway_config_id)

    def list(
        self,
        *,
        id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[GatewayConfig]:
        """List gateway configurations. `api.gateway_configs.list` describes its arguments."""
        _call = requests.gateway_configs.list(
            id=id,
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, GatewayConfig)


class GatewayConfig(SyncEntity):
    """A service that devboxes reach through a gateway, which holds its credentials."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.GatewayConfigView:
        """Return all that the server knows of it."""
        return self._send(requests.gateway_configs.retrieve(self.id), options)

    def update(
        self,
        *,
        auth_mechanism: models.AuthMechanism | Mapping[str, Any] | None | Omit = omit,
        custom_headers: Sequence[models.CustomHeader | Mapping[str, Any]] | None | Omit = omit,
        description: str | None | Omit = omit,
        endpoint: str | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.GatewayConfigView:
        """Change it. `api.gateway_configs.update` describes its arguments."""
        _call = requests.gateway_configs.update(
            self.id,
            auth_mechanism=auth_mechanism,
            custom_headers=custom_headers,
            description=description,
            endpoint=endpoint,
            name=name,
        )
        return self._send(_call, options)

    def delete(self, **options: Unpack[WriteOptions]) -> models.GatewayConfigView:
        """Delete it."""
        return self._send(requests.gateway_configs.delete(self.id), options)


class McpConfigOps(SyncObject):
    """Creates MCP configurations and finds those that exist."""

    def create(
        self,
        *,
        allowed_tools: Sequence[str],
        endpoint: str,
        name: str,
        auth_mechanism: models.AuthMechanism | Mapping[str, Any] | None | Omit = omit,
        custom_headers: Sequence[models.CustomHeader | Mapping[str, Any]] | None | Omit = omit,
        description: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> McpConfig:
        """Create an MCP configuration. `api.mcp_configs.create` describes its arguments."""
        _call = requests.mcp_configs.create(
            allowed_tools=allowed_tools,
            endpoint=endpoint,
            name=name,
            auth_mechanism=auth_mechanism,
            custom_headers=custom_headers,
            description=description,
        )
        return self._make(_call, options, McpConfig)

    def from_id(self, mcp_config_id: str) -> McpConfig:
        """Attach to an MCP configuration that exists."""
        return self._attach(McpConfig, mcp_config_id)

    def list(
        self,
        *,
        id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ObjectList[McpConfig]:
        """List MCP configurations. `api.mcp_configs.list` describes its arguments."""
        _call = requests.mcp_configs.list(
            id=id,
            include_total_count=include_total_count,
            limit=limit,
            name=name,
            search=search,
            starting_after=starting_after,
        )
        return self._list(_call, options, McpConfig)


class McpConfig(SyncEntity):
    """An MCP server that devboxes reach, with the tools that they may use."""

    def get_info(self, **options: Unpack[RequestOptions]) -> models.McpConfigView:
        """Return all that the server knows of it."""
        return self._send(requests.mcp_configs.retrieve(self.id), options)

    def update(
        self,
        *,
        allowed_tools: Sequence[str] | None | Omit = omit,
        auth_mechanism: models.AuthMechanism | Mapping[str, Any] | None | Omit = omit,
        custom_headers: Sequence[models.CustomHeader | Mapping[str, Any]] | None | Omit = omit,
        description: str | None | Omit = omit,
        endpoint: str | None | Omit = omit,
        name: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.McpConfigView:
        """Change it. `api.mcp_configs.update` describes its arguments."""
        _call = requests.mcp_configs.update(
            self.id,
            allowed_tools=allowed_tools,
            auth_mechanism=auth_mechanism,
            custom_headers=custom_headers,
            description=description,
            endpoint=endpoint,
            name=name,
        )
        return self._send(_call, options)

    def delete(self, **options: Unpack[WriteOptions]) -> models.McpConfigView:
        """Delete it."""
        return self._send(requests.mcp_configs.delete(self.id), options)


class RunloopSDK:
    """The Runloop API as objects.

    What is not given is taken from the environment, or left as it is by default.

    Args:
        bearer_token: The key of the API.
        base_url: Where requests go.
        timeout: Seconds, a pair of seconds to connect and to read, or a `Timeout`; None: no limit.
        max_retries: Attempts after the first.
        default_headers: Headers for every request; `Omit()` removes one.
        default_query: Query parameters for every request.
        http_client: A client of httpx; it stays yours to close.

    Attributes:
        api: The client with a method for every operation of the API.
        devbox: Creates devboxes and finds those that exist.
        blueprint: Builds blueprints and finds those that exist.
        snapshot: Finds snapshots of disks.
        storage_object: Uploads storage objects and finds those that exist.
        agent: Registers agents and finds those that exist.
        axon: Creates axons and finds those that exist.
        benchmark: Creates benchmarks and finds those that exist.
        scenario: Creates scenarios and finds those that exist.
        scorer: Creates scorers and finds those that exist.
        secret: Keeps secrets and finds those that exist.
        network_policy: Creates network policies and finds those that exist.
        gateway_config: Creates gateway configurations and finds those that exist.
        mcp_config: Creates MCP configurations and finds those that exist.
    """

    def __init__(
        self,
        *,
        bearer_token: str | None = None,
        base_url: object = None,
        timeout: float | TimeoutLike | None | NotGiven = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
    ) -> None:
        self.api = Runloop(
            bearer_token=bearer_token,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
        self.devbox = DevboxOps(self.api)
        self.blueprint = BlueprintOps(self.api)
        self.snapshot = SnapshotOps(self.api)
        self.storage_object = StorageObjectOps(self.api)
        self.agent = AgentOps(self.api)
        self.axon = AxonOps(self.api)
        self.benchmark = BenchmarkOps(self.api)
        self.scenario = ScenarioOps(self.api)
        self.scorer = ScorerOps(self.api)
        self.secret = SecretOps(self.api)
        self.network_policy = NetworkPolicyOps(self.api)
        self.gateway_config = GatewayConfigOps(self.api)
        self.mcp_config = McpConfigOps(self.api)

    def close(self) -> None:
        """Close the connections; what was created goes on."""
        self.api.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
