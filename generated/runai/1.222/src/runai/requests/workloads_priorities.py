"""The operations of `workloads.workloads_priorities` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


_GET_WORKLOAD_PRIORITIES: Operation[models.GetWorkloadPriorities200Response] = Operation(
    "workloads.workloads_priorities.get_workload_priorities",
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
