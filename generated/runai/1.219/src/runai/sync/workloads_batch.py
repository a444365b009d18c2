"""Workloads batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import workloads_batch as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class WorkloadsBatch(SyncGroup):
    """Delete, suspend or resume many workloads with one call. Since 2.19."""

    __slots__ = ()

    def batch_workloads(
        self, workload_batch: models.WorkloadBatch | Mapping[str, Any]
    ) -> models.BatchResponse:
        """Delete, suspend or resume several workloads at once. Since 2.19.

        The answer names the workloads for which it was accepted and those for which it failed,
        with the reason.
        """
        return self._send(requests.batch_workloads(workload_batch))
