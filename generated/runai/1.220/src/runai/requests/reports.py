"""The operations of `organizations.reports` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_LIST_REPORTS: Operation[models.ListReports200Response] = Operation(
    "organizations.reports.list_reports",
    "GET",
    "/api/v1/org-unit/reports",
    parameters=(
        _call.query("filterBy", explode=False),
        _call.query("sortBy"),
        _call.query("sortOrder"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("search"),
    ),
    responses=(_call.json("200", lambda: models.ListReports200Response),),
    paging=_call.Paging("offset", position="offset", size="limit", items="reports"),
)


def list_reports(
    *,
    filter_by: Sequence[str] | None = None,
    sort_by: models.ReportFilterAndSortFields | str | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    offset: int | None = None,
    limit: int | None = None,
    search: str | None = None,
) -> Paged[models.ListReports200Response, models.Report]:
    """List the reports that have been created."""
    return Paged(_LIST_REPORTS, (filter_by, sort_by, sort_order, offset, limit, search))


_CREATE_REPORT: Operation[models.Report] = Operation(
    "organizations.reports.create_report",
    "POST",
    "/api/v1/org-unit/reports",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.Report),),
)


def create_report(
    report_request_fields: models.ReportRequestFields | Mapping[str, Any],
) -> Call[models.Report]:
    """Create a report on the use of resources."""
    return Call(_CREATE_REPORT, body=report_request_fields)


_ARE_REPORTS_AVAILABLE: Operation[models.AreReportsAvailable200Response] = Operation(
    "organizations.reports.are_reports_available",
    "GET",
    "/api/v1/org-unit/reports/availability",
    responses=(_call.json("200", lambda: models.AreReportsAvailable200Response),),
)


def are_reports_available() -> Call[models.AreReportsAvailable200Response]:
    """Tell whether reports can be created here."""
    return Call(_ARE_REPORTS_AVAILABLE)


_COUNT_REPORTS: Operation[models.CountResponse] = Operation(
    "organizations.reports.count_reports",
    "GET",
    "/api/v1/org-unit/reports/count",
    parameters=(_call.query("filterBy", explode=False), _call.query("search")),
    responses=(_call.json("200", lambda: models.CountResponse),),
)


def count_reports(
    *, filter_by: Sequence[str] | None = None, search: str | None = None
) -> Call[models.CountResponse]:
    """Count the reports."""
    return Call(_COUNT_REPORTS, (filter_by, search))


_GET_REPORT_BY_ID: Operation[models.Report] = Operation(
    "organizations.reports.get_report_by_id",
    "GET",
    "/api/v1/org-unit/reports/{reportId}",
    parameters=(_call.path("reportId"),),
    responses=(_call.json("200", lambda: models.Report),),
)


def get_report_by_id(report_id: uuid.UUID | str) -> Call[models.Report]:
    """Get the state of a report."""
    return Call(_GET_REPORT_BY_ID, (report_id,))


_DELETE_REPORT_BY_ID: Operation[None] = Operation(
    "organizations.reports.delete_report_by_id",
    "DELETE",
    "/api/v1/org-unit/reports/{reportId}",
    parameters=(_call.path("reportId"),),
    responses=(_call.empty("204"),),
)


def delete_report_by_id(report_id: uuid.UUID | str) -> Call[None]:
    """Delete a report."""
    return Call(_DELETE_REPORT_BY_ID, (report_id,))


_DOWNLOAD_REPORT_BY_ID: Operation[str] = Operation(
    "organizations.reports.download_report_by_id",
    "GET",
    "/api/v1/org-unit/reports/{reportId}/file",
    parameters=(_call.path("reportId"),),
    responses=(_call.text("200", "text/csv"),),
)


def download_report_by_id(report_id: uuid.UUID | str) -> Call[str]:
    """Download a report as CSV."""
    return Call(_DOWNLOAD_REPORT_BY_ID, (report_id,))
