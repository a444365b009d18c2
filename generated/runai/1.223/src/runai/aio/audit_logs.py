"""AuditLogs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import audit_logs as requests

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Literal

    from .. import models


class AsyncAuditLogs(AsyncGroup):
    """Search the audit log and download it.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_audit_logs(
        self,
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
    ) -> models.GetAuditLogs200Response:
        """List records of the audit log over a time range.

        Each record says who did what, when and with what result.
        """
        return await self._send(
            requests.get_audit_logs(
                start=start,
                end=end,
                offset=offset,
                number_of_samples=number_of_samples,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
            )
        )

    async def download_audit_logs(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        file_type: Literal["CSV", "JSON"] | None = None,
        number_of_samples: int | None = None,
        filter_by: Sequence[str] | None = None,
    ) -> bytes:
        """Download records of the audit log as a file.

        Returns the file as bytes.
        """
        return await self._send(
            requests.download_audit_logs(
                file_type=file_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                filter_by=filter_by,
            )
        )
