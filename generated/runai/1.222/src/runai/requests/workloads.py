"""The operations of `workloads.workloads` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_LIST_CATEGORIES: Operation[models.ListCategories200Response] = Operation(
    "workloads.workloads.list_categories",
    "GET",
    "/api/v1/workload-categories",
    responses=(_call.json("200", lambda: models.ListCategories200Response),),
)


def list_categories() -> Call[models.ListCategories200Response]:
    """List the categories that workloads can have."""
    return Call(_LIST_CATEGORIES)


_GET_CATEGORY_BY_ID: Operation[models.WorkloadCategory] = Operation(
    "workloads.workloads.get_category_by_id",
    "GET",
    "/api/v1/workload-categories/{categoryId}",
    parameters=(_call.path("categoryId"),),
    responses=(_call.json("200", lambda: models.WorkloadCategory),),
)


def get_category_by_id(category_id: uuid.UUID | str) -> Call[models.WorkloadCategory]:
    """Get a workload category."""
    return Call(_GET_CATEGORY_BY_ID, (category_id,))


_LIST_WORKLOAD_TYPES: Operation[models.ListWorkloadTypes200Response] = Operation(
    "workloads.workloads.list_workload_types",
    "GET",
    "/api/v1/workload-types",
    parameters=(_call.query("externalTypesOnly"),),
    responses=(_call.json("200", lambda: models.ListWorkloadTypes200Response),),
)


def list_workload_types(
    *, external_types_only: bool | None = None
) -> Call[models.ListWorkloadTypes200Response]:
    """List the workload types with their default category and priority."""
    return Call(_LIST_WORKLOAD_TYPES, (external_types_only,))


_GET_WORKLOAD_TYPE: Operation[models.WorkloadTypeConfig] = Operation(
    "workloads.workloads.get_workload_type",
    "GET",
    "/api/v1/workload-types/{workloadTypeId}",
    parameters=(_call.path("workloadTypeId"),),
    responses=(_call.json("200", lambda: models.WorkloadTypeConfig),),
)


def get_workload_type(workload_type_id: uuid.UUID | str) -> Call[models.WorkloadTypeConfig]:
    """Get a workload type with its default category and priority."""
    return Call(_GET_WORKLOAD_TYPE, (workload_type_id,))


_UPDATE_WORKLOAD_TYPE: Operation[models.WorkloadTypeConfig] = Operation(
    "workloads.workloads.update_workload_type",
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


_GET_WORKLOADS: Operation[models.GetWorkloads200Response] = Operation(
    "workloads.workloads.get_workloads",
    "GET",
    "/api/v1/workloads",
    parameters=(
        _call.query("deleted"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.GetWorkloads200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="workloads", next="next"),
)


def get_workloads(
    *,
    deleted: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal[
            "type",
            "name",
            "clusterId",
            "projectId",
            "projectName",
            "departmentId",
            "departmentName",
            "createdAt",
            "deletedAt",
            "submittedBy",
            "phase",
            "completedAt",
            "nodepool",
            "distributedFramework",
            "allocatedGPU",
            "idleGpus",
            "idleAllocatedGpus",
            "phaseUpdatedAt",
            "category",
            "priority",
        ]
        | None
    ) = None,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Paged[models.GetWorkloads200Response, models.Workload]:
    """List the workloads of all types that you may see."""
    return Paged(_GET_WORKLOADS, (deleted, offset, limit, sort_order, sort_by, filter_by, search))


_COUNT_WORKLOADS: Operation[models.CountResponse] = Operation(
    "workloads.workloads.count_workloads",
    "GET",
    "/api/v1/workloads/count",
    parameters=(
        _call.query("deleted"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_workloads(
    *,
    deleted: bool | None = None,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Call[models.CountResponse]:
    """Count the workloads of all types that you may see."""
    return Call(_COUNT_WORKLOADS, (deleted, filter_by, search))


_GET_WORKLOADS_TELEMETRY: Operation[models.TelemetryResponse | str] = Operation(
    "workloads.workloads.get_workloads_telemetry",
    "GET",
    "/api/v1/workloads/telemetry",
    parameters=(
        _call.query("clusterId"),
        _call.query("nodepoolName"),
        _call.query("departmentId"),
        _call.query("groupBy", explode=False),
        _call.query("telemetryType", required=True),
    ),
    responses=(_call.json("200", lambda: models.TelemetryResponse), _call.text("200", "text/csv")),
)


def get_workloads_telemetry(
    *,
    telemetry_type: models.WorkloadTelemetryType | str,
    cluster_id: uuid.UUID | str | None = None,
    nodepool_name: str | None = None,
    department_id: str | None = None,
    group_by: (
        Sequence[
            Literal[
                "ClusterId",
                "DepartmentId",
                "ProjectId",
                "Type",
                "CurrentNodepools",
                "Phase",
                "Category",
            ]
        ]
        | None
    ) = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.TelemetryResponse | str]:
    """Get current figures over all workloads, such as counts and GPU allocation."""
    return Call(
        _GET_WORKLOADS_TELEMETRY,
        (cluster_id, nodepool_name, department_id, group_by, telemetry_type),
        accept=accept,
    )


_GET_WORKLOAD: Operation[models.WorkloadDetailed] = Operation(
    "workloads.workloads.get_workload",
    "GET",
    "/api/v1/workloads/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("200", lambda: models.WorkloadDetailed),),
)


def get_workload(workload_id: uuid.UUID | str) -> Call[models.WorkloadDetailed]:
    """Get a workload of any type: its phase, conditions, resources and connections."""
    return Call(_GET_WORKLOAD, (workload_id,))


_GET_WORKLOAD_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "workloads.workloads.get_workload_metrics",
    "GET",
    "/api/v1/workloads/{workloadId}/metrics",
    parameters=(
        _call.path("workloadId"),
        _call.query("metricType", explode=False, required=True),
        _call.query("start", required=True),
        _call.query("end", required=True),
        _call.query("numberOfSamples"),
    ),
    responses=(
        _call.json("200", lambda: models.MetricsResponse),
        _call.text("200", "text/csv"),
        _call.json("207", lambda: models.MetricsResponse),
    ),
)


def get_workload_metrics(
    workload_id: uuid.UUID | str,
    *,
    metric_type: Sequence[models.WorkloadMetricType | str],
    start: datetime.datetime,
    end: datetime.datetime,
    number_of_samples: int | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the metrics of a workload over time."""
    return Call(
        _GET_WORKLOAD_METRICS,
        (workload_id, metric_type, start, end, number_of_samples),
        accept=accept,
    )
