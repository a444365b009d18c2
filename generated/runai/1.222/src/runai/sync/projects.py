"""Projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import projects as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class Projects(SyncGroup):
    """Manage projects, in which workloads are submitted, and the resources they are given."""

    __slots__ = ()

    def get_projects(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: models.ProjectFilterSortFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> models.GetProjects200Response:
        """List the projects that you may see.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, clusterId, departmentId, parentId, parentName, phase,
                totalGpuQuota, gpuAllocated, createdAt, avgGpuAllocation24h/7d/30d,
                avgGpuUtilization24h/7d/30d, avgGpuMemoryUtilization24h/7d/30d. Operators: ==,
                !=, <=, >=, =@ (contains), !@ (does not contain), =^ (starts with), =$ (ends
                with).
            sort_by: The field to sort by.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            search: Keep only results in which this text occurs.
        """
        return self._send(
            requests.get_projects(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
                search=search,
            )
        )

    def create_project(
        self, project_creation_request: models.ProjectCreationRequest | Mapping[str, Any]
    ) -> models.Project:
        """Create a project in a department.

        The namespace of the project is set up in the background; look at `status.phase` to see
        when the project is ready.
        """
        return self._send(requests.create_project(project_creation_request))

    def count_projects(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the projects that you may see. Since 2.19.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, clusterId, departmentId, parentId, parentName, phase,
                totalGpuQuota, gpuAllocated, createdAt, avgGpuAllocation24h/7d/30d,
                avgGpuUtilization24h/7d/30d, avgGpuMemoryUtilization24h/7d/30d. Operators: ==,
                !=, <=, >=, =@ (contains), !@ (does not contain), =^ (starts with), =$ (ends
                with).
            search: Keep only results in which this text occurs.
        """
        return self._send(requests.count_projects(filter_by=filter_by, search=search))

    def get_projects_telemetry(
        self,
        *,
        telemetry_type: models.OrgUnitTelemetryType | str,
        cluster_id: uuid.UUID | str | None = None,
        nodepool_id: str | None = None,
        department_id: str | None = None,
        group_by: Sequence[Literal["ClusterId", "NodepoolId", "ParentId"]] | None = None,
    ) -> models.TelemetryResponse:
        """Get the present quota and allocation of projects. Since 2.20.

        Values are those of the present moment; for the past, ask for metrics.

        Args:
            cluster_id: Count only this cluster.
            nodepool_id: Count only this node pool.
            department_id: Count only the projects of this department.
            group_by: Split the values by cluster, node pool or parent; at most two of them.
            telemetry_type: Which value to return.
        """
        return self._send(
            requests.get_projects_telemetry(
                cluster_id=cluster_id,
                nodepool_id=nodepool_id,
                department_id=department_id,
                group_by=group_by,
                telemetry_type=telemetry_type,
            )
        )

    def get_project(self, project_id: str) -> models.Project:
        """Get one project.

        Args:
            project_id: The identifier of the project.
        """
        return self._send(requests.get_project(project_id))

    def update_project(
        self,
        project_id: str,
        project_update_request: models.ProjectUpdateRequest | Mapping[str, Any],
    ) -> models.Project:
        """Replace the settings of a project.

        Its name, cluster and parent cannot be changed.

        Args:
            project_id: The identifier of the project.
        """
        return self._send(requests.update_project(project_id, project_update_request))

    def delete_project(self, project_id: str) -> None:
        """Delete a project.

        A 202 answer means that the deletion goes on in the background.

        Args:
            project_id: The identifier of the project.
        """
        return self._send(requests.delete_project(project_id))

    @overload
    def get_project_metrics(
        self,
        project_id: str,
        *,
        metric_type: Sequence[models.OrgUnitMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
        accept: Literal["application/json"] = "application/json",
    ) -> models.MetricsResponse: ...

    @overload
    def get_project_metrics(
        self,
        project_id: str,
        *,
        accept: Literal["text/csv"],
        metric_type: Sequence[models.OrgUnitMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
    ) -> str: ...

    def get_project_metrics(
        self,
        project_id: str,
        *,
        metric_type: Sequence[models.OrgUnitMetricType | str],
        start: datetime.datetime,
        end: datetime.datetime,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
        accept: Literal["application/json", "text/csv"] = "application/json",
    ) -> Any:
        """Get the metrics of a project over a time range. Since 2.20.

        Returns JSON, or CSV when only that is accepted. A 207 answer holds only some of the
        metrics.

        Args:
            project_id: The identifier of the project.
            metric_type: Which metrics to return.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            nodepool_name: Count only this node pool.
            accept: the media type of the answer: application/json or text/csv.
        """
        return self._send(
            requests.get_project_metrics(
                project_id,
                metric_type=metric_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
                accept=accept,
            )
        )

    def update_project_resources(
        self, project_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
    ) -> list[models.Resources]:
        """Replace the quota of a project in all node pools.

        The list replaces the present one, so send an entry for every node pool.

        Args:
            project_id: The identifier of the project.
        """
        return self._send(requests.update_project_resources(project_id, body))

    def patch_project_resources(
        self, project_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
    ) -> list[models.Resources]:
        """Change the quota of a project in some node pools.

        Send only the node pools and values that change.

        Args:
            project_id: The identifier of the project.
        """
        return self._send(requests.patch_project_resources(project_id, body))

    @deprecated(
        "organizations.projects.get_projects_0 is deprecated: use organizations.projects.get_projects"
    )
    def get_projects_0(
        self,
        cluster_id: str,
        *,
        exclude_permissions: bool | None = None,
        memory_unit_mb: bool | None = None,
    ) -> list[models.ClusterProject]:
        """List the projects of a cluster.

        Deprecated: use `organizations.projects.get_projects`.

        Args:
            cluster_id: The UUID of the cluster.
            exclude_permissions: Leave out who has access, which makes the answer shorter.
            memory_unit_mb: Whether memory is given in megabytes.
        """
        return self._send(
            requests.get_projects_0(
                cluster_id, exclude_permissions=exclude_permissions, memory_unit_mb=memory_unit_mb
            )
        )

    @deprecated(
        "organizations.projects.create_project_0 is deprecated: use organizations.projects.create_project"
    )
    def create_project_0(
        self,
        cluster_id: str,
        project_create_request: models.ProjectCreateRequest | Mapping[str, Any],
        *,
        exclude_permissions: bool | None = None,
    ) -> models.ClusterProject:
        """Create a project in a cluster.

        Deprecated: use `organizations.projects.create_project`.

        Args:
            cluster_id: The UUID of the cluster.
            exclude_permissions: Leave out who has access, which makes the answer shorter.
        """
        return self._send(
            requests.create_project_0(
                cluster_id, project_create_request, exclude_permissions=exclude_permissions
            )
        )

    @deprecated(
        "organizations.projects.get_project_0 is deprecated: use organizations.projects.get_project"
    )
    def get_project_0(
        self, cluster_id: str, id: int, *, exclude_permissions: bool | None = None
    ) -> models.ClusterProject:
        """Get a project of a cluster.

        Deprecated: use `organizations.projects.get_project`.

        Args:
            cluster_id: The UUID of the cluster.
            id: The identifier of the project.
            exclude_permissions: Leave out who has access, which makes the answer shorter.
        """
        return self._send(
            requests.get_project_0(cluster_id, id, exclude_permissions=exclude_permissions)
        )

    @deprecated(
        "organizations.projects.update_project_0 is deprecated: use organizations.projects.update_project"
    )
    def update_project_0(
        self,
        cluster_id: str,
        id: int,
        cluster_project_update_request: models.ClusterProjectUpdateRequest | Mapping[str, Any],
        *,
        exclude_permissions: bool | None = None,
    ) -> models.ClusterProject:
        """Replace the settings of a project of a cluster.

        Deprecated: use `organizations.projects.update_project`.

        Args:
            cluster_id: The UUID of the cluster.
            id: The identifier of the project.
            exclude_permissions: Leave out who has access, which makes the answer shorter.
        """
        return self._send(
            requests.update_project_0(
                cluster_id,
                id,
                cluster_project_update_request,
                exclude_permissions=exclude_permissions,
            )
        )

    @deprecated(
        "organizations.projects.delete_project_0 is deprecated: use organizations.projects.delete_project"
    )
    def delete_project_0(self, cluster_id: str, id: int) -> models.ClusterProject:
        """Delete a project of a cluster.

        Deprecated: use `organizations.projects.delete_project`.

        Args:
            cluster_id: The UUID of the cluster.
            id: The number of the project.
        """
        return self._send(requests.delete_project_0(cluster_id, id))

    @deprecated(
        "organizations.projects.get_projects_metrics is deprecated: use organizations.projects.get_project_metrics"
    )
    def get_projects_metrics(
        self,
        cluster_uuid: uuid.UUID | str,
        *,
        start: datetime.datetime | None = None,
        end: datetime.datetime | None = None,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
    ) -> models.Projects:
        """Get the metrics of all projects of a cluster over a time range.

        Its successor answers for one project at a time.

        Deprecated: use `organizations.projects.get_project_metrics`.

        Args:
            cluster_uuid: The UUID of the cluster.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            nodepool_name: Count only this node pool.
        """
        return self._send(
            requests.get_projects_metrics(
                cluster_uuid,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
            )
        )

    @deprecated(
        "organizations.projects.get_project_metrics_0 is deprecated: use organizations.projects.get_project_metrics"
    )
    def get_project_metrics_0(
        self,
        cluster_uuid: uuid.UUID | str,
        project_id: str,
        *,
        start: datetime.datetime | None = None,
        end: datetime.datetime | None = None,
        number_of_samples: int | None = None,
        nodepool_name: str | None = None,
    ) -> models.ProjectMetrics:
        """Get all metrics of a project of a cluster over a time range.

        Deprecated: use `organizations.projects.get_project_metrics`.

        Args:
            cluster_uuid: The UUID of the cluster.
            project_id: The identifier of the project.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many samples to take within the time range, at most 1000. The
                server takes `20` by default.
            nodepool_name: Count only this node pool.
        """
        return self._send(
            requests.get_project_metrics_0(
                cluster_uuid,
                project_id,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
            )
        )
