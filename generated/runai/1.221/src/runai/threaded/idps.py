"""Idps. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import idps as requests

if TYPE_CHECKING:
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedIdps(ThreadedGroup):
    """Connect identity providers for single sign-on and map their attributes.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def get_idps(self) -> Future[list[models.Idp]]:
        """List the identity providers of the tenant."""
        return self._send(requests.get_idps())

    def create_idp(
        self, idp_creation_request: models.IdpCreationRequest | Mapping[str, Any]
    ) -> Future[models.IdpPostResponse]:
        """Connect an identity provider.

        Fill in the data for its `type` only: `saml_data`, `oidc_data` or `ocp_data`.
        """
        return self._send(requests.create_idp(idp_creation_request))

    def get_idp(self, idp: str) -> Future[models.Idp]:
        """Get one identity provider.

        The fields of the answer depend on the type of the provider.
        """
        return self._send(requests.get_idp(idp))

    def update_idp(
        self, idp: str, idp_creation_request: models.IdpCreationRequest | Mapping[str, Any]
    ) -> Future[None]:
        """Replace the settings of an identity provider."""
        return self._send(requests.update_idp(idp, idp_creation_request))

    def delete_idp(self, idp: str) -> Future[None]:
        """Disconnect an identity provider.

        Its users can no longer sign in through it.
        """
        return self._send(requests.delete_idp(idp))

    def get_idp_mappers(self, idp: str) -> Future[models.Mappers]:
        """Get which attributes of an identity provider are used, and for what."""
        return self._send(requests.get_idp_mappers(idp))

    def update_idp_mappers(
        self, idp: str, mappers: models.Mappers | Mapping[str, Any]
    ) -> Future[None]:
        """Choose which attributes of an identity provider are used, and for what.

        The change is made in the background.
        """
        return self._send(requests.update_idp_mappers(idp, mappers))
