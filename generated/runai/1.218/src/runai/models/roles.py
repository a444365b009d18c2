"""Models: roles."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .authentication_and_authorization_shared import Permission


class Role(Model):
    """The schema `Role1`."""

    name: str
    description: str
    permissions: list[Permission]
    id: int
    created_at: datetime.datetime
    """When it was created."""
    updated_at: datetime.datetime
    """When it was last changed."""
    deleted_at: datetime.datetime | None = None
    """When it was deleted; empty as long as it exists."""
    tenant_id: int | None = None
    """The identifier of the tenant."""
    created_by: str
    """Who created it."""
