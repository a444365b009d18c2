"""Tenant. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.deprecation import deprecated
from .._runtime.groups import ThreadedGroup
from ..requests import tenant as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedTenant(ThreadedGroup):
    """Read and change the settings of the whole tenant.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_tenant_settings(self) -> Future[list[models.Setting]]:
        """List the settings of the tenant."""
        return self._send(requests.get_tenant_settings())

    def update_tenant_setting(
        self,
        tenant_setting_creation_request: models.TenantSettingCreationRequest | Mapping[str, Any],
    ) -> Future[models.TenantSettingCreationResponse]:
        """Change a setting of the tenant.

        The change holds for everybody in the tenant.
        """
        return self._send(requests.update_tenant_setting(tenant_setting_creation_request))

    def get_tenant_settings_by_key(self, setting_key: str) -> Future[bool]:
        """Tell whether a setting of the tenant is on."""
        return self._send(requests.get_tenant_settings_by_key(setting_key))

    @deprecated("organizations.tenant.logo is deprecated: use organizations.logo.get_tenant_logo")
    def logo(self, tenant_id: int) -> Future[models.Logo]:
        """Get the logo of the tenant.

        Deprecated: use `organizations.logo.get_tenant_logo`.
        """
        return self._send(requests.logo(tenant_id))

    @deprecated(
        "organizations.tenant.upload_tenant_logo is deprecated: use organizations.logo.upload_tenant_logo1"
    )
    def upload_tenant_logo(
        self, tenant_id: int, logo_creation_request: models.LogoCreationRequest | Mapping[str, Any]
    ) -> Future[None]:
        """Replace the logo of the tenant.

        Deprecated: use `organizations.logo.upload_tenant_logo1`.
        """
        return self._send(requests.upload_tenant_logo(tenant_id, logo_creation_request))
