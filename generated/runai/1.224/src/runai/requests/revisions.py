"""The operations of `workloads.revisions` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid


_GET_REVISION: Operation[models.Revision] = Operation(
    "workloads.revisions.get_revision",
    "GET",
    "/api/v1/workloads/inferences/revisions/{revisionId}",
    parameters=(_call.path("revisionId"),),
    responses=(_call.json("200", lambda: models.Revision),),
)


def get_revision(revision_id: uuid.UUID | str) -> Call[models.Revision]:
    """Get one revision of an inference workload."""
    return Call(_GET_REVISION, (revision_id,))


_GET_INFERENCE_WORKLOAD_REVISIONS: Operation[models.GetInferenceWorkloadRevisions200Response] = (
    Operation(
        "workloads.revisions.get_inference_workload_revisions",
        "GET",
        "/api/v1/workloads/inferences/{workloadId}/revisions",
        parameters=(_call.path("workloadId"), _call.query("deleted")),
        responses=(_call.json("200", lambda: models.GetInferenceWorkloadRevisions200Response),),
    )
)


def get_inference_workload_revisions(
    workload_id: uuid.UUID | str, *, deleted: bool | None = None
) -> Call[models.GetInferenceWorkloadRevisions200Response]:
    """List the revisions of an inference workload."""
    return Call(_GET_INFERENCE_WORKLOAD_REVISIONS, (workload_id, deleted))


_COUNT_INFERENCE_WORKLOAD_REVISIONS: Operation[models.CountResponse] = Operation(
    "workloads.revisions.count_inference_workload_revisions",
    "GET",
    "/api/v1/workloads/inferences/{workloadId}/revisions/count",
    parameters=(_call.path("workloadId"), _call.query("deleted")),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_inference_workload_revisions(
    workload_id: uuid.UUID | str, *, deleted: bool | None = None
) -> Call[models.CountResponse]:
    """Count the revisions of an inference workload."""
    return Call(_COUNT_INFERENCE_WORKLOAD_REVISIONS, (workload_id, deleted))
