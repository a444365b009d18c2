"""Models: credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workload_assets_shared import (
        AssetClusterStatusInfo,
        AssetCreationRequest,
        AssetMeta,
        AssetUpdateRequest,
        AssetUsageInfo,
        ComplianceInfo,
    )


class AccessKey(Model):
    """An access key."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: AccessKeySpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class AccessKeyCreationRequest(Model):
    """What to create as an access key."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: AccessKeyCreationSpec
    """Values of the asset."""


class AccessKeyCreationSpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    access_key_id: str | None = None
    """The identifier of the access key."""
    secret_access_key: str | None = None
    """Secret part of the access key."""


class AccessKeyListResponse(Model):
    entries: list[AccessKey]


class AccessKeySpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    access_key_id: str | None = None
    """The identifier of the access key."""
    secret_access_key: str | None = None
    """Secret part of the access key."""
    key_id: int


class AccessKeyUpdateRequest(Model):
    """New values for an access key."""

    meta: AssetUpdateRequest
    """New name and description."""


class CredentialsListResponse(Model):
    entries: list[CredentialsListResponseEntry]


class CredentialsListResponseAssetSpec(Model):
    access_key: AccessKeySpec | None = None
    password: PasswordSpec | None = None
    docker_registry: DockerRegistrySpec | None = None
    generic_secret: GenericSecretSpec | None = None


class CredentialsListResponseEntry(Model):
    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: CredentialsListResponseAssetSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class DockerRegistry(Model):
    """A Docker registry credential."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: DockerRegistrySpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class DockerRegistryCreationRequest(Model):
    """What to create as a Docker registry credential."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: DockerRegistryCreationSpec
    """Values of the asset."""


class DockerRegistryCreationSpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    user: str | None = None
    """The user name."""
    password: str | None = None
    """The password."""
    url: str | None = None
    """The address of the registry."""


class DockerRegistryListResponse(Model):
    entries: list[DockerRegistry]


class DockerRegistrySpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    user: str | None = None
    """The user name."""
    password: str | None = None
    """The password."""
    url: str | None = None
    """The address of the registry."""
    key_id: int


class DockerRegistryUpdateRequest(Model):
    """New values for a Docker registry credential."""

    meta: AssetUpdateRequest
    """New name and description."""


class GenericSecret(Model):
    """A generic secret."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: GenericSecretSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class GenericSecretCreationRequest(Model):
    """What to create as a generic secret."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: GenericSecretCreationSpec
    """Values of the asset."""


class GenericSecretCreationSpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    key_value_pairs: list[KeyValuePair | None] | None = None
    """Keys and values of the secret."""


class GenericSecretListResponse(Model):
    entries: list[GenericSecret]


class GenericSecretSpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    key_value_pairs: list[KeyValuePair | None] | None = None
    """Keys and values of the secret."""
    key_id: int


class GenericSecretUpdateRequest(Model):
    """New values for a generic secret."""

    meta: AssetUpdateRequest
    """New name and description."""


class KeyValuePair(Model):
    key: str | None = None
    """The key in the secret."""
    value: str | None = None
    """The value of the key."""


class Password(Model):
    """A password credential."""

    meta: AssetMeta
    """Name, kind and scope of the asset."""
    spec: PasswordSpec
    """Values of the asset."""
    used_by: AssetUsageInfo | None = None
    """Workloads, templates and assets that use it, when asked for with `usage_info`."""
    compliance: ComplianceInfo | None = None
    """Whether it complies with a policy, when asked for with `comply_to_project`."""
    status: AssetClusterStatusInfo | None = None
    """How far the clusters of its scope have received it, when asked for with `status_info`."""


class PasswordCreationRequest(Model):
    """What to create as a password credential."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: PasswordCreationSpec
    """Values of the asset."""


class PasswordCreationSpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    user: str | None = None
    """The user name."""
    password: str | None = None
    """The password."""


class PasswordListResponse(Model):
    entries: list[Password]


class PasswordSpec(Model):
    existing_secret_name: str | None = None
    """The name of a Kubernetes secret that holds the values, instead of giving them here."""
    user: str | None = None
    """The user name."""
    password: str | None = None
    """The password."""
    key_id: int


class PasswordUpdateRequest(Model):
    """New values for a password credential."""

    meta: AssetUpdateRequest
    """New name and description."""
