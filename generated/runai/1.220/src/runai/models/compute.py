"""Models: compute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .shared import ExtendedResource, GpuRequestType, MigProfile
    from .workload_assets_shared import (
        AssetCreationRequest,
        AssetMeta,
        AssetUpdateRequest,
        AssetUsageInfo,
        ComplianceInfo,
        UsageTimesInfo,
    )


class ComputeAsset(Model):
    """A compute resource."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: ComputeAssetSpec | None
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    usage_times: UsageTimesInfo | None = None
    """When it was last used, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""


class ComputeAssetSpec(Model):
    gpu_devices_request: int | None = None
    """The number of GPU devices to request for each pod."""
    gpu_request_type: GpuRequestType | None = None
    """Whether parts of a GPU are requested as a portion or as memory."""
    gpu_portion_request: float | None = None
    """The part of each GPU that is guaranteed, for the type `portion`; 0.5 is half of it."""
    gpu_portion_limit: float | None = None
    """The part of each GPU that may be used when it is free; at least the request."""
    gpu_memory_request: str | None = None
    """Memory of each GPU that is guaranteed, for the type `memory`, such as `10M`."""
    gpu_memory_limit: str | None = None
    """Memory of each GPU that may be used when it is free, such as `10M`; at least the request."""
    mig_profile: MigProfile | None = None
    """MIG profile of the GPU slice to request."""
    cpu_core_request: float | None = None
    """The number of CPU cores that are guaranteed; 0.5 is half a core."""
    cpu_core_limit: float | None = None
    """The number of CPU cores that may be used at most."""
    cpu_memory_request: str | None = None
    """Memory that is guaranteed, such as `20M`."""
    cpu_memory_limit: str | None = None
    """Memory that may be used at most, such as `30M`; a container that uses more is ended."""
    large_shm_request: bool | None = None
    """Whether to mount a large shared memory device."""
    extended_resources: list[ExtendedResource | None] | None = None
    """Other resources of nodes to request."""


class ComputeCreationRequest(Model):
    """What to create as a compute resource."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: ComputeAssetSpec | None
    """Values of the asset."""


class ComputeListResponse(Model):
    entries: list[ComputeAsset]


class ComputeUpdateRequest(Model):
    """New values for a compute resource."""

    meta: AssetUpdateRequest
    """New name and description."""
    spec: ComputeAssetSpec | None
    """New values of the asset."""
