"""Distributed Inferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import distributed_inferences as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class DistributedInferences(SyncGroup):
    """Serve models that need several pods for each replica. Since 2.22."""

    __slots__ = ()

    def create_distributed_inference(
        self,
        distributed_inference_creation_request: (
            models.DistributedInferenceCreationRequest | Mapping[str, Any]
        ),
    ) -> models.DistributedInference:
        """Submit a distributed inference. Since 2.22.

        Each replica is one leader with its workers, so that a model may span several nodes. The
        request is accepted at once (202); the cluster starts it in the background. Follow the
        phase with `get_distributed_inference`.
        """
        return self._send(
            requests.create_distributed_inference(distributed_inference_creation_request)
        )

    def get_distributed_inference(
        self, workload_id: uuid.UUID | str
    ) -> models.DistributedInference:
        """Get a distributed inference with its specification and phase. Since 2.22.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.get_distributed_inference(workload_id))

    def delete_distributed_inference(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a distributed inference. Since 2.22.

        The request is accepted at once (202); the cluster removes its pods in the background.

        Args:
            workload_id: The identifier of the workload.
        """
        return self._send(requests.delete_distributed_inference(workload_id))
