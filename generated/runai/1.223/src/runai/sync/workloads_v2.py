"""Workloads V2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import workloads_v2 as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class WorkloadsV2(SyncGroup):
    """Submit and manage workloads of any type that the cluster supports. Since 2.23."""

    __slots__ = ()

    def create_workload_v2(
        self, workload_v2_create_request: models.WorkloadV2CreateRequest | Mapping[str, Any]
    ) -> models.WorkloadV2:
        """Submit a workload from a Kubernetes manifest. Since 2.23.

        Works for every registered workload type. The request is accepted at once (202); the
        cluster applies the manifest in the background.
        """
        return self._send(requests.create_workload_v2(workload_v2_create_request))

    def get_workload_v2_by_id(
        self, workload_v2_id: uuid.UUID | str
    ) -> models.WorkloadV2GetResponse:
        """Get a workload that was submitted as a manifest. Since 2.23.

        Includes how far the cluster has followed the last change.

        Args:
            workload_v2_id: The identifier of the workload.
        """
        return self._send(requests.get_workload_v2_by_id(workload_v2_id))

    def delete_workload_v2(self, workload_v2_id: uuid.UUID | str) -> models.WorkloadV2:
        """Delete a workload that was submitted as a manifest. Since 2.23.

        The request is accepted at once (202); the cluster removes it in the background.

        Args:
            workload_v2_id: The identifier of the workload.
        """
        return self._send(requests.delete_workload_v2(workload_v2_id))
