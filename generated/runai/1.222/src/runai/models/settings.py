"""Models: settings."""

from __future__ import annotations

from typing import TypeAlias

from pydantic import Field

from .._runtime.model import Model, OpenEnum


class SettingsKeyEnum(OpenEnum):
    AUTO_REDIRECT_SSO = "autoRedirectSSO"
    EXCLUDE_GROUPS_FROM_TOKEN = "excludeGroupsFromToken"
    BROWSER_SESSION_TIMEOUT = "browserSessionTimeout"
    LOGOUT_REDIRECT_URI = "logoutRedirectUri"


class AutoRedirectSsoSetting(Model):
    enabled: bool | None = None
    idp_alias: str | None = None


class BrowserSessionTimeoutSetting(Model):
    idle_timeout: float | None = None


class ExcludeGroupsFromTokenSetting(Model):
    enabled: bool | None = None


class LogoutRedirectUriSetting(Model):
    uri: str | None = None


class SettingsGetResponse(Model):
    auto_redirect_sso: AutoRedirectSsoSetting | None = Field(
        default=None, validation_alias="autoRedirectSSO", serialization_alias="autoRedirectSSO"
    )
    exclude_groups_from_tokens: ExcludeGroupsFromTokenSetting | None = None
    browser_session_timeout: BrowserSessionTimeoutSetting | None = None
    logout_redirect_uri: LogoutRedirectUriSetting | None = None


UpdateSecuritySettingByKeyRequest: TypeAlias = "AutoRedirectSsoSetting | ExcludeGroupsFromTokenSetting | BrowserSessionTimeoutSetting | LogoutRedirectUriSetting"  # fmt: skip
