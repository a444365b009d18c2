"""Models: workloads batch."""

from __future__ import annotations

import uuid

from .._runtime.model import Model, OpenEnum


class WorkloadBatchAction(OpenEnum):
    """The schema `Action1`."""

    DELETE = "delete"


class WorkloadBatch(Model):
    """Workloads and what to do with them."""

    ids: list[uuid.UUID]
    """The identifiers of the workloads."""
    action: WorkloadBatchAction
    """What to do with them: delete, suspend or resume."""
