"""The operations of `axons.events` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.axons_events import AxonsEvents

list = _requested.pages(AxonsEvents.list)
