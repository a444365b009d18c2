"""The API in methods. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounts import AsyncAccounts as AsyncAccounts
    from .agents import AsyncAgents as AsyncAgents
    from .apikeys import AsyncApikeys as AsyncApikeys
    from .axons import AsyncAxons as AsyncAxons
    from .axons_events import AsyncAxonsEvents as AsyncAxonsEvents
    from .axons_sql import AsyncAxonsSql as AsyncAxonsSql
    from .benchmark_jobs import AsyncBenchmarkJobs as AsyncBenchmarkJobs
    from .benchmark_runs import AsyncBenchmarkRuns as AsyncBenchmarkRuns
    from .benchmarks import AsyncBenchmarks as AsyncBenchmarks
    from .benchmarks_runs import AsyncBenchmarksRuns as AsyncBenchmarksRuns
    from .blueprints import AsyncBlueprints as AsyncBlueprints
    from .devboxes import AsyncDevboxes as AsyncDevboxes
    from .devboxes_browsers import AsyncDevboxesBrowsers as AsyncDevboxesBrowsers
    from .devboxes_computers import AsyncDevboxesComputers as AsyncDevboxesComputers
    from .devboxes_disk_snapshots import AsyncDevboxesDiskSnapshots as AsyncDevboxesDiskSnapshots
    from .devboxes_executions import AsyncDevboxesExecutions as AsyncDevboxesExecutions
    from .devboxes_logs import AsyncDevboxesLogs as AsyncDevboxesLogs
    from .gateway_configs import AsyncGatewayConfigs as AsyncGatewayConfigs
    from .mcp_configs import AsyncMcpConfigs as AsyncMcpConfigs
    from .network_policies import AsyncNetworkPolicies as AsyncNetworkPolicies
    from .objects import AsyncObjects as AsyncObjects
    from .pty import AsyncPty as AsyncPty
    from .repositories import AsyncRepositories as AsyncRepositories
    from .restricted_keys import AsyncRestrictedKeys as AsyncRestrictedKeys
    from .scenarios import AsyncScenarios as AsyncScenarios
    from .scenarios_runs import AsyncScenariosRuns as AsyncScenariosRuns
    from .scenarios_scorers import AsyncScenariosScorers as AsyncScenariosScorers
    from .secrets import AsyncSecrets as AsyncSecrets

_MODULES: dict[str, str] = {
    "AsyncAccounts": "accounts",
    "AsyncBenchmarks": "benchmarks",
    "AsyncBenchmarkRuns": "benchmark_runs",
    "AsyncBenchmarkJobs": "benchmark_jobs",
    "AsyncAgents": "agents",
    "AsyncAxons": "axons",
    "AsyncAxonsEvents": "axons_events",
    "AsyncAxonsSql": "axons_sql",
    "AsyncBlueprints": "blueprints",
    "AsyncDevboxes": "devboxes",
    "AsyncDevboxesDiskSnapshots": "devboxes_disk_snapshots",
    "AsyncDevboxesLogs": "devboxes_logs",
    "AsyncDevboxesExecutions": "devboxes_executions",
    "AsyncPty": "pty",
    "AsyncScenarios": "scenarios",
    "AsyncScenariosRuns": "scenarios_runs",
    "AsyncScenariosScorers": "scenarios_scorers",
    "AsyncObjects": "objects",
    "AsyncSecrets": "secrets",
    "AsyncNetworkPolicies": "network_policies",
    "AsyncGatewayConfigs": "gateway_configs",
    "AsyncMcpConfigs": "mcp_configs",
    "AsyncApikeys": "apikeys",
    "AsyncRestrictedKeys": "restricted_keys",
    "AsyncBenchmarksRuns": "benchmarks_runs",
    "AsyncDevboxesBrowsers": "devboxes_browsers",
    "AsyncDevboxesComputers": "devboxes_computers",
    "AsyncRepositories": "repositories",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
