"""Tenant. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
