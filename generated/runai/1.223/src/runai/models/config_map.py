"""Models: config map."""

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
        ConfigMapAssetSpec,
        UsageTimesInfo,
    )


class ConfigMapAsset(Model):
    """A config map data source."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: ConfigMapAssetSpec | None
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class ConfigMapCreationRequest(Model):
    """What to create as a config map data source."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: ConfigMapAssetSpec | None
    """Values of the asset."""


class ConfigMapListResponse(Model):
    entries: list[ConfigMapAsset]


class ConfigMapUpdateRequest(Model):
    """New values for a config map data source."""

    meta: AssetUpdateRequest
    """New name and description."""
