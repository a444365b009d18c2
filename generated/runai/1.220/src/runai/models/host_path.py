"""Models: host path."""

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
        HostPathSpec,
        UsageTimesInfo,
    )


class HostPathAsset(Model):
    """A host path data source."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: HostPathSpec | None
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""


class HostPathCreationRequest(Model):
    """What to create as a host path data source."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: HostPathSpec | None
    """Values of the asset."""


class HostPathListResponse(Model):
    entries: list[HostPathAsset]


class HostPathUpdateRequest(Model):
    """New values for a host path data source."""

    meta: AssetUpdateRequest
    """New name and description."""
    spec: HostPathSpec | None
    """New values of the asset."""
