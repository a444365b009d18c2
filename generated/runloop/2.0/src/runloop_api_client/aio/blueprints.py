"""blueprints. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.blueprints import Blueprints, BlueprintsViews


class AsyncBlueprints(AsyncRestGroup):
    """Build and manage blueprints, the images that devboxes start from."""

    with_raw_response = View(lambda group: BlueprintsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: BlueprintsViews(group, AsyncStreamed))

    create = _awaited.value(Blueprints.create)
    list = _awaited.pages(Blueprints.list)
    retrieve = _awaited.value(Blueprints.retrieve)
    delete = _awaited.value(Blueprints.delete)
    list_public = _awaited.pages(Blueprints.list_public)
    logs = _awaited.value(Blueprints.logs)
    preview = _awaited.value(Blueprints.preview)
    create_from_inspection = _awaited.value(Blueprints.create_from_inspection)
