"""devboxes.computers. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.devboxes_computers import DevboxesComputers, DevboxesComputersViews


class AsyncDevboxesComputers(AsyncRestGroup):
    """Devboxes with a desktop in them, controlled by mouse and keyboard."""

    with_raw_response = View(lambda group: DevboxesComputersViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: DevboxesComputersViews(group, AsyncStreamed))

    create = _awaited.value(DevboxesComputers.create)
    retrieve = _awaited.value(DevboxesComputers.retrieve)
    keyboard_interaction = _awaited.value(DevboxesComputers.keyboard_interaction)
    mouse_interaction = _awaited.value(DevboxesComputers.mouse_interaction)
    screen_interaction = _awaited.value(DevboxesComputers.screen_interaction)
