"""restricted_keys. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.restricted_keys import RestrictedKeys, RestrictedKeysViews


class AsyncRestrictedKeys(AsyncRestGroup):
    """Create API keys with chosen rights."""

    with_raw_response = View(lambda group: RestrictedKeysViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: RestrictedKeysViews(group, AsyncStreamed))

    create = _awaited.value(RestrictedKeys.create)
