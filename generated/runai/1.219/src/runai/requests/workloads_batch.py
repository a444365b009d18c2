"""The operations of `workloads.workloads_batch` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_BATCH_WORKLOADS: Operation[models.BatchResponse] = Operation(
    "workloads.workloads_batch.batch_workloads",
    "POST",
    "/api/v1/workloads/batch",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BatchResponse),),
)


def batch_workloads(
    workload_batch: models.WorkloadBatch | Mapping[str, Any],
) -> Call[models.BatchResponse]:
    """Delete, suspend or resume several workloads at once."""
    return Call(_BATCH_WORKLOADS, body=workload_batch)
