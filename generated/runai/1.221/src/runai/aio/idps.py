"""Idps. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import idps as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncIdps(AsyncGroup):
    """Connect identity providers for single sign-on and map their attributes.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def get_idps(self) -> list[models.Idp]:
        """List the identity providers of the tenant."""
        return await self._send(requests.get_idps())

    async def create_idp(
        self, idp_creation_request: models.IdpCreationRequest | Mapping[str, Any]
    ) -> models.IdpPostResponse:
        """Connect an identity provider.

        Fill in the data for its `type` only: `saml_data`, `oidc_data` or `ocp_data`.
        """
        return await self._send(requests.create_idp(idp_creation_request))

    async def get_idp(self, idp: str) -> models.Idp:
        """Get one identity provider.

        The fields of the answer depend on the type of the provider.
        """
        return await self._send(requests.get_idp(idp))

    async def update_idp(
        self, idp: str, idp_creation_request: models.IdpCreationRequest | Mapping[str, Any]
    ) -> None:
        """Replace the settings of an identity provider."""
        return await self._send(requests.update_idp(idp, idp_creation_request))

    async def delete_idp(self, idp: str) -> None:
        """Disconnect an identity provider.

        Its users can no longer sign in through it.
        """
        return await self._send(requests.delete_idp(idp))

    async def get_idp_mappers(self, idp: str) -> models.Mappers:
        """Get which attributes of an identity provider are used, and for what."""
        return await self._send(requests.get_idp_mappers(idp))

    async def update_idp_mappers(
        self, idp: str, mappers: models.Mappers | Mapping[str, Any]
    ) -> None:
        """Choose which attributes of an identity provider are used, and for what.

        The change is made in the background.
        """
        return await self._send(requests.update_idp_mappers(idp, mappers))
