"""Pods. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import pods as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from typing import Any, Literal

    from .. import models


class AsyncPods(AsyncGroup):
    """Look at the pods of workloads and their metrics.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_pods(
        self,
        *,
        deleted: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal[
                "clusterId", "nodeName", "currentNodepool", "createdAt", "completedAt", "deletedAt"
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        verbosity: models.PodVerbosity | str | None = None,
        completed: str | None = None,
    ) -> models.ListPods200Response:
        """List the pods of workloads in all clusters that you may see."""
        return await self._send(
            requests.list_pods(
                deleted=deleted,
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                verbosity=verbosity,
                completed=completed,
            )
        )

    async def count_pods(
        self, *, deleted: bool | None = None, filter_by: Sequence[str] | None = None
    ) -> models.CountResponse:
        """Count the pods of workloads in all clusters that you may see."""
        return await self._send(requests.count_pods(deleted=deleted, filter_by=filter_by))

    async def get_workload_pods(
        self,
        workload_id: uuid.UUID | str,
        *,
        deleted: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> models.ListPods200Response:
        """List the pods of a workload."""
        return await self._send(
            requests.get_workload_pods(workload_id, deleted=deleted, offset=offset, limit=limit)
        )

    @overload
    async def get_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.PodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    async def get_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.PodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    async def get_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.PodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of one pod of a workload over time.

        Returns one series per metric and label, spread evenly between `start` and `end`; as CSV
        when asked for by `accept`. Status 207 means that some of the metrics could not be read.
        """
        return await self._send(
            requests.get_workload_pod_metrics(
                workload_id,
                pod_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                accept=accept,
            )
        )

    @deprecated("workloads.pods.get_pods is deprecated: use workloads.pods.list_pods")
    async def get_pods(self, uuid: uuid.UUID | str) -> list[models.JobPod]:
        """List the pods of a cluster.

        Deprecated: use `workloads.pods.list_pods`.
        """
        return await self._send(requests.get_pods(uuid))
