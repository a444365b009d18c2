"""Datasources. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import datasources as requests

if TYPE_CHECKING:
    import uuid
    from typing import Literal

    from .. import models


class AsyncDatasources(AsyncGroup):
    """List data sources of every kind together.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_datasource_assets(
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
    ) -> models.DatasourceListResponse:
        """List the data sources that you may see, of all kinds."""
        return await self._send(
            requests.list_datasource_assets(
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
