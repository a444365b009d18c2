"""The operations of `workload_assets.s3` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_S3_ASSETS: Operation[models.S3ListResponse] = Operation(
    "workload_assets.s3.list_s3_assets",
    "GET",
    "/api/v1/asset/datasource/s3",
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
    responses=(_call.json("200", lambda: models.S3ListResponse),),
)


def list_s3_assets(
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
) -> Call[models.S3ListResponse]:
    """List the S3 data sources that you may see."""
    return Call(
        _LIST_S3_ASSETS,
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


_CREATE_S3_ASSET: Operation[models.S3Asset] = Operation(
    "workload_assets.s3.create_s3_asset",
    "POST",
    "/api/v1/asset/datasource/s3",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.S3Asset),),
)


def create_s3_asset(
    s3_creation_request: models.S3CreationRequest | Mapping[str, Any],
) -> Call[models.S3Asset]:
    """Create an S3 data source."""
    return Call(_CREATE_S3_ASSET, body=s3_creation_request)


_GET_S3_ASSET_BY_ID: Operation[models.S3Asset] = Operation(
    "workload_assets.s3.get_s3_asset_by_id",
    "GET",
    "/api/v1/asset/datasource/s3/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("statusInfo"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.S3Asset),),
)


def get_s3_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    status_info: bool | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.S3Asset]:
    """Get an S3 data source."""
    return Call(
        _GET_S3_ASSET_BY_ID,
        (
            asset_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            status_info,
            comply_to_replica_type,
        ),
    )


_UPDATE_S3_ASSET_BY_ID: Operation[models.S3Asset] = Operation(
    "workload_assets.s3.update_s3_asset_by_id",
    "PUT",
    "/api/v1/asset/datasource/s3/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.S3Asset),),
)


def update_s3_asset_by_id(
    asset_id: uuid.UUID | str, s3_update_request: models.S3UpdateRequest | Mapping[str, Any]
) -> Call[models.S3Asset]:
    """Replace the values of an S3 data source."""
    return Call(_UPDATE_S3_ASSET_BY_ID, (asset_id,), body=s3_update_request)


_DELETE_S3_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.s3.delete_s3_asset_by_id",
    "DELETE",
    "/api/v1/asset/datasource/s3/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_s3_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete an S3 data source."""
    return Call(_DELETE_S3_ASSET_BY_ID, (asset_id,))
