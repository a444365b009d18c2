"""benchmark_jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.BenchmarkJobView] = Operation(
    "benchmark_jobs.create",
    "POST",
    "/v1/benchmark_jobs",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.BenchmarkJobView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.BenchmarkJobListView] = Operation(
    "benchmark_jobs.list",
    "GET",
    "/v1/benchmark_jobs",
    parameters=_call.queries("include_total_count", "limit", "name", "search", "starting_after"),
    responses=(_call.json("200", lambda: models.BenchmarkJobListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="jobs", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.BenchmarkJobView] = Operation(
    "benchmark_jobs.retrieve",
    "GET",
    "/v1/benchmark_jobs/{id}",
    responses=(_call.json("200", lambda: models.BenchmarkJobView),),
)


class BenchmarkJobs(SyncRestGroup):
    """Let the server run agents against benchmarks or scenarios and score them."""

    with_raw_response = View(lambda group: BenchmarkJobsViews(group, Raw))
    with_streaming_response = View(lambda group: BenchmarkJobsViews(group, Streamed))

    def create(
        self,
        *,
        name: str | None | Omit = omit,
        spec: (
            models.HarborJobSpec
            | Mapping[str, Any]
            | models.BenchmarkDefinitionJobSpec
            | models.ScenarioDefinitionJobSpec
            | None
            | Omit
        ) = omit,
        **options: Unpack[WriteOptions],
    ) -> models.BenchmarkJobView:
        """Start a job that runs agents against a benchmark or against scenarios.

        The job runs on the server; `retrieve` says how far it is and, in the end, how the
        agents did.

        Args:
            name: A name for the job.
            spec: What to run: a benchmark, scenarios, or a job of Harbor.
        """
        return self._send(Call(_CREATE, body={"name": name, "spec": spec}), options)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.BenchmarkJobListView, models.BenchmarkJobView]:
        """List your benchmark jobs.

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

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.BenchmarkJobView:
        """Get a benchmark job with its progress and outcomes.

        Args:
            id: The id of the benchmark job.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)


class BenchmarkJobsViews(ResponseViews[Kind]):
    create = _viewed.value(BenchmarkJobs.create)
    list = _viewed.pages(BenchmarkJobs.list)
    retrieve = _viewed.value(BenchmarkJobs.retrieve)
