"""Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import events as requests

if TYPE_CHECKING:
    import uuid
    from typing import Literal

    from .. import models


class Events(SyncGroup):
    """Read the events and logs of workloads."""

    __slots__ = ()

    def get_revision_events(
        self,
        revision_id: uuid.UUID | str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
    ) -> models.GetWorkloadEvents200Response:
        """List the Kubernetes events of an inference revision. Since 2.21.

        Args:
            revision_id: The identifier of the revision.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `desc` by
                default.
        """
        return self._send(
            requests.get_revision_events(
                revision_id, offset=offset, limit=limit, sort_order=sort_order
            )
        )

    def get_revision_history(
        self, revision_id: uuid.UUID | str, *, offset: int | None = None, limit: int | None = None
    ) -> models.GetWorkloadHistory200Response:
        """List the events and phase changes of an inference revision. Since 2.21.

        Args:
            revision_id: The identifier of the revision.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
        """
        return self._send(requests.get_revision_history(revision_id, offset=offset, limit=limit))

    def get_workload_events(
        self,
        workload_id: uuid.UUID | str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
    ) -> models.GetWorkloadEvents200Response:
        """List the Kubernetes events of a workload.

        Covers the events of its pods and of the other resources that belong to it.

        Args:
            workload_id: The identifier of the workload.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `desc` by
                default.
        """
        return self._send(
            requests.get_workload_events(
                workload_id, offset=offset, limit=limit, sort_order=sort_order
            )
        )

    def get_workload_history(
        self, workload_id: uuid.UUID | str, *, offset: int | None = None, limit: int | None = None
    ) -> models.GetWorkloadHistory200Response:
        """List the events and phase changes of a workload.

        Args:
            workload_id: The identifier of the workload.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
        """
        return self._send(requests.get_workload_history(workload_id, offset=offset, limit=limit))
