"""Departments."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import departments as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class Departments(SyncGroup):
    """Manage departments, which hold projects and share out quota between them."""

    __slots__ = ()

    def get_departments(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: models.DepartmentFilterSortFields | str | None = None,
        verbosity: models.Verbosity | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> models.GetDepartments200Response:
        """List the departments that you may see.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, clusterId, totalGpuQuota, gpuAllocated, createdAt,
                avgGpuAllocation24h/7d/30d, avgGpuUtilization24h/7d/30d. Operators: ==, !=, <=,
                >=, =@ (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
            sort_by: The field to sort by.
            verbosity: How much to say about each department: `meta`, `brief` or `verbose`.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
        """
        return self._send(
            requests.get_departments(
                filter_by=filter_by,
                sort_by=sort_by,
                verbosity=verbosity,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
            )
        )

    def create_department(
        self, department_creation_request: models.DepartmentCreationRequest | Mapping[str, Any]
    ) -> models.Department:
        """Create a department in a cluster."""
        return self._send(requests.create_department(department_creation_request))

    def count_departments(self, *, filter_by: Sequence[str] | None = None) -> models.CountResponse:
        """Count the departments that you may see. Since 2.19.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, clusterId, totalGpuQuota, gpuAllocated, createdAt,
                avgGpuAllocation24h/7d/30d, avgGpuUtilization24h/7d/30d. Operators: ==, !=, <=,
                >=, =@ (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
        """
        return self._send(requests.count_departments(filter_by=filter_by))

    def get_departments_telemetry(
        self,
        *,
        telemetry_type: models.OrgUnitTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_name: str | None = None,
        department_id: str | None = None,
        group_by: Sequence[Literal["CLUSTER_ID"]] | None = None,
    ) -> models.TelemetryResponse:
        """Get the present quota and allocation of departments. Since 2.20.

        Values are those of the present moment; for the past, ask for metrics.

        Args:
            cluster_id: Count only this cluster.
            nodepool_name: Count only this node pool.
            department_id: Count only this department.
            group_by: Split the values by cluster.
            telemetry_type: Which value to return.
        """
        return self._send(
            requests.get_departments_telemetry(
                cluster_id=cluster_id,
                nodepool_name=nodepool_name,
                department_id=department_id,
                group_by=group_by,
                telemetry_type=telemetry_type,
            )
        )

    def get_department(self, department_id: str) -> models.Department:
        """Get one department.

        Args:
            department_id: The identifier of the department.
        """
        return self._send(requests.get_department(department_id))

    def update_department(
        self,
        department_id: str,
        department_update_request: models.DepartmentUpdateRequest | Mapping[str, Any],
    ) -> models.Department:
        """Replace the settings of a department.

        Its name and cluster cannot be changed.

        Args:
            department_id: The identifier of the department.
        """
        return self._send(requests.update_department(department_id, department_update_request))

    def delete_department(self, department_id: str) -> None:
        """Delete a department.

        Args:
            department_id: The identifier of the department.
        """
        return self._send(requests.delete_department(department_id))

    @overload
    def get_department_metrics(
        self,
        department_id: str,
        *,
        metric_type: Sequence[models.OrgUnitMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    def get_department_metrics(
        self,
        department_id: str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.OrgUnitMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
    ) -> str: ...

    def get_department_metrics(
        self,
        department_id: str,
        *,
        metric_type: Sequence[models.OrgUnitMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of a department over a time range. Since 2.20.

        Returns JSON, or CSV when only that is accepted. A 207 answer holds only some of the
        metrics.

        Args:
            department_id: The identifier of the department.
            metric_type: Which metrics to return.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            nodepool_name: Count only this node pool.
            accept: the media type of the answer: application/json or text/csv.
        """
        return self._send(
            requests.get_department_metrics(
                department_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
                accept=accept,
            )
        )

    def update_department_resources(
        self, department_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
    ) -> list[models.Resources]:
        """Replace the quota of a department in all node pools.

        The list replaces the present one, so send an entry for every node pool.

        Args:
            department_id: The identifier of the department.
        """
        return self._send(requests.update_department_resources(department_id, body))

    def patch_department_resources(
        self, department_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
    ) -> list[models.Resources]:
        """Change the quota of a department in some node pools.

        Send only the node pools and values that change.

        Args:
            department_id: The identifier of the department.
        """
        return self._send(requests.patch_department_resources(department_id, body))

    @deprecated(
        "organizations.departments.get_departments_0 is deprecated: use organizations.departments.get_departments"
    )
    def get_departments_0(
        self,
        cluster_id: str,
        *,
        exclude_permissions: bool | None = None,
        memory_unit_mb: bool | None = None,
    ) -> list[models.ClusterDepartment]:
        """List the departments of a cluster.

        Deprecated: use `organizations.departments.get_departments`.

        Args:
            cluster_id: The UUID of the cluster.
            exclude_permissions: Leave out who has access, which makes the answer shorter.
            memory_unit_mb: Whether memory is given in megabytes.
        """
        return self._send(
            requests.get_departments_0(
                cluster_id, exclude_permissions=exclude_permissions, memory_unit_mb=memory_unit_mb
            )
        )

    @deprecated(
        "organizations.departments.create_department_0 is deprecated: use organizations.departments.create_department"
    )
    def create_department_0(
        self,
        cluster_id: str,
        department_create_request: models.DepartmentCreateRequest | Mapping[str, Any],
    ) -> models.ClusterDepartment:
        """Create a department in a cluster.

        Deprecated: use `organizations.departments.create_department`.

        Args:
            cluster_id: The UUID of the cluster.
        """
        return self._send(requests.create_department_0(cluster_id, department_create_request))

    @deprecated(
        "organizations.departments.get_department_0 is deprecated: use organizations.departments.get_department"
    )
    def get_department_0(
        self, cluster_id: str, department_id: int, *, exclude_permissions: bool | None = None
    ) -> models.ClusterDepartment:
        """Get a department of a cluster.

        Deprecated: use `organizations.departments.get_department`.

        Args:
            cluster_id: The UUID of the cluster.
            department_id: The identifier of the department.
            exclude_permissions: Leave out who has access, which makes the answer shorter.
        """
        return self._send(
            requests.get_department_0(
                cluster_id, department_id, exclude_permissions=exclude_permissions
            )
        )

    @deprecated(
        "organizations.departments.update_department_0 is deprecated: use organizations.departments.update_department"
    )
    def update_department_0(
        self,
        cluster_id: str,
        department_id: int,
        cluster_department_update_request: (
            models.ClusterDepartmentUpdateRequest | Mapping[str, Any]
        ),
    ) -> models.ClusterDepartment:
        """Replace the settings of a department of a cluster.

        Deprecated: use `organizations.departments.update_department`.

        Args:
            cluster_id: The UUID of the cluster.
            department_id: The identifier of the department.
        """
        return self._send(
            requests.update_department_0(
                cluster_id, department_id, cluster_department_update_request
            )
        )

    @deprecated(
        "organizations.departments.delete_department_0 is deprecated: use organizations.departments.delete_department"
    )
    def delete_department_0(self, cluster_id: str, department_id: int) -> models.ClusterDepartment:
        """Delete a department of a cluster.

        Deprecated: use `organizations.departments.delete_department`.

        Args:
            cluster_id: The UUID of the cluster.
            department_id: The identifier of the department.
        """
        return self._send(requests.delete_department_0(cluster_id, department_id))

    @deprecated(
        "organizations.departments.update_department_admins is deprecated: use authentication_and_authorization.access_rules.create_access_rule"
    )
    def update_department_admins(
        self,
        cluster_id: str,
        department_id: int,
        department_access_control: models.DepartmentAccessControl | Mapping[str, Any],
    ) -> models.DepartmentAccessControl:
        """Set who administers a department.

        Access is given by access rules now.

        Deprecated: use `authentication_and_authorization.access_rules.create_access_rule`.

        Args:
            cluster_id: The UUID of the cluster.
            department_id: The identifier of the department.
        """
        return self._send(
            requests.update_department_admins(cluster_id, department_id, department_access_control)
        )

    @deprecated(
        "organizations.departments.get_departments_metrics is deprecated: use organizations.departments.get_department_metrics"
    )
    def get_departments_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        start: datetime.datetime | None = None,
        end: datetime.datetime | None = None,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
    ) -> models.Departments:
        """Get the metrics of all departments of a cluster over a time range.

        Its successor answers for one department at a time.

        Deprecated: use `organizations.departments.get_department_metrics`.

        Args:
            cluster_uuid: The UUID of the cluster.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            nodepool_name: Count only this node pool.
        """
        return self._send(
            requests.get_departments_metrics(
                cluster_uuid,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
            )
        )

    @deprecated(
        "organizations.departments.get_department_metrics_0 is deprecated: use organizations.departments.get_department_metrics"
    )
    def get_department_metrics_0(
        self,
        cluster_uuid: uuid.UUID | str,
        department_id: str,
        *,
        start: datetime.datetime | None = None,
        end: datetime.datetime | None = None,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
    ) -> models.DepartmentMetrics:
        """Get all metrics of a department of a cluster over a time range.

        Deprecated: use `organizations.departments.get_department_metrics`.

        Args:
            cluster_uuid: The UUID of the cluster.
            department_id: The identifier of the department.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            nodepool_name: Count only this node pool.
        """
        return self._send(
            requests.get_department_metrics_0(
                cluster_uuid,
                department_id,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
            )
        )
