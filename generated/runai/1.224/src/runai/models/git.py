"""Models: git."""

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
        GitAssetSpec,
        UsageTimesInfo,
    )


class GitAsset(Model):
    """A Git data source."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: GitAssetSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class GitCreationRequest(Model):
    """What to create as a Git data source."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: GitAssetSpec
    """Values of the asset."""


class GitListResponse(Model):
    entries: list[GitAsset]


class GitUpdateRequest(Model):
    """New values for a Git data source."""

    meta: AssetUpdateRequest
    """New name and description."""
    spec: GitAssetSpec
    """New values of the asset."""
