"""Models: access rules."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .shared import ScopeType


class AccessRulesSortFilterFields(OpenEnum):
    SUBJECT_ID = "subjectId"
    SUBJECT_TYPE = "subjectType"
    ROLE_ID = "roleId"
    SCOPE_ID = "scopeId"
    SCOPE_TYPE = "scopeType"
    ROLE_NAME = "roleName"
    SCOPE_NAME = "scopeName"
    CREATED_AT = "createdAt"
    DELETED_AT = "deletedAt"
    CREATED_BY = "createdBy"


class SubjectType(OpenEnum):
    USER = "user"
    APP = "app"
    GROUP = "group"


class AccessRule(Model):
    """A role that a subject has within a scope."""

    subject_id: str
    """Who gets the role, for example the e-mail address of a user."""
    subject_type: SubjectType
    """What kind of subject it is."""
    role_id: int
    """The number of the role; see `roles`."""
    scope_id: str
    """The identifier of the scope in which the role is given."""
    scope_type: ScopeType
    """The level of that scope."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster, for scopes within a cluster."""
    role_name: str
    """The name of the role."""
    scope_name: str
    """The name of the scope."""
    id: int
    """The number of the access rule."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    tenant_id: int
    """The identifier of the tenant."""
    created_by: str
    """Who created it."""


class AccessRuleById(Model):
    """A role that a subject has within a scope."""

    subject_id: str
    """Who gets the role, for example the e-mail address of a user."""
    subject_type: SubjectType
    """What kind of subject it is."""
    role_id: int
    """The number of the role; see `roles`."""
    scope_id: str
    """The identifier of the scope in which the role is given."""
    scope_type: ScopeType
    """The level of that scope."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster, for scopes within a cluster."""
    role_name: str
    """The name of the role."""
    scope_name: str
    """The name of the scope."""
    id: int
    """The number of the access rule."""
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    tenant_id: int
    """The identifier of the tenant."""
    created_by: str
    """Who created it."""
    scope_path: str | None = None
    """The names of the scope and of those above it."""


class AccessRuleCreationFields(Model):
    """What is needed to create an access rule."""

    subject_id: str
    """Who gets the role, for example the e-mail address of a user."""
    subject_type: SubjectType
    """What kind of subject it is."""
    role_id: int
    """The number of the role; see `roles`."""
    scope_id: str
    """The identifier of the scope in which the role is given."""
    scope_type: ScopeType
    """The level of that scope."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster, for scopes within a cluster."""


class GetAccessRules200Response(Model):
    """A page of access rules."""

    total_records: int
    """How many access rules there are in all."""
    display_records: int
    """How many of them are shown."""
    access_rules: list[AccessRule]
    """The access rules on this page."""
