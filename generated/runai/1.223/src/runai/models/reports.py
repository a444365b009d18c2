"""Models: reports."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.model import Model, OpenEnum


class ReportFilterAndSortFields(OpenEnum):
    NAME = "name"
    CREATED_AT = "createdAt"
    CREATED_BY = "createdBy"
    STATUS = "status"


class ReportGroupByOptions(OpenEnum):
    NODEPOOL = "Nodepool"
    PROJECT = "Project"
    DEPARTMENT = "Department"
    CLUSTER = "Cluster"


class ReportStatus(OpenEnum):
    PENDING = "Pending"
    PROCESSING = "Processing"
    READY = "Ready"
    FAILED = "Failed"


class AreReportsAvailable200Response(Model):
    is_available: bool


class ListReports200Response(Model):
    reports: list[Report]


class Report(Model):
    """A report on the use of resources."""

    name: str
    """The name of the report."""
    description: str | None = None
    start: datetime.datetime
    """The beginning of the time range."""
    end: datetime.datetime
    """The end of the time range."""
    group_by: ReportGroupByOptions | None = None
    """What the rows of the report stand for."""
    filter_by: list[str] | None = None
    id: uuid.UUID
    """The identifier of the report."""
    created_at: datetime.datetime
    """When it was created."""
    created_by: str
    """Who created it."""
    tenant_id: int
    """The identifier of the tenant."""
    status: ReportStatus
    """Whether the report can be downloaded."""
    status_updated_at: datetime.datetime
    status_message: str | None = None
    """Why the report has this status."""


class ReportRequestFields(Model):
    """What is needed to create a report."""

    name: str
    """The name of the report."""
    description: str | None = None
    """A text for people."""
    start: datetime.datetime
    """The beginning of the time range."""
    end: datetime.datetime
    """The end of the time range."""
    group_by: ReportGroupByOptions | None = None
    """What the rows of the report stand for."""
    filter_by: list[str] | None = None
    """Conditions for what is counted, such as `projectName==team-a`. Only `==` is possible, on
    `project_name`, `department_name` and `cluster_id`.
    """
