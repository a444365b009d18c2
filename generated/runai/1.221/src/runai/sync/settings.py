"""Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import settings as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Settings(SyncGroup):
    """Read and change the security settings of the tenant. Since 2.21."""

    __slots__ = ()

    def get_idm_settings(self) -> models.SettingsGetResponse:
        """Get all security settings of the tenant. Since 2.21."""
        return self._send(requests.get_idm_settings())

    def get_idm_setting_by_key(self, key: models.SettingsKeyEnum | str) -> models.Settings:
        """Get one security setting of the tenant. Since 2.21.

        Args:
            key: The key of the setting.
        """
        return self._send(requests.get_idm_setting_by_key(key))

    def update_idm_setting_by_key(
        self,
        key: models.SettingsKeyEnum | str,
        update_security_setting_by_key_request: (
            models.AutoRedirectSsoSetting | Mapping[str, Any] | models.ExcludeGroupsFromTokenSetting
        ),
    ) -> None:
        """Change one security setting of the tenant. Since 2.21.

        The change holds for everybody in the tenant.

        Args:
            key: The key of the setting.
        """
        return self._send(
            requests.update_idm_setting_by_key(key, update_security_setting_by_key_request)
        )
