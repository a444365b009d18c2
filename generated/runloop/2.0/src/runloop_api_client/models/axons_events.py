"""Models: axons events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import PlainModel as Model

if TYPE_CHECKING:
    from .axons import AxonEventView


class AxonEventListView(Model):
    """A page of events."""

    events: list[AxonEventView]
    """The events of this page, in order."""
    has_more: bool
    """Whether there are more items after this page."""
    total_count: int | None = None
    """How many items there are on all pages; empty unless asked for by `include_total_count`."""
