"""scenarios.scorers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.deprecation import deprecated
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.ScorerView] = Operation(
    "scenarios.scorers.create",
    "POST",
    "/v1/scenarios/scorers",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ScorerView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.ScorerListView] = Operation(
    "scenarios.scorers.list",
    "GET",
    "/v1/scenarios/scorers",
    parameters=_call.queries("include_total_count", "limit", "search", "starting_after"),
    responses=(_call.json("200", lambda: models.ScorerListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="scorers", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.ScorerView] = Operation(
    "scenarios.scorers.retrieve",
    "GET",
    "/v1/scenarios/scorers/{id}",
    responses=(_call.json("200", lambda: models.ScorerView),),
)
_UPDATE: Operation[models.ScorerView] = Operation(
    "scenarios.scorers.update",
    "POST",
    "/v1/scenarios/scorers/{id}",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ScorerView),),
    idempotency_header="x-request-id",
)
_VALIDATE: Operation[models.ScorerValidateResponse] = Operation(
    "scenarios.scorers.validate",
    "POST",
    "/v1/scenarios/scorers/{id}/validate",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ScorerValidateResponse),),
    idempotency_header="x-request-id",
)


class ScenariosScorers(SyncRestGroup):
    """Manage scorers of your own, which scenarios refer to by their type."""

    with_raw_response = View(lambda group: ScenariosScorersViews(group, Raw))
    with_streaming_response = View(lambda group: ScenariosScorersViews(group, Streamed))

    def create(
        self, *, bash_script: str, type: str, **options: Unpack[WriteOptions]
    ) -> models.ScorerView:
        """Create a scorer of your own.

        Args:
            bash_script: The script, which prints a score.
            type: A name for the scorer, by which scenarios refer to it.
        """
        return self._send(Call(_CREATE, body={"bash_script": bash_script, "type": type}), options)

    def list(
        self,
        *,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ScorerListView, models.ScorerView]:
        """List your scorers.

        Args:
            include_total_count: Whether to count all items of the list, for `total_count`;
                leaving it out is faster.
            limit: How many items a page has at most.
            search: Keep only items in whose name or id this text occurs.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(
            Paged(_LIST, (include_total_count, limit, search, starting_after)), options
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.ScorerView:
        """Get a scorer.

        Args:
            id: The id of the scorer.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def update(
        self, id: str, *, bash_script: str, type: str, **options: Unpack[WriteOptions]
    ) -> models.ScorerView:
        """Change a scorer.

        Args:
            id: The id of the scorer.
            bash_script: The script, which prints a score.
            type: The name by which scenarios refer to it.
        """
        body = {"bash_script": bash_script, "type": type}
        return self._send(Call(_UPDATE, (id,), body=body), options)

    @deprecated("scenarios.scorers.validate is deprecated: it will be removed")
    def validate(
        self,
        id: str,
        *,
        scoring_context: Any,
        environment_parameters: models.ScenarioEnvironment | Mapping[str, Any] | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ScorerValidateResponse:
        """Try a scorer on a context that you give.

        Deprecated.

        Args:
            id: The id of the scorer.
            scoring_context: What the scorer gets, as JSON.
            environment_parameters: The environment that the scorer runs in.
        """
        body = {
            "scoring_context": scoring_context,
            "environment_parameters": environment_parameters,
        }
        return self._send(Call(_VALIDATE, (id,), body=body), options)


class ScenariosScorersViews(ResponseViews[Kind]):
    create = _viewed.value(ScenariosScorers.create)
    list = _viewed.pages(ScenariosScorers.list)
    retrieve = _viewed.value(ScenariosScorers.retrieve)
    update = _viewed.value(ScenariosScorers.update)
    validate = _viewed.value(ScenariosScorers.validate)
