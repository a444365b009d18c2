"""pty. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.pty import Pty, PtyViews


class AsyncPty(AsyncRestGroup):
    """Open and control interactive terminals."""

    with_raw_response = View(lambda group: PtyViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: PtyViews(group, AsyncStreamed))

    connect = _awaited.value(Pty.connect)
    control = _awaited.value(Pty.control)
