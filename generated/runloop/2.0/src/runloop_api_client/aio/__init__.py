"""The API in methods. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounts import *
    from .agents import *
    from .apikeys import *
    from .axons import *
    from .axons_events import *
    from .axons_sql import *
    from .benchmark_jobs import *
    from .benchmark_runs import *
    from .benchmarks import *
    from .benchmarks_runs import *
    from .blueprints import *
    from .devboxes import *
    from .devboxes_browsers import *
    from .devboxes_computers import *
    from .devboxes_disk_snapshots import *
    from .devboxes_executions import *
    from .devboxes_logs import *
    from .gateway_configs import *
    from .mcp_configs import *
    from .network_policies import *
    from .objects import *
    from .pty import *
    from .repositories import *
    from .restricted_keys import *
    from .scenarios import *
    from .scenarios_runs import *
    from .scenarios_scorers import *
    from .secrets import *

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
