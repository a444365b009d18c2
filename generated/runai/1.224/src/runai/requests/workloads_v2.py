"""The operations of `workloads.workloads_v2` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_CREATE_WORKLOAD_V2: Operation[models.WorkloadV2] = Operation(
    "workloads.workloads_v2.create_workload_v2",
    "POST",
    "/api/v2/workloads",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.WorkloadV2),),
)


def create_workload_v2(
    workload_v2_create_request: models.WorkloadV2CreateRequest | Mapping[str, Any],
) -> Call[models.WorkloadV2]:
    """Submit a workload from a Kubernetes manifest."""
    return Call(_CREATE_WORKLOAD_V2, body=workload_v2_create_request)


_GET_WORKLOAD_V2_BY_ID: Operation[models.WorkloadV2GetResponse] = Operation(
    "workloads.workloads_v2.get_workload_v2_by_id",
    "GET",
    "/api/v2/workloads/{WorkloadV2Id}",
    parameters=(_call.path("WorkloadV2Id"),),
    responses=(_call.json("200", lambda: models.WorkloadV2GetResponse),),
)


def get_workload_v2_by_id(workload_v2_id: uuid.UUID | str) -> Call[models.WorkloadV2GetResponse]:
    """Get a workload that was submitted as a manifest."""
    return Call(_GET_WORKLOAD_V2_BY_ID, (workload_v2_id,))


_UPDATE_WORKLOAD_V2: Operation[models.WorkloadV2] = Operation(
    "workloads.workloads_v2.update_workload_v2",
    "PUT",
    "/api/v2/workloads/{WorkloadV2Id}",
    parameters=(_call.path("WorkloadV2Id"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.WorkloadV2),),
)


def update_workload_v2(
    workload_v2_id: uuid.UUID | str,
    workload_v2_update_request: models.WorkloadV2UpdateRequest | Mapping[str, Any],
) -> Call[models.WorkloadV2]:
    """Replace the manifest of a workload."""
    return Call(_UPDATE_WORKLOAD_V2, (workload_v2_id,), body=workload_v2_update_request)


_DELETE_WORKLOAD_V2: Operation[models.WorkloadV2] = Operation(
    "workloads.workloads_v2.delete_workload_v2",
    "DELETE",
    "/api/v2/workloads/{WorkloadV2Id}",
    parameters=(_call.path("WorkloadV2Id"),),
    responses=(_call.json("202", lambda: models.WorkloadV2),),
)


def delete_workload_v2(workload_v2_id: uuid.UUID | str) -> Call[models.WorkloadV2]:
    """Delete a workload that was submitted as a manifest."""
    return Call(_DELETE_WORKLOAD_V2, (workload_v2_id,))
