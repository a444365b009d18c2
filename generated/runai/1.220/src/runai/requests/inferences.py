"""The operations of `workloads.inferences` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_CREATE_INFERENCE1: Operation[models.Inference] = Operation(
    "workloads.inferences.create_inference1",
    "POST",
    "/api/v1/workloads/inferences",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.Inference),),
)


def create_inference1(
    inference_creation_request: models.InferenceCreationRequest | Mapping[str, Any],
) -> Call[models.Inference]:
    """Submit an inference workload."""
    return Call(_CREATE_INFERENCE1, body=inference_creation_request)


_GET_INFERENCE: Operation[models.Inference] = Operation(
    "workloads.inferences.get_inference",
    "GET",
    "/api/v1/workloads/inferences/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.json("200", lambda: models.Inference),),
)


def get_inference(workload_id: uuid.UUID | str) -> Call[models.Inference]:
    """Get an inference workload with its specification and phase."""
    return Call(_GET_INFERENCE, (workload_id,))


_DELETE_INFERENCE: Operation[None] = Operation(
    "workloads.inferences.delete_inference",
    "DELETE",
    "/api/v1/workloads/inferences/{workloadId}",
    parameters=(_call.path("workloadId"),),
    responses=(_call.empty("204"),),
)


def delete_inference(workload_id: uuid.UUID | str) -> Call[None]:
    """Delete an inference workload."""
    return Call(_DELETE_INFERENCE, (workload_id,))


_UPDATE_INFERENCE_SPEC: Operation[models.Inference] = Operation(
    "workloads.inferences.update_inference_spec",
    "PATCH",
    "/api/v1/workloads/inferences/{workloadId}",
    parameters=(_call.path("workloadId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Inference),),
)


def update_inference_spec(
    workload_id: uuid.UUID | str,
    inference_update_request: models.InferenceUpdateRequest | Mapping[str, Any],
) -> Call[models.Inference]:
    """Change the specification of an inference workload."""
    return Call(_UPDATE_INFERENCE_SPEC, (workload_id,), body=inference_update_request)


_GET_INFERENCE_WORKLOAD_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "workloads.inferences.get_inference_workload_metrics",
    "GET",
    "/api/v1/workloads/inferences/{workloadId}/metrics",
    parameters=(
        _call.path("workloadId"),
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


def get_inference_workload_metrics(
    workload_id: uuid.UUID | str,
    *,
    metric_type: Sequence[models.InferenceWorkloadMetricType | str],
    start: datetime.datetime,
    end: datetime.datetime,
    number_of_samples: int | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the serving metrics of an inference workload over time."""
    return Call(
        _GET_INFERENCE_WORKLOAD_METRICS,
        (workload_id, metric_type, start, end, number_of_samples),
        accept=accept,
    )


_GET_INFERENCE_WORKLOAD_POD_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "workloads.inferences.get_inference_workload_pod_metrics",
    "GET",
    "/api/v1/workloads/inferences/{workloadId}/pods/{podId}/metrics",
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


def get_inference_workload_pod_metrics(
    workload_id: uuid.UUID | str,
    pod_id: uuid.UUID | str,
    *,
    metric_type: Sequence[models.InferencePodMetricType | str],
    start: datetime.datetime,
    end: datetime.datetime,
    number_of_samples: int | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the serving metrics of one inference pod over time."""
    return Call(
        _GET_INFERENCE_WORKLOAD_POD_METRICS,
        (workload_id, pod_id, metric_type, start, end, number_of_samples),
        accept=accept,
    )
