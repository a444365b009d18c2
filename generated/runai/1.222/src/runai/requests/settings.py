"""The operations of `authentication_and_authorization.settings` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping


_GET_SECURITY_SETTINGS: Operation[models.SettingsGetResponse] = Operation(
    "authentication_and_authorization.settings.get_security_settings",
    "GET",
    "/api/v1/security/settings",
    responses=(_call.json("200", lambda: models.SettingsGetResponse),),
)


def get_security_settings() -> Call[models.SettingsGetResponse]:
    """Get all security settings of the tenant."""
    return Call(_GET_SECURITY_SETTINGS)


_GET_SECURITY_SETTING_BY_KEY: Operation[dict[str, Any]] = Operation(
    "authentication_and_authorization.settings.get_security_setting_by_key",
    "GET",
    "/api/v1/security/settings/{key}",
    parameters=(_call.path("key"),),
    responses=(_call.json("200", lambda: dict[str, Any]),),
)


def get_security_setting_by_key(key: models.SettingsKeyEnum | str) -> Call[dict[str, Any]]:
    """Get one security setting of the tenant."""
    return Call(_GET_SECURITY_SETTING_BY_KEY, (key,))


_UPDATE_SECURITY_SETTING_BY_KEY: Operation[None] = Operation(
    "authentication_and_authorization.settings.update_security_setting_by_key",
    "PUT",
    "/api/v1/security/settings/{key}",
    parameters=(_call.path("key"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.empty("200"),),
)


def update_security_setting_by_key(
    key: models.SettingsKeyEnum | str,
    update_security_setting_by_key_request: (
        models.AutoRedirectSsoSetting
        | Mapping[str, Any]
        | models.ExcludeGroupsFromTokenSetting
        | models.BrowserSessionTimeoutSetting
        | models.LogoutRedirectUriSetting
    ),
) -> Call[None]:
    """Change one security setting of the tenant."""
    return Call(
        _UPDATE_SECURITY_SETTING_BY_KEY, (key,), body=update_security_setting_by_key_request
    )
