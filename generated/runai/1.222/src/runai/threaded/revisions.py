"""Revisions. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import revisions as requests

if TYPE_CHECKING:
    import uuid
    from concurrent.futures import Future

    from .. import models


class ThreadedRevisions(ThreadedGroup):
    """Look at the revisions of a workload and their events, logs and metrics.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_revision(self, revision_id: uuid.UUID | str) -> Future[models.Revision]:
        """Get one revision of an inference workload."""
        return self._send(requests.get_revision(revision_id))

    def get_inference_workload_revisions(
        self, workload_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> Future[models.GetInferenceWorkloadRevisions200Response]:
        """List the revisions of an inference workload.

        Every change of the specification makes a revision; several can have pods while a change
        is rolled out.
        """
        return self._send(requests.get_inference_workload_revisions(workload_id, deleted=deleted))

    def count_inference_workload_revisions(
        self, workload_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> Future[models.CountResponse]:
        """Count the revisions of an inference workload."""
        return self._send(requests.count_inference_workload_revisions(workload_id, deleted=deleted))
