"""Inferences. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import AsyncGroup
from ..requests import inferences as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncInferences(AsyncGroup):
    """Serve models behind an endpoint that scales with its load.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def create_inference1(
        self, inference_creation_request: models.InferenceCreationRequest | Mapping[str, Any]
    ) -> models.Inference:
        """Submit an inference workload.

        It serves a model behind `serving_port` and scales as `autoscaling` says. The request is
        accepted at once (202); the cluster starts it in the background. Follow the phase with
        `get_inference`.
        """
        return await self._send(requests.create_inference1(inference_creation_request))

    async def get_inference(self, workload_id: uuid.UUID | str) -> models.Inference:
        """Get an inference workload with its specification and phase."""
        return await self._send(requests.get_inference(workload_id))

    async def delete_inference(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete an inference workload.

        The request is accepted at once (202); the cluster removes its pods in the background.
        """
        return await self._send(requests.delete_inference(workload_id))

    async def update_inference_spec(
        self,
        workload_id: uuid.UUID | str,
        inference_update_request: models.InferenceUpdateRequest | Mapping[str, Any],
    ) -> models.Inference:
        """Change the specification of an inference workload.

        Fields that are not given stay as they are. The change makes a new revision of the
        workload. The request is accepted at once (202); the cluster rolls it out in the
        background.
        """
        return await self._send(
            requests.update_inference_spec(workload_id, inference_update_request)
        )

    @overload
    async def get_inference_workload_metrics(
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
    async def get_inference_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.InferenceWorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    async def get_inference_workload_metrics(
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
        """
        return await self._send(
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
    async def get_inference_workload_pod_metrics(
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
    async def get_inference_workload_pod_metrics(
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

    async def get_inference_workload_pod_metrics(
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
        """
        return await self._send(
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
