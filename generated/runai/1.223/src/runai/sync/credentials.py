"""Credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.groups import SyncGroup
from ..requests import credentials as requests

if TYPE_CHECKING:
    import uuid
    from collections.abc import Mapping
    from typing import Any

    from .. import models


class Credentials(SyncGroup):
    """Manage passwords, keys and other secrets that workloads need."""

    __slots__ = ()

    def list_credentials_assets(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.CredentialsListResponse:
        """List the credentials that you may see, of all kinds.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.list_credentials_assets(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                status_info=status_info,
            )
        )

    def list_access_keys(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.AccessKeyListResponse:
        """List the access keys that you may see.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.list_access_keys(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                status_info=status_info,
            )
        )

    def create_access_key(
        self, access_key_creation_request: models.AccessKeyCreationRequest | Mapping[str, Any]
    ) -> models.AccessKey:
        """Create an access key.

        It opens S3 buckets to data sources. The scope in `meta` says which projects can use it.
        The clusters of the scope receive it in the background (202); `statusInfo` of the get
        and list methods shows how far that is.
        """
        return self._send(requests.create_access_key(access_key_creation_request))

    def get_access_key_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.AccessKey:
        """Get an access key.

        Args:
            asset_id: The identifier of the asset.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.get_access_key_by_id(asset_id, usage_info=usage_info, status_info=status_info)
        )

    def update_access_key(
        self,
        asset_id: uuid.UUID | str,
        access_key_update_request: models.AccessKeyUpdateRequest | Mapping[str, Any],
    ) -> models.AccessKey:
        """Update the metadata of an access key.

        Only the metadata can change; for another secret value create a new asset.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.update_access_key(asset_id, access_key_update_request))

    def delete_access_key(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete an access key.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.delete_access_key(asset_id))

    def list_docker_registries(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.DockerRegistryListResponse:
        """List the Docker registry credentials that you may see.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.list_docker_registries(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                status_info=status_info,
            )
        )

    def create_docker_registry(
        self,
        docker_registry_creation_request: models.DockerRegistryCreationRequest | Mapping[str, Any],
    ) -> models.DockerRegistry:
        """Create a Docker registry credential.

        It lets clusters pull images from a private registry. The scope in `meta` says which
        projects can use it. The clusters of the scope receive it in the background (202);
        `statusInfo` of the get and list methods shows how far that is.
        """
        return self._send(requests.create_docker_registry(docker_registry_creation_request))

    def get_docker_registry_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.DockerRegistry:
        """Get a Docker registry credential.

        Args:
            asset_id: The identifier of the asset.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.get_docker_registry_by_id(
                asset_id, usage_info=usage_info, status_info=status_info
            )
        )

    def update_docker_registry(
        self,
        asset_id: uuid.UUID | str,
        docker_registry_update_request: models.DockerRegistryUpdateRequest | Mapping[str, Any],
    ) -> models.DockerRegistry:
        """Update the metadata of a Docker registry credential.

        Only the metadata can change; for another secret value create a new asset.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.update_docker_registry(asset_id, docker_registry_update_request))

    def delete_docker_registry(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a Docker registry credential.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.delete_docker_registry(asset_id))

    def list_generic_secret(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.GenericSecretListResponse:
        """List the generic secrets that you may see.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.list_generic_secret(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                status_info=status_info,
            )
        )

    def create_generic_secret(
        self,
        generic_secret_creation_request: models.GenericSecretCreationRequest | Mapping[str, Any],
    ) -> models.GenericSecret:
        """Create a generic secret.

        It holds keys and values of your choice. The scope in `meta` says which projects can use
        it. The clusters of the scope receive it in the background (202); `statusInfo` of the
        get and list methods shows how far that is.
        """
        return self._send(requests.create_generic_secret(generic_secret_creation_request))

    def get_generic_secret_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.GenericSecret:
        """Get a generic secret.

        Args:
            asset_id: The identifier of the asset.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.get_generic_secret_by_id(
                asset_id, usage_info=usage_info, status_info=status_info
            )
        )

    def update_generic_secret(
        self,
        asset_id: uuid.UUID | str,
        generic_secret_update_request: models.GenericSecretUpdateRequest | Mapping[str, Any],
    ) -> models.GenericSecret:
        """Update the metadata of a generic secret.

        Only the metadata can change; for another secret value create a new asset.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.update_generic_secret(asset_id, generic_secret_update_request))

    def delete_generic_secret(self, asset_id: uuid.UUID | str) -> None:
        """Delete a generic secret.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.delete_generic_secret(asset_id))

    def list_ngc_api_key(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.NgcApiKeyListResponse:
        """List the NGC API keys that you may see. Since 2.23.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.list_ngc_api_key(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                status_info=status_info,
            )
        )

    def create_ngc_api_key(
        self, ngc_api_key_creation_request: models.NgcApiKeyCreationRequest | Mapping[str, Any]
    ) -> models.NgcApiKey:
        """Create an NGC API key. Since 2.23.

        It gives access to NVIDIA NGC. The scope in `meta` says which projects can use it. The
        clusters of the scope receive it in the background (202); `statusInfo` of the get and
        list methods shows how far that is.
        """
        return self._send(requests.create_ngc_api_key(ngc_api_key_creation_request))

    def get_ngc_api_key_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.NgcApiKey:
        """Get an NGC API key. Since 2.23.

        Args:
            asset_id: The identifier of the asset.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.get_ngc_api_key_by_id(asset_id, usage_info=usage_info, status_info=status_info)
        )

    def update_ngc_api_key(
        self,
        asset_id: uuid.UUID | str,
        ngc_api_key_update_request: models.NgcApiKeyUpdateRequest | Mapping[str, Any],
    ) -> models.NgcApiKey:
        """Update the metadata of an NGC API key. Since 2.23.

        Only the metadata can change; for another secret value create a new asset.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.update_ngc_api_key(asset_id, ngc_api_key_update_request))

    def delete_ngc_api_key(self, asset_id: uuid.UUID | str) -> None:
        """Delete an NGC API key. Since 2.23.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.delete_ngc_api_key(asset_id))

    def list_passwords(
        self,
        *,
        name: str | None = None,
        scope: str | None = None,
        project_id: int | None = None,
        department_id: str | None = None,
        cluster_id: uuid.UUID | str | None = None,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.PasswordListResponse:
        """List the password credentials that you may see.

        Args:
            name: Keep only results with this name.
            scope: The level to ask about: `tenant`, `cluster`, `department` or `project`. Below
                the tenant, also give the matching `cluster_id`, `department_id` or
                `project_id`.
            project_id: The identifier of the project to ask about.
            department_id: The identifier of the department to ask about.
            cluster_id: The UUID of the cluster to ask about.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.list_passwords(
                name=name,
                scope=scope,
                project_id=project_id,
                department_id=department_id,
                cluster_id=cluster_id,
                usage_info=usage_info,
                status_info=status_info,
            )
        )

    def create_password(
        self, password_creation_request: models.PasswordCreationRequest | Mapping[str, Any]
    ) -> models.Password:
        """Create a password credential.

        It holds a user name and a password, for instance for Git. The scope in `meta` says
        which projects can use it. The clusters of the scope receive it in the background (202);
        `statusInfo` of the get and list methods shows how far that is.
        """
        return self._send(requests.create_password(password_creation_request))

    def get_password_by_id(
        self,
        asset_id: uuid.UUID | str,
        *,
        usage_info: bool | None = None,
        status_info: bool | None = None,
    ) -> models.Password:
        """Get a password credential.

        Args:
            asset_id: The identifier of the asset.
            usage_info: Also return where each asset is used, as `usedBy`.
            status_info: Also return the state of each asset in the clusters, as `status`.
        """
        return self._send(
            requests.get_password_by_id(asset_id, usage_info=usage_info, status_info=status_info)
        )

    def update_password(
        self,
        asset_id: uuid.UUID | str,
        password_update_request: models.PasswordUpdateRequest | Mapping[str, Any],
    ) -> models.Password:
        """Update the metadata of a password credential.

        Only the metadata can change; for another secret value create a new asset.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.update_password(asset_id, password_update_request))

    def delete_password(self, asset_id: uuid.UUID | str) -> models.HttpResponse:
        """Delete a password credential.

        Args:
            asset_id: The identifier of the asset.
        """
        return self._send(requests.delete_password(asset_id))
