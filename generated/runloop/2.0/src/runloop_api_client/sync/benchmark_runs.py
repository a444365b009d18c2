"""benchmark_runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_RETRIEVE: Operation[models.BenchmarkRunView] = Operation(
    "benchmark_runs.retrieve",
    "GET",
    "/v1/benchmark_runs/{id}",
    responses=(_call.json("200", lambda: models.BenchmarkRunView),),
)
_LIST: Operation[models.BenchmarkRunListView] = Operation(
    "benchmark_runs.list",
    "GET",
    "/v1/benchmark_runs",
    parameters=_call.queries(
        "benchmark_id", "include_total_count", "limit", "name", "search", "starting_after", "state"
    ),
    responses=(_call.json("200", lambda: models.BenchmarkRunListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="runs", next="id", more="has_more"
    ),
)
_CANCEL: Operation[models.BenchmarkRunView] = Operation(
    "benchmark_runs.cancel",
    "POST",
    "/v1/benchmark_runs/{id}/cancel",
    responses=(_call.json("200", lambda: models.BenchmarkRunView),),
    idempotency_header="x-request-id",
)
_COMPLETE: Operation[models.BenchmarkRunView] = Operation(
    "benchmark_runs.complete",
    "POST",
    "/v1/benchmark_runs/{id}/complete",
    responses=(_call.json("200", lambda: models.BenchmarkRunView),),
    idempotency_header="x-request-id",
)
_LIST_SCENARIO_RUNS: Operation[models.ScenarioRunListView] = Operation(
    "benchmark_runs.list_scenario_runs",
    "GET",
    "/v1/benchmark_runs/{id}/scenario_runs",
    parameters=(
        _call.path("id"),
        *_call.queries("include_total_count", "limit", "search", "starting_after", "state"),
    ),
    responses=(_call.json("200", lambda: models.ScenarioRunListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="runs", next="id", more="has_more"
    ),
)


class BenchmarkRuns(SyncRestGroup):
    """Follow and end the runs of benchmarks."""

    with_raw_response = View(lambda group: BenchmarkRunsViews(group, Raw))
    with_streaming_response = View(lambda group: BenchmarkRunsViews(group, Streamed))

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.BenchmarkRunView:
        """Get a run of a benchmark.

        Args:
            id: The id of the benchmark run.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def list(
        self,
        *,
        benchmark_id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.BenchmarkRunListView, models.BenchmarkRunView]:
        """List the runs of benchmarks.

        Args:
            benchmark_id: Keep only what belongs to the benchmark with this id.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            state: Keep only items in this state.
        """
        return self._page(
            Paged(
                _LIST,
                (benchmark_id, include_total_count, limit, name, search, starting_after, state),
            ),
            options,
        )

    def cancel(self, id: str, **options: Unpack[WriteOptions]) -> models.BenchmarkRunView:
        """Cancel a run of a benchmark.

        Args:
            id: The id of the benchmark run.
        """
        return self._send(Call(_CANCEL, (id,)), options)

    def complete(self, id: str, **options: Unpack[WriteOptions]) -> models.BenchmarkRunView:
        """End a run of a benchmark once its scenarios have been run.

        Args:
            id: The id of the benchmark run.
        """
        return self._send(Call(_COMPLETE, (id,)), options)

    def list_scenario_runs(
        self,
        id: str,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: (
            Literal["running", "scoring", "scored", "completed", "canceled", "timeout", "failed"]
            | None
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ScenarioRunListView, models.ScenarioRunView]:
        """List the runs of scenarios that belong to a run of a benchmark.

        Args:
            id: The id of the benchmark run.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            state: Keep only items in this state.
        """
        return self._page(
            Paged(
                _LIST_SCENARIO_RUNS, (id, include_total_count, limit, search, starting_after, state)
            ),
            options,
        )


class BenchmarkRunsViews(ResponseViews[Kind]):
    retrieve = _viewed.value(BenchmarkRuns.retrieve)
    list = _viewed.pages(BenchmarkRuns.list)
    cancel = _viewed.value(BenchmarkRuns.cancel)
    complete = _viewed.value(BenchmarkRuns.complete)
    list_scenario_runs = _viewed.pages(BenchmarkRuns.list_scenario_runs)
