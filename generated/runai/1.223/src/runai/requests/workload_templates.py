"""The operations of `workloads.workload_templates` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_LIST_TEMPLATES1: Operation[models.TemplatesListResponse] = Operation(
    "workloads.workload_templates.list_templates1",
    "GET",
    "/api/v1/workload-templates",
    parameters=(
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.TemplatesListResponse),),
    paging=_call.Paging(
        "offset", position="offset", size="limit", items="entries", next="pagination/next_offset"
    ),
)


def list_templates1(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal[
            "name",
            "workloadType",
            "runnable",
            "scopeType",
            "clusterId",
            "projectId",
            "departmentId",
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
        ]
        | None
    ) = None,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Paged[models.TemplatesListResponse, models.SupersetTemplate]:
    """List the workload templates that you may see, of all types."""
    return Paged(_LIST_TEMPLATES1, (offset, limit, sort_order, sort_by, filter_by, search))


_COUNT_TEMPLATES: Operation[models.CountResponse] = Operation(
    "workloads.workload_templates.count_templates",
    "GET",
    "/api/v1/workload-templates/count",
    parameters=(_call.query("filterBy", explode=False), _call.query("search")),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_templates(
    *, filter_by: Sequence[str] | None = None, search: str | None = None
) -> Call[models.CountResponse]:
    """Count the workload templates that you may see."""
    return Call(_COUNT_TEMPLATES, (filter_by, search))


_LIST_DISTRIBUTED_TEMPLATES: Operation[models.DistributedTemplatesListResponse] = Operation(
    "workloads.workload_templates.list_distributed_templates",
    "GET",
    "/api/v1/workload-templates/distributed",
    parameters=(
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.DistributedTemplatesListResponse),),
    paging=_call.Paging(
        "offset", position="offset", size="limit", items="entries", next="pagination/next_offset"
    ),
)


def list_distributed_templates(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal[
            "name",
            "workloadType",
            "runnable",
            "scopeType",
            "clusterId",
            "projectId",
            "departmentId",
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
        ]
        | None
    ) = None,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Paged[models.DistributedTemplatesListResponse, models.DistributedTemplate]:
    """List the templates for distributed training workloads."""
    return Paged(
        _LIST_DISTRIBUTED_TEMPLATES, (offset, limit, sort_order, sort_by, filter_by, search)
    )


_CREATE_DISTRIBUTED_TEMPLATE: Operation[models.DistributedTemplate] = Operation(
    "workloads.workload_templates.create_distributed_template",
    "POST",
    "/api/v1/workload-templates/distributed",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.DistributedTemplate),),
)


def create_distributed_template(
    distributed_template_creation_request: (
        models.DistributedTemplateCreationRequest | Mapping[str, Any]
    ),
) -> Call[models.DistributedTemplate]:
    """Create a template for distributed training workloads."""
    return Call(_CREATE_DISTRIBUTED_TEMPLATE, body=distributed_template_creation_request)


_GET_DISTRIBUTED_TEMPLATE: Operation[models.DistributedTemplate] = Operation(
    "workloads.workload_templates.get_distributed_template",
    "GET",
    "/api/v1/workload-templates/distributed/{templateId}",
    parameters=(_call.path("templateId"),),
    responses=(_call.json("200", lambda: models.DistributedTemplate),),
)


def get_distributed_template(template_id: uuid.UUID | str) -> Call[models.DistributedTemplate]:
    """Get a distributed training template."""
    return Call(_GET_DISTRIBUTED_TEMPLATE, (template_id,))


_UPDATE_DISTRIBUTED_TEMPLATE: Operation[models.DistributedTemplate] = Operation(
    "workloads.workload_templates.update_distributed_template",
    "PUT",
    "/api/v1/workload-templates/distributed/{templateId}",
    parameters=(_call.path("templateId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DistributedTemplate),),
)


def update_distributed_template(
    template_id: uuid.UUID | str,
    distributed_template_update_request: (
        models.DistributedTemplateUpdateRequest | Mapping[str, Any]
    ),
) -> Call[models.DistributedTemplate]:
    """Replace the name, description and specification of a distributed training template."""
    return Call(
        _UPDATE_DISTRIBUTED_TEMPLATE, (template_id,), body=distributed_template_update_request
    )


_DELETE_DISTRIBUTED_TEMPLATE: Operation[None] = Operation(
    "workloads.workload_templates.delete_distributed_template",
    "DELETE",
    "/api/v1/workload-templates/distributed/{templateId}",
    parameters=(_call.path("templateId"),),
    responses=(_call.empty("204"),),
)


def delete_distributed_template(template_id: uuid.UUID | str) -> Call[None]:
    """Delete a distributed training template."""
    return Call(_DELETE_DISTRIBUTED_TEMPLATE, (template_id,))


_PATCH_DISTRIBUTED_TEMPLATE: Operation[models.DistributedTemplate] = Operation(
    "workloads.workload_templates.patch_distributed_template",
    "PATCH",
    "/api/v1/workload-templates/distributed/{templateId}",
    parameters=(_call.path("templateId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DistributedTemplate),),
)


def patch_distributed_template(
    template_id: uuid.UUID | str,
    distributed_template_patch_request: models.DistributedTemplatePatchRequest | Mapping[str, Any],
) -> Call[models.DistributedTemplate]:
    """Change some fields of a distributed training template."""
    return Call(
        _PATCH_DISTRIBUTED_TEMPLATE, (template_id,), body=distributed_template_patch_request
    )


_LIST_TRAINING_TEMPLATES: Operation[models.TrainingTemplatesListResponse] = Operation(
    "workloads.workload_templates.list_training_templates",
    "GET",
    "/api/v1/workload-templates/trainings",
    parameters=(
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.TrainingTemplatesListResponse),),
    paging=_call.Paging(
        "offset", position="offset", size="limit", items="entries", next="pagination/next_offset"
    ),
)


def list_training_templates(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal[
            "name",
            "workloadType",
            "runnable",
            "scopeType",
            "clusterId",
            "projectId",
            "departmentId",
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
        ]
        | None
    ) = None,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Paged[models.TrainingTemplatesListResponse, models.TrainingTemplate]:
    """List the templates for trainings."""
    return Paged(_LIST_TRAINING_TEMPLATES, (offset, limit, sort_order, sort_by, filter_by, search))


_CREATE_TRAINING_TEMPLATE: Operation[models.TrainingTemplate] = Operation(
    "workloads.workload_templates.create_training_template",
    "POST",
    "/api/v1/workload-templates/trainings",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.TrainingTemplate),),
)


def create_training_template(
    training_template_creation_request: models.TrainingTemplateCreationRequest | Mapping[str, Any],
) -> Call[models.TrainingTemplate]:
    """Create a template for trainings."""
    return Call(_CREATE_TRAINING_TEMPLATE, body=training_template_creation_request)


_GET_TRAINING_TEMPLATE: Operation[models.TrainingTemplate] = Operation(
    "workloads.workload_templates.get_training_template",
    "GET",
    "/api/v1/workload-templates/trainings/{templateId}",
    parameters=(_call.path("templateId"),),
    responses=(_call.json("200", lambda: models.TrainingTemplate),),
)


def get_training_template(template_id: uuid.UUID | str) -> Call[models.TrainingTemplate]:
    """Get a training template."""
    return Call(_GET_TRAINING_TEMPLATE, (template_id,))


_UPDATE_TRAINING_TEMPLATE: Operation[models.TrainingTemplate] = Operation(
    "workloads.workload_templates.update_training_template",
    "PUT",
    "/api/v1/workload-templates/trainings/{templateId}",
    parameters=(_call.path("templateId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TrainingTemplate),),
)


def update_training_template(
    template_id: uuid.UUID | str,
    training_template_update_request: models.TrainingTemplateUpdateRequest | Mapping[str, Any],
) -> Call[models.TrainingTemplate]:
    """Replace the name, description and specification of a training template."""
    return Call(_UPDATE_TRAINING_TEMPLATE, (template_id,), body=training_template_update_request)


_DELETE_TRAINING_TEMPLATE: Operation[None] = Operation(
    "workloads.workload_templates.delete_training_template",
    "DELETE",
    "/api/v1/workload-templates/trainings/{templateId}",
    parameters=(_call.path("templateId"),),
    responses=(_call.empty("204"),),
)


def delete_training_template(template_id: uuid.UUID | str) -> Call[None]:
    """Delete a training template."""
    return Call(_DELETE_TRAINING_TEMPLATE, (template_id,))


_PATCH_TRAINING_TEMPLATE: Operation[models.TrainingTemplate] = Operation(
    "workloads.workload_templates.patch_training_template",
    "PATCH",
    "/api/v1/workload-templates/trainings/{templateId}",
    parameters=(_call.path("templateId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TrainingTemplate),),
)


def patch_training_template(
    template_id: uuid.UUID | str,
    training_template_patch_request: models.TrainingTemplatePatchRequest | Mapping[str, Any],
) -> Call[models.TrainingTemplate]:
    """Change some fields of a training template."""
    return Call(_PATCH_TRAINING_TEMPLATE, (template_id,), body=training_template_patch_request)


_LIST_WORKSPACE_TEMPLATES: Operation[models.WorkspaceTemplatesListResponse] = Operation(
    "workloads.workload_templates.list_workspace_templates",
    "GET",
    "/api/v1/workload-templates/workspaces",
    parameters=(
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.WorkspaceTemplatesListResponse),),
    paging=_call.Paging(
        "offset", position="offset", size="limit", items="entries", next="pagination/next_offset"
    ),
)


def list_workspace_templates(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal[
            "name",
            "workloadType",
            "runnable",
            "scopeType",
            "clusterId",
            "projectId",
            "departmentId",
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
        ]
        | None
    ) = None,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Paged[models.WorkspaceTemplatesListResponse, models.WorkspaceTemplate]:
    """List the templates for workspaces."""
    return Paged(_LIST_WORKSPACE_TEMPLATES, (offset, limit, sort_order, sort_by, filter_by, search))


_CREATE_WORKSPACE_TEMPLATE: Operation[models.WorkspaceTemplate] = Operation(
    "workloads.workload_templates.create_workspace_template",
    "POST",
    "/api/v1/workload-templates/workspaces",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.WorkspaceTemplate),),
)


def create_workspace_template(
    workspace_template_creation_request: (
        models.WorkspaceTemplateCreationRequest | Mapping[str, Any]
    ),
) -> Call[models.WorkspaceTemplate]:
    """Create a template for workspaces."""
    return Call(_CREATE_WORKSPACE_TEMPLATE, body=workspace_template_creation_request)


_GET_WORKSPACE_TEMPLATE: Operation[models.WorkspaceTemplate] = Operation(
    "workloads.workload_templates.get_workspace_template",
    "GET",
    "/api/v1/workload-templates/workspaces/{templateId}",
    parameters=(_call.path("templateId"),),
    responses=(_call.json("200", lambda: models.WorkspaceTemplate),),
)


def get_workspace_template(template_id: uuid.UUID | str) -> Call[models.WorkspaceTemplate]:
    """Get a workspace template."""
    return Call(_GET_WORKSPACE_TEMPLATE, (template_id,))


_UPDATE_WORKSPACE_TEMPLATE: Operation[models.WorkspaceTemplate] = Operation(
    "workloads.workload_templates.update_workspace_template",
    "PUT",
    "/api/v1/workload-templates/workspaces/{templateId}",
    parameters=(_call.path("templateId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.WorkspaceTemplate),),
)


def update_workspace_template(
    template_id: uuid.UUID | str,
    workspace_template_update_request: models.WorkspaceTemplateUpdateRequest | Mapping[str, Any],
) -> Call[models.WorkspaceTemplate]:
    """Replace the name, description and specification of a workspace template."""
    return Call(_UPDATE_WORKSPACE_TEMPLATE, (template_id,), body=workspace_template_update_request)


_DELETE_WORKSPACE_TEMPLATE: Operation[None] = Operation(
    "workloads.workload_templates.delete_workspace_template",
    "DELETE",
    "/api/v1/workload-templates/workspaces/{templateId}",
    parameters=(_call.path("templateId"),),
    responses=(_call.empty("204"),),
)


def delete_workspace_template(template_id: uuid.UUID | str) -> Call[None]:
    """Delete a workspace template."""
    return Call(_DELETE_WORKSPACE_TEMPLATE, (template_id,))


_PATCH_WORKSPACE_TEMPLATE: Operation[models.WorkspaceTemplate] = Operation(
    "workloads.workload_templates.patch_workspace_template",
    "PATCH",
    "/api/v1/workload-templates/workspaces/{templateId}",
    parameters=(_call.path("templateId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.WorkspaceTemplate),),
)


def patch_workspace_template(
    template_id: uuid.UUID | str,
    workspace_template_patch_request: models.WorkspaceTemplatePatchRequest | Mapping[str, Any],
) -> Call[models.WorkspaceTemplate]:
    """Change some fields of a workspace template."""
    return Call(_PATCH_WORKSPACE_TEMPLATE, (template_id,), body=workspace_template_patch_request)


_GET_TEMPLATE_BY_ID1: Operation[models.SupersetTemplate] = Operation(
    "workloads.workload_templates.get_template_by_id1",
    "GET",
    "/api/v1/workload-templates/{templateId}",
    parameters=(_call.path("templateId"),),
    responses=(_call.json("200", lambda: models.SupersetTemplate),),
)


def get_template_by_id1(template_id: uuid.UUID | str) -> Call[models.SupersetTemplate]:
    """Get a workload template of any type."""
    return Call(_GET_TEMPLATE_BY_ID1, (template_id,))
