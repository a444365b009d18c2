"""Logo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import logo as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Logo(SyncGroup):
    """Read and replace the logo that the user interface shows."""

    __slots__ = ()

    def get_tenant_logo(self) -> models.Logo | None:
        """Get the logo of the tenant.

        Returns nothing (204) when no logo has been set.
        """
        return self._send(requests.get_tenant_logo())

    def upload_tenant_logo(
        self, logo_creation_request: models.LogoCreationRequest | Mapping[str, Any]
    ) -> None:
        """Replace the logo of the tenant. Since 2.19."""
        return self._send(requests.upload_tenant_logo(logo_creation_request))
