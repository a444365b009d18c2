"""The operations of `workloads.trainings` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_CREATE_TRAINING1: Operation[models.Training] = Operation(
    "workloads.trainings.create_training1",
    "POST",
    "/api/v1/workloads/trainings",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Training),),
)


def create_training1(
    training_creation_request: models.TrainingCreationRequest | Mapping[str, Any],
) -> Call[models.Training]:
    """Submit a training."""
    return Call(_CREATE_TRAINING1, body=training_creation_request)


_GET_TRAINING: Operation[models.Training] = Operation(
    "workloads.trainings.get_training",
    "GET",
    "/api/v1/workloads/trainings/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("200", lambda: models.Training),),
)


def get_training(workload_id: uuid.UUID | str) -> Call[models.Training]:
    """Get a training with its specification and phase."""
    return Call(_GET_TRAINING, (workload_id,))


_DELETE_TRAINING: Operation[None] = Operation(
    "workloads.trainings.delete_training",
    "DELETE",
    "/api/v1/workloads/trainings/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.empty("204"),),
)


def delete_training(workload_id: uuid.UUID | str) -> Call[None]:
    """Delete a training."""
    return Call(_DELETE_TRAINING, (workload_id,))


_RESUME_TRAINING: Operation[models.HttpResponse] = Operation(
    "workloads.trainings.resume_training",
    "POST",
    "/api/v1/workloads/trainings/{workloadId}/resume",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def resume_training(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Start a suspended training again."""
    return Call(_RESUME_TRAINING, (workload_id,))


_SUSPEND_TRAINING: Operation[models.HttpResponse] = Operation(
    "workloads.trainings.suspend_training",
    "POST",
    "/api/v1/workloads/trainings/{workloadId}/suspend",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def suspend_training(workload_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Stop a training and keep its definition."""
    return Call(_SUSPEND_TRAINING, (workload_id,))
