"""Environment. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import environment as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class AsyncEnvironment(AsyncGroup):
    """Manage environments, which hold an image, its command and its tools.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_environment_assets(
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
        distributed_framework: str | None = None,
        is_distributed: bool | None = None,
        is_training: bool | None = None,
        is_workspace: bool | None = None,
        is_inference: bool | None = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
        status_info: bool | None = None,
        include_descendants: bool | None = None,
    ) -> models.EnvironmentListResponse:
        """List the environments that you may see."""
        return await self._send(
            requests.list_environment_assets(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                distributed_framework=distributed_framework,
                is_distributed=is_distributed,
                is_training=is_training,
                is_workspace=is_workspace,
                is_inference=is_inference,
                comply_to_replica_type=comply_to_replica_type,
                status_info=status_info,
                include_descendants=include_descendants,
            )
        )

    async def create_environment_asset(
        self, environment_creation_request: models.EnvironmentCreationRequest | Mapping[str, Any]
    ) -> models.EnvironmentAsset:
        """Create an environment.

        It names an image and how to run it: command, variables, tools and security settings.
        The scope in `meta` says which projects can use it.
        """
        return await self._send(requests.create_environment_asset(environment_creation_request))

    async def get_environment_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
        status_info: bool | None = None,
    ) -> models.EnvironmentAsset:
        """Get an environment."""
        return await self._send(
            requests.get_environment_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                comply_to_replica_type=comply_to_replica_type,
                status_info=status_info,
            )
        )

    async def update_environment_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        environment_update_request: models.EnvironmentUpdateRequest | Mapping[str, Any],
    ) -> models.EnvironmentAsset:
        """Replace the values of an environment."""
        return await self._send(
            requests.update_environment_asset_by_id(asset_id, environment_update_request)
        )

    async def delete_environment_asset_by_id(
        self, asset_id: uuid.UUID | str
    ) -> models.HttpResponse:
        """Delete an environment."""
        return await self._send(requests.delete_environment_asset_by_id(asset_id))
