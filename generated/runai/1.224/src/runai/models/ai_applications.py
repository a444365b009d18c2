"""Models: ai applications."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import RequestResourceCores, RequestResourceQuantity


class ApplicationVerbosity(OpenEnum):
    BRIEF = "brief"
    FULL = "full"


class AiApplication(Model):
    """The schema `Application1`."""

    id: uuid.UUID | None = None
    name: str | None = None
    source: str | None = None
    type: str | None = None
    phase: str | None = None
    """The phase that it is in now."""
    project_id: str | None = None
    """The identifier of the project that it belongs to."""
    project_name: str | None = None
    """The name of the project that it belongs to."""
    resources: list[ApplicationResource] | None = None
    allocated_resources: ApplicationAllocatedResources | None = None
    requested_resources: ApplicationRequestResources | None = None


class ApplicationAllocatedResources(Model):
    gpu: float | None = None
    gpu_memory: str | None = None
    cpu: float | None = None
    cpu_memory: str | None = None


class ApplicationRequestResources(Model):
    gpu: RequestResourceCores | None = None
    gpu_memory: RequestResourceQuantity | None = None
    cpu: RequestResourceCores | None = None
    cpu_memory: RequestResourceQuantity | None = None


class ApplicationResource(Model):
    id: uuid.UUID | None = None
    name: str | None = None
    kind: str | None = None


class ListApplications200Response(Model):
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    applications: list[AiApplication]
