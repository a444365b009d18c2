"""Reports. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import reports as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from concurrent.futures import Future
    from typing import Any, Literal

    from .. import models


class ThreadedReports(ThreadedGroup):
    """Create reports on resource use and download them as files.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def list_reports(
        self,
        *,
        filter_by: Sequence[str] | None = None,
        sort_by: models.ReportFilterAndSortFields | str | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        search: str | None = None,
    ) -> Future[models.ListReports200Response]:
        """List the reports that have been created."""
        return self._send(
            requests.list_reports(
                filter_by=filter_by,
                sort_by=sort_by,
                sort_order=sort_order,
                offset=offset,
                limit=limit,
                search=search,
            )
        )

    def create_report(
        self, report_request_fields: models.ReportRequestFields | Mapping[str, Any]
    ) -> Future[models.Report]:
        """Create a report on the use of resources.

        The report is made in the background; download it once its `status` is `Ready`.
        """
        return self._send(requests.create_report(report_request_fields))

    def are_reports_available(self) -> Future[models.AreReportsAvailable200Response]:
        """Tell whether reports can be created here."""
        return self._send(requests.are_reports_available())

    def count_reports(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> Future[models.CountResponse]:
        """Count the reports."""
        return self._send(requests.count_reports(filter_by=filter_by, search=search))

    def get_report_by_id(self, report_id: uuid.UUID | str) -> Future[models.Report]:
        """Get the state of a report.

        The contents are returned by `download_report_by_id`.
        """
        return self._send(requests.get_report_by_id(report_id))

    def delete_report_by_id(self, report_id: uuid.UUID | str) -> Future[None]:
        """Delete a report."""
        return self._send(requests.delete_report_by_id(report_id))

    def download_report_by_id(self, report_id: uuid.UUID | str) -> Future[str]:
        """Download a report as CSV."""
        return self._send(requests.download_report_by_id(report_id))
