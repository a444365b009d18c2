"""Models: notification state."""

from __future__ import annotations

from .._runtime.model import Model


class EmailNotificationsState(Model):
    enabled: bool | None = None


class NotificationState(Model):
    enabled: bool | None = None
    email: EmailNotificationsState | None = None
    slack: SlackNotificationsState | None = None


class SlackNotificationsState(Model):
    enabled: bool | None = None
    workspace_name: str | None = None
