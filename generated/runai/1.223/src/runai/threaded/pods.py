"""Pods. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import ThreadedGroup
from ..requests import pods as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Any, Literal

    from .. import models


class ThreadedPods(ThreadedGroup):
    """Look at the pods of workloads and their metrics.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_revision_pods(
        self, revision_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> Future[models.GetRevisionPods200Response]:
        """List the pods of an inference revision."""
        return self._send(requests.get_revision_pods(revision_id, deleted=deleted))

    def list_pods(
        self,
        *,
        deleted: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal[
                "clusterId",
                "workloadId",
                "revisionId",
                "nodeName",
                "currentNodepool",
                "createdAt",
                "completedAt",
                "deletedAt",
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        verbosity: models.PodVerbosity | str | None = None,
        completed: str | None = None,
        search: str | None = None,
    ) -> Future[models.ListPods200Response]:
        """List the pods of workloads in all clusters that you may see."""
        return self._send(
            requests.list_pods(
                deleted=deleted,
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                verbosity=verbosity,
                completed=completed,
                search=search,
            )
        )

    def count_pods(
        self,
        *,
        deleted: bool | None = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> Future[models.CountResponse]:
        """Count the pods of workloads in all clusters that you may see."""
        return self._send(requests.count_pods(deleted=deleted, filter_by=filter_by, search=search))

    def get_workload_pods(
        self,
        workload_id: uuid.UUID | str,
        *,
        deleted: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> Future[models.ListPods200Response]:
        """List the pods of a workload."""
        return self._send(
            requests.get_workload_pods(
                workload_id, deleted=deleted, offset=offset, limit=limit, search=search
            )
        )

    @overload
    def get_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.PodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> Future[models.MetricsCompositeResponse]: ...

    @overload
    def get_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.PodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> Future[str]: ...

    def get_workload_pod_metrics(
        self,
        workload_id: uuid.UUID | str,
        pod_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.PodMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Future[Any]:
        """Get the metrics of one pod of a workload over time.

        Returns one series per metric and label, spread evenly between `start` and `end`; as CSV
        when asked for by `accept`. Status 207 means that some of the metrics could not be read.
        """
        return self._send(
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
