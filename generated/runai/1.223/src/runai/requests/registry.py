"""The operations of `workload_assets.registry` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_LIST_REGISTRIES: Operation[models.RegistryListResponse] = Operation(
    "workload_assets.registry.list_registries",
    "GET",
    "/api/v1/asset/registries",
    parameters=(_call.query("name"),),
    responses=(_call.json("200", lambda: models.RegistryListResponse),),
)


def list_registries(*, name: str | None = None) -> Call[models.RegistryListResponse]:
    """List the container registries that you may see."""
    return Call(_LIST_REGISTRIES, (name,))


_CREATE_REGISTRY: Operation[models.Registry] = Operation(
    "workload_assets.registry.create_registry",
    "POST",
    "/api/v1/asset/registries",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("201", lambda: models.Registry),),
)


def create_registry(
    registry_creation_request: models.RegistryCreationRequest | Mapping[str, Any],
) -> Call[models.Registry]:
    """Create a container registry."""
    return Call(_CREATE_REGISTRY, body=registry_creation_request)


_GET_REGISTRY_BY_ID: Operation[models.Registry] = Operation(
    "workload_assets.registry.get_registry_by_id",
    "GET",
    "/api/v1/asset/registries/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("200", lambda: models.Registry),),
)


def get_registry_by_id(asset_id: uuid.UUID | str) -> Call[models.Registry]:
    """Get a container registry."""
    return Call(_GET_REGISTRY_BY_ID, (asset_id,))


_UPDATE_REGISTRY: Operation[models.Registry] = Operation(
    "workload_assets.registry.update_registry",
    "PUT",
    "/api/v1/asset/registries/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("200", lambda: models.Registry),),
)


def update_registry(
    asset_id: uuid.UUID | str,
    registry_update_request: models.RegistryUpdateRequest | Mapping[str, Any],
) -> Call[models.Registry]:
    """Rename a container registry or change its description."""
    return Call(_UPDATE_REGISTRY, (asset_id,), body=registry_update_request)


_DELETE_REGISTRY: Operation[None] = Operation(
    "workload_assets.registry.delete_registry",
    "DELETE",
    "/api/v1/asset/registries/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.empty("204"),),
)


def delete_registry(asset_id: uuid.UUID | str) -> Call[None]:
    """Delete a container registry."""
    return Call(_DELETE_REGISTRY, (asset_id,))


_GET_REPOSITORIES: Operation[models.Repositories] = Operation(
    "workload_assets.registry.get_repositories",
    "GET",
    "/api/v1/asset/registries/{AssetId}/repositories",
    parameters=(_call.path("AssetId"), _call.query("searchName", allow_reserved=True)),
    responses=(_call.json("200", lambda: models.Repositories),),
)


def get_repositories(
    asset_id: uuid.UUID | str, *, search_name: str | None = None
) -> Call[models.Repositories]:
    """List the repositories of a container registry."""
    return Call(_GET_REPOSITORIES, (asset_id, search_name))


_GET_REPOSITORY_TAGS: Operation[models.RepositoryTags] = Operation(
    "workload_assets.registry.get_repository_tags",
    "GET",
    "/api/v1/asset/registries/{AssetId}/repositories/tags",
    parameters=(
        _call.path("AssetId"),
        _call.query("repository", required=True, allow_reserved=True),
        _call.query("searchName", allow_reserved=True),
    ),
    responses=(_call.json("200", lambda: models.RepositoryTags),),
)


def get_repository_tags(
    asset_id: uuid.UUID | str, *, repository: str, search_name: str | None = None
) -> Call[models.RepositoryTags]:
    """List the image tags of a repository in a container registry."""
    return Call(_GET_REPOSITORY_TAGS, (asset_id, repository, search_name))
