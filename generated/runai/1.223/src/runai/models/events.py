"""Models: events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import Event, HistoryRecordMeta
    from .workloads_shared import Phase


class GetWorkloadEvents200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    events: list[Event | None]


class GetWorkloadHistory200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    records: list[HistoryRecord]


class HistoryRecord(Model):
    """The schema `HistoryRecord1`."""

    meta: HistoryRecordMeta
    spec: HistoryRecordSpec


class HistoryRecordSpec(Model):
    """The schema `HistoryRecord1Spec`."""

    event: Event | None = None
    phase_update: PhaseUpdate | None = None


class PhaseUpdate(Model):
    phase: Phase
    """The phase that it is in now."""
    phase_message: str
    """Why it is in this phase."""
