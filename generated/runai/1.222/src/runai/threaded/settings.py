"""Settings. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import settings as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedSettings(ThreadedGroup):
    """Read and change the security settings of the tenant.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_security_settings(self) -> Future[models.SettingsGetResponse]:
        """Get all security settings of the tenant."""
        return self._send(requests.get_security_settings())

    def get_security_setting_by_key(
        self, key: models.SettingsKeyEnum | str
    ) -> Future[dict[str, Any]]:
        """Get one security setting of the tenant."""
        return self._send(requests.get_security_setting_by_key(key))

    def update_security_setting_by_key(
        self,
        key: models.SettingsKeyEnum | str,
        update_security_setting_by_key_request: (
            models.AutoRedirectSsoSetting
            | Mapping[str, Any]
            | models.ExcludeGroupsFromTokenSetting
            | models.BrowserSessionTimeoutSetting
            | models.LogoutRedirectUriSetting
        ),
    ) -> Future[None]:
        """Change one security setting of the tenant.

        The change holds for everybody in the tenant.
        """
        return self._send(
            requests.update_security_setting_by_key(key, update_security_setting_by_key_request)
        )
