"""S3. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import s3 as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class AsyncS3(AsyncGroup):
    """Manage data sources in S3 buckets.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_s3_assets(
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
    ) -> models.S3ListResponse:
        """List the S3 data sources that you may see."""
        return await self._send(
            requests.list_s3_assets(
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

    async def create_s3_asset(
        self, s3_creation_request: models.S3CreationRequest | Mapping[str, Any]
    ) -> models.S3Asset:
        """Create an S3 data source.

        Workloads get the content of the bucket under a path of the container. The scope in
        `meta` says which projects can use it.
        """
        return await self._send(requests.create_s3_asset(s3_creation_request))

    async def get_s3_asset_by_id(
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
    ) -> models.S3Asset:
        """Get an S3 data source."""
        return await self._send(
            requests.get_s3_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                status_info=status_info,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def update_s3_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        s3_update_request: models.S3UpdateRequest | Mapping[str, Any],
    ) -> models.S3Asset:
        """Replace the values of an S3 data source."""
        return await self._send(requests.update_s3_asset_by_id(asset_id, s3_update_request))

    async def delete_s3_asset_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete an S3 data source."""
        return await self._send(requests.delete_s3_asset_by_id(asset_id))
