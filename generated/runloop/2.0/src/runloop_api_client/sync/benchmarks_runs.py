"""benchmarks.runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.deprecation import deprecated
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_RETRIEVE: Operation[models.BenchmarkRunView] = Operation(
    "benchmarks.runs.retrieve",
    "GET",
    "/v1/benchmarks/runs/{id}",
    responses=(_call.json("200", lambda: models.BenchmarkRunView),),
)
_LIST: Operation[models.LegacyBenchmarkRunListView] = Operation(
    "benchmarks.runs.list",
    "GET",
    "/v1/benchmarks/runs",
    parameters=_call.queries("benchmark_id", "limit", "starting_after"),
    responses=(_call.json("200", lambda: models.LegacyBenchmarkRunListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="runs", next="id", more="has_more"
    ),
)
_CANCEL: Operation[models.BenchmarkRunView] = Operation(
    "benchmarks.runs.cancel",
    "POST",
    "/v1/benchmarks/runs/{id}/cancel",
    responses=(_call.json("200", lambda: models.BenchmarkRunView),),
    idempotency_header="x-request-id",
)
_COMPLETE: Operation[models.BenchmarkRunView] = Operation(
    "benchmarks.runs.complete",
    "POST",
    "/v1/benchmarks/runs/{id}/complete",
    responses=(_call.json("200", lambda: models.BenchmarkRunView),),
    idempotency_header="x-request-id",
)
_LIST_SCENARIO_RUNS: Operation[models.LegacyScenarioRunListView] = Operation(
    "benchmarks.runs.list_scenario_runs",
    "GET",
    "/v1/benchmarks/runs/{id}/scenario_runs",
    parameters=(_call.path("id"), *_call.queries("limit", "starting_after", "state")),
    responses=(_call.json("200", lambda: models.LegacyScenarioRunListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="runs", next="id", more="has_more"
    ),
)


class BenchmarksRuns(SyncRestGroup):
    """Runs of benchmarks under their former paths; use `benchmark_runs`."""

    with_raw_response = View(lambda group: BenchmarksRunsViews(group, Raw))
    with_streaming_response = View(lambda group: BenchmarksRunsViews(group, Streamed))

    @deprecated("benchmarks.runs.retrieve is deprecated: use benchmark_runs.retrieve")
    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.BenchmarkRunView:
        """Get a run of a benchmark.

        Deprecated: use `benchmark_runs.retrieve`.

        Args:
            id: The id of the benchmark run.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    @deprecated("benchmarks.runs.list is deprecated: use benchmark_runs.list")
    def list(
        self,
        *,
        benchmark_id: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.LegacyBenchmarkRunListView, models.BenchmarkRunView]:
        """List the runs of benchmarks.

        Deprecated: use `benchmark_runs.list`.

        Args:
            benchmark_id: Keep only what belongs to the benchmark with this id.
            limit: How many items a page has at most.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(Paged(_LIST, (benchmark_id, limit, starting_after)), options)

    @deprecated("benchmarks.runs.cancel is deprecated: use benchmark_runs.cancel")
    def cancel(self, id: str, **options: Unpack[WriteOptions]) -> models.BenchmarkRunView:
        """Cancel a run of a benchmark.

        Deprecated: use `benchmark_runs.cancel`.

        Args:
            id: The id of the benchmark run.
        """
        return self._send(Call(_CANCEL, (id,)), options)

    @deprecated("benchmarks.runs.complete is deprecated: use benchmark_runs.complete")
    def complete(self, id: str, **options: Unpack[WriteOptions]) -> models.BenchmarkRunView:
        """End a run of a benchmark once its scenarios have been run.

        Deprecated: use `benchmark_runs.complete`.

        Args:
            id: The id of the benchmark run.
        """
        return self._send(Call(_COMPLETE, (id,)), options)

    @deprecated(
        "benchmarks.runs.list_scenario_runs is deprecated: use benchmark_runs.list_scenario_runs"
    )
    def list_scenario_runs(
        self,
        id: str,
        *,
        limit: int | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: (
            Literal["running", "scoring", "scored", "completed", "canceled", "timeout", "failed"]
            | None
            | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.LegacyScenarioRunListView, models.ScenarioRunView]:
        """List the runs of scenarios that belong to a run of a benchmark.

        Deprecated: use `benchmark_runs.list_scenario_runs`.

        Args:
            id: The id of the benchmark run.
            limit: How many items a page has at most.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            state: Keep only items in this state.
        """
        return self._page(Paged(_LIST_SCENARIO_RUNS, (id, limit, starting_after, state)), options)


class BenchmarksRunsViews(ResponseViews[Kind]):
    retrieve = _viewed.value(BenchmarksRuns.retrieve)
    list = _viewed.pages(BenchmarksRuns.list)
    cancel = _viewed.value(BenchmarksRuns.cancel)
    complete = _viewed.value(BenchmarksRuns.complete)
    list_scenario_runs = _viewed.pages(BenchmarksRuns.list_scenario_runs)
