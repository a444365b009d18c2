"""The operations of `organizations.reports` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


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
