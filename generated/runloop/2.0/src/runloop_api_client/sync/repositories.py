"""repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.deprecation import deprecated
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.RepositoryConnectionView] = Operation(
    "repositories.create",
    "POST",
    "/v1/repositories",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.RepositoryConnectionView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.RepositoryConnectionListView] = Operation(
    "repositories.list",
    "GET",
    "/v1/repositories",
    parameters=_call.queries("limit", "name", "owner", "starting_after"),
    responses=(_call.json("200", lambda: models.RepositoryConnectionListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="repositories", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.RepositoryConnectionView] = Operation(
    "repositories.retrieve",
    "GET",
    "/v1/repositories/{id}",
    responses=(_call.json("200", lambda: models.RepositoryConnectionView),),
)
_DELETE: Operation[Any] = Operation(
    "repositories.delete",
    "POST",
    "/v1/repositories/{id}/delete",
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_INSPECT: Operation[models.RepositoryInspectionDetails] = Operation(
    "repositories.inspect",
    "POST",
    "/v1/repositories/{id}/inspect",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.RepositoryInspectionDetails),),
    idempotency_header="x-request-id",
)
_LIST_INSPECTIONS: Operation[models.RepositoryInspectionListView] = Operation(
    "repositories.list_inspections",
    "GET",
    "/v1/repositories/{id}/inspections",
    responses=(_call.json("200", lambda: models.RepositoryInspectionListView),),
)
_REFRESH: Operation[Any] = Operation(
    "repositories.refresh",
    "POST",
    "/v1/repositories/{id}/refresh",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: Any),),
    idempotency_header="x-request-id",
)
_RETRIEVE_INSPECTION: Operation[models.RepositoryInspectionDetails] = Operation(
    "repositories.retrieve_inspection",
    "GET",
    "/v1/repositories/inspections/{id}",
    responses=(_call.json("200", lambda: models.RepositoryInspectionDetails),),
)


class Repositories(SyncRestGroup):
    """Connections to repositories on GitHub and what their inspection found."""

    with_raw_response = View(lambda group: RepositoriesViews(group, Raw))
    with_streaming_response = View(lambda group: RepositoriesViews(group, Streamed))

    @deprecated("repositories.create is deprecated: it will be removed")
    def create(
        self,
        *,
        name: str,
        owner: str,
        blueprint_id: str | None | Omit = omit,
        github_auth_token: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.RepositoryConnectionView:
        """Connect a repository on GitHub and inspect it.

        Deprecated.

        Args:
            name: The name of the repository.
            owner: The user or organization that owns the repository.
            blueprint_id: The id of the blueprint to inspect the repository with.
            github_auth_token: A token that gives access to a private repository.
        """
        body = {
            "name": name,
            "owner": owner,
            "blueprint_id": blueprint_id,
            "github_auth_token": github_auth_token,
        }
        return self._send(Call(_CREATE, body=body), options)

    @deprecated("repositories.list is deprecated: it will be removed")
    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        owner: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.RepositoryConnectionListView, models.RepositoryConnectionView]:
        """List your connections to repositories.

        Deprecated.

        Args:
            limit: How many items a page has at most.
            name: Keep only items with this name.
            owner: Keep only repositories of this owner.
            starting_after: The id of the last item of the page before; the list goes on after
                it.
        """
        return self._page(Paged(_LIST, (limit, name, owner, starting_after)), options)

    @deprecated("repositories.retrieve is deprecated: it will be removed")
    def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> models.RepositoryConnectionView:
        """Get the connection to a repository.

        Deprecated.

        Args:
            id: The id of the repository connection.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    @deprecated("repositories.delete is deprecated: it will be removed")
    def delete(self, id: str, **options: Unpack[WriteOptions]) -> Any:
        """Remove the connection to a repository.

        Deprecated.

        Args:
            id: The id of the repository connection.
        """
        return self._send(Call(_DELETE, (id,)), options)

    @deprecated("repositories.inspect is deprecated: it will be removed")
    def inspect(
        self,
        id: str,
        *,
        github_auth_token: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.RepositoryInspectionDetails:
        """Inspect the newest commit of a repository.

        Deprecated.

        Args:
            id: The id of the repository connection.
            github_auth_token: A token that gives access to a private repository.
        """
        body = {"github_auth_token": github_auth_token}
        return self._send(Call(_INSPECT, (id,), body=body), options)

    @deprecated("repositories.list_inspections is deprecated: it will be removed")
    def list_inspections(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> models.RepositoryInspectionListView:
        """List the inspections of a repository.

        Deprecated.

        Args:
            id: The id of the repository connection.
        """
        return self._send(Call(_LIST_INSPECTIONS, (id,)), options)

    @deprecated("repositories.refresh is deprecated: it will be removed")
    def refresh(
        self,
        id: str,
        *,
        blueprint_id: str | None | Omit = omit,
        github_auth_token: str | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> Any:
        """Inspect a repository again.

        Deprecated.

        Args:
            id: The id of the repository connection.
            blueprint_id: The id of the blueprint to inspect the repository with.
            github_auth_token: A token that gives access to a private repository.
        """
        body = {"blueprint_id": blueprint_id, "github_auth_token": github_auth_token}
        return self._send(Call(_REFRESH, (id,), body=body), options)

    @deprecated("repositories.retrieve_inspection is deprecated: it will be removed")
    def retrieve_inspection(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> models.RepositoryInspectionDetails:
        """Get one inspection of a repository.

        Deprecated.

        Args:
            id: The id of the inspection.
        """
        return self._send(Call(_RETRIEVE_INSPECTION, (id,)), options)


class RepositoriesViews(ResponseViews[Kind]):
    create = _viewed.value(Repositories.create)
    list = _viewed.pages(Repositories.list)
    retrieve = _viewed.value(Repositories.retrieve)
    delete = _viewed.value(Repositories.delete)
    inspect = _viewed.value(Repositories.inspect)
    list_inspections = _viewed.value(Repositories.list_inspections)
    refresh = _viewed.value(Repositories.refresh)
    retrieve_inspection = _viewed.value(Repositories.retrieve_inspection)
