"""The operations of `workload_assets.host_path` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_HOST_PATH_ASSETS: Operation[models.HostPathListResponse] = Operation(
    "workload_assets.host_path.list_host_path_assets",
    "GET",
    "/api/v1/asset/datasource/host-path",
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
    responses=(_call.json("200", lambda: models.HostPathListResponse),),
)


def list_host_path_assets(
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
) -> Call[models.HostPathListResponse]:
    """List the host path data sources that you may see."""
    return Call(
        _LIST_HOST_PATH_ASSETS,
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


_CREATE_HOST_PATH: Operation[models.HostPathAsset] = Operation(
    "workload_assets.host_path.create_host_path",
    "POST",
    "/api/v1/asset/datasource/host-path",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.HostPathAsset),),
)


def create_host_path(
    host_path_creation_request: models.HostPathCreationRequest | Mapping[str, Any],
) -> Call[models.HostPathAsset]:
    """Create a host path data source."""
    return Call(_CREATE_HOST_PATH, body=host_path_creation_request)


_GET_HOST_PATH_BY_ID: Operation[models.HostPathAsset] = Operation(
    "workload_assets.host_path.get_host_path_by_id",
    "GET",
    "/api/v1/asset/datasource/host-path/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.HostPathAsset),),
)


def get_host_path_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.HostPathAsset]:
    """Get a host path data source."""
    return Call(
        _GET_HOST_PATH_BY_ID,
        (asset_id, usage_info, comply_to_project, comply_to_workload_type, comply_to_replica_type),
    )


_UPDATE_HOST_PATH_BY_ID: Operation[models.HostPathAsset] = Operation(
    "workload_assets.host_path.update_host_path_by_id",
    "PUT",
    "/api/v1/asset/datasource/host-path/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.HostPathAsset),),
)


def update_host_path_by_id(
    asset_id: uuid.UUID | str,
    host_path_update_request: models.HostPathUpdateRequest | Mapping[str, Any],
) -> Call[models.HostPathAsset]:
    """Replace the values of a host path data source."""
    return Call(_UPDATE_HOST_PATH_BY_ID, (asset_id,), body=host_path_update_request)


_DELETE_HOST_PATH_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.host_path.delete_host_path_by_id",
    "DELETE",
    "/api/v1/asset/datasource/host-path/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_host_path_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a host path data source."""
    return Call(_DELETE_HOST_PATH_BY_ID, (asset_id,))
