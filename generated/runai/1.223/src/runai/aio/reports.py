"""Reports. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import reports as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncReports(AsyncGroup):
    """Create reports on resource use and download them as files.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_reports(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: models.ReportFilterAndSortFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> models.ListReports200Response:
        """List the reports that have been created."""
        return await self._send(
            requests.list_reports(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
                search=search,
            )
        )

    async def create_report(
        self, report_request_fields: models.ReportRequestFields | Mapping[str, Any]
    ) -> models.Report:
        """Create a report on the use of resources.

        The report is made in the background; download it once its `status` is `Ready`.
        """
        return await self._send(requests.create_report(report_request_fields))

    async def are_reports_available(self) -> models.AreReportsAvailable200Response:
        """Tell whether reports can be created here."""
        return await self._send(requests.are_reports_available())

    async def count_reports(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the reports."""
        return await self._send(requests.count_reports(filter_by=filter_by, search=search))

    async def get_report_by_id(self, report_id: uuid.UUID | str) -> models.Report:
        """Get the state of a report.

        The contents are returned by `download_report_by_id`.
        """
        return await self._send(requests.get_report_by_id(report_id))

    async def delete_report_by_id(self, report_id: uuid.UUID | str) -> None:
        """Delete a report."""
        return await self._send(requests.delete_report_by_id(report_id))

    async def download_report_by_id(self, report_id: uuid.UUID | str) -> str:
        """Download a report as CSV."""
        return await self._send(requests.download_report_by_id(report_id))
