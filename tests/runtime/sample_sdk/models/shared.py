"""Models that several groups use."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from runtime.model import Model

if TYPE_CHECKING:
    from .clusters import Cluster


class Resources(Model):
    """An amount of something."""

    gpu_quota: float | None = None
    model_store: str | None = None


class Timestamps(Model):
    """A base with a field whose type lives elsewhere."""

    created_at: datetime | None = None
    cluster: dict[str, Cluster] | None = None
