"""Git. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import git as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class AsyncGit(AsyncGroup):
    """Manage data sources that are Git repositories.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_git_assets(
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
    ) -> models.GitListResponse:
        """List the Git data sources that you may see."""
        return await self._send(
            requests.list_git_assets(
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

    async def create_git_asset(
        self, git_creation_request: models.GitCreationRequest | Mapping[str, Any]
    ) -> models.GitAsset:
        """Create a Git data source.

        Workloads get a clone of the repository when they start. The scope in `meta` says which
        projects can use it.
        """
        return await self._send(requests.create_git_asset(git_creation_request))

    async def get_git_asset_by_id(
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
    ) -> models.GitAsset:
        """Get a Git data source."""
        return await self._send(
            requests.get_git_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                status_info=status_info,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    async def update_git_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        git_update_request: models.GitUpdateRequest | Mapping[str, Any],
    ) -> models.GitAsset:
        """Replace the values of a Git data source."""
        return await self._send(requests.update_git_asset_by_id(asset_id, git_update_request))

    async def delete_git_asset_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a Git data source."""
        return await self._send(requests.delete_git_asset_by_id(asset_id))
