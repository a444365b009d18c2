"""Audit. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import audit as requests

if TYPE_CHECKING:
    import datetime

    from .. import models


class AsyncAudit(AsyncGroup):
    """Search the audit log at its first address.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    @deprecated("audit.audit.get_audit_logs is deprecated: use audit.audit_logs.get_audit_logs1")
    async def get_audit_logs(
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
        """
        return await self._send(
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
