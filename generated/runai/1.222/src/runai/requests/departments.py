"""The operations of `organizations.departments` as values, to send in any way."""

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


_GET_DEPARTMENTS: Operation[models.GetDepartments200Response] = Operation(
    "organizations.departments.get_departments",
    "GET",
    "/api/v1/org-unit/departments",
    parameters=(
        _call.query("filterBy", explode=False),
        _call.query("sortBy"),
        _call.query("verbosity"),
        _call.query("sortOrder"),
        _call.query("offset"),
        _call.query("limit"),
    ),
    responses=(_call.json("200", lambda: models.GetDepartments200Response),),
    paging=_call.Paging(
        "offset", position="offset", size="limit", items="departments", next="next"
    ),
)


def get_departments(
    *,
    filter_by: Sequence[str] | None = None,
    sort_by: models.DepartmentFilterSortFields | str | None = None,
    verbosity: models.Verbosity | str | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
) -> Paged[models.GetDepartments200Response, models.DepartmentForList]:
    """List the departments that you may see."""
    return Paged(_GET_DEPARTMENTS, (filter_by, sort_by, verbosity, sort_order, offset, limit))


_CREATE_DEPARTMENT: Operation[models.Department] = Operation(
    "organizations.departments.create_department",
    "POST",
    "/api/v1/org-unit/departments",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.Department),),
)


def create_department(
    department_creation_request: models.DepartmentCreationRequest | Mapping[str, Any],
) -> Call[models.Department]:
    """Create a department in a cluster."""
    return Call(_CREATE_DEPARTMENT, body=department_creation_request)


_COUNT_DEPARTMENTS: Operation[models.CountResponse] = Operation(
    "organizations.departments.count_departments",
    "GET",
    "/api/v1/org-unit/departments/count",
    parameters=(_call.query("filterBy", explode=False),),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_departments(*, filter_by: Sequence[str] | None = None) -> Call[models.CountResponse]:
    """Count the departments that you may see."""
    return Call(_COUNT_DEPARTMENTS, (filter_by,))


_GET_DEPARTMENTS_TELEMETRY: Operation[models.TelemetryResponse] = Operation(
    "organizations.departments.get_departments_telemetry",
    "GET",
    "/api/v1/org-unit/departments/telemetry",
    parameters=(
        _call.query("clusterId"),
        _call.query("nodepoolName"),
        _call.query("departmentId"),
        _call.query("groupBy", explode=False),
        _call.query("telemetryType", required=True),
    ),
    responses=(_call.json("200", lambda: models.TelemetryResponse),),
)


def get_departments_telemetry(
    *,
    telemetry_type: models.OrgUnitTelemetryType | str,
    cluster_id: uuid.UUID | str | None = None,
    nodepool_name: str | None = None,
    department_id: str | None = None,
    group_by: Sequence[Literal["CLUSTER_ID"]] | None = None,
) -> Call[models.TelemetryResponse]:
    """Get the present quota and allocation of departments."""
    return Call(
        _GET_DEPARTMENTS_TELEMETRY,
        (cluster_id, nodepool_name, department_id, group_by, telemetry_type),
    )


_GET_DEPARTMENT: Operation[models.Department] = Operation(
    "organizations.departments.get_department",
    "GET",
    "/api/v1/org-unit/departments/{departmentId}",
    parameters=(_call.path("departmentId"),),
    responses=(_call.json("200", lambda: models.Department),),
)


def get_department(department_id: str) -> Call[models.Department]:
    """Get one department."""
    return Call(_GET_DEPARTMENT, (department_id,))


_UPDATE_DEPARTMENT: Operation[models.Department] = Operation(
    "organizations.departments.update_department",
    "PUT",
    "/api/v1/org-unit/departments/{departmentId}",
    parameters=(_call.path("departmentId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Department),),
)


def update_department(
    department_id: str,
    department_update_request: models.DepartmentUpdateRequest | Mapping[str, Any],
) -> Call[models.Department]:
    """Replace the settings of a department."""
    return Call(_UPDATE_DEPARTMENT, (department_id,), body=department_update_request)


_DELETE_DEPARTMENT: Operation[None] = Operation(
    "organizations.departments.delete_department",
    "DELETE",
    "/api/v1/org-unit/departments/{departmentId}",
    parameters=(_call.path("departmentId"),),
    responses=(_call.empty("204"),),
)


def delete_department(department_id: str) -> Call[None]:
    """Delete a department."""
    return Call(_DELETE_DEPARTMENT, (department_id,))


_GET_DEPARTMENT_METRICS: Operation[models.MetricsResponse | str] = Operation(
    "organizations.departments.get_department_metrics",
    "GET",
    "/api/v1/org-unit/departments/{departmentId}/metrics",
    parameters=(
        _call.path("departmentId"),
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


def get_department_metrics(
    department_id: str,
    *,
    metric_type: Sequence[models.OrgUnitMetricType | str],
    start: datetime.datetime,
    end: datetime.datetime,
    number_of_samples: int | None = None,
    nodepool_name: str | None = None,
    accept: Literal["application/json", "text/csv"] = "application/json",
) -> Call[models.MetricsResponse | str]:
    """Get the metrics of a department over a time range."""
    return Call(
        _GET_DEPARTMENT_METRICS,
        (department_id, metric_type, start, end, number_of_samples, nodepool_name),
        accept=accept,
    )


_UPDATE_DEPARTMENT_RESOURCES: Operation[list[models.Resources]] = Operation(
    "organizations.departments.update_department_resources",
    "PUT",
    "/api/v1/org-unit/departments/{departmentId}/resources",
    parameters=(_call.path("departmentId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: list[models.Resources]),),
)


def update_department_resources(
    department_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
) -> Call[list[models.Resources]]:
    """Replace the quota of a department in all node pools."""
    return Call(_UPDATE_DEPARTMENT_RESOURCES, (department_id,), body=body)


_PATCH_DEPARTMENT_RESOURCES: Operation[list[models.Resources]] = Operation(
    "organizations.departments.patch_department_resources",
    "PATCH",
    "/api/v1/org-unit/departments/{departmentId}/resources",
    parameters=(_call.path("departmentId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: list[models.Resources]),),
)


def patch_department_resources(
    department_id: str, body: Sequence[models.ResourcesNullable | Mapping[str, Any]]
) -> Call[list[models.Resources]]:
    """Change the quota of a department in some node pools."""
    return Call(_PATCH_DEPARTMENT_RESOURCES, (department_id,), body=body)


_GET_DEPARTMENTS_0: Operation[list[models.ClusterDepartment]] = Operation(
    "organizations.departments.get_departments_0",
    "GET",
    "/v1/k8s/clusters/{clusterId}/departments",
    parameters=(
        _call.path("clusterId"),
        _call.query("excludePermissions"),
        _call.query("memoryUnitMb"),
    ),
    responses=(_call.json("200", lambda: list[models.ClusterDepartment]),),
)


def get_departments_0(
    cluster_id: str, *, exclude_permissions: bool | None = None, memory_unit_mb: bool | None = None
) -> Call[list[models.ClusterDepartment]]:
    """List the departments of a cluster."""
    return Call(_GET_DEPARTMENTS_0, (cluster_id, exclude_permissions, memory_unit_mb))


_CREATE_DEPARTMENT_0: Operation[models.ClusterDepartment] = Operation(
    "organizations.departments.create_department_0",
    "POST",
    "/v1/k8s/clusters/{clusterId}/departments",
    parameters=(_call.path("clusterId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ClusterDepartment),),
)


def create_department_0(
    cluster_id: str, department_create_request: models.DepartmentCreateRequest | Mapping[str, Any]
) -> Call[models.ClusterDepartment]:
    """Create a department in a cluster."""
    return Call(_CREATE_DEPARTMENT_0, (cluster_id,), body=department_create_request)


_GET_DEPARTMENT_0: Operation[models.ClusterDepartment] = Operation(
    "organizations.departments.get_department_0",
    "GET",
    "/v1/k8s/clusters/{clusterId}/departments/{department-id}",
    parameters=(
        _call.path("clusterId"),
        _call.path("department-id"),
        _call.query("excludePermissions"),
    ),
    responses=(_call.json("200", lambda: models.ClusterDepartment),),
)


def get_department_0(
    cluster_id: str, department_id: int, *, exclude_permissions: bool | None = None
) -> Call[models.ClusterDepartment]:
    """Get a department of a cluster."""
    return Call(_GET_DEPARTMENT_0, (cluster_id, department_id, exclude_permissions))


_UPDATE_DEPARTMENT_0: Operation[models.ClusterDepartment] = Operation(
    "organizations.departments.update_department_0",
    "PUT",
    "/v1/k8s/clusters/{clusterId}/departments/{department-id}",
    parameters=(_call.path("clusterId"), _call.path("department-id")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ClusterDepartment),),
)


def update_department_0(
    cluster_id: str,
    department_id: int,
    cluster_department_update_request: models.ClusterDepartmentUpdateRequest | Mapping[str, Any],
) -> Call[models.ClusterDepartment]:
    """Replace the settings of a department of a cluster."""
    return Call(
        _UPDATE_DEPARTMENT_0, (cluster_id, department_id), body=cluster_department_update_request
    )


_DELETE_DEPARTMENT_0: Operation[models.ClusterDepartment] = Operation(
    "organizations.departments.delete_department_0",
    "DELETE",
    "/v1/k8s/clusters/{clusterId}/departments/{department-id}",
    parameters=(_call.path("clusterId"), _call.path("department-id")),
    responses=(_call.json("200", lambda: models.ClusterDepartment),),
)


def delete_department_0(cluster_id: str, department_id: int) -> Call[models.ClusterDepartment]:
    """Delete a department of a cluster."""
    return Call(_DELETE_DEPARTMENT_0, (cluster_id, department_id))


_UPDATE_DEPARTMENT_ADMINS: Operation[models.DepartmentAccessControl] = Operation(
    "organizations.departments.update_department_admins",
    "PUT",
    "/v1/k8s/clusters/{clusterId}/departments/{department-id}/access-control",
    parameters=(_call.path("clusterId"), _call.path("department-id")),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.DepartmentAccessControl),),
)


def update_department_admins(
    cluster_id: str,
    department_id: int,
    department_access_control: models.DepartmentAccessControl | Mapping[str, Any],
) -> Call[models.DepartmentAccessControl]:
    """Set who administers a department."""
    return Call(
        _UPDATE_DEPARTMENT_ADMINS, (cluster_id, department_id), body=department_access_control
    )


_GET_DEPARTMENTS_METRICS: Operation[models.Departments] = Operation(
    "organizations.departments.get_departments_metrics",
    "GET",
    "/v1/k8s/clusters/{clusterUuid}/departments/metrics",
    parameters=(
        _call.path("clusterUuid"),
        _call.query("start"),
        _call.query("end"),
        _call.query("numberOfSamples"),
        _call.query("nodepoolName"),
    ),
    responses=(_call.json("200", lambda: models.Departments),),
)


def get_departments_metrics(
    cluster_uuid: uuid.UUID | str,
    *,
    start: datetime.datetime | None = None,
    end: datetime.datetime | None = None,
    number_of_samples: int | None = None,
    nodepool_name: str | None = None,
) -> Call[models.Departments]:
    """Get the metrics of all departments of a cluster over a time range."""
    return Call(
        _GET_DEPARTMENTS_METRICS, (cluster_uuid, start, end, number_of_samples, nodepool_name)
    )


_GET_DEPARTMENT_METRICS_0: Operation[models.DepartmentMetrics] = Operation(
    "organizations.departments.get_department_metrics_0",
    "GET",
    "/v1/k8s/clusters/{clusterUuid}/departments/{departmentId}/metrics",
    parameters=(
        _call.path("clusterUuid"),
        _call.path("departmentId"),
        _call.query("start"),
        _call.query("end"),
        _call.query("numberOfSamples"),
        _call.query("nodepoolName"),
    ),
    responses=(_call.json("200", lambda: models.DepartmentMetrics),),
)


def get_department_metrics_0(
    cluster_uuid: uuid.UUID | str,
    department_id: str,
    *,
    start: datetime.datetime | None = None,
    end: datetime.datetime | None = None,
    number_of_samples: int | None = None,
    nodepool_name: str | None = None,
) -> Call[models.DepartmentMetrics]:
    """Get all metrics of a department of a cluster over a time range."""
    return Call(
        _GET_DEPARTMENT_METRICS_0,
        (cluster_uuid, department_id, start, end, number_of_samples, nodepool_name),
    )
