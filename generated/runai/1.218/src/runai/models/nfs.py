"""Models: nfs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workload_assets_shared import (
        AssetCreationRequest,
        AssetMeta,
        AssetUpdateRequest,
        AssetUsageInfo,
        ComplianceInfo,
        NFSAssetSpec,
        UsageTimesInfo,
    )


class NFSAsset(Model):
    """An NFS data source."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: NFSAssetSpec | None
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""


class NFSCreationRequest(Model):
    """What to create as an NFS data source."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: NFSAssetSpec | None
    """Values of the asset."""


class NFSListResponse(Model):
    entries: list[NFSAsset]


class NFSUpdateRequest(Model):
    """New values for an NFS data source."""

    meta: AssetUpdateRequest
    """New name and description."""
    spec: NFSAssetSpec | None
    """New values of the asset."""
