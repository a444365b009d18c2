"""Models: clusters."""

from __future__ import annotations

import datetime
import uuid
import uuid as uuid_
from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .organizations_shared import ClusterCurrentResourcesInner, ResourceData, TimeRange
    from .shared import MeasurementResponseValuesInner


class ClusterState(OpenEnum):
    """Whether the cluster is connected and works."""

    WAITING_TO_CONNECT = "WaitingToConnect"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"
    MISSING_PREREQUISITES = "MissingPrerequisites"
    SERVICE_ISSUES = "ServiceIssues"
    UNKNOWN = "Unknown"


class ClusterReportedStatusConditionsInnerStatus(OpenEnum):
    TRUE = "True"
    FALSE = "False"
    UNKNOWN = "Unknown"


class ClusterReportedStatusPlatformType(OpenEnum):
    VANILLA = "vanilla"
    OPENSHIFT = "openshift"
    RKE = "rke"
    GKE = "gke"
    AKS = "aks"
    EKS = "eks"


class Cluster(Model):
    metadata: ClusterMetadata
    current: ClusterCurrent
    time_range: TimeRange | None = None


class ClusterCreationRequest(Model):
    """What is needed to register a cluster."""

    name: str
    """The name of the cluster."""
    domain: str | None = None
    """The domain name at which the cluster is reached."""
    version: str | None = None
    """The version of the software to install in it."""


class ClusterCurrent(Model):
    resources: list[ClusterCurrentResourcesInner]
    project_resources: list[ClusterCurrentProjectResourcesInner]


class ClusterCurrentProjectResourcesInner(Model):
    number_of_pending_workloads: int
    gpu: ResourceData
    cpu: ResourceData
    memory: ResourceData
    project_name: str
    """The name of the project that it belongs to."""
    department_name: str
    """The name of the department that it belongs to."""
    nodepool_name: str


class ClusterDependenciesStatus(Model):
    required: dict[str, ClusterDependencyStatus]
    optional: dict[str, ClusterDependencyStatus]


class ClusterDependencyStatus(Model):
    available: bool
    reason: str | None = None
    components: dict[str, ClusterDependencyStatus] | None = None


class ClusterDisplayedStatus(Model):
    """The state of a cluster."""

    conditions: list[ClusterReportedStatusConditionsInner] | None = None
    """What the cluster reports about its parts."""
    operands: dict[str, ClusterReportedStatusOperandsValue] | None = None
    platform: ClusterReportedStatusPlatform | None = None
    """The Kubernetes distribution and its version."""
    config: ClusterReportedConfig | None = None
    dependencies: ClusterDependenciesStatus | None = None
    """The software that the cluster needs, and whether it is there."""
    state: ClusterState | None = None
    """Whether the cluster is connected and works."""


class ClusterInstallationInfoResponse(Model):
    """What is needed to install the software in a cluster."""

    installation_str: str
    """The command that installs it."""
    repository_name: str
    """The name of the Helm repository."""
    chart_repo_url: str = Field(validation_alias="chartRepoURL", serialization_alias="chartRepoURL")
    """The URL of the Helm repository."""
    client_secret: str
    """The client secret of the cluster."""


class ClusterMetadata(Model):
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    cluster_name: str
    """The name of the cluster that it belongs to."""


class ClusterReportedConfig(Model):
    workload_ownership_protection: bool | None = None
    subdomain_enabled: bool | None = None


class ClusterReportedStatusConditionsInner(Model):
    last_transition_time: datetime.datetime
    message: str
    observed_generation: int | None = None
    reason: str
    status: ClusterReportedStatusConditionsInnerStatus
    type: str


class ClusterReportedStatusOperandsValue(Model):
    last_transition_time: datetime.datetime | None = None
    ready: bool
    reasons: list[str] | None = None
    unready_threshold_crossed: bool | None = None


class ClusterReportedStatusPlatform(Model):
    type: ClusterReportedStatusPlatformType | None = None
    kube_version: str | None = None


class ClusterUpdateRequest(Model):
    """What can be changed of a cluster."""

    name: str
    """The new name of the cluster."""


class DisplayedCluster(Model):
    """A cluster that is registered with the control plane."""

    uuid: uuid_.UUID
    """The UUID of the cluster."""
    tenant_id: int
    """The identifier of the tenant."""
    name: str
    """The name of the cluster."""
    created_at: datetime.datetime
    """When it was created."""
    domain: str | None = None
    """The domain name at which the cluster is reached."""
    version: str | None = None
    """The version of the software in the cluster."""
    status: ClusterDisplayedStatus | None = None
    """The state that the cluster reports."""
    updated_at: datetime.datetime | None = None
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    last_liveness: datetime.datetime | None = None
    """When the cluster last reported."""
    delete_requested_at: datetime.datetime | None = None
    """When its removal was asked for."""


class GroupedMeasurementGroup(Model):
    key: str
    value: str


class GroupedMeasurementResponse(Model):
    type: str
    labels: dict[str, str] | None = None
    values: list[MeasurementResponseValuesInner] | None
    groups: list[GroupedMeasurementGroup] | None = None


class GroupedMetricsResponse(Model):
    measurements: list[GroupedMeasurementResponse]
