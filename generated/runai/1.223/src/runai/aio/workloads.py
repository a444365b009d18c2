"""Workloads. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import AsyncGroup
from ..requests import workloads as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence
    from typing import Any, Literal

    from .. import models


class AsyncWorkloads(AsyncGroup):
    """Look at all workloads, whatever their type, with their metrics and history.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_workloads(
        self,
        *,
        deleted: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal[
                "type",
                "name",
                "clusterId",
                "projectId",
                "projectName",
                "departmentId",
                "departmentName",
                "createdAt",
                "deletedAt",
                "submittedBy",
                "phase",
                "completedAt",
                "nodepool",
                "distributedFramework",
                "allocatedGPU",
                "idleGpus",
                "idleAllocatedGpus",
                "phaseUpdatedAt",
                "category",
                "priority",
                "totalPendingTimeSeconds",
                "totalRunningTimeSeconds",
                "priorityClassName",
                "guaranteedRuntimeEndsAt",
                "aiApplicationId",
                "aiApplicationName",
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.GetWorkloads200Response:
        """List the workloads of all types that you may see."""
        return await self._send(
            requests.get_workloads(
                deleted=deleted,
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
            )
        )

    async def count_workloads(
        self,
        *,
        deleted: bool | None = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.CountResponse:
        """Count the workloads of all types that you may see."""
        return await self._send(
            requests.count_workloads(deleted=deleted, filter_by=filter_by, search=search)
        )

    @overload
    async def get_workloads_telemetry(
        self,
        *,
        telemetry_type: models.WorkloadTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        department_id: str | None = None,
        group_by: (
            Sequence[
                Literal[
                    "ClusterId",
                    "DepartmentId",
                    "ProjectId",
                    "Type",
                    "CurrentNodepools",
                    "Phase",
                    "Category",
                ]
            ]
            | None
        ) = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.TelemetryResponse: ...

    @overload
    async def get_workloads_telemetry(
        self,
        *,
        accept: Literal["text/csv"],
        telemetry_type: models.WorkloadTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        department_id: str | None = None,
        group_by: (
            Sequence[
                Literal[
                    "ClusterId",
                    "DepartmentId",
                    "ProjectId",
                    "Type",
                    "CurrentNodepools",
                    "Phase",
                    "Category",
                ]
            ]
            | None
        ) = None,
    ) -> str: ...

    async def get_workloads_telemetry(
        self,
        *,
        telemetry_type: models.WorkloadTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        department_id: str | None = None,
        group_by: (
            Sequence[
                Literal[
                    "ClusterId",
                    "DepartmentId",
                    "ProjectId",
                    "Type",
                    "CurrentNodepools",
                    "Phase",
                    "Category",
                ]
            ]
            | None
        ) = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get current figures over all workloads, such as counts and GPU allocation.

        Returns one value, or one for each combination of `group_by`; as CSV when asked for by
        `accept`.
        """
        return await self._send(
            requests.get_workloads_telemetry(
                cluster_id=cluster_id,
                nodepool_name=nodepool_name,
                department_id=department_id,
                group_by=group_by,
                telemetry_type=telemetry_type,
                accept=accept,
            )
        )

    async def get_workload(self, workload_id: uuid.UUID | str) -> models.WorkloadDetailed:
        """Get a workload of any type: its phase, conditions, resources and connections.

        For the specification with which it was submitted see the group of its type, such as
        `trainings.get_training`.
        """
        return await self._send(requests.get_workload(workload_id))

    @overload
    async def get_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.WorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsCompositeResponse: ...

    @overload
    async def get_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.WorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    async def get_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.WorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of a workload over time.

        Returns one series per metric and label, spread evenly between `start` and `end`; as CSV
        when asked for by `accept`. Status 207 means that some of the metrics could not be read.
        """
        return await self._send(
            requests.get_workload_metrics(
                workload_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                accept=accept,
            )
        )
