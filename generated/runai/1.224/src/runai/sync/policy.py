"""Policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import policy as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal

    from .. import models


class Policy(SyncGroup):
    """Read, change and remove the policy of a workload type for a scope."""

    __slots__ = ()

    def list_policies(
        self,
        *,
        workload_type: (
            Literal["Workspace", "Training", "Distributed", "Inference", "DistributedInference"]
            | None
        ) = None,
        scope: Literal["tenant", "cluster", "department", "project"] | None = None,
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        include_fallback_policies: bool | None = None,
    ) -> models.PolicyListResponse:
        """List the policies that you may see.

        Lists which policies exist; the contents are returned by the method for each workload
        type.

        Args:
            workload_type: Keep only the policies for this workload type.
            scope: Keep only the policies of this level.
            department_id: Keep only the policies of this department.
            project_id: Keep only the policies of this project.
            cluster_id: Keep only the policies of this cluster.
            include_fallback_policies: Also return fallback policies.
        """
        return self._send(
            requests.list_policies(
                workload_type=workload_type,
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
                include_fallback_policies=include_fallback_policies,
            )
        )

    def get_distributed_policy_v2(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
    ) -> models.DistributedPolicyV2 | None:
        """Get the policy for distributed trainings in a scope.

        `policy` is what was set for this scope, `effective` what results together with the
        scopes above.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.get_distributed_policy_v2(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
            )
        )

    def overwrite_distributed_policy_v2(
        self,
        distributed_policy_overwrite_request_v2: (
            models.DistributedPolicyOverwriteRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.DistributedPolicyV2 | None:
        """Replace the policy for distributed trainings in a scope.

        Sets the policy if there is none yet. The scope is part of the body, in `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.overwrite_distributed_policy_v2(
                distributed_policy_overwrite_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def delete_distributed_policy(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> None:
        """Delete the policy for distributed trainings in a scope.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.delete_distributed_policy(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def update_distributed_policy_v2(
        self,
        distributed_policy_change_request_v2: (
            models.DistributedPolicyChangeRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.DistributedPolicyV2 | None:
        """Change parts of the policy for distributed trainings in a scope.

        Fields named in `reset` are taken out of the policy. The scope is part of the body, in
        `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.update_distributed_policy_v2(
                distributed_policy_change_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def get_distributed_inference_policy_v2(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
    ) -> models.DistributedInferencePolicyV2 | None:
        """Get the policy for distributed inferences in a scope. Since 2.23.

        `policy` is what was set for this scope, `effective` what results together with the
        scopes above.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.get_distributed_inference_policy_v2(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
            )
        )

    def overwrite_distributed_inference_policy_v2(
        self,
        distributed_inference_policy_overwrite_request_v2: (
            models.DistributedInferencePolicyOverwriteRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.DistributedInferencePolicyV2 | None:
        """Replace the policy for distributed inferences in a scope. Since 2.23.

        Sets the policy if there is none yet. The scope is part of the body, in `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.overwrite_distributed_inference_policy_v2(
                distributed_inference_policy_overwrite_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def delete_distributed_inference_policy(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> None:
        """Delete the policy for distributed inferences in a scope. Since 2.23.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.delete_distributed_inference_policy(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def update_distributed_inference_policy_v2(
        self,
        distributed_inference_policy_change_request_v2: (
            models.DistributedInferencePolicyChangeRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.DistributedInferencePolicyV2 | None:
        """Change parts of the policy for distributed inferences in a scope. Since 2.23.

        Fields named in `reset` are taken out of the policy. The scope is part of the body, in
        `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.update_distributed_inference_policy_v2(
                distributed_inference_policy_change_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def get_inference_policy_v2(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
    ) -> models.InferencePolicyV2 | None:
        """Get the policy for inferences in a scope.

        `policy` is what was set for this scope, `effective` what results together with the
        scopes above.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.get_inference_policy_v2(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
            )
        )

    def overwrite_inference_policy_v2(
        self,
        inference_policy_overwrite_request_v2: (
            models.InferencePolicyOverwriteRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.InferencePolicyV2 | None:
        """Replace the policy for inferences in a scope.

        Sets the policy if there is none yet. The scope is part of the body, in `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.overwrite_inference_policy_v2(
                inference_policy_overwrite_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def delete_inference_policy(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> None:
        """Delete the policy for inferences in a scope.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.delete_inference_policy(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def update_inference_policy_v2(
        self,
        inference_policy_change_request_v2: (
            models.InferencePolicyChangeRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.InferencePolicyV2 | None:
        """Change parts of the policy for inferences in a scope.

        Fields named in `reset` are taken out of the policy. The scope is part of the body, in
        `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.update_inference_policy_v2(
                inference_policy_change_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def get_nim_service_policy(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
    ) -> models.NimServicePolicy | None:
        """Get the policy for NIM services in a scope. Since 2.24.

        `policy` is what was set for this scope, `effective` what results together with the
        scopes above.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.get_nim_service_policy(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
            )
        )

    def overwrite_nim_service_policy(
        self,
        nim_service_policy_overwrite_request: (
            models.NimServicePolicyOverwriteRequest | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
    ) -> models.NimServicePolicy | None:
        """Replace the policy for NIM services in a scope. Since 2.24.

        Sets the policy if there is none yet. The scope is part of the body, in `meta`.

        Args:
            validate_only: Check the request and change nothing.
        """
        return self._send(
            requests.overwrite_nim_service_policy(
                nim_service_policy_overwrite_request, validate_only=validate_only
            )
        )

    def delete_nim_service_policy(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
    ) -> None:
        """Delete the policy for NIM services in a scope. Since 2.24.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.delete_nim_service_policy(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
            )
        )

    def update_nim_service_policy(
        self,
        nim_service_policy_change_request: models.NimServicePolicyChangeRequest | Mapping[str, Any],
        *,
        validate_only: bool | None = None,
    ) -> models.NimServicePolicy | None:
        """Change parts of the policy for NIM services in a scope. Since 2.24.

        Fields named in `reset` are taken out of the policy. The scope is part of the body, in
        `meta`.

        Args:
            validate_only: Check the request and change nothing.
        """
        return self._send(
            requests.update_nim_service_policy(
                nim_service_policy_change_request, validate_only=validate_only
            )
        )

    def get_training_policy_v2(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
    ) -> models.TrainingPolicyV2 | None:
        """Get the policy for trainings in a scope.

        `policy` is what was set for this scope, `effective` what results together with the
        scopes above.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.get_training_policy_v2(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
            )
        )

    def overwrite_training_policy_v2(
        self,
        training_policy_overwrite_request_v2: (
            models.TrainingPolicyOverwriteRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.TrainingPolicyV2 | None:
        """Replace the policy for trainings in a scope.

        Sets the policy if there is none yet. The scope is part of the body, in `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.overwrite_training_policy_v2(
                training_policy_overwrite_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def delete_training_policy(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> None:
        """Delete the policy for trainings in a scope.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.delete_training_policy(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def update_training_policy_v2(
        self,
        training_policy_change_request_v2: models.TrainingPolicyChangeRequestV2 | Mapping[str, Any],
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.TrainingPolicyV2 | None:
        """Change parts of the policy for trainings in a scope.

        Fields named in `reset` are taken out of the policy. The scope is part of the body, in
        `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.update_training_policy_v2(
                training_policy_change_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def get_workspace_policy_v2(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
    ) -> models.WorkspacePolicyV2 | None:
        """Get the policy for workspaces in a scope.

        `policy` is what was set for this scope, `effective` what results together with the
        scopes above.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
        """
        return self._send(
            requests.get_workspace_policy_v2(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
            )
        )

    def overwrite_workspace_policy_v2(
        self,
        workspace_policy_overwrite_request_v2: (
            models.WorkspacePolicyOverwriteRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.WorkspacePolicyV2 | None:
        """Replace the policy for workspaces in a scope.

        Sets the policy if there is none yet. The scope is part of the body, in `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.overwrite_workspace_policy_v2(
                workspace_policy_overwrite_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def delete_workspace_policy(
        self,
        *,
        scope: Literal["tenant", "cluster", "department", "project"],
        department_id: str | None = None,
        project_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> None:
        """Delete the policy for workspaces in a scope.

        Args:
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            department_id: The identifier of the department to ask about.
            project_id: The identifier of the project to ask about.
            cluster_id: The UUID of the cluster to ask about.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.delete_workspace_policy(
                scope=scope,
                department_id=department_id,
                project_id=project_id,
                cluster_id=cluster_id,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )

    def update_workspace_policy_v2(
        self,
        workspace_policy_change_request_v2: (
            models.WorkspacePolicyChangeRequestV2 | Mapping[str, Any]
        ),
        *,
        validate_only: bool | None = None,
        approve_cluster_deletion: bool | None = None,
    ) -> models.WorkspacePolicyV2 | None:
        """Change parts of the policy for workspaces in a scope.

        Fields named in `reset` are taken out of the policy. The scope is part of the body, in
        `meta`.

        Args:
            validate_only: Check the request and change nothing.
            approve_cluster_deletion: Agree that the policy is deleted from clusters of version
                2.20 and older, which such a change makes necessary.
        """
        return self._send(
            requests.update_workspace_policy_v2(
                workspace_policy_change_request_v2,
                validate_only=validate_only,
                approve_cluster_deletion=approve_cluster_deletion,
            )
        )
