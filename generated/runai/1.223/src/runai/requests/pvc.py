"""The operations of `workload_assets.pvc` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_PVC_ASSETS: Operation[models.PVCListResponse] = Operation(
    "workload_assets.pvc.list_pvc_assets",
    "GET",
    "/api/v1/asset/datasource/pvc",
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
    responses=(_call.json("200", lambda: models.PVCListResponse),),
)


def list_pvc_assets(
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
) -> Call[models.PVCListResponse]:
    """List the PVC data sources that you may see."""
    return Call(
        _LIST_PVC_ASSETS,
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


_CREATE_PVC_ASSET: Operation[models.PVCAsset] = Operation(
    "workload_assets.pvc.create_pvc_asset",
    "POST",
    "/api/v1/asset/datasource/pvc",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.PVCAsset),),
)


def create_pvc_asset(
    pvc_creation_request: models.PVCCreationRequest | Mapping[str, Any],
) -> Call[models.PVCAsset]:
    """Create a PVC data source."""
    return Call(_CREATE_PVC_ASSET, body=pvc_creation_request)


_GET_PVC_ASSET_BY_ID: Operation[models.PVCAsset] = Operation(
    "workload_assets.pvc.get_pvc_asset_by_id",
    "GET",
    "/api/v1/asset/datasource/pvc/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("statusInfo"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.PVCAsset),),
)


def get_pvc_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    status_info: bool | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.PVCAsset]:
    """Get a PVC data source."""
    return Call(
        _GET_PVC_ASSET_BY_ID,
        (
            asset_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            status_info,
            comply_to_replica_type,
        ),
    )


_UPDATE_PVC_ASSET_BY_ID: Operation[models.PVCAsset] = Operation(
    "workload_assets.pvc.update_pvc_asset_by_id",
    "PUT",
    "/api/v1/asset/datasource/pvc/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.PVCAsset),),
)


def update_pvc_asset_by_id(
    asset_id: uuid.UUID | str, pvc_update_request: models.PVCUpdateRequest | Mapping[str, Any]
) -> Call[models.PVCAsset]:
    """Change the metadata and the mount path of a PVC data source."""
    return Call(_UPDATE_PVC_ASSET_BY_ID, (asset_id,), body=pvc_update_request)


_DELETE_PVC_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.pvc.delete_pvc_asset_by_id",
    "DELETE",
    "/api/v1/asset/datasource/pvc/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_pvc_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a PVC data source."""
    return Call(_DELETE_PVC_ASSET_BY_ID, (asset_id,))


_GET_PVC_HISTORY: Operation[models.PVCHistoryResponse] = Operation(
    "workload_assets.pvc.get_pvc_history",
    "GET",
    "/api/v1/asset/datasource/pvc/{AssetId}/history",
    parameters=(_call.path("AssetId"), _call.query("offset"), _call.query("limit")),
    responses=(_call.json("200", lambda: models.PVCHistoryResponse),),
    paging=_call.Paging("offset", position="offset", size="limit", items="records", next="next"),
)


def get_pvc_history(
    asset_id: uuid.UUID | str, *, offset: int | None = None, limit: int | None = None
) -> Paged[models.PVCHistoryResponse, models.PvcHistoryRecord]:
    """List the events and phase changes of a PVC data source."""
    return Paged(_GET_PVC_HISTORY, (asset_id, offset, limit))
