"""Models: registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .workload_assets_shared import AssetCreationRequest, AssetMeta, AssetUpdateRequest


class CredentialKind(OpenEnum):
    PASSWORD = "password"


class Registry(Model):
    """A container registry."""

    meta: AssetMeta
    spec: RegistrySpec


class RegistryCreationRequest(Model):
    """What to create as a container registry."""

    meta: AssetCreationRequest
    """The name of the asset and the scope in which it can be used."""
    spec: RegistrySpec
    """Values of the asset."""


class RegistryListResponse(Model):
    entries: list[Registry]


class RegistrySpec(Model):
    url: str
    """The address of the registry."""
    credential_kind: CredentialKind
    """The kind of credential."""
    user: str
    """The user name."""
    password: str
    """The password."""


class RegistryUpdateRequest(Model):
    """New values for a container registry."""

    meta: AssetUpdateRequest
    """New name and description."""


class Repositories(Model):
    repositories: list[str]


class RepositoryTags(Model):
    name: str
    """The name of the repository."""
    tags: list[str]
    """Its image tags."""
