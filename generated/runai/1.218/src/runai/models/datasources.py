"""Models: datasources."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workload_assets_shared import (
        AssetClusterStatusInfo,
        AssetMeta,
        AssetUsageInfo,
        ComplianceInfo,
        ConfigMapAssetSpec,
        GitAssetSpec,
        HostPathSpec,
        NFSAssetSpec,
        PVCAssetSpec,
        S3AssetSpec,
        UsageTimesInfo,
    )


class DatasourceListResponse(Model):
    entries: list[DatasourceListResponseEntry]


class DatasourceListResponseAssetSpec(Model):
    host_path: HostPathSpec | None = None
    nfs: NFSAssetSpec | None = None
    pvc: PVCAssetSpec | None = None
    git: GitAssetSpec | None = None
    s3: S3AssetSpec | None = None
    config_map: ConfigMapAssetSpec | None = Field(
        default=None, validation_alias="config_map", serialization_alias="config_map"
    )
    secret: SecretAssetSpec | None = None


class DatasourceListResponseEntry(Model):
    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: DatasourceListResponseAssetSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class SecretAssetSpec(Model):
    credential_asset_id: uuid.UUID | None = None
    """The identifier of the generic secret credential to mount."""
    mount_path: str | None = None
    """The directory of the container in which it is mounted."""
