"""Reports. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import reports as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncReports(AsyncGroup):
    """Create reports on resource use and download them as files.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def create_report(
        self, report_request_fields: models.ReportRequestFields | Mapping[str, Any]
    ) -> models.Report:
        """Create a report on the use of resources.

        The report is made in the background; download it once its `status` is `Ready`.
        """
        return await self._send(requests.create_report(report_request_fields))

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
