"""The operations of `datavolumes.datavolumes` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal


_GET_DATAVOLUMES: Operation[models.GetDatavolumes200Response] = Operation(
    "datavolumes.datavolumes.get_datavolumes",
    "GET",
    "/api/v1/datavolumes",
    parameters=(
        _call.query("requestType", required=True),
        _call.query("usableInProjectId"),
        _call.query("offset"),
        _call.query("limit"),
        _call.query("sortBy"),
        _call.query("sortOrder"),
        _call.query("filterBy", explode=False),
    ),
    responses=(_call.json("200", lambda: models.GetDatavolumes200Response),),
    paging=_call.Paging(
        "offset", position="offset", size="limit", items="datavolumes", next="next"
    ),
)


def get_datavolumes(
    *,
    request_type: models.DatavolumeRequestType | str,
    usable_in_project_id: str | None = None,
    offset: int | None = None,
    limit: int | None = None,
    sort_by: (
        Literal[
            "name",
            "projectId",
            "clusterId",
            "departmentId",
            "projectName",
            "createdAt",
            "createdBy",
            "phase",
        ]
        | None
    ) = None,
    sort_order: Literal["asc", "desc"] | None = None,
    filter_by: Sequence[str] | None = None,
) -> Paged[models.GetDatavolumes200Response, models.DatavolumeNoSharedScopes]:
    """List data volumes."""
    return Paged(
        _GET_DATAVOLUMES,
        (request_type, usable_in_project_id, offset, limit, sort_by, sort_order, filter_by),
    )


_CREATE_DATAVOLUME: Operation[models.Datavolume] = Operation(
    "datavolumes.datavolumes.create_datavolume",
    "POST",
    "/api/v1/datavolumes",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.Datavolume),),
)


def create_datavolume(
    datavolume_creation_fields: models.DatavolumeCreationFields | Mapping[str, Any],
) -> Call[models.Datavolume]:
    """Create a data volume from a persistent volume claim."""
    return Call(_CREATE_DATAVOLUME, body=datavolume_creation_fields)


_GET_DATAVOLUME: Operation[models.Datavolume] = Operation(
    "datavolumes.datavolumes.get_datavolume",
    "GET",
    "/api/v1/datavolumes/{datavolumeId}",
    parameters=(_call.path("datavolumeId"),),
    responses=(_call.json("200", lambda: models.Datavolume),),
)


def get_datavolume(datavolume_id: uuid.UUID | str) -> Call[models.Datavolume]:
    """Get one data volume."""
    return Call(_GET_DATAVOLUME, (datavolume_id,))


_DELETE_DATAVOLUME: Operation[models.HttpResponse | None] = Operation(
    "datavolumes.datavolumes.delete_datavolume",
    "DELETE",
    "/api/v1/datavolumes/{datavolumeId}",
    parameters=(_call.path("datavolumeId"),),
    responses=(_call.json("202", lambda: models.HttpResponse), _call.empty("204")),
)


def delete_datavolume(datavolume_id: uuid.UUID | str) -> Call[models.HttpResponse | None]:
    """Delete a data volume."""
    return Call(_DELETE_DATAVOLUME, (datavolume_id,))


_PATCH_DATAVOLUME: Operation[models.DatavolumeNoSharedScopes] = Operation(
    "datavolumes.datavolumes.patch_datavolume",
    "PATCH",
    "/api/v1/datavolumes/{datavolumeId}",
    parameters=(_call.path("datavolumeId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DatavolumeNoSharedScopes),),
)


def patch_datavolume(
    datavolume_id: uuid.UUID | str,
    datavolume_patch_fields: models.DatavolumePatchFields | Mapping[str, Any],
) -> Call[models.DatavolumeNoSharedScopes]:
    """Change the description of a data volume."""
    return Call(_PATCH_DATAVOLUME, (datavolume_id,), body=datavolume_patch_fields)


_GET_DATAVOLUME_SHARED_SCOPES: Operation[list[models.SharedScope]] = Operation(
    "datavolumes.datavolumes.get_datavolume_shared_scopes",
    "GET",
    "/api/v1/datavolumes/{datavolumeId}/sharedScopes",
    parameters=(_call.path("datavolumeId"),),
    responses=(_call.json("200", lambda: list[models.SharedScope]),),
)


def get_datavolume_shared_scopes(datavolume_id: uuid.UUID | str) -> Call[list[models.SharedScope]]:
    """List the scopes that a data volume is shared with."""
    return Call(_GET_DATAVOLUME_SHARED_SCOPES, (datavolume_id,))


_PATCH_DATAVOLUME_SHARED_SCOPES: Operation[list[models.SharedScope]] = Operation(
    "datavolumes.datavolumes.patch_datavolume_shared_scopes",
    "PATCH",
    "/api/v1/datavolumes/{datavolumeId}/sharedScopes",
    parameters=(_call.path("datavolumeId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: list[models.SharedScope]),),
)


def patch_datavolume_shared_scopes(
    datavolume_id: uuid.UUID | str,
    shared_scopes_patch_request: models.SharedScopesPatchRequest | Mapping[str, Any],
) -> Call[list[models.SharedScope]]:
    """Share a data volume with more scopes, or stop sharing it."""
    return Call(_PATCH_DATAVOLUME_SHARED_SCOPES, (datavolume_id,), body=shared_scopes_patch_request)
