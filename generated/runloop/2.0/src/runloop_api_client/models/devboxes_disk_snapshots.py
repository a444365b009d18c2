"""Models: devboxes disk snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .devboxes import DevboxSnapshotView


class SnapshotStatus(OpenEnum):
    """The state that it is in."""

    IN_PROGRESS = "in_progress"
    ERROR = "error"
    COMPLETE = "complete"
    DELETED = "deleted"


class DevboxSnapshotAsyncStatusView(Model):
    """How far a snapshot is."""

    status: SnapshotStatus
    """The state that it is in."""
    error_message: str | None = None
    """Why the snapshot failed, if it did."""
    snapshot: DevboxSnapshotView | None = None
    """The snapshot, once it is complete."""
