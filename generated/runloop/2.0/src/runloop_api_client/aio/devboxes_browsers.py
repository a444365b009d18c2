"""devboxes.browsers. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.devboxes_browsers import DevboxesBrowsers, DevboxesBrowsersViews


class AsyncDevboxesBrowsers(AsyncRestGroup):
    """Devboxes with a browser in them."""

    with_raw_response = View(lambda group: DevboxesBrowsersViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: DevboxesBrowsersViews(group, AsyncStreamed))

    create = _awaited.value(DevboxesBrowsers.create)
    retrieve = _awaited.value(DevboxesBrowsers.retrieve)
