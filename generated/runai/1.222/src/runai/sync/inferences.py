"""Inferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import SyncGroup
from ..requests import inferences as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class Inferences(SyncGroup):
    """Serve models behind an endpoint that scales with its load."""

    __slots__ = ()

    def create_inference1(
        self, inference_creation_request: models.InferenceCreationRequest | Mapping[str, Any]
    ) -> models.Inference:
        """Submit an inference workload.

        It serves a model behind `serving_port` and scales as `autoscaling` says. The request is
        accepted at once (202); the cluster starts it in the background. Follow the phase with
        `get_inference`.
        """
        return self._send(requests.create_inference1(inference_creation_request))

    def get_inference(self, workload_id: uuid.UUID | str) -> models.Inference:
        """Get an inference workload with its specification and phase.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.get_inference(workload_id))

    def delete_inference(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete an inference workload.

        The request is accepted at once (202); the cluster removes its pods in the background.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.delete_inference(workload_id))

    def update_inference_spec(
        self,
        workload_id: uuid.UUID | str,
        inference_update_request: models.InferenceUpdateRequest | Mapping[str, Any],
    ) -> models.Inference:
        """Change the specification of an inference workload. Since 2.19.

        Fields that are not given stay as they are. The change makes a new revision of the
        workload. The request is accepted at once (202); the cluster rolls it out in the
        background.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.update_inference_spec(workload_id, inference_update_request))

    @overload
    def get_inference_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.InferenceWorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    def get_inference_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.InferenceWorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    def get_inference_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.InferenceWorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the serving metrics of an inference workload over time.

        Returns one series per metric and label, spread evenly between `start` and `end`; as CSV
        when asked for by `accept`. Status 207 means that some of the metrics could not be read.

        Args:
            workload_id: The identifier of the workload.
            metric_type: Which metrics to return.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            accept: the media type of the answer: application/json or text/csv.
        """
        return self._send(
            requests.get_inference_workload_metrics(
                workload_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                accept=accept,
            )
        )

    @overload
    def get_inference_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.InferencePodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    def get_inference_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.InferencePodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    def get_inference_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.InferencePodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the serving metrics of one inference pod over time.

        Returns one series per metric and label, spread evenly between `start` and `end`; as CSV
        when asked for by `accept`. Status 207 means that some of the metrics could not be read.

        Args:
            workload_id: The identifier of the workload.
            pod_id: The identifier of the pod.
            metric_type: Which metrics to return.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            accept: the media type of the answer: application/json or text/csv.
        """
        return self._send(
            requests.get_inference_workload_pod_metrics(
                workload_id,
                pod_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                accept=accept,
            )
        )
