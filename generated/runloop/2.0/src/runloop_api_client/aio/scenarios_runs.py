"""scenarios.runs. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.scenarios_runs import ScenariosRuns, ScenariosRunsViews


class AsyncScenariosRuns(AsyncRestGroup):
    """Follow, score and end the runs of scenarios."""

    with_raw_response = View(lambda group: ScenariosRunsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: ScenariosRunsViews(group, AsyncStreamed))

    retrieve = _awaited.value(ScenariosRuns.retrieve)
    list = _awaited.pages(ScenariosRuns.list)
    cancel = _awaited.value(ScenariosRuns.cancel)
    complete = _awaited.value(ScenariosRuns.complete)
    download_logs = _awaited.download(ScenariosRuns.download_logs)
    score = _awaited.value(ScenariosRuns.score)
