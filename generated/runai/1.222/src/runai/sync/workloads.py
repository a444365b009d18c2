"""Workloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.groups import SyncGroup
from ..requests import workloads as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class Workloads(SyncGroup):
    """Look at all workloads, whatever their type, with their metrics and history."""

    __slots__ = ()

    def list_categories(self) -> models.ListCategories200Response:
        """List the categories that workloads can have. Since 2.22.

        A category, such as Build, Train or Deploy, groups workloads by purpose in monitoring.
        """
        return self._send(requests.list_categories())

    def get_category_by_id(self, category_id: uuid.UUID | str) -> models.WorkloadCategory:
        """Get a workload category. Since 2.22.

        Args:
            category_id: The identifier of the category.
        """
        return self._send(requests.get_category_by_id(category_id))

    def list_workload_types(
        self, *, external_types_only: bool | None = None
    ) -> models.ListWorkloadTypes200Response:
        """List the workload types with their default category and priority. Since 2.22.

        Args:
            external_types_only: Whether to leave out the types that come with the platform. The
                server takes `False` by default.
        """
        return self._send(requests.list_workload_types(external_types_only=external_types_only))

    def get_workload_type(self, workload_type_id: uuid.UUID | str) -> models.WorkloadTypeConfig:
        """Get a workload type with its default category and priority. Since 2.22.

        Args:
            workload_type_id: The identifier of the workload type.
        """
        return self._send(requests.get_workload_type(workload_type_id))

    def update_workload_type(
        self,
        workload_type_id: uuid.UUID | str,
        workload_type_update_fields: models.WorkloadTypeUpdateFields | Mapping[str, Any],
    ) -> models.WorkloadTypeConfig:
        """Change the defaults of a workload type. Since 2.22.

        Sets the category and the priority that its workloads get where their request names
        none.

        Args:
            workload_type_id: The identifier of the workload type.
        """
        return self._send(
            requests.update_workload_type(workload_type_id, workload_type_update_fields)
        )

    def get_workloads(
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
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.GetWorkloads200Response:
        """List the workloads of all types that you may see.

        Args:
            deleted: Return what has been deleted instead of what exists.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `phase==Running` or
                `name=@train`. Fields: `type`, `name`, `clusterId`, `projectId`, `projectName`,
                `departmentId`, `departmentName`, `createdAt`, `deletedAt`, `submittedBy`,
                `phase`, `completedAt`, `nodepool`, `distributedFramework`, `allocatedGPU`,
                `idleGpus`, `idleAllocatedGpus`, `phaseUpdatedAt`, `category` and `priority`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(
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

    def count_workloads(
        self,
        *,
        deleted: bool | None = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.CountResponse:
        """Count the workloads of all types that you may see.

        Args:
            deleted: Return what has been deleted instead of what exists.
            filter_by: Conditions that every result must meet, such as `phase==Running` or
                `name=@train`. Fields: `type`, `name`, `clusterId`, `projectId`, `projectName`,
                `departmentId`, `departmentName`, `createdAt`, `deletedAt`, `submittedBy`,
                `phase`, `completedAt`, `nodepool`, `distributedFramework`, `allocatedGPU`,
                `idleGpus`, `idleAllocatedGpus`, `phaseUpdatedAt`, `category` and `priority`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(
            requests.count_workloads(deleted=deleted, filter_by=filter_by, search=search)
        )

    @overload
    def get_workloads_telemetry(
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
    def get_workloads_telemetry(
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

    def get_workloads_telemetry(
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

        Args:
            cluster_id: The UUID of the cluster to ask about.
            nodepool_name: The name of the node pool to ask about.
            department_id: The identifier of the department to ask about.
            group_by: What to split the values by, at most two kinds.
            telemetry_type: Which value to return.
            accept: the media type of the answer: application/json or text/csv.
        """
        return self._send(
            requests.get_workloads_telemetry(
                cluster_id=cluster_id,
                nodepool_name=nodepool_name,
                department_id=department_id,
                group_by=group_by,
                telemetry_type=telemetry_type,
                accept=accept,
            )
        )

    def get_workload(self, workload_id: uuid.UUID | str) -> models.WorkloadDetailed:
        """Get a workload of any type: its phase, conditions, resources and connections.

        For the specification with which it was submitted see the group of its type, such as
        `trainings.get_training`.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.get_workload(workload_id))

    @overload
    def get_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        metric_type: Sequence[models.WorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    def get_workload_metrics(
        self,
        workload_id: uuid.UUID | str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.WorkloadMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
    ) -> str: ...

    def get_workload_metrics(
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
            requests.get_workload_metrics(
                workload_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                accept=accept,
            )
        )
