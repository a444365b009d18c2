"""The operations of `devboxes.computers` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.devboxes_computers import DevboxesComputers

create = _requested.value(DevboxesComputers.create)
retrieve = _requested.value(DevboxesComputers.retrieve)
keyboard_interaction = _requested.value(DevboxesComputers.keyboard_interaction)
mouse_interaction = _requested.value(DevboxesComputers.mouse_interaction)
screen_interaction = _requested.value(DevboxesComputers.screen_interaction)
