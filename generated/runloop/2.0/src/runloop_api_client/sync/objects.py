"""objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation, Paged
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View, omit
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Unpack

    from .._runtime.rest import Omit, Page, RequestOptions, WriteOptions

_CREATE: Operation[models.ObjectView] = Operation(
    "objects.create",
    "POST",
    "/v1/objects",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.ObjectView),),
    idempotency_header="x-request-id",
)
_LIST: Operation[models.ObjectListView] = Operation(
    "objects.list",
    "GET",
    "/v1/objects",
    parameters=_call.queries(
        "content_type", "include_total_count", "limit", "name", "search", "starting_after", "state"
    ),
    responses=(_call.json("200", lambda: models.ObjectListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="objects", next="id", more="has_more"
    ),
)
_RETRIEVE: Operation[models.ObjectView] = Operation(
    "objects.retrieve",
    "GET",
    "/v1/objects/{id}",
    responses=(_call.json("200", lambda: models.ObjectView),),
)
_DELETE: Operation[models.ObjectView] = Operation(
    "objects.delete",
    "POST",
    "/v1/objects/{id}/delete",
    responses=(_call.json("200", lambda: models.ObjectView),),
    idempotency_header="x-request-id",
)
_COMPLETE: Operation[models.ObjectView] = Operation(
    "objects.complete",
    "POST",
    "/v1/objects/{id}/complete",
    responses=(_call.json("200", lambda: models.ObjectView),),
    idempotency_header="x-request-id",
)
_DOWNLOAD: Operation[models.ObjectDownloadURLView] = Operation(
    "objects.download",
    "GET",
    "/v1/objects/{id}/download",
    parameters=(_call.path("id"), _call.query("duration_seconds")),
    responses=(_call.json("200", lambda: models.ObjectDownloadURLView),),
)
_LIST_PUBLIC: Operation[models.ObjectListView] = Operation(
    "objects.list_public",
    "GET",
    "/v1/objects/list_public",
    parameters=_call.queries(
        "content_type", "include_total_count", "limit", "name", "search", "starting_after", "state"
    ),
    responses=(_call.json("200", lambda: models.ObjectListView),),
    paging=_call.Paging(
        "last-id", "starting_after", "limit", items="objects", next="id", more="has_more"
    ),
)


class Objects(SyncRestGroup):
    """Store files and archives, for devboxes and for builds."""

    with_raw_response = View(lambda group: ObjectsViews(group, Raw))
    with_streaming_response = View(lambda group: ObjectsViews(group, Streamed))

    def create(
        self,
        *,
        content_type: models.ValueContentType | str,
        name: str,
        metadata: Mapping[str, str] | None | Omit = omit,
        ttl_ms: int | None | Omit = omit,
        **options: Unpack[WriteOptions],
    ) -> models.ObjectView:
        """Create a storage object.

        The answer has an `upload_url`: put the content there, then call `complete`.

        Args:
            content_type: The kind of content; archives are unpacked when they are mounted.
            name: A name for the storage object, such as the name of the file.
            metadata: Keys and values of your own, by which it can be found again.
            ttl_ms: After how many milliseconds it is deleted; never if empty.
        """
        body = {"content_type": content_type, "name": name, "metadata": metadata, "ttl_ms": ttl_ms}
        return self._send(Call(_CREATE, body=body), options)

    def list(
        self,
        *,
        content_type: (
            Literal["unspecified", "text", "binary", "gzip", "tar", "tgz"] | None | Omit
        ) = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: Literal["UPLOADING", "READ_ONLY", "DELETED", "ERROR"] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ObjectListView, models.ObjectView]:
        """List your storage objects.

        Args:
            content_type: Keep only objects with this kind of content.
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
                (content_type, include_total_count, limit, name, search, starting_after, state),
            ),
            options,
        )

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> models.ObjectView:
        """Get a storage object without its content.

        Args:
            id: The id of the storage object.
        """
        return self._send(Call(_RETRIEVE, (id,)), options)

    def delete(self, id: str, **options: Unpack[WriteOptions]) -> models.ObjectView:
        """Delete a storage object.

        Args:
            id: The id of the storage object.
        """
        return self._send(Call(_DELETE, (id,)), options)

    def complete(self, id: str, **options: Unpack[WriteOptions]) -> models.ObjectView:
        """Say that the content of a storage object has been uploaded.

        From then on it can be read, and no longer written.

        Args:
            id: The id of the storage object.
        """
        return self._send(Call(_COMPLETE, (id,)), options)

    def download(
        self,
        id: str,
        *,
        duration_seconds: int | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ObjectDownloadURLView:
        """Get a URL from which the content of a storage object can be downloaded.

        The URL works without an API key until it expires.

        Args:
            id: The id of the storage object.
            duration_seconds: How many seconds the URL stays valid.
        """
        return self._send(Call(_DOWNLOAD, (id, duration_seconds)), options)

    def list_public(
        self,
        *,
        content_type: (
            Literal["unspecified", "text", "binary", "gzip", "tar", "tgz"] | None | Omit
        ) = omit,
        include_total_count: bool | None | Omit = omit,
        limit: int | None | Omit = omit,
        name: str | None | Omit = omit,
        search: str | None | Omit = omit,
        starting_after: str | None | Omit = omit,
        state: Literal["UPLOADING", "READ_ONLY", "DELETED", "ERROR"] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[models.ObjectListView, models.ObjectView]:
        """List the storage objects that are open to everyone.

        Args:
            content_type: Keep only objects with this kind of content.
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
                _LIST_PUBLIC,
                (content_type, include_total_count, limit, name, search, starting_after, state),
            ),
            options,
        )


class ObjectsViews(ResponseViews[Kind]):
    create = _viewed.value(Objects.create)
    list = _viewed.pages(Objects.list)
    retrieve = _viewed.value(Objects.retrieve)
    delete = _viewed.value(Objects.delete)
    complete = _viewed.value(Objects.complete)
    download = _viewed.value(Objects.download)
    list_public = _viewed.pages(Objects.list_public)
