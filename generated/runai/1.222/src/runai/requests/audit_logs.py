"""The operations of `audit.audit_logs` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Literal


_GET_AUDIT_LOGS: Operation[models.GetAuditLogs200Response] = Operation(
    "audit.audit_logs.get_audit_logs",
    "GET",
    "/api/v1/audit/log",
    parameters=(
        _call.query("start", required=True),
        _call.query("end", required=True),
        _call.query("offset"),
        _call.query("numberOfSamples"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
    ),
    responses=(_call.json("200", lambda: models.GetAuditLogs200Response),),
    paging=_call.Paging(
        "offset", position="offset", size="numberOfSamples", items="audit_logs", next="next"
    ),
)


def get_audit_logs(
    *,
    start: datetime.datetime,
    end: datetime.datetime,
    offset: int | None = None,
    number_of_samples: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal[
            "timestamp",
            "subject",
            "subject_type",
            "source_ip",
            "action",
            "http_method",
            "result",
            "url",
            "entity_type",
            "entity_name",
            "entity_id",
        ]
        | None
    ) = None,
    filter_by: Sequence[str] | None = None,
) -> Paged[models.GetAuditLogs200Response, models.AuditLog]:
    """List records of the audit log over a time range."""
    return Paged(
        _GET_AUDIT_LOGS, (start, end, offset, number_of_samples, sort_order, sort_by, filter_by)
    )


_DOWNLOAD_AUDIT_LOGS: Operation[bytes] = Operation(
    "audit.audit_logs.download_audit_logs",
    "GET",
    "/api/v1/audit/log/file",
    parameters=(
        _call.query("file_type"),
        _call.query("start", required=True),
        _call.query("end", required=True),
        _call.query("numberOfSamples"),
        _call.query("filterBy", explode=False),
    ),
    responses=(_call.binary("200", "application/octet-stream"),),
)


def download_audit_logs(
    *,
    start: datetime.datetime,
    end: datetime.datetime,
    file_type: Literal["CSV", "JSON"] | None = None,
    number_of_samples: int | None = None,
    filter_by: Sequence[str] | None = None,
) -> Call[bytes]:
    """Download records of the audit log as a file."""
    return Call(_DOWNLOAD_AUDIT_LOGS, (file_type, start, end, number_of_samples, filter_by))
