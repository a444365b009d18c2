"""Models: workloads v2."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import Preemptibility
    from .workloads_shared import DesiredPhase, WorkloadV2Metadata


class WorkloadV2SyncStatus(OpenEnum):
    QUEUED = "Queued"
    APPLYING = "Applying"
    DELETING = "Deleting"
    SYNCED = "Synced"
    DELETED = "Deleted"
    FAILED = "Failed"


class WorkloadV2(Model):
    """A workload that was submitted as a manifest."""

    metadata: WorkloadV2Metadata
    """Where the workload belongs and how it is scheduled."""
    desired_phase: DesiredPhase
    """The phase that was asked for."""
    workload_manifest: dict[str, Any]
    """Manifest that is applied to the cluster."""
    raw_manifest: dict[str, Any]
    """Manifest as it was submitted."""


class WorkloadV2CreateRequest(Model):
    """What to submit as a workload, as a Kubernetes manifest."""

    metadata: WorkloadV2MetadataCreateParams
    """Where the workload belongs and how it is scheduled."""
    manifest: dict[str, Any] | None = None
    """Kubernetes manifest of the workload, as an object."""
    manifest_base64_encoded: str | None = None
    """Kubernetes manifest of the workload as Base64, instead of `manifest`."""


class WorkloadV2GetResponse(Model):
    workload: WorkloadV2
    """The workload."""
    sync_info: WorkloadV2SyncInfo | None = None
    """How far the cluster has followed the last change."""


class WorkloadV2MetadataCreateParams(Model):
    name: str | None = None
    """The name of the workload, unique in its project."""
    use_given_name_as_prefix: bool | None = None
    """Whether to append a random ending to the name, so that it is unique."""
    project_id: str | None = None
    """The identifier of the project in which the workload runs."""
    cluster_id: uuid.UUID | None = None
    """The identifier of the cluster on which the workload runs."""
    priority: str | None = None
    """The name of the priority with which the workload is scheduled; default that of its type."""
    category: str | None = None
    """The name of the category under which the workload is reported; default that of its type."""
    preemptibility: Preemptibility | None = None
    """Whether other workloads may preempt this one."""


class WorkloadV2MetadataUpdateParams(Model):
    priority: str | None = None
    """The name of the priority with which the workload is scheduled; default that of its type."""
    category: str | None = None
    """The name of the category under which the workload is reported; default that of its type."""


class WorkloadV2SyncInfo(Model):
    status: WorkloadV2SyncStatus
    message: str | None = None


class WorkloadV2UpdateRequest(Model):
    """What to change in a workload that was submitted as a manifest."""

    metadata: WorkloadV2MetadataUpdateParams | None = None
    """Where the workload belongs and how it is scheduled."""
    manifest: dict[str, Any] | None = None
    """Kubernetes manifest of the workload, as an object."""
    manifest_base64_encoded: str | None = None
    """Kubernetes manifest of the workload as Base64, instead of `manifest`."""
