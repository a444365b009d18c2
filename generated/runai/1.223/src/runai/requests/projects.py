"""The operations of `organizations.projects` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_GET_PROJECTS: Operation[models.GetProjects200Response] = Operation(
    "organizations.projects.get_projects",
    "GET",
    "/api/v1/org-unit/projects",
    parameters=(
        _call.query("filterBy", explode=False),
        _call.query("sortBy"),
        _call.query("sortOrder"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.GetProjects200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="projects", next="next"),
)


def get_projects(
    *,
    filter_by: Sequence[str] | None = None,
    sort_by: models.ProjectFilterSortFields | str | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    search: str | None = None,
) -> Paged[models.GetProjects200Response, models.Project]:
    """List the projects that you may see."""
    return Paged(_GET_PROJECTS, (filter_by, sort_by, sort_order, offset, limit, search))


_CREATE_PROJECT: Operation[models.Project] = Operation(
    "organizations.projects.create_project",
    "POST",
    "/api/v1/org-unit/projects",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.Project),),
)


def create_project(
    project_creation_request: models.ProjectCreationRequest | Mapping[str, Any],
) -> Call[models.Project]:
    """Create a project in a department."""
    return Call(_CREATE_PROJECT, body=project_creation_request)


_COUNT_PROJECTS: Operation[models.CountResponse] = Operation(
    "organizations.projects.count_projects",
    "GET",
    "/api/v1/org-unit/projects/count",
    parameters=(_call.query("filterBy", explode=False), _call.query("search")),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_projects(
    *, filter_by: Sequence[str] | None = None, search: str | None = None
) -> Call[models.CountResponse]:
    """Count the projects that you may see."""
    return Call(_COUNT_PROJECTS, (filter_by, search))


_GET_PROJECTS_TELEMETRY: Operation[models.TelemetryResponse] = Operation(
    "organizations.projects.get_projects_telemetry",
    "GET",
    "/api/v1/org-unit/projects/telemetry",
    parameters=(
        _call.query("clusterId"),
        _call.query("nodepoolId"),
        _call.query("departmentId"),
        _call.query("groupBy", explode=False),
        _call.query("telemetryType", required=True),
    ),
    responses=(_call.json("200", lambda: models.TelemetryResponse),),
)


def get_projects_telemetry(
    *,
    telemetry_type: models.OrgUnitTelemetryType | str,
    cluster_id: uuid.UUID | str | None = None,
    nodepool_id: str | None = None,
    department_id: str | None = None,
    group_by: Sequence[Literal["ClusterId", "NodepoolId", "ParentId"]] | None = None,
) -> Call[models.TelemetryResponse]:
    """Get the present quota and allocation of projects."""
    return Call(
        _GET_PROJECTS_TELEMETRY, (cluster_id, nodepool_id, department_id, group_by, telemetry_type)
    )


_GET_PROJECT: Operation[models.Project] = Operation(
    "organizations.projects.get_project",
    "GET",
    "/api/v1/org-unit/projects/{projectId}",
    parameters=(_call.path("projectId"),),
    responses=(_call.json("200", lambda: models.Project),),
)


def get_project(project_id: str) -> Call[models.Project]:
    """Get one project."""
    return Call(_GET_PROJECT, (project_id,))


_UPDATE_PROJECT: Operation[models.Project] = Operation(
    "organizations.projects.update_project",
    "PUT",
    "/api/v1/org-unit/projects/{projectId}",
    parameters=(_call.path("projectId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Project),),
)


def update_project(
    project_id: str, project_update_request: models.ProjectUpdateRequest | Mapping[str, Any]
) -> Call[models.Project]:
    """Replace the settings of a project."""
    return Call(_UPDATE_PROJECT, (project_id,), body=project_update_request)


_DELETE_PROJECT: Operation[None] = Operation(
    "organizations.projects.delete_project",
    "DELETE",
    "/api/v1/org-unit/projects/{projectId}",
    parameters=(_call.path("projectId"),),
    responses=(_call.empty("202"), _call.empty("204")),
)


def delete_project(project_id: str) -> Call[None]:
    """Delete a project."""
    return Call(_DELETE_PROJECT, (project_id,))


_GET_PROJECT_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "organizations.projects.get_project_metrics",
    "GET",
    "/api/v1/org-unit/projects/{projectId}/metrics",
    parameters=(
        _call.path("projectId"),
        _call.query("metricType", explode=False, required=True),
        _call.query("start", required=True),
        _call.query("end", required=True),
        _call.query("numberOfSamples"),
        _call.query("nodepoolName"),
    ),
    responses=(
        _call.json("200", lambda: models.MetricsResponse),
        _call.text("200", "text/csv"),
        _call.json("207", lambda: models.MetricsResponse),
    ),
)


def get_project_metrics(
    project_id: str,
    *,
    metric_type: Sequence[models.OrgUnitMetricType | str],
    start: datetime.datetime,
    end: datetime.datetime,
    number_of_samples: int | None = None,
    nodepool_name: str | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the metrics of a project over a time range."""
    return Call(
        _GET_PROJECT_METRICS,
        (project_id, metric_type, start, end, number_of_samples, nodepool_name),
        accept=accept,
    )


_UPDATE_PROJECT_RESOURCES: Operation[list[models.Resources]] = Operation(
    "organizations.projects.update_project_resources",
    "PUT",
    "/api/v1/org-unit/projects/{projectId}/resources",
    parameters=(_call.path("projectId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: list[models.Resources]),),
)


def update_project_resources(
    project_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
) -> Call[list[models.Resources]]:
    """Replace the quota of a project in all node pools."""
    return Call(_UPDATE_PROJECT_RESOURCES, (project_id,), body=body)


_PATCH_PROJECT_RESOURCES: Operation[list[models.Resources]] = Operation(
    "organizations.projects.patch_project_resources",
    "PATCH",
    "/api/v1/org-unit/projects/{projectId}/resources",
    parameters=(_call.path("projectId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: list[models.Resources]),),
)


def patch_project_resources(
    project_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
) -> Call[list[models.Resources]]:
    """Change the quota of a project in some node pools."""
    return Call(_PATCH_PROJECT_RESOURCES, (project_id,), body=body)


_GET_PROJECTS_0: Operation[list[models.ClusterProject]] = Operation(
    "organizations.projects.get_projects_0",
    "GET",
    "/v1/k8s/clusters/{clusterId}/projects",
    parameters=(
        _call.path("clusterId"),
        _call.query("excludePermissions"),
        _call.query("memoryUnitMb"),
    ),
    responses=(_call.json("200", lambda: list[models.ClusterProject]),),
)


def get_projects_0(
    cluster_id: str, *, exclude_permissions: bool | None = None, memory_unit_mb: bool | None = None
) -> Call[list[models.ClusterProject]]:
    """List the projects of a cluster."""
    return Call(_GET_PROJECTS_0, (cluster_id, exclude_permissions, memory_unit_mb))


_CREATE_PROJECT_0: Operation[models.ClusterProject] = Operation(
    "organizations.projects.create_project_0",
    "POST",
    "/v1/k8s/clusters/{clusterId}/projects",
    parameters=(_call.path("clusterId"), _call.query("excludePermissions")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ClusterProject),),
)


def create_project_0(
    cluster_id: str,
    project_create_request: models.ProjectCreateRequest | Mapping[str, Any],
    *,
    exclude_permissions: bool | None = None,
) -> Call[models.ClusterProject]:
    """Create a project in a cluster."""
    return Call(_CREATE_PROJECT_0, (cluster_id, exclude_permissions), body=project_create_request)


_GET_PROJECT_0: Operation[models.ClusterProject] = Operation(
    "organizations.projects.get_project_0",
    "GET",
    "/v1/k8s/clusters/{clusterId}/projects/{id}",
    parameters=(_call.path("clusterId"), _call.path("id"), _call.query("excludePermissions")),
    responses=(_call.json("200", lambda: models.ClusterProject),),
)


def get_project_0(
    cluster_id: str, id: int, *, exclude_permissions: bool | None = None
) -> Call[models.ClusterProject]:
    """Get a project of a cluster."""
    return Call(_GET_PROJECT_0, (cluster_id, id, exclude_permissions))


_UPDATE_PROJECT_0: Operation[models.ClusterProject] = Operation(
    "organizations.projects.update_project_0",
    "PUT",
    "/v1/k8s/clusters/{clusterId}/projects/{id}",
    parameters=(_call.path("clusterId"), _call.path("id"), _call.query("excludePermissions")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ClusterProject),),
)


def update_project_0(
    cluster_id: str,
    id: int,
    cluster_project_update_request: models.ClusterProjectUpdateRequest | Mapping[str, Any],
    *,
    exclude_permissions: bool | None = None,
) -> Call[models.ClusterProject]:
    """Replace the settings of a project of a cluster."""
    return Call(
        _UPDATE_PROJECT_0,
        (cluster_id, id, exclude_permissions),
        body=cluster_project_update_request,
    )


_DELETE_PROJECT_0: Operation[models.ClusterProject] = Operation(
    "organizations.projects.delete_project_0",
    "DELETE",
    "/v1/k8s/clusters/{clusterId}/projects/{id}",
    parameters=(_call.path("clusterId"), _call.path("id")),
    responses=(_call.json("200", lambda: models.ClusterProject),),
)


def delete_project_0(cluster_id: str, id: int) -> Call[models.ClusterProject]:
    """Delete a project of a cluster."""
    return Call(_DELETE_PROJECT_0, (cluster_id, id))


_GET_PROJECTS_METRICS: Operation[models.Projects] = Operation(
    "organizations.projects.get_projects_metrics",
    "GET",
    "/v1/k8s/clusters/{clusterUuid}/projects/metrics",
    parameters=(
        _call.path("clusterUuid"),
        _call.query("start"),
        _call.query("end"),
        _call.query("numberOfSamples"),
        _call.query("nodepoolName"),
    ),
    responses=(_call.json("200", lambda: models.Projects),),
)


def get_projects_metrics(
    cluster_uuid: uuid.UUID | str,
    *,
    start: datetime.datetime | None = None,
    end: datetime.datetime | None = None,
    number_of_samples: int | None = None,
    nodepool_name: str | None = None,
) -> Call[models.Projects]:
    """Get the metrics of all projects of a cluster over a time range."""
    return Call(_GET_PROJECTS_METRICS, (cluster_uuid, start, end, number_of_samples, nodepool_name))


_GET_PROJECT_METRICS_0: Operation[models.ProjectMetrics] = Operation(
    "organizations.projects.get_project_metrics_0",
    "GET",
    "/v1/k8s/clusters/{clusterUuid}/projects/{projectId}/metrics",
    parameters=(
        _call.path("clusterUuid"),
        _call.path("projectId"),
        _call.query("start"),
        _call.query("end"),
        _call.query("numberOfSamples"),
        _call.query("nodepoolName"),
    ),
    responses=(_call.json("200", lambda: models.ProjectMetrics),),
)


def get_project_metrics_0(
    cluster_uuid: uuid.UUID | str,
    project_id: str,
    *,
    start: datetime.datetime | None = None,
    end: datetime.datetime | None = None,
    number_of_samples: int | None = None,
    nodepool_name: str | None = None,
) -> Call[models.ProjectMetrics]:
    """Get all metrics of a project of a cluster over a time range."""
    return Call(
        _GET_PROJECT_METRICS_0,
        (cluster_uuid, project_id, start, end, number_of_samples, nodepool_name),
    )
