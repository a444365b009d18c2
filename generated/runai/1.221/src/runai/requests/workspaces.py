"""The operations of `workloads.workspaces` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_CREATE_WORKSPACE1: Operation[models.Workspace] = Operation(
    "workloads.workspaces.create_workspace1",
    "POST",
    "/api/v1/workloads/workspaces",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.Workspace),),
)


def create_workspace1(
    workspace_creation_request: models.WorkspaceCreationRequest | Mapping[str, Any],
) -> Call[models.Workspace]:
    """Submit a workspace."""
    return Call(_CREATE_WORKSPACE1, body=workspace_creation_request)


_GET_WORKSPACE: Operation[models.Workspace] = Operation(
    "workloads.workspaces.get_workspace",
    "GET",
    "/api/v1/workloads/workspaces/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("200", lambda: models.Workspace),),
)


def get_workspace(workload_id: uuid.UUID | str) -> Call[models.Workspace]:
    """Get a workspace with its specification and phase."""
    return Call(_GET_WORKSPACE, (workload_id,))


_DELETE_WORKSPACE: Operation[models.HttpResponse] = Operation(
    "workloads.workspaces.delete_workspace",
    "DELETE",
    "/api/v1/workloads/workspaces/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_workspace(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a workspace."""
    return Call(_DELETE_WORKSPACE, (workload_id,))


_RESUME_WORKSPACE: Operation[models.HttpResponse] = Operation(
    "workloads.workspaces.resume_workspace",
    "POST",
    "/api/v1/workloads/workspaces/{workloadId}/resume",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def resume_workspace(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Start a suspended workspace again."""
    return Call(_RESUME_WORKSPACE, (workload_id,))


_SUSPEND_WORKSPACE: Operation[models.HttpResponse] = Operation(
    "workloads.workspaces.suspend_workspace",
    "POST",
    "/api/v1/workloads/workspaces/{workloadId}/suspend",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def suspend_workspace(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Stop a workspace and keep its definition."""
    return Call(_SUSPEND_WORKSPACE, (workload_id,))
