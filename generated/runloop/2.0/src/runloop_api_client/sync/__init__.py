"""The API in methods. Calls return results."""

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
    "Accounts": "accounts",
    "Benchmarks": "benchmarks",
    "BenchmarkRuns": "benchmark_runs",
    "BenchmarkJobs": "benchmark_jobs",
    "Agents": "agents",
    "Axons": "axons",
    "AxonsEvents": "axons_events",
    "AxonsEventsViews": "axons_events",
    "AxonsSql": "axons_sql",
    "AxonsSqlViews": "axons_sql",
    "Blueprints": "blueprints",
    "Devboxes": "devboxes",
    "DevboxesDiskSnapshots": "devboxes_disk_snapshots",
    "DevboxesDiskSnapshotsViews": "devboxes_disk_snapshots",
    "DevboxesLogs": "devboxes_logs",
    "DevboxesLogsViews": "devboxes_logs",
    "DevboxesExecutions": "devboxes_executions",
    "DevboxesExecutionsViews": "devboxes_executions",
    "Pty": "pty",
    "Scenarios": "scenarios",
    "ScenariosRuns": "scenarios_runs",
    "ScenariosRunsViews": "scenarios_runs",
    "ScenariosScorers": "scenarios_scorers",
    "ScenariosScorersViews": "scenarios_scorers",
    "Objects": "objects",
    "Secrets": "secrets",
    "NetworkPolicies": "network_policies",
    "GatewayConfigs": "gateway_configs",
    "McpConfigs": "mcp_configs",
    "Apikeys": "apikeys",
    "RestrictedKeys": "restricted_keys",
    "BenchmarksRuns": "benchmarks_runs",
    "BenchmarksRunsViews": "benchmarks_runs",
    "DevboxesBrowsers": "devboxes_browsers",
    "DevboxesBrowsersViews": "devboxes_browsers",
    "DevboxesComputers": "devboxes_computers",
    "DevboxesComputersViews": "devboxes_computers",
    "Repositories": "repositories",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
