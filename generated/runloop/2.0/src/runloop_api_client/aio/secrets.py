"""secrets. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.secrets import Secrets, SecretsViews


class AsyncSecrets(AsyncRestGroup):
    """Store values that devboxes receive without anybody reading them again."""

    with_raw_response = View(lambda group: SecretsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: SecretsViews(group, AsyncStreamed))

    create = _awaited.value(Secrets.create)
    list = _awaited.value(Secrets.list)
    retrieve = _awaited.value(Secrets.retrieve)
    update = _awaited.value(Secrets.update)
    delete = _awaited.value(Secrets.delete)
