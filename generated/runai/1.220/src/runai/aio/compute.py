"""Compute. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import compute as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class AsyncCompute(AsyncGroup):
    """Manage compute resources, which are requests for GPU, CPU and memory under one name.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_compute_assets(
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
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.ComputeListResponse:
        """List the compute resources that you may see."""
        return await self._send(
            requests.list_compute_assets(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def create_compute_asset(
        self, compute_creation_request: models.ComputeCreationRequest | Mapping[str, Any]
    ) -> models.ComputeAsset:
        """Create a compute resource.

        It names an amount of CPU, memory and GPU that workloads can request. The scope in
        `meta` says which projects can use it.
        """
        return await self._send(requests.create_compute_asset(compute_creation_request))

    async def get_compute_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.ComputeAsset:
        """Get a compute resource."""
        return await self._send(
            requests.get_compute_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def update_compute_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        compute_update_request: models.ComputeUpdateRequest | Mapping[str, Any],
    ) -> models.ComputeAsset:
        """Replace the values of a compute resource."""
        return await self._send(
            requests.update_compute_asset_by_id(asset_id, compute_update_request)
        )

    async def delete_compute_asset_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a compute resource."""
        return await self._send(requests.delete_compute_asset_by_id(asset_id))
