"""Reports. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import reports as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedReports(ThreadedGroup):
    """Create reports on resource use and download them as files.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def create_report(
        self, report_request_fields: models.ReportRequestFields | Mapping[str, Any]
    ) -> Future[models.Report]:
        """Create a report on the use of resources.

        The report is made in the background; download it once its `status` is `Ready`.
        """
        return self._send(requests.create_report(report_request_fields))

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
