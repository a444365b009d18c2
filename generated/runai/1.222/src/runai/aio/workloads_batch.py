"""Workloads batch. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import workloads_batch as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncWorkloadsBatch(AsyncGroup):
    """Delete, suspend or resume many workloads with one call.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def batch_workloads(
        self, workload_batch: models.WorkloadBatch | Mapping[str, Any]
    ) -> models.BatchResponse:
        """Delete, suspend or resume several workloads at once.

        The answer names the workloads for which it was accepted and those for which it failed,
        with the reason.
        """
        return await self._send(requests.batch_workloads(workload_batch))
