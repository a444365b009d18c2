"""Pods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import SyncGroup
from ..requests import pods as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from typing import Any, Literal

    from .. import models


class Pods(SyncGroup):
    """Look at the pods of workloads and their metrics."""

    __slots__ = ()

    def get_revision_pods(
        self, revision_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> models.GetRevisionPods200Response:
        """List the pods of an inference revision. Since 2.21.

        Args:
            revision_id: The identifier of the revision.
            deleted: Return what has been deleted instead of what exists.
        """
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
    ) -> models.ListPods200Response:
        """List the pods of workloads in all clusters that you may see.

        Args:
            deleted: Return what has been deleted instead of what exists.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `nodeName==gpu-node-1`.
                Fields: `clusterId`, `workloadId`, `revisionId`, `nodeName`, `currentNodepool`,
                `createdAt`, `completedAt` and `deletedAt`. Operators: `==`, `!=`, `<=`, `>=`,
                `=@` (contains), `!@` (does not contain), `=^` (starts with) and `=$` (ends
                with).
            verbosity: How much to say about each result.
            completed: Which pods to return by whether they have ended; `all` returns both. The
                server takes `all` by default.
            search: Keep only results in which this text occurs.
        """
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
    ) -> models.CountResponse:
        """Count the pods of workloads in all clusters that you may see.

        Args:
            deleted: Return what has been deleted instead of what exists.
            filter_by: Conditions that every result must meet, such as `nodeName==gpu-node-1`.
                Fields: `clusterId`, `workloadId`, `revisionId`, `nodeName`, `currentNodepool`,
                `createdAt`, `completedAt` and `deletedAt`. Operators: `==`, `!=`, `<=`, `>=`,
                `=@` (contains), `!@` (does not contain), `=^` (starts with) and `=$` (ends
                with).
            search: Keep only results in which this text occurs.
        """
        return self._send(requests.count_pods(deleted=deleted, filter_by=filter_by, search=search))

    def get_workload_pods(
        self,
        workload_id: uuid.UUID | str,
        *,
        deleted: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> models.ListPods200Response:
        """List the pods of a workload.

        Args:
            workload_id: The identifier of the workload.
            deleted: Return what has been deleted instead of what exists.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            search: Keep only results in which this text occurs.
        """
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
    ) -> models.MetricsCompositeResponse: ...

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
    ) -> str: ...

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
    ) -> Any:
        """Get the metrics of one pod of a workload over time.

        Returns one series per metric and label, spread evenly between `start` and `end`; as CSV
        when asked for by `accept`. Status 207 means that some of the metrics could not be read.

        Args:
            workload_id: The identifier of the workload.
            pod_id: The identifier of the pod.
            metric_type: Metrics to return, several may be given; those that end in `_PER_GPU`
                give a series for each GPU.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            accept: the media type of the answer: application/json or text/csv.
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
