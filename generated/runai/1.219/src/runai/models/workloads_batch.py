"""Models: workloads batch."""

from __future__ import annotations

import uuid

from .._runtime.model import Model, OpenEnum


class WorkloadBatchAction(OpenEnum):
    """The schema `Action1`."""

    DELETE = "delete"


class BatchResponse(Model):
    """For which workloads a batch action was accepted."""

    id: uuid.UUID
    """The identifier of the batch."""
    succeeded: list[uuid.UUID] | None = None
    """The identifiers of the workloads for which the action was accepted."""
    failed: list[BatchResponseFailureItem] | None = None
    """Workloads for which the action failed, with the reason."""


class BatchResponseFailureItem(Model):
    id: uuid.UUID
    code: int
    message: str


class WorkloadBatch(Model):
    """Workloads and what to do with them."""

    ids: list[uuid.UUID]
    """The identifiers of the workloads."""
    action: WorkloadBatchAction
    """What to do with them: delete, suspend or resume."""
