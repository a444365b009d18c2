"""Registry. Calls return futures; `sync` describes their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import ThreadedGroup
from ..requests import registry as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from concurrent.futures import Future
    from typing import Any

    from .. import models


class ThreadedRegistry(ThreadedGroup):
    """Manage connections to image registries and search in them.

    Calls return futures; `sync` describes their arguments.
    """

    __slots__ = ()

    def list_registries(self, *, name: str | None = None) -> Future[models.RegistryListResponse]:
        """List the container registries that you may see."""
        return self._send(requests.list_registries(name=name))

    def create_registry(
        self, registry_creation_request: models.RegistryCreationRequest | Mapping[str, Any]
    ) -> Future[models.Registry]:
        """Create a container registry.

        Its repositories and tags can then be listed here.
        """
        return self._send(requests.create_registry(registry_creation_request))

    def get_registry_by_id(self, asset_id: uuid.UUID | str) -> Future[models.Registry]:
        """Get a container registry."""
        return self._send(requests.get_registry_by_id(asset_id))

    def update_registry(
        self,
        asset_id: uuid.UUID | str,
        registry_update_request: models.RegistryUpdateRequest | Mapping[str, Any],
    ) -> Future[models.Registry]:
        """Rename a container registry or change its description.

        Only the metadata can change; for another address or credential create a new asset.
        """
        return self._send(requests.update_registry(asset_id, registry_update_request))

    def delete_registry(self, asset_id: uuid.UUID | str) -> Future[None]:
        """Delete a container registry."""
        return self._send(requests.delete_registry(asset_id))

    def get_repositories(
        self, asset_id: uuid.UUID | str, *, search_name: str | None = None
    ) -> Future[models.Repositories]:
        """List the repositories of a container registry."""
        return self._send(requests.get_repositories(asset_id, search_name=search_name))

    def get_repository_tags(
        self, asset_id: uuid.UUID | str, *, repository: str, search_name: str | None = None
    ) -> Future[models.RepositoryTags]:
        """List the image tags of a repository in a container registry."""
        return self._send(
            requests.get_repository_tags(asset_id, repository=repository, search_name=search_name)
        )
