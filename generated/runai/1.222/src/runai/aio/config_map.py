"""ConfigMap. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import config_map as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class AsyncConfigMap(AsyncGroup):
    """Manage data sources that are Kubernetes config maps.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_config_map_assets(
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
        status_info: bool | None = None,
        asset_ids: str | None = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.ConfigMapListResponse:
        """List the config map data sources that you may see."""
        return await self._send(
            requests.list_config_map_assets(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                status_info=status_info,
                asset_ids=asset_ids,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def create_config_map_asset(
        self, config_map_creation_request: models.ConfigMapCreationRequest | Mapping[str, Any]
    ) -> models.ConfigMapAsset:
        """Create a config map data source.

        It mounts a config map that exists in the clusters of its scope. The scope in `meta`
        says which projects can use it. The clusters of the scope receive it in the background
        (202); `statusInfo` of the get and list methods shows how far that is.
        """
        return await self._send(requests.create_config_map_asset(config_map_creation_request))

    async def get_config_map_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        status_info: bool | None = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.ConfigMapAsset:
        """Get a config map data source."""
        return await self._send(
            requests.get_config_map_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                status_info=status_info,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def update_config_map_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        config_map_update_request: models.ConfigMapUpdateRequest | Mapping[str, Any],
    ) -> models.ConfigMapAsset:
        """Rename a config map data source or change its description.

        Only the metadata can change; for another config map create a new asset.
        """
        return await self._send(
            requests.update_config_map_asset_by_id(asset_id, config_map_update_request)
        )

    async def delete_config_map_asset_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a config map data source."""
        return await self._send(requests.delete_config_map_asset_by_id(asset_id))
