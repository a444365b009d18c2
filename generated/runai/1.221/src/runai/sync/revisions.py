"""Revisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import revisions as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class Revisions(SyncGroup):
    """Look at the revisions of a workload and their events, logs and metrics. Since 2.21."""

    __slots__ = ()

    def get_revision(self, revision_id: uuid.UUID | str) -> models.Revision:
        """Get one revision of an inference workload. Since 2.21.

        Args:
            revision_id: The identifier of the revision.
        """
        return self._send(requests.get_revision(revision_id))

    def get_inference_workload_revisions(
        self, workload_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> models.GetInferenceWorkloadRevisions200Response:
        """List the revisions of an inference workload. Since 2.21.

        Every change of the specification makes a revision; several can have pods while a change
        is rolled out.

        Args:
            workload_id: The identifier of the workload.
            deleted: Return what has been deleted instead of what exists.
        """
        return self._send(requests.get_inference_workload_revisions(workload_id, deleted=deleted))

    def count_inference_workload_revisions(
        self, workload_id: uuid.UUID | str, *, deleted: bool | None = None
    ) -> models.CountResponse:
        """Count the revisions of an inference workload. Since 2.21.

        Args:
            workload_id: The identifier of the workload.
            deleted: Return what has been deleted instead of what exists.
        """
        return self._send(requests.count_inference_workload_revisions(workload_id, deleted=deleted))
