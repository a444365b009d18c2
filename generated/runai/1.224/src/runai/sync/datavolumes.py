"""Datavolumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import datavolumes as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class Datavolumes(SyncGroup):
    """Create data volumes and choose with whom they are shared."""

    __slots__ = ()

    def get_datavolumes(
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
        search: str | None = None,
    ) -> models.GetDatavolumes200Response:
        """List data volumes.

        Args:
            request_type: `Originated` selects data volumes by the project that they come from,
                `UsableInProject` those that a project may use.
            usable_in_project_id: The project in which the data volumes are to be used; needed
                when `request_type` is `UsableInProject`.
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_by: The field to sort by.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, projectId, clusterId, departmentId, projectName, createdAt,
                createdBy, phase. Operators: ==, !=, <=, >=, =@ (contains), !@ (does not
                contain), =^ (starts with), =$ (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(
            requests.get_datavolumes(
                request_type=request_type,
                usable_in_project_id=usable_in_project_id,
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                sort_order=sort_order,
                filter_by=filter_by,
                search=search,
            )
        )

    def create_datavolume(
        self, datavolume_creation_fields: models.DatavolumeCreationFields | Mapping[str, Any]
    ) -> models.Datavolume:
        """Create a data volume from a persistent volume claim.

        The data volume is created in the background; look at `status.phase` to see when it is
        ready.
        """
        return self._send(requests.create_datavolume(datavolume_creation_fields))

    def count_datavolumes(
        self,
        *,
        request_type: models.DatavolumeRequestType | str,
        usable_in_project_id: str | None = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.CountResponse:
        """Count data volumes. Since 2.21.

        Args:
            request_type: `Originated` selects data volumes by the project that they come from,
                `UsableInProject` those that a project may use.
            usable_in_project_id: The project in which the data volumes are to be used; needed
                when `request_type` is `UsableInProject`.
            filter_by: Conditions that every result must meet, each a field, an operator and a
                value. Fields: name, projectId, clusterId, departmentId, projectName, createdAt,
                createdBy, phase. Operators: ==, !=, <=, >=, =@ (contains), !@ (does not
                contain), =^ (starts with), =$ (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(
            requests.count_datavolumes(
                request_type=request_type,
                usable_in_project_id=usable_in_project_id,
                filter_by=filter_by,
                search=search,
            )
        )

    def datavolume_name_availability(self, *, data_name: str, cluster_id: uuid.UUID | str) -> None:
        """Check whether a name is free for a data volume in a cluster. Since 2.22.

        Succeeds without content if the name is free, and fails with 409 if it is taken.

        Args:
            data_name: The name to check.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.datavolume_name_availability(data_name=data_name, cluster_id=cluster_id)
        )

    def get_datavolume(self, datavolume_id: uuid.UUID | str) -> models.Datavolume:
        """Get one data volume.

        Args:
            datavolume_id: The identifier of the data volume.
        """
        return self._send(requests.get_datavolume(datavolume_id))

    def delete_datavolume(self, datavolume_id: uuid.UUID | str) -> models.HttpResponse | None:
        """Delete a data volume.

        A 202 answer means that the deletion goes on in the background.

        Args:
            datavolume_id: The identifier of the data volume.
        """
        return self._send(requests.delete_datavolume(datavolume_id))

    def patch_datavolume(
        self,
        datavolume_id: uuid.UUID | str,
        datavolume_patch_fields: models.DatavolumePatchFields | Mapping[str, Any],
    ) -> models.DatavolumeNoSharedScopes:
        """Change the description of a data volume.

        Args:
            datavolume_id: The identifier of the data volume.
        """
        return self._send(requests.patch_datavolume(datavolume_id, datavolume_patch_fields))

    def get_datavolume_shared_scopes(
        self, datavolume_id: uuid.UUID | str
    ) -> list[models.SharedScope]:
        """List the scopes that a data volume is shared with.

        Args:
            datavolume_id: The identifier of the data volume.
        """
        return self._send(requests.get_datavolume_shared_scopes(datavolume_id))

    def patch_datavolume_shared_scopes(
        self,
        datavolume_id: uuid.UUID | str,
        shared_scopes_patch_request: models.SharedScopesPatchRequest | Mapping[str, Any],
    ) -> list[models.SharedScope]:
        """Share a data volume with more scopes, or stop sharing it.

        Returns all scopes that it is shared with afterwards.

        Args:
            datavolume_id: The identifier of the data volume.
        """
        return self._send(
            requests.patch_datavolume_shared_scopes(datavolume_id, shared_scopes_patch_request)
        )
