"""Registry. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import AsyncGroup
from ..requests import registry as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class AsyncRegistry(AsyncGroup):
    """Manage connections to image registries and search in them.

    Calls are awaited; `sync` describes their arguments.
    """

    __slots__ = ()

    async def list_registries(self, *, name: str | None = None) -> models.RegistryListResponse:
        """List the container registries that you may see."""
        return await self._send(requests.list_registries(name=name))

    async def create_registry(
        self, registry_creation_request: models.RegistryCreationRequest | Mapping[str, Any]
    ) -> models.Registry:
        """Create a container registry.

        Its repositories and tags can then be listed here.
        """
        return await self._send(requests.create_registry(registry_creation_request))

    async def get_registry_by_id(self, asset_id: uuid.UUID | str) -> models.Registry:
        """Get a container registry."""
        return await self._send(requests.get_registry_by_id(asset_id))

    async def update_registry(
        self,
        asset_id: uuid.UUID | str,
        registry_update_request: models.RegistryUpdateRequest | Mapping[str, Any],
    ) -> models.Registry:
        """Rename a container registry or change its description.

        Only the metadata can change; for another address or credential create a new asset.
        """
        return await self._send(requests.update_registry(asset_id, registry_update_request))

    async def delete_registry(self, asset_id: uuid.UUID | str) -> None:
        """Delete a container registry."""
        return await self._send(requests.delete_registry(asset_id))

    async def get_repositories(
        self, asset_id: uuid.UUID | str, *, search_name: str | None = None
    ) -> models.Repositories:
        """List the repositories of a container registry."""
        return await self._send(requests.get_repositories(asset_id, search_name=search_name))

    async def get_repository_tags(
        self, asset_id: uuid.UUID | str, *, repository: str, search_name: str | None = None
    ) -> models.RepositoryTags:
        """List the image tags of a repository in a container registry."""
        return await self._send(
            requests.get_repository_tags(asset_id, repository=repository, search_name=search_name)
        )
