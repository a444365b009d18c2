"""The operations of `workload_assets.compute` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_COMPUTE_ASSETS: Operation[models.ComputeListResponse] = Operation(
    "workload_assets.compute.list_compute_assets",
    "GET",
    "/api/v1/asset/compute",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.ComputeListResponse),),
)


def list_compute_assets(
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
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.ComputeListResponse]:
    """List the compute resources that you may see."""
    return Call(
        _LIST_COMPUTE_ASSETS,
        (
            name,
            scope,
            project_id,
            department_id,
            cluster_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            comply_to_replica_type,
        ),
    )


_CREATE_COMPUTE_ASSET: Operation[models.ComputeAsset] = Operation(
    "workload_assets.compute.create_compute_asset",
    "POST",
    "/api/v1/asset/compute",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.ComputeAsset),),
)


def create_compute_asset(
    compute_creation_request: models.ComputeCreationRequest | Mapping[str, Any],
) -> Call[models.ComputeAsset]:
    """Create a compute resource."""
    return Call(_CREATE_COMPUTE_ASSET, body=compute_creation_request)


_GET_COMPUTE_ASSET_BY_ID: Operation[models.ComputeAsset] = Operation(
    "workload_assets.compute.get_compute_asset_by_id",
    "GET",
    "/api/v1/asset/compute/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("complyToReplicaType"),
    ),
    responses=(_call.json("200", lambda: models.ComputeAsset),),
)


def get_compute_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
) -> Call[models.ComputeAsset]:
    """Get a compute resource."""
    return Call(
        _GET_COMPUTE_ASSET_BY_ID,
        (asset_id, usage_info, comply_to_project, comply_to_workload_type, comply_to_replica_type),
    )


_UPDATE_COMPUTE_ASSET_BY_ID: Operation[models.ComputeAsset] = Operation(
    "workload_assets.compute.update_compute_asset_by_id",
    "PUT",
    "/api/v1/asset/compute/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.ComputeAsset),),
)


def update_compute_asset_by_id(
    asset_id: uuid.UUID | str,
    compute_update_request: models.ComputeUpdateRequest | Mapping[str, Any],
) -> Call[models.ComputeAsset]:
    """Replace the values of a compute resource."""
    return Call(_UPDATE_COMPUTE_ASSET_BY_ID, (asset_id,), body=compute_update_request)


_DELETE_COMPUTE_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.compute.delete_compute_asset_by_id",
    "DELETE",
    "/api/v1/asset/compute/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_compute_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a compute resource."""
    return Call(_DELETE_COMPUTE_ASSET_BY_ID, (asset_id,))
