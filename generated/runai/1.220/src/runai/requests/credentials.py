"""The operations of `workload_assets.credentials` as values, to send in any way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any


_LIST_CREDENTIALS_ASSETS: Operation[models.CredentialsListResponse] = Operation(
    "workload_assets.credentials.list_credentials_assets",
    "GET",
    "/api/v1/asset/credentials",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("statusInfo"),
    ),
    responses=(_call.json("200", lambda: models.CredentialsListResponse),),
)


def list_credentials_assets(
    *,
    name: str | None = None,
    scope: str | None = None,
    project_id: int | None = None,
    department_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
    usage_info: bool | None = None,
    status_info: bool | None = None,
) -> Call[models.CredentialsListResponse]:
    """List the credentials that you may see, of all kinds."""
    return Call(
        _LIST_CREDENTIALS_ASSETS,
        (name, scope, project_id, department_id, cluster_id, usage_info, status_info),
    )


_LIST_ACCESS_KEYS: Operation[models.AccessKeyListResponse] = Operation(
    "workload_assets.credentials.list_access_keys",
    "GET",
    "/api/v1/asset/credentials/access-key",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("statusInfo"),
    ),
    responses=(_call.json("200", lambda: models.AccessKeyListResponse),),
)


def list_access_keys(
    *,
    name: str | None = None,
    scope: str | None = None,
    project_id: int | None = None,
    department_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
    usage_info: bool | None = None,
    status_info: bool | None = None,
) -> Call[models.AccessKeyListResponse]:
    """List the access keys that you may see."""
    return Call(
        _LIST_ACCESS_KEYS,
        (name, scope, project_id, department_id, cluster_id, usage_info, status_info),
    )


_CREATE_ACCESS_KEY: Operation[models.AccessKey] = Operation(
    "workload_assets.credentials.create_access_key",
    "POST",
    "/api/v1/asset/credentials/access-key",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.AccessKey),),
)


def create_access_key(
    access_key_creation_request: models.AccessKeyCreationRequest | Mapping[str, Any],
) -> Call[models.AccessKey]:
    """Create an access key."""
    return Call(_CREATE_ACCESS_KEY, body=access_key_creation_request)


_GET_ACCESS_KEY_BY_ID: Operation[models.AccessKey] = Operation(
    "workload_assets.credentials.get_access_key_by_id",
    "GET",
    "/api/v1/asset/credentials/access-key/{AssetId}",
    parameters=(_call.path("AssetId"), _call.query("usageInfo"), _call.query("statusInfo")),
    responses=(_call.json("200", lambda: models.AccessKey),),
)


def get_access_key_by_id(
    asset_id: uuid.UUID | str, *, usage_info: bool | None = None, status_info: bool | None = None
) -> Call[models.AccessKey]:
    """Get an access key."""
    return Call(_GET_ACCESS_KEY_BY_ID, (asset_id, usage_info, status_info))


_UPDATE_ACCESS_KEY: Operation[models.AccessKey] = Operation(
    "workload_assets.credentials.update_access_key",
    "PUT",
    "/api/v1/asset/credentials/access-key/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.AccessKey),),
)


def update_access_key(
    asset_id: uuid.UUID | str,
    access_key_update_request: models.AccessKeyUpdateRequest | Mapping[str, Any],
) -> Call[models.AccessKey]:
    """Update the metadata of an access key."""
    return Call(_UPDATE_ACCESS_KEY, (asset_id,), body=access_key_update_request)


_DELETE_ACCESS_KEY: Operation[models.HttpResponse] = Operation(
    "workload_assets.credentials.delete_access_key",
    "DELETE",
    "/api/v1/asset/credentials/access-key/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_access_key(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete an access key."""
    return Call(_DELETE_ACCESS_KEY, (asset_id,))


_LIST_DOCKER_REGISTRIES: Operation[models.DockerRegistryListResponse] = Operation(
    "workload_assets.credentials.list_docker_registries",
    "GET",
    "/api/v1/asset/credentials/docker-registry",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("statusInfo"),
    ),
    responses=(_call.json("200", lambda: models.DockerRegistryListResponse),),
)


def list_docker_registries(
    *,
    name: str | None = None,
    scope: str | None = None,
    project_id: int | None = None,
    department_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
    usage_info: bool | None = None,
    status_info: bool | None = None,
) -> Call[models.DockerRegistryListResponse]:
    """List the Docker registry credentials that you may see."""
    return Call(
        _LIST_DOCKER_REGISTRIES,
        (name, scope, project_id, department_id, cluster_id, usage_info, status_info),
    )


_CREATE_DOCKER_REGISTRY: Operation[models.DockerRegistry] = Operation(
    "workload_assets.credentials.create_docker_registry",
    "POST",
    "/api/v1/asset/credentials/docker-registry",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.DockerRegistry),),
)


def create_docker_registry(
    docker_registry_creation_request: models.DockerRegistryCreationRequest | Mapping[str, Any],
) -> Call[models.DockerRegistry]:
    """Create a Docker registry credential."""
    return Call(_CREATE_DOCKER_REGISTRY, body=docker_registry_creation_request)


_GET_DOCKER_REGISTRY_BY_ID: Operation[models.DockerRegistry] = Operation(
    "workload_assets.credentials.get_docker_registry_by_id",
    "GET",
    "/api/v1/asset/credentials/docker-registry/{AssetId}",
    parameters=(_call.path("AssetId"), _call.query("usageInfo"), _call.query("statusInfo")),
    responses=(_call.json("200", lambda: models.DockerRegistry),),
)


def get_docker_registry_by_id(
    asset_id: uuid.UUID | str, *, usage_info: bool | None = None, status_info: bool | None = None
) -> Call[models.DockerRegistry]:
    """Get a Docker registry credential."""
    return Call(_GET_DOCKER_REGISTRY_BY_ID, (asset_id, usage_info, status_info))


_UPDATE_DOCKER_REGISTRY: Operation[models.DockerRegistry] = Operation(
    "workload_assets.credentials.update_docker_registry",
    "PUT",
    "/api/v1/asset/credentials/docker-registry/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.DockerRegistry),),
)


def update_docker_registry(
    asset_id: uuid.UUID | str,
    docker_registry_update_request: models.DockerRegistryUpdateRequest | Mapping[str, Any],
) -> Call[models.DockerRegistry]:
    """Update the metadata of a Docker registry credential."""
    return Call(_UPDATE_DOCKER_REGISTRY, (asset_id,), body=docker_registry_update_request)


_DELETE_DOCKER_REGISTRY: Operation[models.HttpResponse] = Operation(
    "workload_assets.credentials.delete_docker_registry",
    "DELETE",
    "/api/v1/asset/credentials/docker-registry/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_docker_registry(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a Docker registry credential."""
    return Call(_DELETE_DOCKER_REGISTRY, (asset_id,))


_LIST_GENERIC_SECRET: Operation[models.GenericSecretListResponse] = Operation(
    "workload_assets.credentials.list_generic_secret",
    "GET",
    "/api/v1/asset/credentials/generic-secret",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("statusInfo"),
    ),
    responses=(_call.json("200", lambda: models.GenericSecretListResponse),),
)


def list_generic_secret(
    *,
    name: str | None = None,
    scope: str | None = None,
    project_id: int | None = None,
    department_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
    usage_info: bool | None = None,
    status_info: bool | None = None,
) -> Call[models.GenericSecretListResponse]:
    """List the generic secrets that you may see."""
    return Call(
        _LIST_GENERIC_SECRET,
        (name, scope, project_id, department_id, cluster_id, usage_info, status_info),
    )


_CREATE_GENERIC_SECRET: Operation[models.GenericSecret] = Operation(
    "workload_assets.credentials.create_generic_secret",
    "POST",
    "/api/v1/asset/credentials/generic-secret",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.GenericSecret),),
)


def create_generic_secret(
    generic_secret_creation_request: models.GenericSecretCreationRequest | Mapping[str, Any],
) -> Call[models.GenericSecret]:
    """Create a generic secret."""
    return Call(_CREATE_GENERIC_SECRET, body=generic_secret_creation_request)


_GET_GENERIC_SECRET_BY_ID: Operation[models.GenericSecret] = Operation(
    "workload_assets.credentials.get_generic_secret_by_id",
    "GET",
    "/api/v1/asset/credentials/generic-secret/{AssetId}",
    parameters=(_call.path("AssetId"), _call.query("usageInfo"), _call.query("statusInfo")),
    responses=(_call.json("200", lambda: models.GenericSecret),),
)


def get_generic_secret_by_id(
    asset_id: uuid.UUID | str, *, usage_info: bool | None = None, status_info: bool | None = None
) -> Call[models.GenericSecret]:
    """Get a generic secret."""
    return Call(_GET_GENERIC_SECRET_BY_ID, (asset_id, usage_info, status_info))


_UPDATE_GENERIC_SECRET: Operation[models.GenericSecret] = Operation(
    "workload_assets.credentials.update_generic_secret",
    "PUT",
    "/api/v1/asset/credentials/generic-secret/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.GenericSecret),),
)


def update_generic_secret(
    asset_id: uuid.UUID | str,
    generic_secret_update_request: models.GenericSecretUpdateRequest | Mapping[str, Any],
) -> Call[models.GenericSecret]:
    """Update the metadata of a generic secret."""
    return Call(_UPDATE_GENERIC_SECRET, (asset_id,), body=generic_secret_update_request)


_DELETE_GENERIC_SECRET: Operation[None] = Operation(
    "workload_assets.credentials.delete_generic_secret",
    "DELETE",
    "/api/v1/asset/credentials/generic-secret/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.empty("204"),),
)


def delete_generic_secret(asset_id: uuid.UUID | str) -> Call[None]:
    """Delete a generic secret."""
    return Call(_DELETE_GENERIC_SECRET, (asset_id,))


_LIST_PASSWORDS: Operation[models.PasswordListResponse] = Operation(
    "workload_assets.credentials.list_passwords",
    "GET",
    "/api/v1/asset/credentials/password",
    parameters=(
        _call.query("name"),
        _call.query("scope"),
        _call.query("projectId"),
        _call.query("departmentId"),
        _call.query("clusterId"),
        _call.query("usageInfo"),
        _call.query("statusInfo"),
    ),
    responses=(_call.json("200", lambda: models.PasswordListResponse),),
)


def list_passwords(
    *,
    name: str | None = None,
    scope: str | None = None,
    project_id: int | None = None,
    department_id: str | None = None,
    cluster_id: uuid.UUID | str | None = None,
    usage_info: bool | None = None,
    status_info: bool | None = None,
) -> Call[models.PasswordListResponse]:
    """List the password credentials that you may see."""
    return Call(
        _LIST_PASSWORDS,
        (name, scope, project_id, department_id, cluster_id, usage_info, status_info),
    )


_CREATE_PASSWORD: Operation[models.Password] = Operation(
    "workload_assets.credentials.create_password",
    "POST",
    "/api/v1/asset/credentials/password",
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.Password),),
)


def create_password(
    password_creation_request: models.PasswordCreationRequest | Mapping[str, Any],
) -> Call[models.Password]:
    """Create a password credential."""
    return Call(_CREATE_PASSWORD, body=password_creation_request)


_GET_PASSWORD_BY_ID: Operation[models.Password] = Operation(
    "workload_assets.credentials.get_password_by_id",
    "GET",
    "/api/v1/asset/credentials/password/{AssetId}",
    parameters=(_call.path("AssetId"), _call.query("usageInfo"), _call.query("statusInfo")),
    responses=(_call.json("200", lambda: models.Password),),
)


def get_password_by_id(
    asset_id: uuid.UUID | str, *, usage_info: bool | None = None, status_info: bool | None = None
) -> Call[models.Password]:
    """Get a password credential."""
    return Call(_GET_PASSWORD_BY_ID, (asset_id, usage_info, status_info))


_UPDATE_PASSWORD: Operation[models.Password] = Operation(
    "workload_assets.credentials.update_password",
    "PUT",
    "/api/v1/asset/credentials/password/{AssetId}",
    parameters=(_call.path("AssetId"),),
    body=_call.Body("application/json", required=True),
    responses=(_call.json("202", lambda: models.Password),),
)


def update_password(
    asset_id: uuid.UUID | str,
    password_update_request: models.PasswordUpdateRequest | Mapping[str, Any],
) -> Call[models.Password]:
    """Update the metadata of a password credential."""
    return Call(_UPDATE_PASSWORD, (asset_id,), body=password_update_request)


_DELETE_PASSWORD: Operation[models.HttpResponse] = Operation(
    "workload_assets.credentials.delete_password",
    "DELETE",
    "/api/v1/asset/credentials/password/{AssetId}",
    parameters=(_call.path("AssetId"),),
    responses=(_call.json("202", lambda: models.HttpResponse),),
)


def delete_password(asset_id: uuid.UUID | str) -> Call[models.HttpResponse]:
    """Delete a password credential."""
    return Call(_DELETE_PASSWORD, (asset_id,))
