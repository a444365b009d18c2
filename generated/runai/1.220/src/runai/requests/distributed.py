"""The operations of `workloads.distributed` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_CREATE_DISTRIBUTED: Operation[models.DistributedWorkload] = Operation(
    "workloads.distributed.create_distributed",
    "POST",
    "/api/v1/workloads/distributed",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DistributedWorkload),),
)


def create_distributed(
    distributed_creation_request: models.DistributedCreationRequest | Mapping[str, Any],
) -> Call[models.DistributedWorkload]:
    """Submit a distributed training."""
    return Call(_CREATE_DISTRIBUTED, body=distributed_creation_request)


_GET_DISTRIBUTED: Operation[models.DistributedWorkload] = Operation(
    "workloads.distributed.get_distributed",
    "GET",
    "/api/v1/workloads/distributed/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("200", lambda: models.DistributedWorkload),),
)


def get_distributed(workload_id: uuid.UUID | str) -> Call[models.DistributedWorkload]:
    """Get a distributed training with its specification and phase."""
    return Call(_GET_DISTRIBUTED, (workload_id,))


_DELETE_DISTRIBUTED: Operation[None] = Operation(
    "workloads.distributed.delete_distributed",
    "DELETE",
    "/api/v1/workloads/distributed/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.empty("204"),),
)


def delete_distributed(workload_id: uuid.UUID | str) -> Call[None]:
    """Delete a distributed training."""
    return Call(_DELETE_DISTRIBUTED, (workload_id,))


_RESUME_DISTRIBUTED: Operation[models.HttpResponse] = Operation(
    "workloads.distributed.resume_distributed",
    "POST",
    "/api/v1/workloads/distributed/{workloadId}/resume",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def resume_distributed(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Start a suspended distributed training again."""
    return Call(_RESUME_DISTRIBUTED, (workload_id,))


_SUSPEND_DISTRIBUTED: Operation[models.HttpResponse] = Operation(
    "workloads.distributed.suspend_distributed",
    "POST",
    "/api/v1/workloads/distributed/{workloadId}/suspend",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def suspend_distributed(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Stop a distributed training and keep its definition."""
    return Call(_SUSPEND_DISTRIBUTED, (workload_id,))
