"""Datavolumes. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import datavolumes as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncDatavolumes(AsyncGroup):
    """Create data volumes and choose with whom they are shared.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_datavolumes(
        self,
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
    ) -> models.GetDatavolumes200Response:
        """List data volumes."""
        return await self._send(
            requests.get_datavolumes(
                request_type=request_type,
                usable_in_project_id=usable_in_project_id,
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                sort_order=sort_order,
                filter_by=filter_by,
            )
        )

    async def create_datavolume(
        self, datavolume_creation_fields: models.DatavolumeCreationFields | Mapping[str, Any]
    ) -> models.Datavolume:
        """Create a data volume from a persistent volume claim.

        The data volume is created in the background; look at `status.phase` to see when it is
        ready.
        """
        return await self._send(requests.create_datavolume(datavolume_creation_fields))

    async def get_datavolume(self, datavolume_id: uuid.UUID | str) -> models.Datavolume:
        """Get one data volume."""
        return await self._send(requests.get_datavolume(datavolume_id))

    async def delete_datavolume(self, datavolume_id: uuid.UUID | str) -> models.HttpResponse | None:
        """Delete a data volume.

        A 202 answer means that the deletion goes on in the background.
        """
        return await self._send(requests.delete_datavolume(datavolume_id))

    async def patch_datavolume(
        self,
        datavolume_id: uuid.UUID | str,
        datavolume_patch_fields: models.DatavolumePatchFields | Mapping[str, Any],
    ) -> models.DatavolumeNoSharedScopes:
        """Change the description of a data volume."""
        return await self._send(requests.patch_datavolume(datavolume_id, datavolume_patch_fields))

    async def get_datavolume_shared_scopes(
        self, datavolume_id: uuid.UUID | str
    ) -> list[models.SharedScope]:
        """List the scopes that a data volume is shared with."""
        return await self._send(requests.get_datavolume_shared_scopes(datavolume_id))

    async def patch_datavolume_shared_scopes(
        self,
        datavolume_id: uuid.UUID | str,
        shared_scopes_patch_request: models.SharedScopesPatchRequest | Mapping[str, Any],
    ) -> list[models.SharedScope]:
        """Share a data volume with more scopes, or stop sharing it.

        Returns all scopes that it is shared with afterwards.
        """
        return await self._send(
            requests.patch_datavolume_shared_scopes(datavolume_id, shared_scopes_patch_request)
        )
