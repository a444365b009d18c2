"""The operations of `ai_applications.ai_applications` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import uuid
    from collections.abc import Sequence
    from typing import Literal


_LIST_APPLICATIONS: Operation[models.ListApplications200Response] = Operation(
    "ai_applications.ai_applications.list_applications",
    "GET",
    "/api/v1/ai-applications",
    parameters=(
        _call.query("verbosity"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortOrder"),
        _call.query("sortBy"),
        _call.query("filterBy", explode=False),
    ),
    responses=(_call.json("200", lambda: models.ListApplications200Response),),
    paging=_call.Paging(
        "offset", position="offset", size="limit", items="applications", next="next"
    ),
)


def list_applications(
    *,
    verbosity: models.ApplicationVerbosity | str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    sort_order: Literal["asc", "desc"] | None = None,
    sort_by: (
        Literal["clusterId", "name", "projectId", "projectName", "source", "type"] | None
    ) = None,
    filter_by: Sequence[str] | None = None,
) -> Paged[models.ListApplications200Response, models.AiApplication]:
    """List the AI applications that you may see."""
    return Paged(_LIST_APPLICATIONS, (verbosity, offset, limit, sort_order, sort_by, filter_by))


_GET_APPLICATION: Operation[models.AiApplication] = Operation(
    "ai_applications.ai_applications.get_application",
    "GET",
    "/api/v1/ai-applications/{aiApplicationId}",
    parameters=(_call.path("aiApplicationId"),),
    responses=(_call.json("200", lambda: models.AiApplication),),
)


def get_application(ai_application_id: uuid.UUID | str) -> Call[models.AiApplication]:
    """Get an AI application with its resources."""
    return Call(_GET_APPLICATION, (ai_application_id,))
