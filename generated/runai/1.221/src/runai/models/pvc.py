"""Models: pvc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workload_assets_shared import (
        AssetClusterInfo,
        AssetClusterStatusInfo,
        AssetCreationRequest,
        AssetMeta,
        AssetUpdateRequest,
        AssetUsageInfo,
        ComplianceInfo,
        PVCAssetSpec,
        UsageTimesInfo,
    )


class PVCAsset(Model):
    """A PVC data source."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: PVCAssetSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""
    cluster_info: AssetClusterInfo | None = None
    """Kubernetes resources that hold it in the clusters."""


class PVCCreationRequest(Model):
    """What to create as a PVC data source."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: PVCAssetSpec
    """Values of the asset."""


class PVCListResponse(Model):
    entries: list[PVCAsset]


class PVCUpdateRequest(Model):
    """New values for a PVC data source."""

    meta: AssetUpdateRequest
    """New name and description."""
    spec: PvcFieldsUpdatable | None
    """New values of the asset."""


class PvcFieldsUpdatable(Model):
    path: str | None = None
    """The directory of the container in which it is mounted."""
