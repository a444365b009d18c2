"""Idps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import idps as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Idps(SyncGroup):
    """Connect identity providers for single sign-on and map their attributes. Since 2.21."""

    __slots__ = ()

    def get_idps(self) -> list[models.Idp]:
        """List the identity providers of the tenant. Since 2.21."""
        return self._send(requests.get_idps())

    def create_idp(
        self, idp_creation_request: models.IdpCreationRequest | Mapping[str, Any]
    ) -> models.IdpPostResponse:
        """Connect an identity provider. Since 2.21.

        Fill in the data for its `type` only: `saml_data`, `oidc_data` or `ocp_data`.
        """
        return self._send(requests.create_idp(idp_creation_request))

    def get_idp(self, idp: str) -> dict[str, Any]:
        """Get one identity provider. Since 2.21.

        The fields of the answer depend on the type of the provider.

        Args:
            idp: The alias of the identity provider.
        """
        return self._send(requests.get_idp(idp))

    def update_idp(
        self, idp: str, idp_creation_request: models.IdpCreationRequest | Mapping[str, Any]
    ) -> None:
        """Replace the settings of an identity provider. Since 2.21.

        Args:
            idp: The alias of the identity provider.
        """
        return self._send(requests.update_idp(idp, idp_creation_request))

    def delete_idp(self, idp: str) -> None:
        """Disconnect an identity provider. Since 2.21.

        Its users can no longer sign in through it.

        Args:
            idp: The alias of the identity provider.
        """
        return self._send(requests.delete_idp(idp))

    def get_idp_mappers(self, idp: str) -> models.Mappers:
        """Get which attributes of an identity provider are used, and for what. Since 2.21.

        Args:
            idp: The alias of the identity provider.
        """
        return self._send(requests.get_idp_mappers(idp))

    def update_idp_mappers(self, idp: str, mappers: models.Mappers | Mapping[str, Any]) -> None:
        """Choose which attributes of an identity provider are used, and for what. Since 2.21.

        The change is made in the background.

        Args:
            idp: The alias of the identity provider.
        """
        return self._send(requests.update_idp_mappers(idp, mappers))
