"""Models: notification channels."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model, OpenEnum


class EmailAuthType(OpenEnum):
    AUTH_LOGIN = "auth_login"
    AUTH_PLAIN = "auth_plain"
    EMPTY = ""


class NotificationChannelType(OpenEnum):
    EMAIL = "email"
    SLACK = "slack"


class CreateSlackAppRequestBody(Model):
    access_token: str


class CreateSlackAppResponse(Model):
    slack_app_url: str


class EmailNotificationChannelConfig(Model):
    username: str | None = None
    password: str | None = None
    smtp_host: str | None = None
    from_: str | None = None
    smtp_port: int | None = None
    auth_type: EmailAuthType | None = None
    smtp_tls_enabled: bool | None = None
    recipients: list[str] | None = None
    from_display_name: str | None = None
    direct_notifications: bool | None = None
    use_attachments: bool | None = None
    subject: str | None = None


class NotificationChannel(Model):
    """A way in which messages are sent."""

    type: NotificationChannelType
    """The kind of channel."""
    config: EmailNotificationChannelConfig | SlackNotificationChannelConfig
    """The settings that this kind of channel needs."""
    name: str
    """The name of the channel."""


class NotificationChannelForPatch(Model):
    type: NotificationChannelType | None = None
    config: EmailNotificationChannelConfig | SlackNotificationChannelConfig | None = None


class NotificationChannelForValidate(Model):
    type: NotificationChannelType
    config: EmailNotificationChannelConfig | SlackNotificationChannelConfig


class NotificationChannelMeta(Model):
    name: str
    type: NotificationChannelType


class SlackNotificationChannelConfig(Model):
    recipients: list[str] | None = None
    direct_notifications: bool | None = None
    api_token: str | None = None


NotificationChannelConfig: TypeAlias = (
    "EmailNotificationChannelConfig | SlackNotificationChannelConfig"
)
