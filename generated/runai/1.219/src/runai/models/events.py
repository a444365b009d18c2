"""Models: events."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .workloads_shared import Phase


class HistoryRecordType(OpenEnum):
    EVENT = "Event"
    PHASE_UPDATE = "PhaseUpdate"


class Event(Model):
    """The schema `Event1`."""

    created_at: datetime.datetime
    """When it was created."""
    id: uuid.UUID | None = None
    type: str
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    message: str
    reason: str | None = None
    source: str | None = None
    involved_object: InvolvedObject | None = None


class GetWorkloadEvents200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    events: list[Event | None]


class GetWorkloadHistory200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    records: list[HistoryRecord]


class HistoryRecord(Model):
    meta: HistoryRecordMeta
    spec: HistoryRecordSpec


class HistoryRecordMeta(Model):
    creation_timestamp: datetime.datetime
    type: HistoryRecordType


class HistoryRecordSpec(Model):
    event: Event | None = None
    phase_update: PhaseUpdate | None = None


class InvolvedObject(Model):
    uid: uuid.UUID
    kind: str
    name: str
    namespace: str


class PhaseUpdate(Model):
    phase: Phase
    """The phase that it is in now."""
    phase_message: str
    """Why it is in this phase."""
