"""The operations of `workload_assets.environment` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_ENVIRONMENT_ASSETS: Operation[models.EnvironmentListResponse] = Operation(
    "workload_assets.environment.list_environment_assets",
    "GET",
    "/api/v1/asset/environment",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("distributedFramework", allow_reserved=True),
        _call.query("isDistributed", allow_reserved=True),
        _call.query("isTraining", allow_reserved=True),
        _call.query("isWorkspace", allow_reserved=True),
        _call.query("isInference", allow_reserved=True),
        _call.query("complyToReplicaType"),
        _call.query("statusInfo"),
    ),
    responses=(_call.json("200", lambda: models.EnvironmentListResponse),),
)


def list_environment_assets(
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
    distributed_framework: str | None = None,
    is_distributed: bool | None = None,
    is_training: bool | None = None,
    is_workspace: bool | None = None,
    is_inference: bool | None = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    status_info: bool | None = None,
) -> Call[models.EnvironmentListResponse]:
    """List the environments that you may see."""
    return Call(
        _LIST_ENVIRONMENT_ASSETS,
        (
            name,
            scope,
            project_id,
            department_id,
            cluster_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            distributed_framework,
            is_distributed,
            is_training,
            is_workspace,
            is_inference,
            comply_to_replica_type,
            status_info,
        ),
    )


_CREATE_ENVIRONMENT_ASSET: Operation[models.EnvironmentAsset] = Operation(
    "workload_assets.environment.create_environment_asset",
    "POST",
    "/api/v1/asset/environment",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.EnvironmentAsset),),
)


def create_environment_asset(
    environment_creation_request: models.EnvironmentCreationRequest | Mapping[str, Any],
) -> Call[models.EnvironmentAsset]:
    """Create an environment."""
    return Call(_CREATE_ENVIRONMENT_ASSET, body=environment_creation_request)


_GET_ENVIRONMENT_ASSET_BY_ID: Operation[models.EnvironmentAsset] = Operation(
    "workload_assets.environment.get_environment_asset_by_id",
    "GET",
    "/api/v1/asset/environment/{AssetId}",
    parameters=(
        _call.path("AssetId"),
        _call.query("usageInfo"),
        _call.query("complyToProject"),
        _call.query("complyToWorkloadType"),
        _call.query("complyToReplicaType"),
        _call.query("statusInfo"),
    ),
    responses=(_call.json("200", lambda: models.EnvironmentAsset),),
)


def get_environment_asset_by_id(
    asset_id: uuid.UUID | str,
    *,
    usage_info: bool | None = None,
    comply_to_project: int | None = None,
    comply_to_workload_type: (
        Literal["Workspace", "Training", "Distributed", "Inference"] | None
    ) = None,
    comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    status_info: bool | None = None,
) -> Call[models.EnvironmentAsset]:
    """Get an environment."""
    return Call(
        _GET_ENVIRONMENT_ASSET_BY_ID,
        (
            asset_id,
            usage_info,
            comply_to_project,
            comply_to_workload_type,
            comply_to_replica_type,
            status_info,
        ),
    )


_UPDATE_ENVIRONMENT_ASSET_BY_ID: Operation[models.EnvironmentAsset] = Operation(
    "workload_assets.environment.update_environment_asset_by_id",
    "PUT",
    "/api/v1/asset/environment/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.EnvironmentAsset),),
)


def update_environment_asset_by_id(
    asset_id: uuid.UUID | str,
    environment_update_request: models.EnvironmentUpdateRequest | Mapping[str, Any],
) -> Call[models.EnvironmentAsset]:
    """Replace the values of an environment."""
    return Call(_UPDATE_ENVIRONMENT_ASSET_BY_ID, (asset_id,), body=environment_update_request)


_DELETE_ENVIRONMENT_ASSET_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.environment.delete_environment_asset_by_id",
    "DELETE",
    "/api/v1/asset/environment/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_environment_asset_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete an environment."""
    return Call(_DELETE_ENVIRONMENT_ASSET_BY_ID, (asset_id,))
