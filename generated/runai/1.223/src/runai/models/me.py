"""Models: me."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import SubjectType
    from .shared import ScopeType


class MeAccessRule(Model):
    subject_id: str
    subject_type: SubjectType
    role_id: int
    scope_id: str
    """The identifier of the scope: of the tenant, cluster, department or project."""
    scope_type: ScopeType
    """The level of the scope, such as `project`."""
    cluster_id: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    role_name: str
    scope_name: str
    """The name of the scope."""
    id: int | None = None
    tenant_id: int
    """The identifier of the tenant."""


class MeAccessRulesResponse(Model):
    access_rules: MeAccessRulesResponseAccessRules | None = None


class MeAccessRulesResponseAccessRules(Model):
    total_records: int
    display_records: int
    access_rules: list[MeAccessRule]
