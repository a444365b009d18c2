"""Workloads V2. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import workloads_v2 as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncWorkloadsV2(AsyncGroup):
    """Submit and manage workloads of any type that the cluster supports.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def create_workload_v2(
        self, workload_v2_create_request: models.WorkloadV2CreateRequest | Mapping[str, Any]
    ) -> models.WorkloadV2:
        """Submit a workload from a Kubernetes manifest.

        Works for every registered workload type. The request is accepted at once (202); the
        cluster applies the manifest in the background.
        """
        return await self._send(requests.create_workload_v2(workload_v2_create_request))

    async def get_workload_v2_by_id(
        self, workload_v2_id: uuid.UUID | str
    ) -> models.WorkloadV2GetResponse:
        """Get a workload that was submitted as a manifest.

        Includes how far the cluster has followed the last change.
        """
        return await self._send(requests.get_workload_v2_by_id(workload_v2_id))

    async def delete_workload_v2(self, workload_v2_id: uuid.UUID | str) -> models.WorkloadV2:
        """Delete a workload that was submitted as a manifest.

        The request is accepted at once (202); the cluster removes it in the background.
        """
        return await self._send(requests.delete_workload_v2(workload_v2_id))
