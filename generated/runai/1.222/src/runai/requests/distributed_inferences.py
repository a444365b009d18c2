"""The operations of `workloads.distributed_inferences` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_CREATE_DISTRIBUTED_INFERENCE: Operation[models.DistributedInference] = Operation(
    "workloads.distributed_inferences.create_distributed_inference",
    "POST",
    "/api/v1/workloads/distributed-inferences",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.DistributedInference),),
)


def create_distributed_inference(
    distributed_inference_creation_request: (
        models.DistributedInferenceCreationRequest | Mapping[str, Any]
    ),
) -> Call[models.DistributedInference]:
    """Submit a distributed inference."""
    return Call(_CREATE_DISTRIBUTED_INFERENCE, body=distributed_inference_creation_request)


_GET_DISTRIBUTED_INFERENCE: Operation[models.DistributedInference] = Operation(
    "workloads.distributed_inferences.get_distributed_inference",
    "GET",
    "/api/v1/workloads/distributed-inferences/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("200", lambda: models.DistributedInference),),
)


def get_distributed_inference(workload_id: uuid.UUID | str) -> Call[models.DistributedInference]:
    """Get a distributed inference with its specification and phase."""
    return Call(_GET_DISTRIBUTED_INFERENCE, (workload_id,))


_DELETE_DISTRIBUTED_INFERENCE: Operation[models.HttpResponse] = Operation(
    "workloads.distributed_inferences.delete_distributed_inference",
    "DELETE",
    "/api/v1/workloads/distributed-inferences/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_distributed_inference(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a distributed inference."""
    return Call(_DELETE_DISTRIBUTED_INFERENCE, (workload_id,))
