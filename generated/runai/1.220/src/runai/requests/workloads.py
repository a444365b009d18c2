"""The operations of `workloads.workloads` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from typing import Literal


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
            Literal["ClusterId", "DepartmentId", "ProjectId", "Type", "CurrentNodepools", "Phase"]
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
