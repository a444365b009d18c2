"""Workload templates. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import workload_templates as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class AsyncWorkloadTemplates(AsyncGroup):
    """Save the specification of a workload to submit it again later.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_templates1(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal[
                "name",
                "workloadType",
                "runnable",
                "scopeType",
                "clusterId",
                "projectId",
                "departmentId",
                "createdAt",
                "updatedAt",
                "createdBy",
                "updatedBy",
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.TemplatesListResponse:
        """List the workload templates that you may see, of all types."""
        return await self._send(
            requests.list_templates1(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
            )
        )

    async def count_templates(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the workload templates that you may see."""
        return await self._send(requests.count_templates(filter_by=filter_by, search=search))

    async def list_distributed_templates(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal[
                "name",
                "workloadType",
                "runnable",
                "scopeType",
                "clusterId",
                "projectId",
                "departmentId",
                "createdAt",
                "updatedAt",
                "createdBy",
                "updatedBy",
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.DistributedTemplatesListResponse:
        """List the templates for distributed training workloads."""
        return await self._send(
            requests.list_distributed_templates(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
            )
        )

    async def create_distributed_template(
        self,
        distributed_template_creation_request: (
            models.DistributedTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.DistributedTemplate:
        """Create a template for distributed training workloads.

        Users of its scope can name it as `template_id` when they submit a workload.
        """
        return await self._send(
            requests.create_distributed_template(distributed_template_creation_request)
        )

    async def get_distributed_template(
        self, template_id: uuid.UUID | str
    ) -> models.DistributedTemplate:
        """Get a distributed training template."""
        return await self._send(requests.get_distributed_template(template_id))

    async def update_distributed_template(
        self,
        template_id: uuid.UUID | str,
        distributed_template_update_request: (
            models.DistributedTemplateUpdateRequest | Mapping[str, Any]
        ),
    ) -> models.DistributedTemplate:
        """Replace the name, description and specification of a distributed training template."""
        return await self._send(
            requests.update_distributed_template(template_id, distributed_template_update_request)
        )

    async def delete_distributed_template(self, template_id: uuid.UUID | str) -> None:
        """Delete a distributed training template."""
        return await self._send(requests.delete_distributed_template(template_id))

    async def patch_distributed_template(
        self,
        template_id: uuid.UUID | str,
        distributed_template_patch_request: (
            models.DistributedTemplatePatchRequest | Mapping[str, Any]
        ),
    ) -> models.DistributedTemplate:
        """Change some fields of a distributed training template.

        Fields that are not given stay as they are; `fields_to_clear` names those to empty.
        """
        return await self._send(
            requests.patch_distributed_template(template_id, distributed_template_patch_request)
        )

    async def list_training_templates(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal[
                "name",
                "workloadType",
                "runnable",
                "scopeType",
                "clusterId",
                "projectId",
                "departmentId",
                "createdAt",
                "updatedAt",
                "createdBy",
                "updatedBy",
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.TrainingTemplatesListResponse:
        """List the templates for trainings."""
        return await self._send(
            requests.list_training_templates(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
            )
        )

    async def create_training_template(
        self,
        training_template_creation_request: (
            models.TrainingTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.TrainingTemplate:
        """Create a template for trainings.

        Users of its scope can name it as `template_id` when they submit a workload.
        """
        return await self._send(
            requests.create_training_template(training_template_creation_request)
        )

    async def get_training_template(self, template_id: uuid.UUID | str) -> models.TrainingTemplate:
        """Get a training template."""
        return await self._send(requests.get_training_template(template_id))

    async def update_training_template(
        self,
        template_id: uuid.UUID | str,
        training_template_update_request: models.TrainingTemplateUpdateRequest | Mapping[str, Any],
    ) -> models.TrainingTemplate:
        """Replace the name, description and specification of a training template."""
        return await self._send(
            requests.update_training_template(template_id, training_template_update_request)
        )

    async def delete_training_template(self, template_id: uuid.UUID | str) -> None:
        """Delete a training template."""
        return await self._send(requests.delete_training_template(template_id))

    async def patch_training_template(
        self,
        template_id: uuid.UUID | str,
        training_template_patch_request: models.TrainingTemplatePatchRequest | Mapping[str, Any],
    ) -> models.TrainingTemplate:
        """Change some fields of a training template.

        Fields that are not given stay as they are; `fields_to_clear` names those to empty.
        """
        return await self._send(
            requests.patch_training_template(template_id, training_template_patch_request)
        )

    async def list_workspace_templates(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        sort_by: (
            Literal[
                "name",
                "workloadType",
                "runnable",
                "scopeType",
                "clusterId",
                "projectId",
                "departmentId",
                "createdAt",
                "updatedAt",
                "createdBy",
                "updatedBy",
            ]
            | None
        ) = None,
        filter_by: Sequence[str] | None = None,
        search: str | None = None,
    ) -> models.WorkspaceTemplatesListResponse:
        """List the templates for workspaces."""
        return await self._send(
            requests.list_workspace_templates(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
            )
        )

    async def create_workspace_template(
        self,
        workspace_template_creation_request: (
            models.WorkspaceTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.WorkspaceTemplate:
        """Create a template for workspaces.

        Users of its scope can name it as `template_id` when they submit a workload.
        """
        return await self._send(
            requests.create_workspace_template(workspace_template_creation_request)
        )

    async def get_workspace_template(
        self, template_id: uuid.UUID | str
    ) -> models.WorkspaceTemplate:
        """Get a workspace template."""
        return await self._send(requests.get_workspace_template(template_id))

    async def update_workspace_template(
        self,
        template_id: uuid.UUID | str,
        workspace_template_update_request: (
            models.WorkspaceTemplateUpdateRequest | Mapping[str, Any]
        ),
    ) -> models.WorkspaceTemplate:
        """Replace the name, description and specification of a workspace template."""
        return await self._send(
            requests.update_workspace_template(template_id, workspace_template_update_request)
        )

    async def delete_workspace_template(self, template_id: uuid.UUID | str) -> None:
        """Delete a workspace template."""
        return await self._send(requests.delete_workspace_template(template_id))

    async def patch_workspace_template(
        self,
        template_id: uuid.UUID | str,
        workspace_template_patch_request: models.WorkspaceTemplatePatchRequest | Mapping[str, Any],
    ) -> models.WorkspaceTemplate:
        """Change some fields of a workspace template.

        Fields that are not given stay as they are; `fields_to_clear` names those to empty.
        """
        return await self._send(
            requests.patch_workspace_template(template_id, workspace_template_patch_request)
        )

    async def get_template_by_id1(self, template_id: uuid.UUID | str) -> models.SupersetTemplate:
        """Get a workload template of any type."""
        return await self._send(requests.get_template_by_id1(template_id))
