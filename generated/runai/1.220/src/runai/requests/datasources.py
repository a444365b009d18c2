"""The operations of `workload_assets.datasources` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from typing import Literal


_LIST_DATASOURCE_ASSETS: Operation[models.DatasourceListResponse] = Operation(
    "workload_assets.datasources.list_datasource_assets",
    "GET",
    "/api/v1/asset/datasource",
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
    responses=(_call.json("200", lambda: models.DatasourceListResponse),),
)


def list_datasource_assets(
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
) -> Call[models.DatasourceListResponse]:
    """List the data sources that you may see, of all kinds."""
    return Call(
        _LIST_DATASOURCE_ASSETS,
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
