"""The operations of `workload_assets.nfs` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_NFS_ASSETS: Operation[models.NFSListResponse] = Operation(
    "workload_assets.nfs.list_nfs_assets",
    "GET",
    "/api/v1/asset/datasource/nfs",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("assetIds"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.NFSListResponse),),
)


def list_nfs_assets(
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
    asset_ids: str | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.NFSListResponse]:
    """List the NFS data sources that you may see."""
    return Call(
        _LIST_NFS_ASSETS,
        (
            name,
            scope,
            project_id,
            department_id,
            cluster_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            asset_ids,
            comply_to_replica_type,
        ),
    )


_CREATE_NFS_ASSET: Operation[models.NFSAsset] = Operation(
    "workload_assets.nfs.create_nfs_asset",
    "POST",
    "/api/v1/asset/datasource/nfs",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.NFSAsset),),
)


def create_nfs_asset(
    nfs_creation_request: models.NFSCreationRequest | Mapping[str, Any],
) -> Call[models.NFSAsset]:
    """Create an NFS data source."""
    return Call(_CREATE_NFS_ASSET, body=nfs_creation_request)


_GET_NFS_ASSET_BY_ID: Operation[models.NFSAsset] = Operation(
    "workload_assets.nfs.get_nfs_asset_by_id",
    "GET",
    "/api/v1/asset/datasource/nfs/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.NFSAsset),),
)


def get_nfs_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.NFSAsset]:
    """Get an NFS data source."""
    return Call(
        _GET_NFS_ASSET_BY_ID,
        (asset_id, usage_info, comply_to_project, comply_to_workload_type, comply_to_replica_type),
    )


_UPDATE_NFS_ASSET_BY_ID: Operation[models.NFSAsset] = Operation(
    "workload_assets.nfs.update_nfs_asset_by_id",
    "PUT",
    "/api/v1/asset/datasource/nfs/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.NFSAsset),),
)


def update_nfs_asset_by_id(
    asset_id: uuid.UUID | str, nfs_update_request: models.NFSUpdateRequest | Mapping[str, Any]
) -> Call[models.NFSAsset]:
    """Replace the values of an NFS data source."""
    return Call(_UPDATE_NFS_ASSET_BY_ID, (asset_id,), body=nfs_update_request)


_DELETE_NFS_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.nfs.delete_nfs_asset_by_id",
    "DELETE",
    "/api/v1/asset/datasource/nfs/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_nfs_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete an NFS data source."""
    return Call(_DELETE_NFS_ASSET_BY_ID, (asset_id,))
