"""scenarios.runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import BinaryAPIResponse, Omit, Page, RequestOptions, WriteOptions

_RETRIEVE: Operation[models.ScenarioRunView] = Operation(
    "scenarios.runs.retrieve",
    "GET",
    "/v1/scenarios/runs/{id}",
    responses=(_call.json("200", lambda: models.ScenarioRunView),),
)
_LIST: Operation[models.ScenarioRunListView] = Operation(
    "scenarios.runs.list",
    "GET",
    "/v1/scenarios/runs",
    parameters=_call.queries(
        "benchmark_run_id",
        "include_total_count",
        "limit",
        "name",
        "scenario_id",
        "search",
        "starting_after",
        "state",
    ),
    responses=(_call.json("200", lambda: models.ScenarioRunListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="runs", next="id", more="has_more"
    ),
)
_CANCEL: Operation[models.ScenarioRunView] = Operation(
    "scenarios.runs.cancel",
    "POST",
    "/v1/scenarios/runs/{id}/cancel",
    responses=(_call.json("200", lambda: models.ScenarioRunView),),
    idempotency_header="x-request-id",
)
_COMPLETE: Operation[models.ScenarioRunView] = Operation(
    "scenarios.runs.complete",
    "POST",
    "/v1/scenarios/runs/{id}/complete",
    responses=(_call.json("200", lambda: models.ScenarioRunView),),
    idempotency_header="x-request-id",
)
_DOWNLOAD_LOGS: Operation[bytes] = Operation(
    "scenarios.runs.download_logs",
    "POST",
    "/v1/scenarios/runs/{id}/download_logs",
    responses=(_call.binary("200", "application/zip"),),
    idempotency_header="x-request-id",
)
_SCORE: Operation[models.ScenarioRunView] = Operation(
    "scenarios.runs.score",
    "POST",
    "/v1/scenarios/runs/{id}/score",
    responses=(_call.json("200", lambda: models.ScenarioRunView),),
    idempotency_header="x-request-id",
)


class ScenariosRuns(SyncRestGroup):
    """Follow, score and end the runs of scenarios."""

    with_raw_response = View(lambda group: ScenariosRunsViews(group, Raw))
    with_streaming_response = View(lambda group: ScenariosRunsViews(group, Streamed))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.ScenarioRunView:
        """Get a run of a scenario with its state and score.

        Args:
            id: The id of the scenario run.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def list(
        self,
        *,
        benchmark_run_id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        scenario_id: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ScenarioRunListView, models.ScenarioRunView]:
        """List the runs of scenarios.

        Args:
            benchmark_run_id: Keep only runs that belong to the benchmark run with this id.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            scenario_id: Keep only runs of the scenario with this id.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            state: Keep only items in this state.
        """
        return self._page(
            Paged(
                _LIST,
                (
                    benchmark_run_id,
                    include_total_count,
                    limit,
                    name,
                    scenario_id,
                    search,
                    starting_after,
                    state,
                ),
            ),
            options,
        )

    def cancel(self, id: str, **options: Unpack[WriteOptions]) -> models.ScenarioRunView:
        """Cancel a run of a scenario.

        Args:
            id: The id of the scenario run.
        """
        return self._send(Call(_CANCEL, (id,)), options)

    def complete(self, id: str, **options: Unpack[WriteOptions]) -> models.ScenarioRunView:
        """End a run of a scenario whose work is done.

        Args:
            id: The id of the scenario run.
        """
        return self._send(Call(_COMPLETE, (id,)), options)

    def download_logs(self, id: str, **options: Unpack[WriteOptions]) -> BinaryAPIResponse:
        """Download the logs of a run of a scenario as a ZIP archive.

        Args:
            id: The id of the scenario run.
        """
        return self._binary(Call(_DOWNLOAD_LOGS, (id,)), options)

    def score(self, id: str, **options: Unpack[WriteOptions]) -> models.ScenarioRunView:
        """Score a run of a scenario.

        The answer does not wait: `state` goes from `scoring` to `scored`.

        Args:
            id: The id of the scenario run.
        """
        return self._send(Call(_SCORE, (id,)), options)


class ScenariosRunsViews(ResponseViews[Kind]):
    retrieve = _viewed.value(ScenariosRuns.retrieve)
    list = _viewed.pages(ScenariosRuns.list)
    cancel = _viewed.value(ScenariosRuns.cancel)
    complete = _viewed.value(ScenariosRuns.complete)
    download_logs = _viewed.download(ScenariosRuns.download_logs)
    score = _viewed.value(ScenariosRuns.score)
