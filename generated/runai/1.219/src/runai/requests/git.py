"""The operations of `workload_assets.git` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_GIT_ASSETS: Operation[models.GitListResponse] = Operation(
    "workload_assets.git.list_git_assets",
    "GET",
    "/api/v1/asset/datasource/git",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("statusInfo"),
        _call.query("assetIds"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.GitListResponse),),
)


def list_git_assets(
    *,
    name: str | None = None,
    scope: str | None = None,
    project_id: int | None = None,
    department_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    status_info: bool | None = None,
    asset_ids: str | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.GitListResponse]:
    """List the Git data sources that you may see."""
    return Call(
        _LIST_GIT_ASSETS,
        (
            name,
            scope,
            project_id,
            department_id,
            cluster_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            status_info,
            asset_ids,
            comply_to_replica_type,
        ),
    )


_CREATE_GIT_ASSET: Operation[models.GitAsset] = Operation(
    "workload_assets.git.create_git_asset",
    "POST",
    "/api/v1/asset/datasource/git",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.GitAsset),),
)


def create_git_asset(
    git_creation_request: models.GitCreationRequest | Mapping[str, Any],
) -> Call[models.GitAsset]:
    """Create a Git data source."""
    return Call(_CREATE_GIT_ASSET, body=git_creation_request)


_GET_GIT_ASSET_BY_ID: Operation[models.GitAsset] = Operation(
    "workload_assets.git.get_git_asset_by_id",
    "GET",
    "/api/v1/asset/datasource/git/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("statusInfo"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.GitAsset),),
)


def get_git_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    status_info: bool | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.GitAsset]:
    """Get a Git data source."""
    return Call(
        _GET_GIT_ASSET_BY_ID,
        (
            asset_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            status_info,
            comply_to_replica_type,
        ),
    )


_UPDATE_GIT_ASSET_BY_ID: Operation[models.GitAsset] = Operation(
    "workload_assets.git.update_git_asset_by_id",
    "PUT",
    "/api/v1/asset/datasource/git/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.GitAsset),),
)


def update_git_asset_by_id(
    asset_id: uuid.UUID | str, git_update_request: models.GitUpdateRequest | Mapping[str, Any]
) -> Call[models.GitAsset]:
    """Replace the values of a Git data source."""
    return Call(_UPDATE_GIT_ASSET_BY_ID, (asset_id,), body=git_update_request)


_DELETE_GIT_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.git.delete_git_asset_by_id",
    "DELETE",
    "/api/v1/asset/datasource/git/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_git_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a Git data source."""
    return Call(_DELETE_GIT_ASSET_BY_ID, (asset_id,))
