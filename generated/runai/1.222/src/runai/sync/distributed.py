"""Distributed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import distributed as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Distributed(SyncGroup):
    """Run training workloads that are spread over several pods."""

    __slots__ = ()

    def create_distributed(
        self, distributed_creation_request: models.DistributedCreationRequest | Mapping[str, Any]
    ) -> models.DistributedWorkload:
        """Submit a distributed training.

        The specification describes the workers; `master_spec` describes the master where the
        framework has one. The request is accepted at once (202); the cluster starts it in the
        background. Follow the phase with `get_distributed`.
        """
        return self._send(requests.create_distributed(distributed_creation_request))

    def get_distributed(self, workload_id: uuid.UUID | str) -> models.DistributedWorkload:
        """Get a distributed training with its specification and phase.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.get_distributed(workload_id))

    def delete_distributed(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a distributed training.

        The request is accepted at once (202); the cluster removes its pods in the background.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.delete_distributed(workload_id))

    def resume_distributed(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Start a suspended distributed training again. Since 2.20.

        The request is accepted at once (202); the cluster recreates its pods in the background.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.resume_distributed(workload_id))

    def suspend_distributed(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Stop a distributed training and keep its definition. Since 2.20.

        The request is accepted at once (202); the cluster ends its pods in the background.
        Start it again with `resume_distributed`.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.suspend_distributed(workload_id))
