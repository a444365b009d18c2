"""Audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import audit as requests

if TYPE_CHECKING:
    import datetime

    from .. import models


class Audit(SyncGroup):
    """Search the audit log at its first address."""

    __slots__ = ()

    @deprecated("audit.audit.get_audit_logs is deprecated: use audit.audit_logs.get_audit_logs1")
    def get_audit_logs(
        self,
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
    ) -> list[models.AuditLogRecord]:
        """List records of the audit log.

        Deprecated since 2.19: use `audit.audit_logs.get_audit_logs1`.

        Args:
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            cluster_uuid: Keep only what was done in this cluster.
            action: Keep only this kind of action, such as `Create`.
            source_type: Keep only what this kind of subject did, such as `User`.
            source_id: Keep only what the subject with this identifier did.
            source_name: Keep only what the subject with this name did.
            entity_type: Keep only what was done to this kind of object, such as `Department`.
            entity_id: Keep only what was done to the object with this identifier.
            limit: How many results to return at most. The server takes `50` by default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            success: Keep only what succeeded, or only what failed.
            download: Return a file for download.
        """
        return self._send(
            requests.get_audit_logs(
                start=start,
                end=end,
                cluster_uuid=cluster_uuid,
                action=action,
                source_type=source_type,
                source_id=source_id,
                source_name=source_name,
                entity_type=entity_type,
                entity_id=entity_id,
                limit=limit,
                offset=offset,
                success=success,
                download=download,
            )
        )
