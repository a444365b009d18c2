"""Compute. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import compute as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any, Literal

    from .. import models


class ThreadedCompute(ThreadedGroup):
    """Manage compute resources, which are requests for GPU, CPU and memory under one name.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def list_compute_assets(
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
    ) -> Future[models.ComputeListResponse]:
        """List the compute resources that you may see."""
        return self._send(
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

    def create_compute_asset(
        self, compute_creation_request: models.ComputeCreationRequest | Mapping[str, Any]
    ) -> Future[models.ComputeAsset]:
        """Create a compute resource.

        It names an amount of CPU, memory and GPU that workloads can request. The scope in
        `meta` says which projects can use it.
        """
        return self._send(requests.create_compute_asset(compute_creation_request))

    def get_compute_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> Future[models.ComputeAsset]:
        """Get a compute resource."""
        return self._send(
            requests.get_compute_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    def update_compute_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        compute_update_request: models.ComputeUpdateRequest | Mapping[str, Any],
    ) -> Future[models.ComputeAsset]:
        """Replace the values of a compute resource."""
        return self._send(requests.update_compute_asset_by_id(asset_id, compute_update_request))

    def delete_compute_asset_by_id(self, asset_id: uuid.UUID | str) -> Future[models.HttpResponse]:
        """Delete a compute resource."""
        return self._send(requests.delete_compute_asset_by_id(asset_id))
