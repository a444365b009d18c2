"""Models: settings."""

from __future__ import annotations

from typing import Any, TypeAlias

from pydantic import Field

from .._runtime.model import Model, OpenEnum


class SettingsKeyEnum(OpenEnum):
    AUTO_REDIRECT_SSO = "autoRedirectSSO"
    EXCLUDE_GROUPS_FROM_TOKEN = "excludeGroupsFromToken"


class AutoRedirectSsoSetting(Model):
    enabled: bool | None = None
    idp_alias: str | None = None


class ExcludeGroupsFromTokenSetting(Model):
    enabled: bool | None = None


class Settings(Model):
    key: str | None = None
    data: dict[str, Any] | None = None


class SettingsGetResponse(Model):
    auto_redirect_sso: AutoRedirectSsoSetting | None = Field(
        default=None, validation_alias="autoRedirectSSO", serialization_alias="autoRedirectSSO"
    )
    exclude_groups_from_tokens: ExcludeGroupsFromTokenSetting | None = None


UpdateSecuritySettingByKeyRequest: TypeAlias = (
    "AutoRedirectSsoSetting | ExcludeGroupsFromTokenSetting"
)
"""The schema `UpdateIdmSettingByKeyRequest`."""
