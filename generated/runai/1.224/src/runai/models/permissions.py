"""Models: permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import ResourceType


class GetPermittedScopesRequestAction(OpenEnum):
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"


class GetPermittedScopesRequest(Model):
    resource_type: ResourceType
    action: GetPermittedScopesRequestAction | None = None


class PermittedScopes(Model):
    system: bool | None = None
    tenants: list[str] | None = None
    tenant: str | None = None
    """Deprecated."""
    clusters: list[str] | None = None
    departments: list[str] | None = None
    projects: list[str] | None = None


class PermittedScopesActions(Model):
    create: PermittedScopes
    read: PermittedScopes
    update: PermittedScopes
    delete: PermittedScopes
