"""Tenant. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
