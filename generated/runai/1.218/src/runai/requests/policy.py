"""The operations of `policies.policy` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime import more_bodies as _bodies
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any, Literal


_LIST_POLICIES: Operation[models.PolicyListResponse] = Operation(
    "policies.policy.list_policies",
    "GET",
    "/api/v2/policy",
    parameters=(
        _call.query("workloadType"),
        _call.query("scope"),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.json("200", lambda: models.PolicyListResponse),),
)


def list_policies(
    *,
    workload_type: Literal["Workspace", "Training", "Distributed", "Inference"] | None = None,
    scope: Literal["tenant", "cluster", "department", "project"] | None = None,
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[models.PolicyListResponse]:
    """List the policies that you may see."""
    return Call(_LIST_POLICIES, (workload_type, scope, department_id, project_id, cluster_id))


_GET_DISTRIBUTED_POLICY_V2: Operation[models.DistributedPolicyV2 | None] = Operation(
    "policies.policy.get_distributed_policy_v2",
    "GET",
    "/api/v2/policy/distributed",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.json("200", lambda: models.DistributedPolicyV2 | None),),
)


def get_distributed_policy_v2(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[models.DistributedPolicyV2 | None]:
    """Get the policy for distributed trainings in a scope."""
    return Call(_GET_DISTRIBUTED_POLICY_V2, (scope, department_id, project_id, cluster_id))


_OVERWRITE_DISTRIBUTED_POLICY_V2: Operation[models.DistributedPolicyV2 | None] = Operation(
    "policies.policy.overwrite_distributed_policy_v2",
    "PUT",
    "/api/v2/policy/distributed",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DistributedPolicyV2 | None),),
)


def overwrite_distributed_policy_v2(
    body: models.DistributedPolicyOverwriteRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.DistributedPolicyV2 | None]:
    """Replace the policy for distributed trainings in a scope."""
    return Call(_OVERWRITE_DISTRIBUTED_POLICY_V2, (validate_only,), body=_bodies.or_null(body))


_DELETE_DISTRIBUTED_POLICY: Operation[None] = Operation(
    "policies.policy.delete_distributed_policy",
    "DELETE",
    "/api/v2/policy/distributed",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.empty("204"),),
)


def delete_distributed_policy(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[None]:
    """Delete the policy for distributed trainings in a scope."""
    return Call(_DELETE_DISTRIBUTED_POLICY, (scope, department_id, project_id, cluster_id))


_UPDATE_DISTRIBUTED_POLICY_V2: Operation[models.DistributedPolicyV2 | None] = Operation(
    "policies.policy.update_distributed_policy_v2",
    "PATCH",
    "/api/v2/policy/distributed",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.DistributedPolicyV2 | None),),
)


def update_distributed_policy_v2(
    body: models.DistributedPolicyChangeRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.DistributedPolicyV2 | None]:
    """Change parts of the policy for distributed trainings in a scope."""
    return Call(_UPDATE_DISTRIBUTED_POLICY_V2, (validate_only,), body=_bodies.or_null(body))


_GET_INFERENCE_POLICY_V2: Operation[models.InferencePolicyV2 | None] = Operation(
    "policies.policy.get_inference_policy_v2",
    "GET",
    "/api/v2/policy/inferences",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.json("200", lambda: models.InferencePolicyV2 | None),),
)


def get_inference_policy_v2(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[models.InferencePolicyV2 | None]:
    """Get the policy for inferences in a scope."""
    return Call(_GET_INFERENCE_POLICY_V2, (scope, department_id, project_id, cluster_id))


_OVERWRITE_INFERENCE_POLICY_V2: Operation[models.InferencePolicyV2 | None] = Operation(
    "policies.policy.overwrite_inference_policy_v2",
    "PUT",
    "/api/v2/policy/inferences",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.InferencePolicyV2 | None),),
)


def overwrite_inference_policy_v2(
    body: models.InferencePolicyOverwriteRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.InferencePolicyV2 | None]:
    """Replace the policy for inferences in a scope."""
    return Call(_OVERWRITE_INFERENCE_POLICY_V2, (validate_only,), body=_bodies.or_null(body))


_DELETE_INFERENCE_POLICY: Operation[None] = Operation(
    "policies.policy.delete_inference_policy",
    "DELETE",
    "/api/v2/policy/inferences",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.empty("204"),),
)


def delete_inference_policy(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[None]:
    """Delete the policy for inferences in a scope."""
    return Call(_DELETE_INFERENCE_POLICY, (scope, department_id, project_id, cluster_id))


_UPDATE_INFERENCE_POLICY_V2: Operation[models.InferencePolicyV2 | None] = Operation(
    "policies.policy.update_inference_policy_v2",
    "PATCH",
    "/api/v2/policy/inferences",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.InferencePolicyV2 | None),),
)


def update_inference_policy_v2(
    body: models.InferencePolicyChangeRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.InferencePolicyV2 | None]:
    """Change parts of the policy for inferences in a scope."""
    return Call(_UPDATE_INFERENCE_POLICY_V2, (validate_only,), body=_bodies.or_null(body))


_GET_TRAINING_POLICY_V2: Operation[models.TrainingPolicyV2 | None] = Operation(
    "policies.policy.get_training_policy_v2",
    "GET",
    "/api/v2/policy/trainings",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.json("200", lambda: models.TrainingPolicyV2 | None),),
)


def get_training_policy_v2(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[models.TrainingPolicyV2 | None]:
    """Get the policy for trainings in a scope."""
    return Call(_GET_TRAINING_POLICY_V2, (scope, department_id, project_id, cluster_id))


_OVERWRITE_TRAINING_POLICY_V2: Operation[models.TrainingPolicyV2 | None] = Operation(
    "policies.policy.overwrite_training_policy_v2",
    "PUT",
    "/api/v2/policy/trainings",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TrainingPolicyV2 | None),),
)


def overwrite_training_policy_v2(
    body: models.TrainingPolicyOverwriteRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.TrainingPolicyV2 | None]:
    """Replace the policy for trainings in a scope."""
    return Call(_OVERWRITE_TRAINING_POLICY_V2, (validate_only,), body=_bodies.or_null(body))


_DELETE_TRAINING_POLICY: Operation[None] = Operation(
    "policies.policy.delete_training_policy",
    "DELETE",
    "/api/v2/policy/trainings",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.empty("204"),),
)


def delete_training_policy(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[None]:
    """Delete the policy for trainings in a scope."""
    return Call(_DELETE_TRAINING_POLICY, (scope, department_id, project_id, cluster_id))


_UPDATE_TRAINING_POLICY_V2: Operation[models.TrainingPolicyV2 | None] = Operation(
    "policies.policy.update_training_policy_v2",
    "PATCH",
    "/api/v2/policy/trainings",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TrainingPolicyV2 | None),),
)


def update_training_policy_v2(
    body: models.TrainingPolicyChangeRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.TrainingPolicyV2 | None]:
    """Change parts of the policy for trainings in a scope."""
    return Call(_UPDATE_TRAINING_POLICY_V2, (validate_only,), body=_bodies.or_null(body))


_GET_WORKSPACE_POLICY_V2: Operation[models.WorkspacePolicyV2 | None] = Operation(
    "policies.policy.get_workspace_policy_v2",
    "GET",
    "/api/v2/policy/workspaces",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.json("200", lambda: models.WorkspacePolicyV2 | None),),
)


def get_workspace_policy_v2(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[models.WorkspacePolicyV2 | None]:
    """Get the policy for workspaces in a scope."""
    return Call(_GET_WORKSPACE_POLICY_V2, (scope, department_id, project_id, cluster_id))


_OVERWRITE_WORKSPACE_POLICY_V2: Operation[models.WorkspacePolicyV2 | None] = Operation(
    "policies.policy.overwrite_workspace_policy_v2",
    "PUT",
    "/api/v2/policy/workspaces",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.WorkspacePolicyV2 | None),),
)


def overwrite_workspace_policy_v2(
    body: models.WorkspacePolicyOverwriteRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.WorkspacePolicyV2 | None]:
    """Replace the policy for workspaces in a scope."""
    return Call(_OVERWRITE_WORKSPACE_POLICY_V2, (validate_only,), body=_bodies.or_null(body))


_DELETE_WORKSPACE_POLICY: Operation[None] = Operation(
    "policies.policy.delete_workspace_policy",
    "DELETE",
    "/api/v2/policy/workspaces",
    parameters=(
        _call.query("scope", required=True),
        _call.query("departmentId"),
        _call.query("projectId"),
        _call.query("clusterId"),
    ),
    responses=(_call.empty("204"),),
)


def delete_workspace_policy(
    *,
    scope: Literal["tenant", "cluster", "department", "project"],
    department_id: str | None = None,
    project_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
) -> Call[None]:
    """Delete the policy for workspaces in a scope."""
    return Call(_DELETE_WORKSPACE_POLICY, (scope, department_id, project_id, cluster_id))


_UPDATE_WORKSPACE_POLICY_V2: Operation[models.WorkspacePolicyV2 | None] = Operation(
    "policies.policy.update_workspace_policy_v2",
    "PATCH",
    "/api/v2/policy/workspaces",
    parameters=(_call.query("validateOnly"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.WorkspacePolicyV2 | None),),
)


def update_workspace_policy_v2(
    body: models.WorkspacePolicyChangeRequestV2 | Mapping[str, Any] | None,
    *,
    validate_only: bool | None = None,
) -> Call[models.WorkspacePolicyV2 | None]:
    """Change parts of the policy for workspaces in a scope."""
    return Call(_UPDATE_WORKSPACE_POLICY_V2, (validate_only,), body=_bodies.or_null(body))
