"""The operations of `workloads.workload_properties` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_LIST_CATEGORIES: Operation[models.ListCategories200Response] = Operation(
    "workloads.workload_properties.list_categories",
    "GET",
    "/api/v1/workload-categories",
    responses=(_call.json("200", lambda: models.ListCategories200Response),),
)


def list_categories() -> Call[models.ListCategories200Response]:
    """List the categories that workloads can have."""
    return Call(_LIST_CATEGORIES)


_GET_CATEGORY_BY_ID: Operation[models.WorkloadCategory] = Operation(
    "workloads.workload_properties.get_category_by_id",
    "GET",
    "/api/v1/workload-categories/{categoryId}",
    parameters=(_call.path("categoryId"),),
    responses=(_call.json("200", lambda: models.WorkloadCategory),),
)


def get_category_by_id(category_id: uuid.UUID | str) -> Call[models.WorkloadCategory]:
    """Get a workload category."""
    return Call(_GET_CATEGORY_BY_ID, (category_id,))


_GET_WORKLOAD_PRIORITIES: Operation[models.GetWorkloadPriorities200Response] = Operation(
    "workloads.workload_properties.get_workload_priorities",
    "GET",
    "/api/v1/workload-priorities",
    parameters=(
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
    ),
    responses=(_call.json("200", lambda: models.GetWorkloadPriorities200Response),),
)


def get_workload_priorities(
    *,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: Literal["name", "source", "value"] | None = None,
    filter_by: Sequence[str] | None = None,
) -> Call[models.GetWorkloadPriorities200Response]:
    """List the priorities that workloads can have."""
    return Call(_GET_WORKLOAD_PRIORITIES, (sort_order, sort_by, filter_by))


_LIST_WORKLOAD_TYPES: Operation[models.ListWorkloadTypes200Response] = Operation(
    "workloads.workload_properties.list_workload_types",
    "GET",
    "/api/v1/workload-types",
    parameters=(_call.query("externalTypesOnly"), _call.query("filterBy", explode=False)),
    responses=(_call.json("200", lambda: models.ListWorkloadTypes200Response),),
)


def list_workload_types(
    *, external_types_only: bool | None = None, filter_by: Sequence[str] | None = None
) -> Call[models.ListWorkloadTypes200Response]:
    """List the workload types with their default category and priority."""
    return Call(_LIST_WORKLOAD_TYPES, (external_types_only, filter_by))


_CREATE_WORKLOAD_TYPE: Operation[models.WorkloadTypeConfig] = Operation(
    "workloads.workload_properties.create_workload_type",
    "POST",
    "/api/v1/workload-types",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.WorkloadTypeConfig),),
)


def create_workload_type(
    workload_type_create_fields: models.WorkloadTypeCreateFields | Mapping[str, Any],
) -> Call[models.WorkloadTypeConfig]:
    """Register a Kubernetes kind as a workload type."""
    return Call(_CREATE_WORKLOAD_TYPE, body=workload_type_create_fields)


_GET_WORKLOAD_TYPE: Operation[models.WorkloadTypeConfig] = Operation(
    "workloads.workload_properties.get_workload_type",
    "GET",
    "/api/v1/workload-types/{workloadTypeId}",
    parameters=(_call.path("workloadTypeId"),),
    responses=(_call.json("200", lambda: models.WorkloadTypeConfig),),
)


def get_workload_type(workload_type_id: uuid.UUID | str) -> Call[models.WorkloadTypeConfig]:
    """Get a workload type with its default category and priority."""
    return Call(_GET_WORKLOAD_TYPE, (workload_type_id,))


_UPDATE_WORKLOAD_TYPE: Operation[models.WorkloadTypeConfig] = Operation(
    "workloads.workload_properties.update_workload_type",
    "PUT",
    "/api/v1/workload-types/{workloadTypeId}",
    parameters=(_call.path("workloadTypeId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.WorkloadTypeConfig),),
)


def update_workload_type(
    workload_type_id: uuid.UUID | str,
    workload_type_update_fields: models.WorkloadTypeUpdateFields | Mapping[str, Any],
) -> Call[models.WorkloadTypeConfig]:
    """Change the defaults of a workload type."""
    return Call(_UPDATE_WORKLOAD_TYPE, (workload_type_id,), body=workload_type_update_fields)


_DELETE_WORKLOAD_TYPE: Operation[None] = Operation(
    "workloads.workload_properties.delete_workload_type",
    "DELETE",
    "/api/v1/workload-types/{workloadTypeId}",
    parameters=(_call.path("workloadTypeId"),),
    responses=(_call.empty("204"),),
)


def delete_workload_type(workload_type_id: uuid.UUID | str) -> Call[None]:
    """Delete a workload type."""
    return Call(_DELETE_WORKLOAD_TYPE, (workload_type_id,))
