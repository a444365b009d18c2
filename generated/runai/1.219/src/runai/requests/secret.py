"""The operations of `workload_assets.secret` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_SECRET_ASSETS: Operation[models.SecretAssetListResponse] = Operation(
    "workload_assets.secret.list_secret_assets",
    "GET",
    "/api/v1/asset/datasource/secrets",
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
    responses=(_call.json("200", lambda: models.SecretAssetListResponse),),
)


def list_secret_assets(
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
) -> Call[models.SecretAssetListResponse]:
    """List the secret data sources that you may see."""
    return Call(
        _LIST_SECRET_ASSETS,
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


_CREATE_SECRET_ASSET: Operation[models.SecretAsset] = Operation(
    "workload_assets.secret.create_secret_asset",
    "POST",
    "/api/v1/asset/datasource/secrets",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.SecretAsset),),
)


def create_secret_asset(
    secret_asset_creation_request: models.SecretAssetCreationRequest | Mapping[str, Any],
) -> Call[models.SecretAsset]:
    """Create a secret data source."""
    return Call(_CREATE_SECRET_ASSET, body=secret_asset_creation_request)


_GET_SECRET_ASSET_BY_ID: Operation[models.SecretAsset] = Operation(
    "workload_assets.secret.get_secret_asset_by_id",
    "GET",
    "/api/v1/asset/datasource/secrets/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("statusInfo"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.SecretAsset),),
)


def get_secret_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    status_info: bool | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.SecretAsset]:
    """Get a secret data source."""
    return Call(
        _GET_SECRET_ASSET_BY_ID,
        (
            asset_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            status_info,
            comply_to_replica_type,
        ),
    )


_UPDATE_SECRET_ASSET_BY_ID: Operation[models.SecretAsset] = Operation(
    "workload_assets.secret.update_secret_asset_by_id",
    "PUT",
    "/api/v1/asset/datasource/secrets/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.SecretAsset),),
)


def update_secret_asset_by_id(
    asset_id: uuid.UUID | str,
    secret_asset_update_request: models.SecretAssetUpdateRequest | Mapping[str, Any],
) -> Call[models.SecretAsset]:
    """Rename a secret data source or change its description."""
    return Call(_UPDATE_SECRET_ASSET_BY_ID, (asset_id,), body=secret_asset_update_request)


_DELETE_SECRET_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.secret.delete_secret_asset_by_id",
    "DELETE",
    "/api/v1/asset/datasource/secrets/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_secret_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a secret data source."""
    return Call(_DELETE_SECRET_ASSET_BY_ID, (asset_id,))
