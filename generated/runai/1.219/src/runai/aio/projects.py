"""Projects. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import projects as requests

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncProjects(AsyncGroup):
    """Manage projects, in which workloads are submitted, and the resources they are given.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_projects(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: models.ProjectFilterSortFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> models.GetProjects200Response:
        """List the projects that you may see."""
        return await self._send(
            requests.get_projects(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
            )
        )

    async def create_project(
        self, project_creation_request: models.ProjectCreationRequest | Mapping[str, Any]
    ) -> models.Project:
        """Create a project in a department.

        The namespace of the project is set up in the background; look at `status.phase` to see
        when the project is ready.
        """
        return await self._send(requests.create_project(project_creation_request))

    async def count_projects(
        self, *, filter_by: Sequence[str] | None = None
    ) -> models.CountResponse:
        """Count the projects that you may see."""
        return await self._send(requests.count_projects(filter_by=filter_by))

    async def get_project(self, project_id: str) -> models.Project:
        """Get one project."""
        return await self._send(requests.get_project(project_id))

    async def update_project(
        self,
        project_id: str,
        project_update_request: models.ProjectUpdateRequest | Mapping[str, Any],
    ) -> models.Project:
        """Replace the settings of a project.

        Its name, cluster and parent cannot be changed.
        """
        return await self._send(requests.update_project(project_id, project_update_request))

    async def delete_project(self, project_id: str) -> None:
        """Delete a project."""
        return await self._send(requests.delete_project(project_id))

    async def update_project_resources(
        self, project_id: str, body: Sequence[models.Resources | Mapping[str, Any]]
    ) -> list[models.Resources]:
        """Replace the quota of a project in all node pools.

        The list replaces the present one, so send an entry for every node pool.
        """
        return await self._send(requests.update_project_resources(project_id, body))

    async def patch_project_resources(
        self, project_id: str, body: Sequence[models.Resources | Mapping[str, Any]]
    ) -> list[models.Resources]:
        """Change the quota of a project in some node pools.

        Send only the node pools and values that change.
        """
        return await self._send(requests.patch_project_resources(project_id, body))

    @deprecated(
        "organizations.projects.get_projects_0 is deprecated: use organizations.projects.get_projects"
    )
    async def get_projects_0(
        self,
        cluster_id: str,
        *,
        exclude_permissions: bool | None = None,
        memory_unit_mb: bool | None = None,
    ) -> list[models.ClusterProject]:
        """List the projects of a cluster.

        Deprecated: use `organizations.projects.get_projects`.
        """
        return await self._send(
            requests.get_projects_0(
                cluster_id, exclude_permissions=exclude_permissions, memory_unit_mb=memory_unit_mb
            )
        )

    @deprecated(
        "organizations.projects.create_project_0 is deprecated: use organizations.projects.create_project"
    )
    async def create_project_0(
        self,
        cluster_id: str,
        project_create_request: models.ProjectCreateRequest | Mapping[str, Any],
        *,
        exclude_permissions: bool | None = None,
    ) -> models.ClusterProject:
        """Create a project in a cluster.

        Deprecated: use `organizations.projects.create_project`.
        """
        return await self._send(
            requests.create_project_0(
                cluster_id, project_create_request, exclude_permissions=exclude_permissions
            )
        )

    @deprecated(
        "organizations.projects.get_project_0 is deprecated: use organizations.projects.get_project"
    )
    async def get_project_0(
        self, cluster_id: str, id: int, *, exclude_permissions: bool | None = None
    ) -> models.ClusterProject:
        """Get a project of a cluster.

        Deprecated: use `organizations.projects.get_project`.
        """
        return await self._send(
            requests.get_project_0(cluster_id, id, exclude_permissions=exclude_permissions)
        )

    @deprecated(
        "organizations.projects.update_project_0 is deprecated: use organizations.projects.update_project"
    )
    async def update_project_0(
        self,
        cluster_id: str,
        id: int,
        cluster_project_update_request: models.ClusterProjectUpdateRequest | Mapping[str, Any],
        *,
        exclude_permissions: bool | None = None,
    ) -> models.ClusterProject:
        """Replace the settings of a project of a cluster.

        Deprecated: use `organizations.projects.update_project`.
        """
        return await self._send(
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
    async def delete_project_0(self, cluster_id: str, id: int) -> models.ClusterProject:
        """Delete a project of a cluster.

        Deprecated: use `organizations.projects.delete_project`.
        """
        return await self._send(requests.delete_project_0(cluster_id, id))

    @deprecated("organizations.projects.get_projects_metrics is deprecated: it will be removed")
    async def get_projects_metrics(
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

        Deprecated.
        """
        return await self._send(
            requests.get_projects_metrics(
                cluster_uuid,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
            )
        )

    @deprecated("organizations.projects.get_project_metrics_0 is deprecated: it will be removed")
    async def get_project_metrics_0(
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

        Deprecated.
        """
        return await self._send(
            requests.get_project_metrics_0(
                cluster_uuid,
                project_id,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                nodepool_name=nodepool_name,
            )
        )
