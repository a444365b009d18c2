"""Revisions. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import revisions as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class AsyncRevisions(AsyncGroup):
    """Look at the revisions of a workload and their events, logs and metrics.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_revision(self, revision_id: uuid.UUID | str) -> models.Revision:
        """Get one revision of an inference workload."""
        return await self._send(requests.get_revision(revision_id))

    async def get_inference_workload_revisions(
        self, workload_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> models.GetInferenceWorkloadRevisions200Response:
        """List the revisions of an inference workload.

        Every change of the specification makes a revision; several can have pods while a change
        is rolled out.
        """
        return await self._send(
            requests.get_inference_workload_revisions(workload_id, deleted=deleted)
        )

    async def count_inference_workload_revisions(
        self, workload_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> models.CountResponse:
        """Count the revisions of an inference workload."""
        return await self._send(
            requests.count_inference_workload_revisions(workload_id, deleted=deleted)
        )
