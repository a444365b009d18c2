"""Workload templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import workload_templates as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import models


class WorkloadTemplates(SyncGroup):
    """Save the specification of a workload to submit it again later. Since 2.23."""

    __slots__ = ()

    def list_templates1(
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
        comply_to_project: int | None = None,
        comply_to_workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference"] | None
        ) = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.TemplatesListResponse:
        """List the workload templates that you may see, of all types. Since 2.23.

        Args:
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `name=@train`. Fields:
                `name`, `workloadType`, `runnable`, `scopeType`, `clusterId`, `projectId`,
                `departmentId`, `createdAt`, `updatedAt`, `createdBy` and `updatedBy`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
            comply_to_project: Also check each asset against the policy of this project; the
                verdict is returned as `compliance`.
            comply_to_workload_type: The workload type whose policy the assets are checked
                against.
            comply_to_replica_type: For distributed workloads, check against the policy for the
                master or for the workers.
        """
        return self._send(
            requests.list_templates1(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
                comply_to_project=comply_to_project,
                comply_to_workload_type=comply_to_workload_type,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    def count_templates(
        self, *, filter_by: Sequence[str] | None = None, search: str | None = None
    ) -> models.CountResponse:
        """Count the workload templates that you may see. Since 2.23.

        Args:
            filter_by: Conditions that every result must meet, such as `name=@train`. Fields:
                `name`, `workloadType`, `runnable`, `scopeType`, `clusterId`, `projectId`,
                `departmentId`, `createdAt`, `updatedAt`, `createdBy` and `updatedBy`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
        """
        return self._send(requests.count_templates(filter_by=filter_by, search=search))

    def list_distributed_templates(
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
        comply_to_project: int | None = None,
        comply_to_replica_type: Literal["Worker", "Master"] | None = None,
    ) -> models.DistributedTemplatesListResponse:
        """List the templates for distributed training workloads. Since 2.23.

        Args:
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `name=@train`. Fields:
                `name`, `workloadType`, `runnable`, `scopeType`, `clusterId`, `projectId`,
                `departmentId`, `createdAt`, `updatedAt`, `createdBy` and `updatedBy`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
            comply_to_project: Also check each asset against the policy of this project; the
                verdict is returned as `compliance`.
            comply_to_replica_type: For distributed workloads, check against the policy for the
                master or for the workers.
        """
        return self._send(
            requests.list_distributed_templates(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
                comply_to_project=comply_to_project,
                comply_to_replica_type=comply_to_replica_type,
            )
        )

    def create_distributed_template(
        self,
        distributed_template_creation_request: (
            models.DistributedTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.DistributedTemplate:
        """Create a template for distributed training workloads. Since 2.23.

        Users of its scope can name it as `template_id` when they submit a workload.
        """
        return self._send(
            requests.create_distributed_template(distributed_template_creation_request)
        )

    def get_distributed_template(self, template_id: uuid.UUID | str) -> models.DistributedTemplate:
        """Get a distributed training template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.get_distributed_template(template_id))

    def update_distributed_template(
        self,
        template_id: uuid.UUID | str,
        distributed_template_update_request: (
            models.DistributedTemplateUpdateRequest | Mapping[str, Any]
        ),
    ) -> models.DistributedTemplate:
        """Replace the name, description and specification of a distributed training template.
        Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(
            requests.update_distributed_template(template_id, distributed_template_update_request)
        )

    def delete_distributed_template(self, template_id: uuid.UUID | str) -> None:
        """Delete a distributed training template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.delete_distributed_template(template_id))

    def patch_distributed_template(
        self,
        template_id: uuid.UUID | str,
        distributed_template_patch_request: (
            models.DistributedTemplatePatchRequest | Mapping[str, Any]
        ),
    ) -> models.DistributedTemplate:
        """Change some fields of a distributed training template. Since 2.23.

        Fields that are not given stay as they are; `fields_to_clear` names those to empty.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(
            requests.patch_distributed_template(template_id, distributed_template_patch_request)
        )

    def list_inference_templates(
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
        comply_to_project: int | None = None,
    ) -> models.InferenceTemplatesListResponse:
        """List the templates for inference workloads. Since 2.24.

        Args:
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `name=@train`. Fields:
                `name`, `workloadType`, `runnable`, `scopeType`, `clusterId`, `projectId`,
                `departmentId`, `createdAt`, `updatedAt`, `createdBy` and `updatedBy`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
            comply_to_project: Also check each asset against the policy of this project; the
                verdict is returned as `compliance`.
        """
        return self._send(
            requests.list_inference_templates(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
                comply_to_project=comply_to_project,
            )
        )

    def create_inference_template(
        self,
        inference_template_creation_request: (
            models.InferenceTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.InferenceTemplate:
        """Create a template for inference workloads. Since 2.24.

        Users of its scope can name it as `template_id` when they submit a workload.
        """
        return self._send(requests.create_inference_template(inference_template_creation_request))

    def get_inference_template(self, template_id: uuid.UUID | str) -> models.InferenceTemplate:
        """Get an inference template. Since 2.24.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.get_inference_template(template_id))

    def delete_inference_template(self, template_id: uuid.UUID | str) -> None:
        """Delete an inference template. Since 2.24.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.delete_inference_template(template_id))

    def template_name_availability(
        self,
        *,
        template_name: str,
        scope_type: Literal["tenant", "cluster", "department", "project"],
        scope_id: str | None = None,
    ) -> None:
        """Check that a template name is free in a scope. Since 2.24.

        Answers with nothing (204) when the name is free and with an error when it is taken.

        Args:
            template_name: The name to look for.
            scope_type: The kind of organizational unit in which the name must be free.
            scope_id: The identifier of that unit; not needed for the tenant.
        """
        return self._send(
            requests.template_name_availability(
                template_name=template_name, scope_type=scope_type, scope_id=scope_id
            )
        )

    def list_training_templates(
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
        comply_to_project: int | None = None,
    ) -> models.TrainingTemplatesListResponse:
        """List the templates for trainings. Since 2.23.

        Args:
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `name=@train`. Fields:
                `name`, `workloadType`, `runnable`, `scopeType`, `clusterId`, `projectId`,
                `departmentId`, `createdAt`, `updatedAt`, `createdBy` and `updatedBy`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
            comply_to_project: Also check each asset against the policy of this project; the
                verdict is returned as `compliance`.
        """
        return self._send(
            requests.list_training_templates(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
                comply_to_project=comply_to_project,
            )
        )

    def create_training_template(
        self,
        training_template_creation_request: (
            models.TrainingTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.TrainingTemplate:
        """Create a template for trainings. Since 2.23.

        Users of its scope can name it as `template_id` when they submit a workload.
        """
        return self._send(requests.create_training_template(training_template_creation_request))

    def get_training_template(self, template_id: uuid.UUID | str) -> models.TrainingTemplate:
        """Get a training template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.get_training_template(template_id))

    def update_training_template(
        self,
        template_id: uuid.UUID | str,
        training_template_update_request: models.TrainingTemplateUpdateRequest | Mapping[str, Any],
    ) -> models.TrainingTemplate:
        """Replace the name, description and specification of a training template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(
            requests.update_training_template(template_id, training_template_update_request)
        )

    def delete_training_template(self, template_id: uuid.UUID | str) -> None:
        """Delete a training template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.delete_training_template(template_id))

    def patch_training_template(
        self,
        template_id: uuid.UUID | str,
        training_template_patch_request: models.TrainingTemplatePatchRequest | Mapping[str, Any],
    ) -> models.TrainingTemplate:
        """Change some fields of a training template. Since 2.23.

        Fields that are not given stay as they are; `fields_to_clear` names those to empty.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(
            requests.patch_training_template(template_id, training_template_patch_request)
        )

    def list_workspace_templates(
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
        comply_to_project: int | None = None,
    ) -> models.WorkspaceTemplatesListResponse:
        """List the templates for workspaces. Since 2.23.

        Args:
            offset: How many results to skip. Together with `limit` it reads a long list page by
                page.
            limit: How many results to return at most. The server takes `50` by default.
            sort_order: The direction of the sort, `asc` or `desc`. The server takes `asc` by
                default.
            sort_by: The field to sort by.
            filter_by: Conditions that every result must meet, such as `name=@train`. Fields:
                `name`, `workloadType`, `runnable`, `scopeType`, `clusterId`, `projectId`,
                `departmentId`, `createdAt`, `updatedAt`, `createdBy` and `updatedBy`.
                Operators: `==`, `!=`, `<=`, `>=`, `=@` (contains), `!@` (does not contain),
                `=^` (starts with) and `=$` (ends with).
            search: Keep only results in which this text occurs.
            comply_to_project: Also check each asset against the policy of this project; the
                verdict is returned as `compliance`.
        """
        return self._send(
            requests.list_workspace_templates(
                offset=offset,
                limit=limit,
                sort_order=sort_order,
                sort_by=sort_by,
                filter_by=filter_by,
                search=search,
                comply_to_project=comply_to_project,
            )
        )

    def create_workspace_template(
        self,
        workspace_template_creation_request: (
            models.WorkspaceTemplateCreationRequest | Mapping[str, Any]
        ),
    ) -> models.WorkspaceTemplate:
        """Create a template for workspaces. Since 2.23.

        Users of its scope can name it as `template_id` when they submit a workload.
        """
        return self._send(requests.create_workspace_template(workspace_template_creation_request))

    def get_workspace_template(self, template_id: uuid.UUID | str) -> models.WorkspaceTemplate:
        """Get a workspace template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.get_workspace_template(template_id))

    def update_workspace_template(
        self,
        template_id: uuid.UUID | str,
        workspace_template_update_request: (
            models.WorkspaceTemplateUpdateRequest | Mapping[str, Any]
        ),
    ) -> models.WorkspaceTemplate:
        """Replace the name, description and specification of a workspace template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(
            requests.update_workspace_template(template_id, workspace_template_update_request)
        )

    def delete_workspace_template(self, template_id: uuid.UUID | str) -> None:
        """Delete a workspace template. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.delete_workspace_template(template_id))

    def patch_workspace_template(
        self,
        template_id: uuid.UUID | str,
        workspace_template_patch_request: models.WorkspaceTemplatePatchRequest | Mapping[str, Any],
    ) -> models.WorkspaceTemplate:
        """Change some fields of a workspace template. Since 2.23.

        Fields that are not given stay as they are; `fields_to_clear` names those to empty.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(
            requests.patch_workspace_template(template_id, workspace_template_patch_request)
        )

    def get_template_by_id1(self, template_id: uuid.UUID | str) -> models.SupersetTemplate:
        """Get a workload template of any type. Since 2.23.

        Args:
            template_id: The identifier of the template.
        """
        return self._send(requests.get_template_by_id1(template_id))
