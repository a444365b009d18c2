"""AuditLogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import audit_logs as requests

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from typing import Literal

    from .. import models


class AuditLogs(SyncGroup):
    """Search the audit log and download it. Since 2.19."""

    __slots__ = ()

    def get_audit_logs(
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
        """List records of the audit log over a time range. Since 2.20.

        Each record says who did what, when and with what result.

        Args:
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            number_of_samples: How many records to return, at most 1000. The server takes `20`
                by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: timestamp, subject, subject_type, source_ip, action, result, url,
                entity_type, entity_name, cluster_name. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
        """
        return self._send(
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

    def download_audit_logs(
        self,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        file_type: Literal["CSV", "JSON"] | None = None,
        number_of_samples: int | None = None,
        filter_by: Sequence[str] | None = None,
    ) -> bytes:
        """Download records of the audit log as a file. Since 2.19.

        Returns the file as bytes.

        Args:
            file_type: The format of the file. The server takes `CSV` by default.
            start: The beginning of the time range, a date and time as in RFC 3339.
            end: The end of the time range, a date and time as in RFC 3339.
            number_of_samples: How many records to write, at most 1000. The server takes `20` by
                default.
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: timestamp, subject, subject_type, source_ip, action, result, url,
                entity_type, entity_name, cluster_name. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
        """
        return self._send(
            requests.download_audit_logs(
                file_type=file_type,
                start=start,
                end=end,
                number_of_samples=number_of_samples,
                filter_by=filter_by,
            )
        )
