"""Trainings. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import trainings as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncTrainings(AsyncGroup):
    """Run training workloads on a single node.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def create_training1(
        self, training_creation_request: models.TrainingCreationRequest | Mapping[str, Any]
    ) -> models.Training:
        """Submit a training.

        For a training that spans several pods see `distributed.create_distributed`. The request
        is accepted at once (202); the cluster starts it in the background. Follow the phase
        with `get_training`.
        """
        return await self._send(requests.create_training1(training_creation_request))

    async def get_training(self, workload_id: uuid.UUID | str) -> models.Training:
        """Get a training with its specification and phase."""
        return await self._send(requests.get_training(workload_id))

    async def delete_training(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a training.

        The request is accepted at once (202); the cluster removes its pods in the background.
        """
        return await self._send(requests.delete_training(workload_id))

    async def resume_training(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Start a suspended training again.

        The request is accepted at once (202); the cluster recreates its pods in the background.
        """
        return await self._send(requests.resume_training(workload_id))

    async def suspend_training(self, workload_id: uuid.UUID | str) -> models.HttpResponse:
        """Stop a training and keep its definition.

        The request is accepted at once (202); the cluster ends its pods in the background.
        Start it again with `resume_training`.
        """
        return await self._send(requests.suspend_training(workload_id))
