"""The operations of `workloads.jobs` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from typing import Literal


_LIST_JOBS: Operation[list[models.DisplayedJob]] = Operation(
    "workloads.jobs.list_jobs",
    "GET",
    "/v1/k8s/clusters/{uuid}/jobs",
    parameters=(
        _call.path("uuid"),
        _call.query("nodeId"),
        _call.query("filter"),
        _call.query("sortBy"),
        _call.query("sortDirection"),
        _call.query("from"),
        _call.query("limit"),
        _call.query("includeDeleted"),
    ),
    responses=(_call.json("200", lambda: list[models.DisplayedJob]),),
)


def list_jobs(
    uuid: uuid.UUID | str,
    *,
    node_id: str | None = None,
    filter: str | None = None,
    sort_by: str | None = None,
    sort_direction: Literal["ASC", "DESC"] | None = None,
    from_: float | None = None,
    limit: float | None = None,
    include_deleted: bool | None = None,
) -> Call[list[models.DisplayedJob]]:
    """List the jobs of a cluster."""
    return Call(
        _LIST_JOBS, (uuid, node_id, filter, sort_by, sort_direction, from_, limit, include_deleted)
    )


_GET_CLUSTER_JOBS_COUNT: Operation[float] = Operation(
    "workloads.jobs.get_cluster_jobs_count",
    "GET",
    "/v1/k8s/clusters/{uuid}/jobs/count",
    parameters=(_call.path("uuid"), _call.query("nodeId"), _call.query("filter")),
    responses=(_call.json("200", lambda: float),),
)


def get_cluster_jobs_count(
    uuid: uuid.UUID | str, *, node_id: str | None = None, filter: str | None = None
) -> Call[float]:
    """Count the jobs of a cluster."""
    return Call(_GET_CLUSTER_JOBS_COUNT, (uuid, node_id, filter))


_GET_PODS_BY_JOB_ID: Operation[list[models.JobPod]] = Operation(
    "workloads.jobs.get_pods_by_job_id",
    "GET",
    "/v1/k8s/clusters/{uuid}/jobs/{jobId}/pods",
    parameters=(
        _call.path("uuid"),
        _call.path("jobId"),
        _call.query("id"),
        _call.query("podId"),
        _call.query("podGroupId"),
        _call.query("nodeID"),
        _call.query("name"),
        _call.query("status"),
    ),
    responses=(_call.json("200", lambda: list[models.JobPod]),),
)


def get_pods_by_job_id(
    uuid: uuid.UUID | str,
    job_id: uuid.UUID | str,
    *,
    id: str | None = None,
    pod_id: str | None = None,
    pod_group_id: str | None = None,
    node_id: str | None = None,
    name: str | None = None,
    status: str | None = None,
) -> Call[list[models.JobPod]]:
    """List the pods of a job."""
    return Call(
        _GET_PODS_BY_JOB_ID, (uuid, job_id, id, pod_id, pod_group_id, node_id, name, status)
    )
