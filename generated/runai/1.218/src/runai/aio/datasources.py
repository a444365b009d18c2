"""Datasources. Calls are awaited."""

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

    Calls are awaited.
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
        """List the data sources that you may see, of all kinds.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            usage_info: Also return where each asset is used, as `usedBy`.
            comply_to_project: Also check each asset against the policy of this project; the
                verdict is returned as `compliance`.
            comply_to_workload_type: The workload type whose policy the assets are checked
                against.
            status_info: Also return the state of each asset in the clusters, as `status`.
            asset_ids: Keep only the assets with these identifiers, separated by commas.
            comply_to_replica_type: For distributed workloads, check against the policy for the
                master or for the workers.
        """
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
