"""Reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import reports as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Reports(SyncGroup):
    """Create reports on resource use and download them as files. Since 2.19."""

    __slots__ = ()

    def create_report(
        self, report_request_fields: models.ReportRequestFields | Mapping[str, Any]
    ) -> models.Report:
        """Create a report on the use of resources. Since 2.19.

        The report is made in the background; download it once its `status` is `Ready`.
        """
        return self._send(requests.create_report(report_request_fields))

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
