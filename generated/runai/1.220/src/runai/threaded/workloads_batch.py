"""Workloads batch. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import workloads_batch as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedWorkloadsBatch(ThreadedGroup):
    """Delete, suspend or resume many workloads with one call.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def batch_workloads(
        self, workload_batch: models.WorkloadBatch | Mapping[str, Any]
    ) -> Future[models.BatchResponse]:
        """Delete, suspend or resume several workloads at once.

        The answer names the workloads for which it was accepted and those for which it failed,
        with the reason.
        """
        return self._send(requests.batch_workloads(workload_batch))
