"""NFS. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import nfs as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class AsyncNfs(AsyncGroup):
    """Manage data sources on NFS servers.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_nfs_assets(
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
    ) -> models.NFSListResponse:
        """List the NFS data sources that you may see."""
        return await self._send(
            requests.list_nfs_assets(
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

    async def create_nfs_asset(
        self, nfs_creation_request: models.NFSCreationRequest | Mapping[str, Any]
    ) -> models.NFSAsset:
        """Create an NFS data source.

        It mounts a directory of an NFS server. The scope in `meta` says which projects can use
        it.
        """
        return await self._send(requests.create_nfs_asset(nfs_creation_request))

    async def get_nfs_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.NFSAsset:
        """Get an NFS data source."""
        return await self._send(
            requests.get_nfs_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def update_nfs_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        nfs_update_request: models.NFSUpdateRequest | Mapping[str, Any],
    ) -> models.NFSAsset:
        """Replace the values of an NFS data source."""
        return await self._send(requests.update_nfs_asset_by_id(asset_id, nfs_update_request))

    async def delete_nfs_asset_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete an NFS data source."""
        return await self._send(requests.delete_nfs_asset_by_id(asset_id))
