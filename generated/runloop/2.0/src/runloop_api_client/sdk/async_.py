"""Objects of the Runloop API. Methods are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, overload

from .. import requests
from .._runtime.objects import arguments as _arguments
from .._runtime.objects import awaited as _awaited
from .._runtime.objects.bound import AsyncEntity, AsyncObject
from .._runtime.rest import not_given, omit
from ..client import DEFAULT_MAX_RETRIES, AsyncRunloop
from . import async_commands as _commands
from . import async_uploads as _uploads
from . import sync as _sync

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .. import models
    from .._runtime.objects.arguments import AsyncContent
    from .._runtime.rest import AsyncRestClient, NotGiven, Omit, RequestOptions, WriteOptions
    from .._runtime.rest.timeouts import TimeoutLike


class AsyncDevboxOps(AsyncObject):
    """Creates devboxes and finds those that exist."""

    def from_id(self, devbox_id: str) -> AsyncDevbox:
        """Attach to a devbox that exists."""
        return AsyncDevbox(self._client, devbox_id)

    create = _awaited.created(_sync.DevboxOps.create, lambda: AsyncDevbox)
    create_from_blueprint_id = _awaited.created(
        _sync.DevboxOps.create_from_blueprint_id, lambda: AsyncDevbox
    )
    create_from_blueprint_name = _awaited.created(
        _sync.DevboxOps.create_from_blueprint_name, lambda: AsyncDevbox
    )
    create_from_snapshot = _awaited.created(
        _sync.DevboxOps.create_from_snapshot, lambda: AsyncDevbox
    )
    list = _awaited.made_list(_sync.DevboxOps.list, lambda: AsyncDevbox)


class AsyncDevbox(AsyncEntity):
    """A machine in the cloud, which runs commands. A `with` block shuts it down at its end."""

    _exit = "shutdown"

    @property
    def cmd(self) -> AsyncCommandInterface:
        """Runs commands in a devbox."""
        return AsyncCommandInterface(self._client, self.id)

    @property
    def file(self) -> AsyncFileInterface:
        """Reads and writes the files of a devbox."""
        return AsyncFileInterface(self._client, self.id)

    @property
    def net(self) -> AsyncNetworkInterface:
        """Opens ways to a devbox."""
        return AsyncNetworkInterface(self._client, self.id)

    async def close(self) -> None:
        """Shut it down."""
        await self.shutdown()

    async def suspend(self, **options: Unpack[WriteOptions]) -> models.DevboxView:
        """Suspend it. Its disk is kept, and nothing runs."""
        return await self._send(requests.devboxes.suspend(self.id), options)

    async def resume(self, **options: Unpack[WriteOptions]) -> models.DevboxView:
        """Resume it after it was suspended."""
        return await self._send(requests.devboxes.resume(self.id), options)

    get_info = _awaited.value(_sync.Devbox.get_info)
    await_running = _awaited.value(_sync.Devbox.await_running)
    await_suspended = _awaited.value(_sync.Devbox.await_suspended)
    shutdown = _awaited.value(_sync.Devbox.shutdown)
    resume_async = _awaited.value(_sync.Devbox.resume_async)
    keep_alive = _awaited.value(_sync.Devbox.keep_alive)
    snapshot_disk = _awaited.made(_sync.Devbox.snapshot_disk, lambda: AsyncSnapshot)
    snapshot_disk_async = _awaited.made(_sync.Devbox.snapshot_disk_async, lambda: AsyncSnapshot)
    logs = _awaited.value(_sync.Devbox.logs)
    get_tunnel = _awaited.value(_sync.Devbox.get_tunnel)


class AsyncCommandInterface(_commands.AsyncCommands, AsyncEntity):
    """Runs commands in a devbox."""


class AsyncFileInterface(AsyncEntity):
    """Reads and writes the files of a devbox."""

    @overload
    async def read(self, path: str, **options: Unpack[WriteOptions]) -> str: ...
    @overload
    async def read(self, *, file_path: str, **options: Unpack[WriteOptions]) -> str: ...
    async def read(
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
        return await self._send(_call, options)

    @overload
    async def write(
        self, path: str, contents: str, **options: Unpack[WriteOptions]
    ) -> models.DevboxExecutionDetailView: ...
    @overload
    async def write(
        self, *, file_path: str, contents: str, **options: Unpack[WriteOptions]
    ) -> models.DevboxExecutionDetailView: ...
    async def write(
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
        return await self._send(_call, options)

    download = _awaited.value(_sync.FileInterface.download)
    upload = _awaited.value(_sync.FileInterface.upload)


class AsyncNetworkInterface(AsyncEntity):
    """Opens ways to a devbox."""

    create_ssh_key = _awaited.value(_sync.NetworkInterface.create_ssh_key)
    create_tunnel = _awaited.value(_sync.NetworkInterface.create_tunnel)
    remove_tunnel = _awaited.value(_sync.NetworkInterface.remove_tunnel)
    enable_tunnel = _awaited.value(_sync.NetworkInterface.enable_tunnel)


class AsyncExecution(_commands.AsyncRunning):
    """A command that runs, or has run."""

    _key_names = ("devbox_id", "execution_id")

    def __init__(self, client: AsyncRestClient, devbox_id: str, execution_id: str) -> None:
        super().__init__(client, devbox_id, execution_id)

    @property
    def devbox_id(self) -> str:
        """The devbox id, which does not change."""
        return self._keys[0]

    @property
    def execution_id(self) -> str:
        """The execution id, which does not change."""
        return self._keys[1]

    get_state = _awaited.value(_sync.Execution.get_state)


class AsyncBlueprintOps(AsyncObject):
    """Builds blueprints and finds those that exist."""

    create = _awaited.made(_sync.BlueprintOps.create, lambda: AsyncBlueprint)
    from_id = _awaited.attached(_sync.BlueprintOps.from_id, lambda: AsyncBlueprint)
    list = _awaited.made_list(_sync.BlueprintOps.list, lambda: AsyncBlueprint)


class AsyncBlueprint(AsyncEntity):
    """An image that devboxes begin with."""

    get_info = _awaited.value(_sync.Blueprint.get_info)
    logs = _awaited.value(_sync.Blueprint.logs)
    await_built = _awaited.value(_sync.Blueprint.await_built)
    delete = _awaited.value(_sync.Blueprint.delete)
    create_devbox = _awaited.created(_sync.Blueprint.create_devbox, lambda: AsyncDevbox)


class AsyncSnapshotOps(AsyncObject):
    """Finds snapshots of disks."""

    from_id = _awaited.attached(_sync.SnapshotOps.from_id, lambda: AsyncSnapshot)
    list = _awaited.made_list(_sync.SnapshotOps.list, lambda: AsyncSnapshot)


class AsyncSnapshot(AsyncEntity):
    """The disk of a devbox at one moment."""

    get_info = _awaited.value(_sync.Snapshot.get_info)
    update = _awaited.value(_sync.Snapshot.update)
    delete = _awaited.value(_sync.Snapshot.delete)
    await_completed = _awaited.value(_sync.Snapshot.await_completed)
    create_devbox = _awaited.created(_sync.Snapshot.create_devbox, lambda: AsyncDevbox)


class AsyncStorageObjectOps(_uploads.AsyncUploads):
    """Uploads storage objects and finds those that exist."""

    create = _awaited.made(_sync.StorageObjectOps.create, lambda: AsyncStorageObject)
    from_id = _awaited.attached(_sync.StorageObjectOps.from_id, lambda: AsyncStorageObject)
    list = _awaited.made_list(_sync.StorageObjectOps.list, lambda: AsyncStorageObject)


class AsyncStorageObject(AsyncObject):
    """Content in the storage of the server, which devboxes can mount."""

    _key_names = ("id",)
    _state_names = ("upload_url",)

    def __init__(self, client: AsyncRestClient, id: str, upload_url: str | None = None) -> None:
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

    async def upload_content(
        self, content: AsyncContent, **options: Unpack[RequestOptions]
    ) -> None:
        """Send its content to its upload address; `complete()` ends the upload.

        Args:
            content: A text, bytes, an open binary file, or chunks in an iterable.
        """
        await self._put("upload_url", content, options)

    refresh = _awaited.value(_sync.StorageObject.refresh)
    complete = _awaited.value(_sync.StorageObject.complete)
    get_download_url = _awaited.value(_sync.StorageObject.get_download_url)
    download_as_bytes = _awaited.value(_sync.StorageObject.download_as_bytes)
    download_as_text = _awaited.value(_sync.StorageObject.download_as_text)
    delete = _awaited.value(_sync.StorageObject.delete)


class AsyncAgentOps(AsyncObject):
    """Registers agents and finds those that exist."""

    create = _awaited.made(_sync.AgentOps.create, lambda: AsyncAgent)
    create_from_npm = _awaited.made(_sync.AgentOps.create_from_npm, lambda: AsyncAgent)
    create_from_pip = _awaited.made(_sync.AgentOps.create_from_pip, lambda: AsyncAgent)
    create_from_git = _awaited.made(_sync.AgentOps.create_from_git, lambda: AsyncAgent)
    create_from_object = _awaited.made(_sync.AgentOps.create_from_object, lambda: AsyncAgent)
    from_id = _awaited.attached(_sync.AgentOps.from_id, lambda: AsyncAgent)
    list = _awaited.made_list(_sync.AgentOps.list, lambda: AsyncAgent)
    list_public = _awaited.made_list(_sync.AgentOps.list_public, lambda: AsyncAgent)
    devbox_counts = _awaited.value(_sync.AgentOps.devbox_counts)


class AsyncAgent(AsyncEntity):
    """A program that works in devboxes."""

    get_info = _awaited.value(_sync.Agent.get_info)
    delete = _awaited.value(_sync.Agent.delete)


class AsyncAxonOps(AsyncObject):
    """Creates axons and finds those that exist."""

    create = _awaited.made(_sync.AxonOps.create, lambda: AsyncAxon)
    from_id = _awaited.attached(_sync.AxonOps.from_id, lambda: AsyncAxon)
    list = _awaited.made_list(_sync.AxonOps.list, lambda: AsyncAxon)


class AsyncAxon(AsyncEntity):
    """A log of events, which agents and users publish and follow."""

    @property
    def sql(self) -> AsyncSqlInterface:
        """Asks the database of an axon."""
        return AsyncSqlInterface(self._client, self.id)

    get_info = _awaited.value(_sync.Axon.get_info)
    publish = _awaited.value(_sync.Axon.publish)
    subscribe_sse = _awaited.events(_sync.Axon.subscribe_sse)
    delete = _awaited.value(_sync.Axon.delete)


class AsyncSqlInterface(AsyncEntity):
    """Asks the database of an axon."""

    query = _awaited.value(_sync.SqlInterface.query)
    batch = _awaited.value(_sync.SqlInterface.batch)


class AsyncBenchmarkOps(AsyncObject):
    """Creates benchmarks and finds those that exist."""

    create = _awaited.made(_sync.BenchmarkOps.create, lambda: AsyncBenchmark)
    from_id = _awaited.attached(_sync.BenchmarkOps.from_id, lambda: AsyncBenchmark)
    list = _awaited.made_list(_sync.BenchmarkOps.list, lambda: AsyncBenchmark)
    list_public = _awaited.made_list(_sync.BenchmarkOps.list_public, lambda: AsyncBenchmark)


class AsyncBenchmark(AsyncEntity):
    """Scenarios that are run together."""

    get_info = _awaited.value(_sync.Benchmark.get_info)
    update = _awaited.value(_sync.Benchmark.update)
    start_run = _awaited.made(_sync.Benchmark.start_run, lambda: AsyncBenchmarkRun)
    add_scenarios = _awaited.value(_sync.Benchmark.add_scenarios)
    remove_scenarios = _awaited.value(_sync.Benchmark.remove_scenarios)
    list_runs = _awaited.made_list(_sync.Benchmark.list_runs, lambda: AsyncBenchmarkRun)


class AsyncBenchmarkRun(AsyncEntity):
    """A run of the scenarios of a benchmark."""

    get_info = _awaited.value(_sync.BenchmarkRun.get_info)
    cancel = _awaited.value(_sync.BenchmarkRun.cancel)
    complete = _awaited.value(_sync.BenchmarkRun.complete)
    list_scenario_runs = _awaited.made_list(
        _sync.BenchmarkRun.list_scenario_runs, lambda: AsyncScenarioRun
    )


class AsyncScenarioOps(AsyncObject):
    """Creates scenarios and finds those that exist."""

    create = _awaited.made(_sync.ScenarioOps.create, lambda: AsyncScenario)
    from_id = _awaited.attached(_sync.ScenarioOps.from_id, lambda: AsyncScenario)
    list = _awaited.made_list(_sync.ScenarioOps.list, lambda: AsyncScenario)
    list_public = _awaited.made_list(_sync.ScenarioOps.list_public, lambda: AsyncScenario)


class AsyncScenario(AsyncEntity):
    """A problem, an environment to solve it in, and how solutions are scored."""

    get_info = _awaited.value(_sync.Scenario.get_info)
    update = _awaited.value(_sync.Scenario.update)
    run = _awaited.made(_sync.Scenario.run, lambda: AsyncScenarioRun)
    run_async = _awaited.made(_sync.Scenario.run_async, lambda: AsyncScenarioRun)


class AsyncScenarioRun(AsyncObject):
    """A run of a scenario in a devbox of its own."""

    _key_names = ("id", "devbox_id")

    def __init__(self, client: AsyncRestClient, id: str, devbox_id: str) -> None:
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
    def devbox(self) -> AsyncDevbox:
        """A machine in the cloud, which runs commands. A `with` block shuts it down at its end."""
        return AsyncDevbox(self._client, self.devbox_id)

    get_info = _awaited.value(_sync.ScenarioRun.get_info)
    await_env_ready = _awaited.value(_sync.ScenarioRun.await_env_ready)
    score = _awaited.value(_sync.ScenarioRun.score)
    await_scored = _awaited.value(_sync.ScenarioRun.await_scored)
    score_and_await = _awaited.value(_sync.ScenarioRun.score_and_await)
    score_and_complete = _awaited.value(_sync.ScenarioRun.score_and_complete)
    complete = _awaited.value(_sync.ScenarioRun.complete)
    cancel = _awaited.value(_sync.ScenarioRun.cancel)
    download_logs = _awaited.value(_sync.ScenarioRun.download_logs)
    get_score = _awaited.value(_sync.ScenarioRun.get_score)


class AsyncScorerOps(AsyncObject):
    """Creates scorers and finds those that exist."""

    create = _awaited.made(_sync.ScorerOps.create, lambda: AsyncScorer)
    from_id = _awaited.attached(_sync.ScorerOps.from_id, lambda: AsyncScorer)
    list = _awaited.made_list(_sync.ScorerOps.list, lambda: AsyncScorer)


class AsyncScorer(AsyncEntity):
    """A program that scores runs of scenarios."""

    get_info = _awaited.value(_sync.Scorer.get_info)
    update = _awaited.value(_sync.Scorer.update)


class AsyncSecretOps(AsyncObject):
    """Keeps secrets and finds those that exist."""

    create = _awaited.made(_sync.SecretOps.create, lambda: AsyncSecret)
    from_name = _awaited.attached(_sync.SecretOps.from_name, lambda: AsyncSecret)
    list = _awaited.made_list(_sync.SecretOps.list, lambda: AsyncSecret)


class AsyncSecret(AsyncObject):
    """A value that devboxes get under a name and nobody reads."""

    _key_names = ("name",)

    def __init__(self, client: AsyncRestClient, name: str) -> None:
        super().__init__(client, name)

    @property
    def name(self) -> str:
        """The name, which does not change."""
        return self._keys[0]

    get_info = _awaited.value(_sync.Secret.get_info)
    update = _awaited.value(_sync.Secret.update)
    delete = _awaited.value(_sync.Secret.delete)


class AsyncNetworkPolicyOps(AsyncObject):
    """Creates network policies and finds those that exist."""

    create = _awaited.made(_sync.NetworkPolicyOps.create, lambda: AsyncNetworkPolicy)
    from_id = _awaited.attached(_sync.NetworkPolicyOps.from_id, lambda: AsyncNetworkPolicy)
    list = _awaited.made_list(_sync.NetworkPolicyOps.list, lambda: AsyncNetworkPolicy)


class AsyncNetworkPolicy(AsyncEntity):
    """What devboxes may reach."""

    get_info = _awaited.value(_sync.NetworkPolicy.get_info)
    update = _awaited.value(_sync.NetworkPolicy.update)
    delete = _awaited.value(_sync.NetworkPolicy.delete)


class AsyncGatewayConfigOps(AsyncObject):
    """Creates gateway configurations and finds those that exist."""

    create = _awaited.made(_sync.GatewayConfigOps.create, lambda: AsyncGatewayConfig)
    from_id = _awaited.attached(_sync.GatewayConfigOps.from_id, lambda: AsyncGatewayConfig)
    list = _awaited.made_list(_sync.GatewayConfigOps.list, lambda: AsyncGatewayConfig)


class AsyncGatewayConfig(AsyncEntity):
    """A service that devboxes reach through a gateway, which holds its credentials."""

    get_info = _awaited.value(_sync.GatewayConfig.get_info)
    update = _awaited.value(_sync.GatewayConfig.update)
    delete = _awaited.value(_sync.GatewayConfig.delete)


class AsyncMcpConfigOps(AsyncObject):
    """Creates MCP configurations and finds those that exist."""

    create = _awaited.made(_sync.McpConfigOps.create, lambda: AsyncMcpConfig)
    from_id = _awaited.attached(_sync.McpConfigOps.from_id, lambda: AsyncMcpConfig)
    list = _awaited.made_list(_sync.McpConfigOps.list, lambda: AsyncMcpConfig)


class AsyncMcpConfig(AsyncEntity):
    """An MCP server that devboxes reach, with the tools that they may use."""

    get_info = _awaited.value(_sync.McpConfig.get_info)
    update = _awaited.value(_sync.McpConfig.update)
    delete = _awaited.value(_sync.McpConfig.delete)


class AsyncRunloopSDK:
    """The Runloop API as objects; `RunloopSDK` describes its arguments and attributes."""

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
        self.api = AsyncRunloop(
            bearer_token=bearer_token,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
        self.devbox = AsyncDevboxOps(self.api)
        self.blueprint = AsyncBlueprintOps(self.api)
        self.snapshot = AsyncSnapshotOps(self.api)
        self.storage_object = AsyncStorageObjectOps(self.api)
        self.agent = AsyncAgentOps(self.api)
        self.axon = AsyncAxonOps(self.api)
        self.benchmark = AsyncBenchmarkOps(self.api)
        self.scenario = AsyncScenarioOps(self.api)
        self.scorer = AsyncScorerOps(self.api)
        self.secret = AsyncSecretOps(self.api)
        self.network_policy = AsyncNetworkPolicyOps(self.api)
        self.gateway_config = AsyncGatewayConfigOps(self.api)
        self.mcp_config = AsyncMcpConfigOps(self.api)

    async def aclose(self) -> None:
        """Close the connections; what was created goes on."""
        await self.api.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
