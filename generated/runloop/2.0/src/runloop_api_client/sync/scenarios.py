"""scenarios."""

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

_CREATE: Operation[models.ScenarioView] = Operation(
    "scenarios.create",
    "POST",
    "/v1/scenarios",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ScenarioView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.ScenarioDefinitionListView] = Operation(
    "scenarios.list",
    "GET",
    "/v1/scenarios",
    parameters=_call.queries(
        "benchmark_id",
        "include_total_count",
        "limit",
        "name",
        "search",
        "starting_after",
        "validation_type",
    ),
    responses=(_call.json("200", lambda: models.ScenarioDefinitionListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="scenarios", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.ScenarioView] = Operation(
    "scenarios.retrieve",
    "GET",
    "/v1/scenarios/{id}",
    responses=(_call.json("200", lambda: models.ScenarioView),),
)
_UPDATE: Operation[models.ScenarioView] = Operation(
    "scenarios.update",
    "POST",
    "/v1/scenarios/{id}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ScenarioView),),
    idempotency_header="x-request-id",
)
_ARCHIVE: Operation[models.ScenarioView] = Operation(
    "scenarios.archive",
    "POST",
    "/v1/scenarios/{id}/archive",
    responses=(_call.json("200", lambda: models.ScenarioView),),
    idempotency_header="x-request-id",
)
_LIST_PUBLIC: Operation[models.ScenarioDefinitionListView] = Operation(
    "scenarios.list_public",
    "GET",
    "/v1/scenarios/list_public",
    parameters=_call.queries("include_total_count", "limit", "name", "search", "starting_after"),
    responses=(_call.json("200", lambda: models.ScenarioDefinitionListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="scenarios", next="id", more="has_more"
    ),
)
_START_RUN: Operation[models.ScenarioRunView] = Operation(
    "scenarios.start_run",
    "POST",
    "/v1/scenarios/start_run",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ScenarioRunView),),
    idempotency_header="x-request-id",
)


class Scenarios(SyncRestGroup):
    """Manage scenarios: problems with an environment and with rules that score a solution."""

    runs = Child(lambda: sync.ScenariosRuns)
    """Follow, score and end the runs of scenarios."""
    scorers = Child(lambda: sync.ScenariosScorers)
    """Manage scorers of your own, which scenarios refer to by their type."""
    with_raw_response = View(lambda group: ScenariosViews(group, Raw))
    with_streaming_response = View(lambda group: ScenariosViews(group, Streamed))

    def create(
        self,
        *,
        input_context: models.InputContext | Mapping[str, Any],
        name: str,
        scoring_contract: models.ScoringContract | Mapping[str, Any],
        environment_parameters: models.ScenarioEnvironment | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        reference_output: str | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scorer_timeout_sec: int | None | Omit = omit,
        validation_type: models.ValueValidationType | str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ScenarioView:
        """Create a scenario.

        Args:
            input_context: The problem, as it is given to the agent.
            name: A name for the scenario.
            scoring_contract: How a solution is scored.
            environment_parameters: The environment that the scenario runs in.
            metadata: Keys and values of your own, by which it can be found again.
            reference_output: A solution that is known to be right, such as a patch.
            required_environment_variables: Environment variables that whoever starts a run must
                give.
            required_secret_names: Secrets that whoever starts a run must give.
            scorer_timeout_sec: How many seconds the scoring may take.
            validation_type: In which way the scenario is validated.
        """
        body = {
            "input_context": input_context,
            "name": name,
            "scoring_contract": scoring_contract,
            "environment_parameters": environment_parameters,
            "metadata": metadata,
            "reference_output": reference_output,
            "required_environment_variables": required_environment_variables,
            "required_secret_names": required_secret_names,
            "scorer_timeout_sec": scorer_timeout_sec,
            "validation_type": validation_type,
        }
        return self._send(Call(_CREATE, body=body), options)

    def list(
        self,
        *,
        benchmark_id: str | None | Omit = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        validation_type: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ScenarioDefinitionListView, models.ScenarioView]:
        """List your scenarios.

        Args:
            benchmark_id: Keep only what belongs to the benchmark with this id.
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            name: Keep only items with this name.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
            validation_type: Keep only scenarios that are validated in this way.
        """
        return self._page(
            Paged(
                _LIST,
                (
                    benchmark_id,
                    include_total_count,
                    limit,
                    name,
                    search,
                    starting_after,
                    validation_type,
                ),
            ),
            options,
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.ScenarioView:
        """Get a scenario.

        Args:
            id: The id of the scenario.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def update(
        self,
        id: str,
        *,
        environment_parameters: models.ScenarioEnvironment | Mapping[str, Any] | None | Omit = omit,
        input_context: models.InputContextUpdateParam | Mapping[str, Any] | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        name: str | None | Omit = omit,
        reference_output: str | None | Omit = omit,
        required_environment_variables: Sequence[str] | None | Omit = omit,
        required_secret_names: Sequence[str] | None | Omit = omit,
        scorer_timeout_sec: int | None | Omit = omit,
        scoring_contract: (
            models.ScoringContractUpdateParam | Mapping[str, Any] | None | Omit
        ) = omit,
        validation_type: models.ValueValidationType2 | str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ScenarioView:
        """Change a scenario.

        Fields that are not given stay as they are.

        Args:
            id: The id of the scenario.
            environment_parameters: The environment that the scenario runs in.
            input_context: The problem, as it is given to the agent.
            metadata: Keys and values of your own, by which it can be found again.
            name: A new name.
            reference_output: A solution that is known to be right, such as a patch.
            required_environment_variables: Environment variables that whoever starts a run must
                give.
            required_secret_names: Secrets that whoever starts a run must give.
            scorer_timeout_sec: How many seconds the scoring may take.
            scoring_contract: How a solution is scored.
            validation_type: In which way the scenario is validated.
        """
        body = {
            "environment_parameters": environment_parameters,
            "input_context": input_context,
            "metadata": metadata,
            "name": name,
            "reference_output": reference_output,
            "required_environment_variables": required_environment_variables,
            "required_secret_names": required_secret_names,
            "scorer_timeout_sec": scorer_timeout_sec,
            "scoring_contract": scoring_contract,
            "validation_type": validation_type,
        }
        return self._send(Call(_UPDATE, (id,), body=body), options)

    def archive(self, id: str, **options: Unpack[WriteOptions]) -> models.ScenarioView:
        """Archive a scenario.

        Args:
            id: The id of the scenario.
        """
        return self._send(Call(_ARCHIVE, (id,)), options)

    def list_public(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ScenarioDefinitionListView, models.ScenarioView]:
        """List the scenarios that are open to everyone.

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
        scenario_id: str,
        benchmark_run_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        run_name: str | None | Omit = omit,
        run_profile: models.RunProfile | Mapping[str, Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ScenarioRunView:
        """Start a run of a scenario.

        The server creates a devbox with the environment of the scenario; `devbox_id` names it.
        Work on the problem there, then score the run.

        Args:
            benchmark_run_id: The id of the benchmark run that it belongs to.
            metadata: Keys and values of your own, by which it can be found again.
            run_name: A name for the run.
            run_profile: What the environment of this run has in addition.
            scenario_id: The id of the scenario.
        """
        body = {
            "benchmark_run_id": benchmark_run_id,
            "metadata": metadata,
            "run_name": run_name,
            "runProfile": run_profile,
            "scenario_id": scenario_id,
        }
        return self._send(Call(_START_RUN, body=body), options)


class ScenariosViews(ResponseViews[Kind]):
    @property
    def runs(self) -> sync.ScenariosRunsViews[Kind]:
        return sync.ScenariosRunsViews(self._group.runs, self._kind)

    @property
    def scorers(self) -> sync.ScenariosScorersViews[Kind]:
        return sync.ScenariosScorersViews(self._group.scorers, self._kind)

    create = _viewed.value(Scenarios.create)
    list = _viewed.pages(Scenarios.list)
    retrieve = _viewed.value(Scenarios.retrieve)
    update = _viewed.value(Scenarios.update)
    archive = _viewed.value(Scenarios.archive)
    list_public = _viewed.pages(Scenarios.list_public)
    start_run = _viewed.value(Scenarios.start_run)
