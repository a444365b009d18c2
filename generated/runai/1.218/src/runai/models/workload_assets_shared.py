"""Models: workload assets shared."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import ClaimInfo, HostPathMountPropagation, ScopeType


class AssetClusterStatusIssueEnum(OpenEnum):
    REPLICATION_ERROR = "ReplicationError"
    LOST_PHASE = "LostPhase"
    NOT_CREATED = "NotCreated"


class AssetKind(OpenEnum):
    COMPUTE = "compute"
    ENVIRONMENT = "environment"
    ACCESS_KEY = "accessKey"
    DOCKER_REGISTRY = "dockerRegistry"
    PASSWORD = "password"
    GENERIC_SECRET = "genericSecret"
    REGISTRY = "registry"
    S3 = "s3"
    GIT = "git"
    NFS = "nfs"
    PVC = "pvc"
    HOST_PATH = "hostPath"
    WORKLOAD_TEMPLATE = "workload-template"
    MODEL = "model"
    CONFIG_MAP = "config-map"
    SECRET_VOLUME = "secret-volume"


class AssetSyncStatusEnum(OpenEnum):
    ISSUES_FOUND = "Issues found"
    NO_ISSUES_FOUND = "No issues found"
    NO_STATUS = "No status"


class Scope(OpenEnum):
    SYSTEM = "system"
    TENANT = "tenant"
    CLUSTER = "cluster"
    DEPARTMENT = "department"
    PROJECT = "project"


class ToolType(OpenEnum):
    JUPYTER_NOTEBOOK = "jupyter-notebook"
    PYCHARM = "pycharm"
    VISUAL_STUDIO_CODE = "visual-studio-code"
    TENSORBOARD = "tensorboard"
    RSTUDIO = "rstudio"
    MLFLOW = "mlflow"
    CUSTOM = "custom"
    WANDB = "wandb"
    MATLAB = "matlab"
    COMET = "comet"
    CHATBOT_UI = "chatbot-ui"


class WorkloadSupportedTypesDistFramework(OpenEnum):
    """The framework of the distributed trainings."""

    MPI = "MPI"
    PY_TORCH = "PyTorch"
    TF = "TF"
    XG_BOOST = "XGBoost"


class AssetClusterStatusInfo(Model):
    status: AssetSyncStatusEnum | None = None
    issues: list[AssetClusterStatusIssue] | None = None
    message: str | None = None
    url: str | None = None


class AssetClusterStatusIssue(Model):
    scope_id: str
    """The identifier of the scope: of the tenant, cluster, department or project."""
    scope_type: ScopeType
    """The level of the scope, such as `project`."""
    issue: AssetClusterStatusIssueEnum


class AssetCreationRequest(Model):
    """The name of a new asset and the scope in which it can be used."""

    name: str
    """The name of the asset, unique among its kind."""
    description: str | None = None
    """What the asset is for."""
    scope: Scope
    """The level at which it can be used: tenant, cluster, department or project; give the id of
    that unit as well.
    """
    cluster_id: uuid.UUID | None = None
    """The identifier of the cluster, for the scope `cluster`."""
    department_id: str | None = None
    """The identifier of the department, for the scope `department`."""
    project_id: int | None = None
    """The identifier of the project, for the scope `project`."""
    auto_delete: bool | None = None
    """Whether it is deleted when no workload uses it any longer."""
    workload_supported_types: WorkloadSupportedTypes | None = None
    """Types of workload that can use it."""


class AssetMeta(Model):
    """Name, kind and scope of an asset."""

    name: str
    """The name of the asset, unique among its kind."""
    description: str | None = None
    """What the asset is for."""
    scope: Scope
    """The level at which it can be used: tenant, cluster, department or project; give the id of
    that unit as well.
    """
    cluster_id: uuid.UUID | None = None
    """The identifier of the cluster, for the scope `cluster`."""
    department_id: str | None = None
    """The identifier of the department, for the scope `department`."""
    project_id: int | None = None
    """The identifier of the project, for the scope `project`."""
    auto_delete: bool | None = None
    """Whether it is deleted when no workload uses it any longer."""
    workload_supported_types: WorkloadSupportedTypes | None = None
    """Types of workload that can use it."""
    id: uuid.UUID
    kind: AssetKind
    """The kind of asset."""
    tenant_id: int | None = None
    """The identifier of the tenant."""
    created_by: str
    """Who created it."""
    created_at: datetime.datetime
    """When it was created."""
    updated_by: str
    """Who changed it last."""
    updated_at: datetime.datetime
    """When it was last changed."""
    project_name: str | None = None
    """The name of the project that it belongs to."""


class AssetRef(Model):
    id: uuid.UUID
    name: str


class AssetUpdateRequest(Model):
    """New name and description of an asset."""

    name: str
    """The name of the asset, unique among its kind."""
    description: str | None = None
    """What the asset is for."""


class AssetUsageInfo(Model):
    """Workloads, templates and assets that use an asset."""

    workspaces: list[WorkloadRefAndStatus] | None = None
    trainings: list[WorkloadRefAndStatus] | None = None
    distributed: list[WorkloadRefAndStatus] | None = None
    inferences: list[WorkloadRefAndStatus] | None = None
    templates: list[AssetRef] | None = None
    assets: AssetsUsageRef | None = None


class AssetsUsageRef(Model):
    environment: EnvironmentAssetRef | None = None
    compute: AssetsUsageRefCompute | None = None
    datasources: list[DatasourceRef] | None = None


class AssetsUsageRefCompute(Model):
    id: uuid.UUID
    name: str


class ComplianceInfo(Model):
    """Whether an asset complies with a policy."""

    imposed: bool | None = None
    """Whether the policy imposes the asset on workloads."""
    compliance: bool | None = None
    """Whether the asset complies."""
    reason: list[ComplianceInfoReason] | None = None
    """What does not comply."""


class ComplianceInfoReason(Model):
    field: str | None = None
    details: str


class ConfigMapAssetSpec(Model):
    config_map: str | None = None
    """The name of the config map."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""


class DatasourceRef(Model):
    id: uuid.UUID
    name: str
    kind: AssetKind


class EnvironmentAssetRef(Model):
    id: uuid.UUID
    name: str
    tool_types: list[ToolType] | None = None


class GitAssetSpec(Model):
    repository: str | None = None
    """The URL of the repository."""
    branch: str | None = None
    """The branch to clone."""
    revision: str | None = None
    """The commit or tag to check out."""
    path: str | None = None
    """The directory of the container into which it is cloned."""
    password_asset_id: uuid.UUID | None = None
    """The identifier of the password credential for a private repository."""


class HostPathSpec(Model):
    path: str | None = None
    """The directory of the node."""
    read_only: bool | None = None
    """Whether it is mounted read-only."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""
    mount_propagation: HostPathMountPropagation | None = None
    """Whether later mounts on the node are seen in the container."""


class NFSAssetSpec(Model):
    path: str | None = None
    """The directory that the server exports."""
    read_only: bool | None = None
    """Whether it is mounted read-only."""
    server: str | None = None
    """The address of the NFS server."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""


class PVCAssetSpec(Model):
    existing_pvc: bool | None = None
    """Whether the claim exists already; otherwise it is made from `claim_info`."""
    claim_name: str | None = None
    """The name of the claim."""
    path: str | None = None
    """The directory of the container in which it is mounted."""
    read_only: bool | None = None
    """Whether it is mounted read-only."""
    ephemeral: bool | None = None
    """Whether the claim is made for the workload and deleted with it."""
    claim_info: ClaimInfo | None = None
    """Size, storage class and access modes of a claim to be made."""


class S3AssetSpec(Model):
    bucket: str | None = None
    """The name of the bucket."""
    path: str | None = None
    """The directory of the container for the content of the bucket."""
    url: str | None = None
    """The URL of the S3 service."""
    access_key_asset_id: uuid.UUID | None = None
    """The identifier of the access key credential for a private bucket."""


class UsageTimesInfo(Model):
    last_used_by_workload: datetime.datetime | None = None
    """When a workload last used it."""


class WorkloadRefAndStatus(Model):
    id: uuid.UUID
    name: str
    status: str | None = None


class WorkloadSupportedTypes(Model):
    inference: bool | None = None
    """Inference workloads can use it."""
    workspace: bool | None = None
    """Workspaces can use it."""
    training: bool | None = None
    """Trainings can use it."""
    distributed: bool | None = None
    """Distributed trainings can use it."""
    dist_framework: WorkloadSupportedTypesDistFramework | None = None
    """The framework of the distributed trainings."""
