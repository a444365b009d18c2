"""The clients: every operation as `client.<group>.<method>(...)`."""

from __future__ import annotations

from typing import ClassVar

from . import aio, sync
from . import exceptions as _exceptions  # noqa: F401  # which gives errors their names
from ._runtime.rest import AsyncRestClient, Child, RestSettings, RetryRules, SyncRestClient

SETTINGS = RestSettings(
    base_url="https://api.runloop.ai",
    user_agent="Runloop/Python 2.0.0",
    environment={
        "bearer_token": "RUNLOOP_API_KEY",
        "base_url": "RUNLOOP_BASE_URL",
        "default_headers": "RUNLOOP_CUSTOM_HEADERS",
        "log": "RUNLOOP_LOG",
    },
    timeout=30.0,
    connect_timeout=5.0,
    max_retries=5,
    idempotency_header="x-request-id",
    retry=RetryRules(
        statuses=("408", "429", "5XX"),
        first_pause=1.0,
        longest_pause=60.0,
        override_header="x-should-retry",
        retry_after_ms_header="retry-after-ms",
    ),
)
DEFAULT_TIMEOUT = SETTINGS.timeout
DEFAULT_MAX_RETRIES = 5


class Runloop(SyncRestClient):
    """The Runloop API."""

    settings: ClassVar[RestSettings] = SETTINGS

    accounts = Child(lambda: sync.Accounts)
    """Look at the account that an API key belongs to."""
    benchmarks = Child(lambda: sync.Benchmarks)
    """Manage benchmarks, which are collections of scenarios, and start runs of them."""
    benchmark_runs = Child(lambda: sync.BenchmarkRuns)
    """Follow and end the runs of benchmarks."""
    benchmark_jobs = Child(lambda: sync.BenchmarkJobs)
    """Let the server run agents against benchmarks or scenarios and score them."""
    agents = Child(lambda: sync.Agents)
    """Register the agents that can be mounted into devboxes."""
    axons = Child(lambda: sync.Axons)
    """Manage axons: ordered logs of events that programs, agents and users share."""
    blueprints = Child(lambda: sync.Blueprints)
    """Build and manage blueprints, the images that devboxes start from."""
    devboxes = Child(lambda: sync.Devboxes)
    """Create and control devboxes, run commands in them and move files."""
    pty = Child(lambda: sync.Pty)
    """Open and control interactive terminals."""
    scenarios = Child(lambda: sync.Scenarios)
    """Manage scenarios: problems with an environment and with rules that score a solution."""
    objects = Child(lambda: sync.Objects)
    """Store files and archives, for devboxes and for builds."""
    secrets = Child(lambda: sync.Secrets)
    """Store values that devboxes receive without anybody reading them again."""
    network_policies = Child(lambda: sync.NetworkPolicies)
    """Say what devboxes may connect to."""
    gateway_configs = Child(lambda: sync.GatewayConfigs)
    """Describe services that devboxes call through the agent gateway, which adds the credentials."""
    mcp_configs = Child(lambda: sync.McpConfigs)
    """Describe MCP servers that devboxes use through a gateway."""
    apikeys = Child(lambda: sync.Apikeys)
    """Create API keys with all rights of the account."""
    restricted_keys = Child(lambda: sync.RestrictedKeys)
    """Create API keys with chosen rights."""
    repositories = Child(lambda: sync.Repositories)
    """Connections to repositories on GitHub and what their inspection found."""


class AsyncRunloop(AsyncRestClient):
    """The Runloop API, for `await`."""

    settings: ClassVar[RestSettings] = SETTINGS

    accounts = Child(lambda: aio.AsyncAccounts)
    """Look at the account that an API key belongs to."""
    benchmarks = Child(lambda: aio.AsyncBenchmarks)
    """Manage benchmarks, which are collections of scenarios, and start runs of them."""
    benchmark_runs = Child(lambda: aio.AsyncBenchmarkRuns)
    """Follow and end the runs of benchmarks."""
    benchmark_jobs = Child(lambda: aio.AsyncBenchmarkJobs)
    """Let the server run agents against benchmarks or scenarios and score them."""
    agents = Child(lambda: aio.AsyncAgents)
    """Register the agents that can be mounted into devboxes."""
    axons = Child(lambda: aio.AsyncAxons)
    """Manage axons: ordered logs of events that programs, agents and users share."""
    blueprints = Child(lambda: aio.AsyncBlueprints)
    """Build and manage blueprints, the images that devboxes start from."""
    devboxes = Child(lambda: aio.AsyncDevboxes)
    """Create and control devboxes, run commands in them and move files."""
    pty = Child(lambda: aio.AsyncPty)
    """Open and control interactive terminals."""
    scenarios = Child(lambda: aio.AsyncScenarios)
    """Manage scenarios: problems with an environment and with rules that score a solution."""
    objects = Child(lambda: aio.AsyncObjects)
    """Store files and archives, for devboxes and for builds."""
    secrets = Child(lambda: aio.AsyncSecrets)
    """Store values that devboxes receive without anybody reading them again."""
    network_policies = Child(lambda: aio.AsyncNetworkPolicies)
    """Say what devboxes may connect to."""
    gateway_configs = Child(lambda: aio.AsyncGatewayConfigs)
    """Describe services that devboxes call through the agent gateway, which adds the credentials."""
    mcp_configs = Child(lambda: aio.AsyncMcpConfigs)
    """Describe MCP servers that devboxes use through a gateway."""
    apikeys = Child(lambda: aio.AsyncApikeys)
    """Create API keys with all rights of the account."""
    restricted_keys = Child(lambda: aio.AsyncRestrictedKeys)
    """Create API keys with chosen rights."""
    repositories = Child(lambda: aio.AsyncRepositories)
    """Connections to repositories on GitHub and what their inspection found."""
