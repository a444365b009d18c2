"""apikeys. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.apikeys import Apikeys, ApikeysViews


class AsyncApikeys(AsyncRestGroup):
    """Create API keys with all rights of the account."""

    with_raw_response = View(lambda group: ApikeysViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: ApikeysViews(group, AsyncStreamed))

    create = _awaited.value(Apikeys.create)
