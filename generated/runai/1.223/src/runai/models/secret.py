"""Models: secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workload_assets_shared import (
        AssetClusterStatusInfo,
        AssetCreationRequest,
        AssetMeta,
        AssetUpdateRequest,
        AssetUsageInfo,
        ComplianceInfo,
        SecretAssetSpec,
        UsageTimesInfo,
    )


class SecretAsset(Model):
    """A secret data source."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: SecretAssetSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class SecretAssetCreationRequest(Model):
    """What to create as a secret data source."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: SecretAssetSpec
    """Values of the asset."""


class SecretAssetListResponse(Model):
    entries: list[SecretAsset]


class SecretAssetUpdateRequest(Model):
    """New values for a secret data source."""

    meta: AssetUpdateRequest
    """New name and description."""
