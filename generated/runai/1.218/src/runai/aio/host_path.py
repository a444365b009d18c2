"""HostPath. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import host_path as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class AsyncHostPath(AsyncGroup):
    """Manage data sources that are directories of the nodes.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_host_path_assets(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        usage_info: bool | None = None,
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        asset_ids: str | None = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.HostPathListResponse:
        """List the host path data sources that you may see."""
        return await self._send(
            requests.list_host_path_assets(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                asset_ids=asset_ids,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def create_host_path(
        self, host_path_creation_request: models.HostPathCreationRequest | Mapping[str, Any]
    ) -> models.HostPathAsset:
        """Create a host path data source.

        It mounts a directory of the node on which the workload runs. The scope in `meta` says
        which projects can use it.
        """
        return await self._send(requests.create_host_path(host_path_creation_request))

    async def get_host_path_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.HostPathAsset:
        """Get a host path data source."""
        return await self._send(
            requests.get_host_path_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def update_host_path_by_id(
        self,
        asset_id: uuid.UUID | str,
        host_path_update_request: models.HostPathUpdateRequest | Mapping[str, Any],
    ) -> models.HostPathAsset:
        """Replace the values of a host path data source."""
        return await self._send(requests.update_host_path_by_id(asset_id, host_path_update_request))

    async def delete_host_path_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a host path data source."""
        return await self._send(requests.delete_host_path_by_id(asset_id))
