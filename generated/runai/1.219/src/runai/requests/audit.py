"""The operations of `audit.audit` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Operation, Paged

if TYPE_CHECKING:
    import datetime


_GET_AUDIT_LOGS: Operation[list[models.AuditLogRecord]] = Operation(
    "audit.audit.get_audit_logs",
    "GET",
    "/v1/k8s/audit",
    parameters=(
        _call.query("start"),
        _call.query("end"),
        _call.query("cluster_uuid"),
        _call.query("action"),
        _call.query("source_type"),
        _call.query("source_id"),
        _call.query("source_name"),
        _call.query("entity_type"),
        _call.query("entity_id"),
        _call.query("limit"),
        _call.query("offset"),
        _call.query("success"),
        _call.query("download"),
    ),
    responses=(_call.json("200", lambda: list[models.AuditLogRecord]),),
    paging=_call.Paging("offset", position="offset", size="limit"),
)


def get_audit_logs(
    *,
    start: datetime.datetime | None = None,
    end: datetime.datetime | None = None,
    cluster_uuid: str | None = None,
    action: str | None = None,
    source_type: str | None = None,
    source_id: str | None = None,
    source_name: str | None = None,
    entity_type: str | None = None,
    entity_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    success: str | None = None,
    download: str | None = None,
) -> Paged[list[models.AuditLogRecord], models.AuditLogRecord]:
    """List records of the audit log."""
    return Paged(
        _GET_AUDIT_LOGS,
        (
            start,
            end,
            cluster_uuid,
            action,
            source_type,
            source_id,
            source_name,
            entity_type,
            entity_id,
            limit,
            offset,
            success,
            download,
        ),
    )
