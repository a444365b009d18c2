"""Secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import secret as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class Secret(SyncGroup):
    """Manage data sources that are Kubernetes secrets. Since 2.19."""

    __slots__ = ()

    def list_secret_assets(
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
    ) -> models.SecretAssetListResponse:
        """List the secret data sources that you may see. Since 2.19.

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
        return self._send(
            requests.list_secret_assets(
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

    def create_secret_asset(
        self, secret_asset_creation_request: models.SecretAssetCreationRequest | Mapping[str, Any]
    ) -> models.SecretAsset:
        """Create a secret data source. Since 2.19.

        It mounts a generic secret credential as files. The scope in `meta` says which projects
        can use it. The clusters of the scope receive it in the background (202); `statusInfo`
        of the get and list methods shows how far that is.
        """
        return self._send(requests.create_secret_asset(secret_asset_creation_request))

    def get_secret_asset_by_id(
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
    ) -> models.SecretAsset:
        """Get a secret data source. Since 2.19.

        Args:
            asset_id: The identifier of the asset.
            usage_info: Also return where each asset is used, as `usedBy`.
            comply_to_project: Also check each asset against the policy of this project; the
                verdict is returned as `compliance`.
            comply_to_workload_type: The workload type whose policy the assets are checked
                against.
            status_info: Also return the state of each asset in the clusters, as `status`.
            comply_to_replica_type: For distributed workloads, check against the policy for the
                master or for the workers.
        """
        return self._send(
            requests.get_secret_asset_by_id(
                asset_id,
                usage_info=usage_info,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                status_info=status_info,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    def update_secret_asset_by_id(
        self,
        asset_id: uuid.UUID | str,
        secret_asset_update_request: models.SecretAssetUpdateRequest | Mapping[str, Any],
    ) -> models.SecretAsset:
        """Rename a secret data source or change its description. Since 2.19.

        Only the metadata can change; for another secret create a new asset.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.update_secret_asset_by_id(asset_id, secret_asset_update_request))

    def delete_secret_asset_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a secret data source. Since 2.19.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.delete_secret_asset_by_id(asset_id))
