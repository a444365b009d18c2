"""objects. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.objects import Objects, ObjectsViews


class AsyncObjects(AsyncRestGroup):
    """Store files and archives, for devboxes and for builds."""

    with_raw_response = View(lambda group: ObjectsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: ObjectsViews(group, AsyncStreamed))

    create = _awaited.value(Objects.create)
    list = _awaited.pages(Objects.list)
    retrieve = _awaited.value(Objects.retrieve)
    delete = _awaited.value(Objects.delete)
    complete = _awaited.value(Objects.complete)
    download = _awaited.value(Objects.download)
    list_public = _awaited.pages(Objects.list_public)
