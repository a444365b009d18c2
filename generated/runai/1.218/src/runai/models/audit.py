"""Models: audit."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

from .._runtime.model import Model


class AuditLogRecord(Model):
    id: int | None = None
    cluster_uuid: uuid.UUID | None = None
    """The UUID of the cluster that it belongs to."""
    tenant_id: int | None = None
    """The identifier of the tenant."""
    happened_at: datetime.datetime | None = None
    action: str | None = None
    version: str | None = None
    entity_id: str | None = None
    entity_type: str | None = None
    entity_name: str | None = None
    source_type: str | None = None
    source_id: str | None = None
    source_name: str | None = None
    error: str | None = None
    context: dict[str, Any] | None = None
    body: dict[str, Any] | None = None
