"""The operations of `workloads.events` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Operation, Paged

if TYPE_CHECKING:
    import uuid


_GET_WORKLOAD_EVENTS: Operation[models.GetWorkloadEvents200Response] = Operation(
    "workloads.events.get_workload_events",
    "GET",
    "/api/v1/workloads/{workloadId}/events",
    parameters=(_call.path("workloadId"), _call.query("offset"), _call.query("limit")),
    responses=(_call.json("200", lambda: models.GetWorkloadEvents200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="events", next="next"),
)


def get_workload_events(
    workload_id: uuid.UUID | str, *, offset: int | None = None, limit: int | None = None
) -> Paged[models.GetWorkloadEvents200Response, models.Event | None]:
    """List the Kubernetes events of a workload."""
    return Paged(_GET_WORKLOAD_EVENTS, (workload_id, offset, limit))


_GET_WORKLOAD_HISTORY: Operation[models.GetWorkloadHistory200Response] = Operation(
    "workloads.events.get_workload_history",
    "GET",
    "/api/v1/workloads/{workloadId}/history",
    parameters=(_call.path("workloadId"), _call.query("offset"), _call.query("limit")),
    responses=(_call.json("200", lambda: models.GetWorkloadHistory200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="records", next="next"),
)


def get_workload_history(
    workload_id: uuid.UUID | str, *, offset: int | None = None, limit: int | None = None
) -> Paged[models.GetWorkloadHistory200Response, models.HistoryRecord]:
    """List the events and phase changes of a workload."""
    return Paged(_GET_WORKLOAD_HISTORY, (workload_id, offset, limit))
