"""The operations of `workload_assets.template` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_LIST_TEMPLATES: Operation[models.WorkloadTemplateListResponse] = Operation(
    "workload_assets.template.list_templates",
    "GET",
    "/api/v1/asset/workload-template",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("distributedFramework", allow_reserved=True),
        _call.query("isDistributed", allow_reserved=True),
        _call.query("isTraining", allow_reserved=True),
        _call.query("isWorkspace", allow_reserved=True),
    ),
    responses=(_call.json("200", lambda: models.WorkloadTemplateListResponse),),
)


def list_templates(
    *,
    name: str | None = None,
    scope: str | None = None,
    project_id: int | None = None,
    department_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
    distributed_framework: str | None = None,
    is_distributed: bool | None = None,
    is_training: bool | None = None,
    is_workspace: bool | None = None,
) -> Call[models.WorkloadTemplateListResponse]:
    """List the asset-based workload templates that you may see."""
    return Call(
        _LIST_TEMPLATES,
        (
            name,
            scope,
            project_id,
            department_id,
            cluster_id,
            distributed_framework,
            is_distributed,
            is_training,
            is_workspace,
        ),
    )


_CREATE_TEMPLATE: Operation[models.WorkloadTemplate] = Operation(
    "workload_assets.template.create_template",
    "POST",
    "/api/v1/asset/workload-template",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.WorkloadTemplate),),
)


def create_template(
    workload_template_creation_request: models.WorkloadTemplateCreationRequest | Mapping[str, Any],
) -> Call[models.WorkloadTemplate]:
    """Create a workload template from assets."""
    return Call(_CREATE_TEMPLATE, body=workload_template_creation_request)


_GET_TEMPLATE_BY_ID: Operation[models.WorkloadTemplate] = Operation(
    "workload_assets.template.get_template_by_id",
    "GET",
    "/api/v1/asset/workload-template/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("200", lambda: models.WorkloadTemplate),),
)


def get_template_by_id(asset_id: uuid.UUID | str) -> Call[models.WorkloadTemplate]:
    """Get an asset-based workload template."""
    return Call(_GET_TEMPLATE_BY_ID, (asset_id,))


_UPDATE_TEMPLATE: Operation[models.WorkloadTemplate] = Operation(
    "workload_assets.template.update_template",
    "PUT",
    "/api/v1/asset/workload-template/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.WorkloadTemplate),),
)


def update_template(
    asset_id: uuid.UUID | str,
    workload_template_update_request: models.WorkloadTemplateUpdateRequest | Mapping[str, Any],
) -> Call[models.WorkloadTemplate]:
    """Replace the values of an asset-based workload template."""
    return Call(_UPDATE_TEMPLATE, (asset_id,), body=workload_template_update_request)


_DELETE_TEMPLATE_BY_ID: Operation[models.HttpResponse] = Operation(
    "workload_assets.template.delete_template_by_id",
    "DELETE",
    "/api/v1/asset/workload-template/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_template_by_id(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete an asset-based workload template."""
    return Call(_DELETE_TEMPLATE_BY_ID, (asset_id,))
