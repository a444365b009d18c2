"""Models: storage class configuration."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from .._runtime.model import Model, OpenEnum

if TYPE_CHECKING:
    from .workload_assets_shared import (
        AccessModeCustomization,
        ClaimSizeCustomization,
        PvcAddedAttribute,
        StorageClassCustomization,
        StorageClassPermissions,
        VolumeModeCustomization,
    )


class StorageClassConfigurationScopeType(OpenEnum):
    """The level at which the configuration holds."""

    CLUSTER = "cluster"


class StorageClassConfigurationCreationRequestScopeType(OpenEnum):
    """The level at which the configuration holds."""

    CLUSTER = "cluster"


class StorageClassConfiguration(Model):
    """Where a storage class may be used and what users may set in its claims."""

    id: uuid.UUID
    tenant_id: int
    """The identifier of the tenant."""
    scope_type: StorageClassConfigurationScopeType
    """The level at which the configuration holds."""
    scope_id: uuid.UUID
    """The identifier of the cluster."""
    name: str
    """The name of the storage class."""
    permissions: StorageClassPermissions | None = None
    """Where the storage class may be used."""
    customization: StorageClassCustomization | None = None
    """What users may set in its claims."""


class StorageClassConfigurationCreationRequest(Model):
    tenant_id: int | None = None
    """The identifier of the tenant."""
    scope_type: StorageClassConfigurationCreationRequestScopeType
    """The level at which the configuration holds."""
    scope_id: uuid.UUID
    """The identifier of the cluster."""
    name: str
    """The name of the storage class."""
    permissions: StorageClassPermissions | None = None
    """Where the storage class may be used."""
    customization: StorageClassCustomization | None = None
    """What users may set in its claims."""


class StorageClassConfigurationListResponse(Model):
    storage_class_configurations: list[StorageClassConfiguration]
    next: int | None = None
    """The offset of the next page; missing or null on the last page."""


class StorageClassConfigurationPatchRequest(Model):
    permissions: StorageClassPermissions | None = None
    """Where the storage class may be used."""
    customization: StorageClassConfigurationPatchRequestCustomization | None = None
    """What users may set in its claims."""


class StorageClassConfigurationPatchRequestCustomization(Model):
    access_mode: AccessModeCustomization | None = None
    """Default and allowed access modes."""
    volume_mode: VolumeModeCustomization | None = None
    """Default and allowed volume modes."""
    claim_size: ClaimSizeCustomization | None = None
    """Default and allowed sizes."""
    attributes: list[PvcAddedAttribute | None] | None = None
    """Further attributes to ask users for."""
    attributes_to_remove: list[str] | None = None
    """Keys of the attributes to stop asking for."""


class StorageClassConfigurationUpdateRequest(Model):
    permissions: StorageClassPermissions | None = None
    """Where the storage class may be used."""
    customization: StorageClassCustomization | None = None
    """What users may set in its claims."""
