"""Template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import SyncGroup
from ..requests import template as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Template(SyncGroup):
    """Manage templates that combine assets into a ready workload."""

    __slots__ = ()

    @deprecated("workload_assets.template.list_templates is deprecated: it will be removed")
    def list_templates(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        distributed_framework: str | None = None,
        is_distributed: bool | None = None,
        is_training: bool | None = None,
        is_workspace: bool | None = None,
    ) -> models.WorkloadTemplateListResponse:
        """List the asset-based workload templates that you may see.

        Deprecated since 2.19.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            distributed_framework: Keep only assets for this framework of distributed training.
            is_distributed: Keep only assets that distributed trainings can use.
            is_training: Keep only assets that trainings can use.
            is_workspace: Keep only assets that workspaces can use.
        """
        return self._send(
            requests.list_templates(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                distributed_framework=distributed_framework,
                is_distributed=is_distributed,
                is_training=is_training,
                is_workspace=is_workspace,
            )
        )

    @deprecated("workload_assets.template.create_template is deprecated: it will be removed")
    def create_template(
        self,
        workload_template_creation_request: (
            models.WorkloadTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.WorkloadTemplate:
        """Create a workload template from assets.

        It refers to an environment, a compute resource and data sources by id. The scope in
        `meta` says which projects can use it.

        Deprecated since 2.19.
        """
        return self._send(requests.create_template(workload_template_creation_request))

    @deprecated("workload_assets.template.get_template_by_id is deprecated: it will be removed")
    def get_template_by_id(self, asset_id: uuid.UUID | str) -> models.WorkloadTemplate:
        """Get an asset-based workload template.

        Deprecated since 2.19.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.get_template_by_id(asset_id))

    @deprecated("workload_assets.template.update_template is deprecated: it will be removed")
    def update_template(
        self,
        asset_id: uuid.UUID | str,
        workload_template_update_request: models.WorkloadTemplateUpdateRequest | Mapping[str, Any],
    ) -> models.WorkloadTemplate:
        """Replace the values of an asset-based workload template.

        Deprecated since 2.19.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.update_template(asset_id, workload_template_update_request))

    @deprecated("workload_assets.template.delete_template_by_id is deprecated: it will be removed")
    def delete_template_by_id(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete an asset-based workload template.

        Deprecated since 2.19.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.delete_template_by_id(asset_id))
