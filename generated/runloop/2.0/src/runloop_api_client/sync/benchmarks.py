"""benchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models, sync
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Child, Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.BenchmarkView] = Operation(
    "benchmarks.create",
    "POST",
    "/v1/benchmarks",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BenchmarkView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.BenchmarkListView] = Operation(
    "benchmarks.list",
    "GET",
    "/v1/benchmarks",
    parameters=_call.queries("include_total_count", "limit", "name", "search", "starting_after"),
    responses=(_call.json("200", lambda: models.BenchmarkListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="benchmarks", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.BenchmarkView] = Operation(
    "benchmarks.retrieve",
    "GET",
    "/v1/benchmarks/{id}",
    responses=(_call.json("200", lambda: models.BenchmarkView),),
)
_UPDATE: Operation[models.BenchmarkView] = Operation(
    "benchmarks.update",
    "POST",
    "/v1/benchmarks/{id}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BenchmarkView),),
    idempotency_header="x-request-id",
)
_DEFINITIONS: Operation[models.ScenarioDefinitionListView] = Operation(
    "benchmarks.definitions",
    "GET",
    "/v1/benchmarks/{id}/definitions",
    parameters=(_call.path("id"), *_call.queries("limit", "starting_after")),
    responses=(_call.json("200", lambda: models.ScenarioDefinitionListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="scenarios", next="id", more="has_more"
    ),
)
_LIST_PUBLIC: Operation[models.BenchmarkListView] = Operation(
    "benchmarks.list_public",
    "GET",
    "/v1/benchmarks/list_public",
    parameters=_call.queries("include_total_count", "limit", "name", "search", "starting_after"),
    responses=(_call.json("200", lambda: models.BenchmarkListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="benchmarks", next="id", more="has_more"
    ),
)
_START_RUN: Operation[models.BenchmarkRunView] = Operation(
    "benchmarks.start_run",
    "POST",
    "/v1/benchmarks/start_run",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BenchmarkRunView),),
    idempotency_header="x-request-id",
)
_UPDATE_SCENARIOS: Operation[models.BenchmarkView] = Operation(
    "benchmarks.update_scenarios",
    "POST",
    "/v1/benchmarks/{id}/scenarios",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BenchmarkView),),
    idempotency_header="x-request-id",
)


class Benchmarks(SyncRestGroup):
    """Manage benchmarks, which are collections of scenarios, and start runs of them."""

    runs = Child(lambda: sync.BenchmarksRuns)
    """Runs of benchmarks under their former paths; use `benchmark_runs`."""
    with_raw_response = View(lambda group: BenchmarksViews(group, Raw))
    with_streaming_response = View(lambda group: BenchmarksViews(group, Streamed))

    def create(
        self,
        *,
        name: str,
        attribution: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scenario_ids: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BenchmarkView:
        """Create a benchmark out of scenarios.

        Args:
            name: A name for the benchmark.
            attribution: Who made it, or where it comes from.
            description: What it is for, in words.
            metadata: Keys and values of your own, by which it can be found again.
            required_environment_variables: Environment variables that whoever starts a run must
                give.
            required_secret_names: Secrets that whoever starts a run must give.
            scenario_ids: The ids of the scenarios.
        """
        body = {
            "name": name,
            "attribution": attribution,
            "description": description,
            "metadata": metadata,
            "required_environment_variables": required_environment_variables,
            "required_secret_names": required_secret_names,
            "scenario_ids": scenario_ids,
        }
        return self._send(Call(_CREATE, body=body), options)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.BenchmarkListView, models.BenchmarkView]:
        """List your benchmarks.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(
            Paged(_LIST, (include_total_count, limit, name, search, starting_after)), options
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.BenchmarkView:
        """Get a benchmark.

        Args:
            id: The id of the benchmark.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def update(
        self,
        id: str,
        *,
        attribution: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scenario_ids: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BenchmarkView:
        """Change a benchmark.

        Fields that are not given stay as they are.

        Args:
            id: The id of the benchmark.
            attribution: Who made it, or where it comes from.
            description: What it is for, in words.
            metadata: Keys and values of your own, by which it can be found again.
            name: A new name.
            required_environment_variables: Environment variables that whoever starts a run must
                give.
            required_secret_names: Secrets that whoever starts a run must give.
            scenario_ids: The ids of the scenarios.
        """
        body = {
            "attribution": attribution,
            "description": description,
            "metadata": metadata,
            "name": name,
            "required_environment_variables": required_environment_variables,
            "required_secret_names": required_secret_names,
            "scenario_ids": scenario_ids,
        }
        return self._send(Call(_UPDATE, (id,), body=body), options)

    def definitions(
        self,
        id: str,
        *,
        limit: int | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ScenarioDefinitionListView, models.ScenarioView]:
        """List the scenarios of a benchmark with their definitions.

        Args:
            id: The id of the benchmark.
            limit: How many items a page has at most.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(Paged(_DEFINITIONS, (id, limit, starting_after)), options)

    def list_public(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.BenchmarkListView, models.BenchmarkView]:
        """List the benchmarks that are open to everyone.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(
            Paged(_LIST_PUBLIC, (include_total_count, limit, name, search, starting_after)), options
        )

    def start_run(
        self,
        *,
        benchmark_id: str,
        metadata: Mapping[str, str] | None | Omit = omit,
        run_name: str | None | Omit = omit,
        run_profile: models.RunProfile | Mapping[str, Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BenchmarkRunView:
        """Start a run of a benchmark.

        The run collects the runs of scenarios: start those with `scenarios.start_run`, giving
        the id of this run as `benchmark_run_id`, and end it with `benchmark_runs.complete`.

        Args:
            metadata: Keys and values of your own, by which it can be found again.
            run_name: A name for the run.
            run_profile: What the environment of this run has in addition.
            benchmark_id: The id of the benchmark.
        """
        body = {
            "metadata": metadata,
            "run_name": run_name,
            "runProfile": run_profile,
            "benchmark_id": benchmark_id,
        }
        return self._send(Call(_START_RUN, body=body), options)

    def update_scenarios(
        self,
        id: str,
        *,
        scenarios_to_add: Sequence[str] | None | Omit = omit,
        scenarios_to_remove: Sequence[str] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BenchmarkView:
        """Add scenarios to a benchmark and remove scenarios from it.

        Args:
            id: The id of the benchmark.
            scenarios_to_add: The ids of the scenarios to add.
            scenarios_to_remove: The ids of the scenarios to remove.
        """
        body = {"scenarios_to_add": scenarios_to_add, "scenarios_to_remove": scenarios_to_remove}
        return self._send(Call(_UPDATE_SCENARIOS, (id,), body=body), options)


class BenchmarksViews(ResponseViews[Kind]):
    @property
    def runs(self) -> sync.BenchmarksRunsViews[Kind]:
        return sync.BenchmarksRunsViews(self._group.runs, self._kind)

    create = _viewed.value(Benchmarks.create)
    list = _viewed.pages(Benchmarks.list)
    retrieve = _viewed.value(Benchmarks.retrieve)
    update = _viewed.value(Benchmarks.update)
    definitions = _viewed.pages(Benchmarks.definitions)
    list_public = _viewed.pages(Benchmarks.list_public)
    start_run = _viewed.value(Benchmarks.start_run)
    update_scenarios = _viewed.value(Benchmarks.update_scenarios)
