"""Models: deployments."""

from __future__ import annotations

import datetime
import uuid

from pydantic import Field

from .._runtime.absent import absent
from .._runtime.model import Model, OpenEnum


class DeploymentConditionType(OpenEnum):
    AVAILABLE = "Available"
    PROGRESSING = "Progressing"
    REPLICA_FAILURE = "ReplicaFailure"


class DeploymentConditionStatus(OpenEnum):
    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "Unknown"


class JobPodContainer(Model):
    """The schema `Container`."""

    image: str
    """Container image to run, such as `python:3.8`."""
    name: str


class Deployment(Model):
    cluster_uuid: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    id: uuid.UUID
    name: str
    namespace: str
    project: str | None = None
    owners: list[Owner] = Field(default_factory=absent)
    created_at: datetime.datetime | None = None
    """When it was created."""
    replicas: int
    template: PodTemplate
    scheduler_name: str
    username: str | None = None
    connections: list[str]
    service_id: uuid.UUID | None = None
    revision_id: uuid.UUID | None = None
    inferenceworkload_name: str | None = None
    conditions: list[DeploymentCondition] | None = None
    node_pool: str | None = None


class DeploymentCondition(Model):
    type: DeploymentConditionType
    status: DeploymentConditionStatus
    reason: str | None = None
    message: str | None = None


class Owner(Model):
    kind: str
    name: str
    id: uuid.UUID


class PodTemplate(Model):
    containers: list[JobPodContainer]
    resource_request: dict[str, float]
