"""The operations of `workloads.pods` as values, to send in any way."""

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


_GET_REVISION_PODS: Operation[models.GetRevisionPods200Response] = Operation(
    "workloads.pods.get_revision_pods",
    "GET",
    "/api/v1/workloads/inferences/revisions/{revisionId}/pods",
    parameters=(_call.path("revisionId"), _call.query("deleted")),
    responses=(_call.json("200", lambda: models.GetRevisionPods200Response),),
)


def get_revision_pods(
    revision_id: uuid.UUID | str, *, deleted: bool | None = None
) -> Call[models.GetRevisionPods200Response]:
    """List the pods of an inference revision."""
    return Call(_GET_REVISION_PODS, (revision_id, deleted))


_LIST_PODS: Operation[models.ListPods200Response] = Operation(
    "workloads.pods.list_pods",
    "GET",
    "/api/v1/workloads/pods",
    parameters=(
        _call.query("deleted"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
        _call.query("verbosity"),
        _call.query("completed"),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.ListPods200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="pods", next="next"),
)


def list_pods(
    *,
    deleted: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal[
            "clusterId",
            "workloadId",
            "revisionId",
            "nodeName",
            "currentNodepool",
            "createdAt",
            "completedAt",
            "deletedAt",
        ]
        | None
    ) = None,
    filter_by: Sequence[str] | None = None,
    verbosity: models.PodVerbosity | str | None = None,
    completed: str | None = None,
    search: str | None = None,
) -> Paged[models.ListPods200Response, models.Pod]:
    """List the pods of workloads in all clusters that you may see."""
    return Paged(
        _LIST_PODS,
        (deleted, offset, limit, sort_order, sort_by, filter_by, verbosity, completed, search),
    )


_COUNT_PODS: Operation[models.CountResponse] = Operation(
    "workloads.pods.count_pods",
    "GET",
    "/api/v1/workloads/pods/count",
    parameters=(
        _call.query("deleted"),
        _call.query("filterBy", explode=False),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_pods(
    *,
    deleted: bool | None = None,
    filter_by: Sequence[str] | None = None,
    search: str | None = None,
) -> Call[models.CountResponse]:
    """Count the pods of workloads in all clusters that you may see."""
    return Call(_COUNT_PODS, (deleted, filter_by, search))


_GET_WORKLOAD_PODS: Operation[models.ListPods200Response] = Operation(
    "workloads.pods.get_workload_pods",
    "GET",
    "/api/v1/workloads/{workloadId}/pods",
    parameters=(
        _call.path("workloadId"),
        _call.query("deleted"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.ListPods200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="pods", next="next"),
)


def get_workload_pods(
    workload_id: uuid.UUID | str,
    *,
    deleted: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    search: str | None = None,
) -> Paged[models.ListPods200Response, models.Pod]:
    """List the pods of a workload."""
    return Paged(_GET_WORKLOAD_PODS, (workload_id, deleted, offset, limit, search))


_GET_WORKLOAD_POD_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "workloads.pods.get_workload_pod_metrics",
    "GET",
    "/api/v1/workloads/{workloadId}/pods/{podId}/metrics",
    parameters=(
        _call.path("workloadId"),
        _call.path("podId"),
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


def get_workload_pod_metrics(
    workload_id: uuid.UUID | str,
    pod_id: uuid.UUID | str,
    *,
    metric_type: Sequence[models.PodMetricType | str],
    start: datetime.datetime,
    end: datetime.datetime,
    number_of_samples: int | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the metrics of one pod of a workload over time."""
    return Call(
        _GET_WORKLOAD_POD_METRICS,
        (workload_id, pod_id, metric_type, start, end, number_of_samples),
        accept=accept,
    )
