"""The API in methods. Calls return results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .accounts import Accounts as Accounts
    from .agents import Agents as Agents
    from .apikeys import Apikeys as Apikeys
    from .axons import Axons as Axons
    from .axons_events import AxonsEvents as AxonsEvents
    from .axons_events import AxonsEventsViews as AxonsEventsViews
    from .axons_sql import AxonsSql as AxonsSql
    from .axons_sql import AxonsSqlViews as AxonsSqlViews
    from .benchmark_jobs import BenchmarkJobs as BenchmarkJobs
    from .benchmark_runs import BenchmarkRuns as BenchmarkRuns
    from .benchmarks import Benchmarks as Benchmarks
    from .benchmarks_runs import BenchmarksRuns as BenchmarksRuns
    from .benchmarks_runs import BenchmarksRunsViews as BenchmarksRunsViews
    from .blueprints import Blueprints as Blueprints
    from .devboxes import Devboxes as Devboxes
    from .devboxes_browsers import DevboxesBrowsers as DevboxesBrowsers
    from .devboxes_browsers import DevboxesBrowsersViews as DevboxesBrowsersViews
    from .devboxes_computers import DevboxesComputers as DevboxesComputers
    from .devboxes_computers import DevboxesComputersViews as DevboxesComputersViews
    from .devboxes_disk_snapshots import DevboxesDiskSnapshots as DevboxesDiskSnapshots
    from .devboxes_disk_snapshots import DevboxesDiskSnapshotsViews as DevboxesDiskSnapshotsViews
    from .devboxes_executions import DevboxesExecutions as DevboxesExecutions
    from .devboxes_executions import DevboxesExecutionsViews as DevboxesExecutionsViews
    from .devboxes_logs import DevboxesLogs as DevboxesLogs
    from .devboxes_logs import DevboxesLogsViews as DevboxesLogsViews
    from .gateway_configs import GatewayConfigs as GatewayConfigs
    from .mcp_configs import McpConfigs as McpConfigs
    from .network_policies import NetworkPolicies as NetworkPolicies
    from .objects import Objects as Objects
    from .pty import Pty as Pty
    from .repositories import Repositories as Repositories
    from .restricted_keys import RestrictedKeys as RestrictedKeys
    from .scenarios import Scenarios as Scenarios
    from .scenarios_runs import ScenariosRuns as ScenariosRuns
    from .scenarios_runs import ScenariosRunsViews as ScenariosRunsViews
    from .scenarios_scorers import ScenariosScorers as ScenariosScorers
    from .scenarios_scorers import ScenariosScorersViews as ScenariosScorersViews
    from .secrets import Secrets as Secrets

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
