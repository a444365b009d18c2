"""Tenant. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import AsyncGroup
from ..requests import tenant as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncTenant(AsyncGroup):
    """Read and change the settings of the whole tenant.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_tenant_settings(self) -> list[models.Setting]:
        """List the settings of the tenant."""
        return await self._send(requests.get_tenant_settings())

    async def update_tenant_setting(
        self,
        tenant_setting_creation_request: models.TenantSettingCreationRequest | Mapping[str, Any],
    ) -> models.TenantSettingCreationResponse:
        """Change a setting of the tenant.

        The change holds for everybody in the tenant.
        """
        return await self._send(requests.update_tenant_setting(tenant_setting_creation_request))

    async def get_tenant_settings_by_key(self, setting_key: str) -> bool:
        """Tell whether a setting of the tenant is on."""
        return await self._send(requests.get_tenant_settings_by_key(setting_key))

    @deprecated("organizations.tenant.logo is deprecated: use organizations.logo.get_tenant_logo")
    async def logo(self, tenant_id: int) -> models.Logo:
        """Get the logo of the tenant.

        Deprecated: use `organizations.logo.get_tenant_logo`.
        """
        return await self._send(requests.logo(tenant_id))

    @deprecated(
        "organizations.tenant.upload_tenant_logo is deprecated: use organizations.logo.upload_tenant_logo1"
    )
    async def upload_tenant_logo(
        self, tenant_id: int, logo_creation_request: models.LogoCreationRequest | Mapping[str, Any]
    ) -> None:
        """Replace the logo of the tenant.

        Deprecated: use `organizations.logo.upload_tenant_logo1`.
        """
        return await self._send(requests.upload_tenant_logo(tenant_id, logo_creation_request))
