"""repositories. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.repositories import Repositories, RepositoriesViews


class AsyncRepositories(AsyncRestGroup):
    """Connections to repositories on GitHub and what their inspection found."""

    with_raw_response = View(lambda group: RepositoriesViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: RepositoriesViews(group, AsyncStreamed))

    create = _awaited.value(Repositories.create)
    list = _awaited.pages(Repositories.list)
    retrieve = _awaited.value(Repositories.retrieve)
    delete = _awaited.value(Repositories.delete)
    inspect = _awaited.value(Repositories.inspect)
    list_inspections = _awaited.value(Repositories.list_inspections)
    refresh = _awaited.value(Repositories.refresh)
    retrieve_inspection = _awaited.value(Repositories.retrieve_inspection)
