"""The whole API as values: each function returns a `Call`, which any client can send."""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:

    def __getattr__(name):
        from importlib import import_module

        if name in __all__:
            return import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

else:
    from . import (
        accounts,
        agents,
        apikeys,
        axons,
        axons_events,
        axons_sql,
        benchmark_jobs,
        benchmark_runs,
        benchmarks,
        benchmarks_runs,
        blueprints,
        devboxes,
        devboxes_browsers,
        devboxes_computers,
        devboxes_disk_snapshots,
        devboxes_executions,
        devboxes_logs,
        gateway_configs,
        mcp_configs,
        network_policies,
        objects,
        pty,
        repositories,
        restricted_keys,
        scenarios,
        scenarios_runs,
        scenarios_scorers,
        secrets,
    )

__all__ = [
    "accounts",
    "agents",
    "apikeys",
    "axons",
    "axons_events",
    "axons_sql",
    "benchmark_jobs",
    "benchmark_runs",
    "benchmarks",
    "benchmarks_runs",
    "blueprints",
    "devboxes",
    "devboxes_browsers",
    "devboxes_computers",
    "devboxes_disk_snapshots",
    "devboxes_executions",
    "devboxes_logs",
    "gateway_configs",
    "mcp_configs",
    "network_policies",
    "objects",
    "pty",
    "repositories",
    "restricted_keys",
    "scenarios",
    "scenarios_runs",
    "scenarios_scorers",
    "secrets",
]
