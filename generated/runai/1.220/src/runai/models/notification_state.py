"""Models: notification state."""

from __future__ import annotations

from .._runtime.model import Model


class NotificationState(Model):
    enabled: bool | None = None
