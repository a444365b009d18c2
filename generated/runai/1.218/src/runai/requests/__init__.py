"""The whole API as values: each function returns a `Call`, which any client can send."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
        access_rules,
        administrator_command_line_interface,
        applications,
        audit,
        clusters,
        compute,
        config_map,
        credentials,
        datasources,
        datavolumes,
        departments,
        deployments,
        distributed,
        environment,
        events,
        git,
        host_path,
        inferences,
        jobs,
        logo,
        nfs,
        node_pools,
        nodes,
        permissions,
        pods,
        policy,
        projects,
        pvc,
        registry,
        researcher_command_line_interface,
        roles,
        s3,
        storage_classes,
        template,
        tenant,
        tokens,
        trainings,
        users,
        workloads,
        workspaces,
    )

__all__ = [
    "access_rules",
    "administrator_command_line_interface",
    "applications",
    "audit",
    "clusters",
    "compute",
    "config_map",
    "credentials",
    "datasources",
    "datavolumes",
    "departments",
    "deployments",
    "distributed",
    "environment",
    "events",
    "git",
    "host_path",
    "inferences",
    "jobs",
    "logo",
    "nfs",
    "node_pools",
    "nodes",
    "permissions",
    "pods",
    "policy",
    "projects",
    "pvc",
    "registry",
    "researcher_command_line_interface",
    "roles",
    "s3",
    "storage_classes",
    "template",
    "tenant",
    "tokens",
    "trainings",
    "users",
    "workloads",
    "workspaces",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
