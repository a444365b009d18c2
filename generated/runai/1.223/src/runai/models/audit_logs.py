"""Models: audit logs."""

from __future__ import annotations

import datetime
import uuid

from pydantic import Field

from .._runtime.model import Model, OpenEnum


class AuditLogSubjectType(OpenEnum):
    """The kind of subject."""

    USER = "User"
    APP = "App"


class AuditLogAction(OpenEnum):
    """The kind of action."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    RESET_PASSWORD = "reset-password"


class AuditLogHttpMethod(OpenEnum):
    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    CREATE = "CREATE"


class AuditLogResult(OpenEnum):
    """Whether it succeeded."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


class AuditLog(Model):
    """One record of the audit log."""

    id: uuid.UUID | None = None
    timestamp: datetime.datetime | None = None
    """When it happened."""
    tenant_id: str = Field(validation_alias="tenant_id", serialization_alias="tenant_id")
    subject: str
    """Who did it."""
    subject_type: AuditLogSubjectType = Field(
        validation_alias="subject_type", serialization_alias="subject_type"
    )
    """The kind of subject."""
    source_ip: str | None = Field(
        default=None, validation_alias="source_ip", serialization_alias="source_ip"
    )
    """The address that the request came from."""
    action: AuditLogAction
    """The kind of action."""
    http_method: AuditLogHttpMethod | None = Field(
        default=None, validation_alias="http_method", serialization_alias="http_method"
    )
    url: str | None = None
    """The path of the request."""
    entity_type: str | None = Field(
        default=None, validation_alias="entity_type", serialization_alias="entity_type"
    )
    """The kind of object that it was done to."""
    entity_name: str | None = Field(
        default=None, validation_alias="entity_name", serialization_alias="entity_name"
    )
    """The name of that object."""
    entity_id: str | None = Field(
        default=None, validation_alias="entity_id", serialization_alias="entity_id"
    )
    """The identifier of that object."""
    result: AuditLogResult
    """Whether it succeeded."""
    http_status_code: int | None = Field(
        default=None, validation_alias="http_status_code", serialization_alias="http_status_code"
    )
    """The status code of the answer."""
    cluster_name: str | None = Field(
        default=None, validation_alias="cluster_name", serialization_alias="cluster_name"
    )
    cluster_id: uuid.UUID | None = Field(
        default=None, validation_alias="cluster_id", serialization_alias="cluster_id"
    )
    request_id: uuid.UUID | None = Field(
        default=None, validation_alias="request_id", serialization_alias="request_id"
    )
    metadata: dict[str, str] | None = None


class GetAuditLogs200Response(Model):
    total: int | None = None
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""
    audit_logs: list[AuditLog] | None = Field(
        default=None, validation_alias="audit_logs", serialization_alias="audit_logs"
    )
