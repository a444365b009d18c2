"""Settings. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import settings as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncSettings(AsyncGroup):
    """Read and change the security settings of the tenant.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_security_settings(self) -> models.SettingsGetResponse:
        """Get all security settings of the tenant."""
        return await self._send(requests.get_security_settings())

    async def get_security_setting_by_key(
        self, key: models.SettingsKeyEnum | str
    ) -> dict[str, Any]:
        """Get one security setting of the tenant."""
        return await self._send(requests.get_security_setting_by_key(key))

    async def update_security_setting_by_key(
        self,
        key: models.SettingsKeyEnum | str,
        update_security_setting_by_key_request: (
            models.AutoRedirectSsoSetting
            | Mapping[str, Any]
            | models.BrowserSessionTimeoutSetting
            | models.LogoutRedirectUriSetting
        ),
    ) -> None:
        """Change one security setting of the tenant.

        The change holds for everybody in the tenant.
        """
        return await self._send(
            requests.update_security_setting_by_key(key, update_security_setting_by_key_request)
        )
