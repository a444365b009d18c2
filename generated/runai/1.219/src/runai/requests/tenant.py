"""The operations of `organizations.tenant` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


_GET_TENANT_SETTINGS: Operation[list[models.Setting]] = Operation(
    "organizations.tenant.get_tenant_settings",
    "GET",
    "/v1/k8s/setting",
    responses=(_call.json("200", lambda: list[models.Setting]),),
)


def get_tenant_settings() -> Call[list[models.Setting]]:
    """List the settings of the tenant."""
    return Call(_GET_TENANT_SETTINGS)


_UPDATE_TENANT_SETTING: Operation[models.TenantSettingCreationResponse] = Operation(
    "organizations.tenant.update_tenant_setting",
    "PUT",
    "/v1/k8s/setting",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.TenantSettingCreationResponse),),
)


def update_tenant_setting(
    tenant_setting_creation_request: models.TenantSettingCreationRequest | Mapping[str, Any],
) -> Call[models.TenantSettingCreationResponse]:
    """Change a setting of the tenant."""
    return Call(_UPDATE_TENANT_SETTING, body=tenant_setting_creation_request)


_GET_TENANT_SETTINGS_BY_KEY: Operation[bool] = Operation(
    "organizations.tenant.get_tenant_settings_by_key",
    "GET",
    "/v1/k8s/setting/{settingKey}",
    parameters=(_call.path("settingKey"),),
    responses=(_call.json("200", lambda: bool),),
)


def get_tenant_settings_by_key(setting_key: str) -> Call[bool]:
    """Tell whether a setting of the tenant is on."""
    return Call(_GET_TENANT_SETTINGS_BY_KEY, (setting_key,))
