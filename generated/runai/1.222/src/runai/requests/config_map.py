"""The operations of `workload_assets.config_map` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_CONFIG_MAP_ASSETS: Operation[models.ConfigMapListResponse] = Operation(
    "workload_assets.config_map.list_config_map_assets",
    "GET",
    "/api/v1/asset/datasource/config-map",
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
    responses=(_call.json("200", lambda: models.ConfigMapListResponse),),
)


def list_config_map_assets(
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
) -> Call[models.ConfigMapListResponse]:
    """List the config map data sources that you may see."""
    return Call(
        _LIST_CONFIG_MAP_ASSETS,
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


_CREATE_CONFIG_MAP_ASSET: Operation[models.ConfigMapAsset] = Operation(
    "workload_assets.config_map.create_config_map_asset",
    "POST",
    "/api/v1/asset/datasource/config-map",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.ConfigMapAsset),),
)


def create_config_map_asset(
    config_map_creation_request: models.ConfigMapCreationRequest | Mapping[str, Any],
) -> Call[models.ConfigMapAsset]:
    """Create a config map data source."""
    return Call(_CREATE_CONFIG_MAP_ASSET, body=config_map_creation_request)


_GET_CONFIG_MAP_ASSET_BY_ID: Operation[models.ConfigMapAsset] = Operation(
    "workload_assets.config_map.get_config_map_asset_by_id",
    "GET",
    "/api/v1/asset/datasource/config-map/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("statusInfo"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.ConfigMapAsset),),
)


def get_config_map_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    status_info: bool | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.ConfigMapAsset]:
    """Get a config map data source."""
    return Call(
        _GET_CONFIG_MAP_ASSET_BY_ID,
        (
            asset_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            status_info,
            comply_to_replica_type,
        ),
    )


_UPDATE_CONFIG_MAP_ASSET_BY_ID: Operation[models.ConfigMapAsset] = Operation(
    "workload_assets.config_map.update_config_map_asset_by_id",
    "PUT",
    "/api/v1/asset/datasource/config-map/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.ConfigMapAsset),),
)


def update_config_map_asset_by_id(
    asset_id: uuid.UUID | str,
    config_map_update_request: models.ConfigMapUpdateRequest | Mapping[str, Any],
) -> Call[models.ConfigMapAsset]:
    """Rename a config map data source or change its description."""
    return Call(_UPDATE_CONFIG_MAP_ASSET_BY_ID, (asset_id,), body=config_map_update_request)


_DELETE_CONFIG_MAP_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.config_map.delete_config_map_asset_by_id",
    "DELETE",
    "/api/v1/asset/datasource/config-map/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_config_map_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a config map data source."""
    return Call(_DELETE_CONFIG_MAP_ASSET_BY_ID, (asset_id,))
