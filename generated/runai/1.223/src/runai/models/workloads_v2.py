"""Models: workloads v2."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

from .._runtime.model import Model, OpenEnum


class DesiredPhase(OpenEnum):
    RUNNING = "Running"
    STOPPED = "Stopped"
    DELETED = "Deleted"


class WorkloadV2SyncStatus(OpenEnum):
    QUEUED = "Queued"
    APPLYING = "Applying"
    DELETING = "Deleting"
    SYNCED = "Synced"
    DELETED = "Deleted"
    FAILED = "Failed"


class GVK(Model):
    group: str
    version: str
    kind: str


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


class WorkloadV2Metadata(Model):
    """Where a workload belongs and how it is scheduled."""

    name: str
    project_id: str
    """The identifier of the project that it belongs to."""
    priority: str | None = None
    """The name of the priority with which the workload is scheduled; default that of its type."""
    category: str | None = None
    """The name of the category under which the workload is reported; default that of its type."""
    id: uuid.UUID
    gvk: GVK
    project_name: str
    """The name of the project that it belongs to."""
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    tenant_id: int
    """The identifier of the tenant."""
    department_id: str
    """The identifier of the department that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    created_at: datetime.datetime
    """When it was created."""
    created_by: str
    """Who created it."""
    updated_at: datetime.datetime
    """When it was last changed."""
    updated_by: str
    """Who changed it last."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    deleted_by: str | None = None
    """Who deleted it."""


class WorkloadV2MetadataCreateParams(Model):
    name: str
    """The name of the workload, unique in its project."""
    project_id: str
    """The identifier of the project in which the workload runs."""
    priority: str | None = None
    """The name of the priority with which the workload is scheduled; default that of its type."""
    category: str | None = None
    """The name of the category under which the workload is reported; default that of its type."""


class WorkloadV2SyncInfo(Model):
    status: WorkloadV2SyncStatus
    message: str | None = None
