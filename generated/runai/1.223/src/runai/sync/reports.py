"""Reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import reports as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class Reports(SyncGroup):
    """Create reports on resource use and download them as files. Since 2.19."""

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
    ) -> models.ListReports200Response:
        """List the reports that have been created. Since 2.20.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, createdAt, createdBy, status. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
            sort_by: The field to sort by.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            search: Keep only results in which this text occurs.
        """
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
    ) -> models.Report:
        """Create a report on the use of resources. Since 2.19.

        The report is made in the background; download it once its `status` is `Ready`.
        """
        return self._send(requests.create_report(report_request_fields))

    def are_reports_available(self) -> models.AreReportsAvailable200Response:
        """Tell whether reports can be created here. Since 2.20."""
        return self._send(requests.are_reports_available())

    def count_reports(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the reports. Since 2.20.

        Args:
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, createdAt, createdBy, status. Operators: ==, !=, <=, >=, =@
                (contains), !@ (does not contain), =^ (starts with), =$ (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(requests.count_reports(filter_by=filter_by, search=search))

    def get_report_by_id(self, report_id: uuid.UUID | str) -> models.Report:
        """Get the state of a report. Since 2.19.

        The contents are returned by `download_report_by_id`.

        Args:
            report_id: The identifier of the report.
        """
        return self._send(requests.get_report_by_id(report_id))

    def delete_report_by_id(self, report_id: uuid.UUID | str) -> None:
        """Delete a report. Since 2.19.

        Args:
            report_id: The identifier of the report.
        """
        return self._send(requests.delete_report_by_id(report_id))

    def download_report_by_id(self, report_id: uuid.UUID | str) -> str:
        """Download a report as CSV. Since 2.19.

        Args:
            report_id: The identifier of the report.
        """
        return self._send(requests.download_report_by_id(report_id))
