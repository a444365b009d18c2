"""Events. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import events as requests

if TYPE_CHECKING:
    import uuid

    from .. import models


class AsyncEvents(AsyncGroup):
    """Read the events and logs of workloads.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_workload_events(
        self, workload_id: uuid.UUID | str, *, offset: int | None = None, limit: int | None = None
    ) -> models.GetWorkloadEvents200Response:
        """List the Kubernetes events of a workload.

        Covers the events of its pods and of the other resources that belong to it.
        """
        return await self._send(
            requests.get_workload_events(workload_id, offset=offset, limit=limit)
        )

    async def get_workload_history(
        self, workload_id: uuid.UUID | str, *, offset: int | None = None, limit: int | None = None
    ) -> models.GetWorkloadHistory200Response:
        """List the events and phase changes of a workload."""
        return await self._send(
            requests.get_workload_history(workload_id, offset=offset, limit=limit)
        )
