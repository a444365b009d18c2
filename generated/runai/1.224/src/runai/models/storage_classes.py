"""Models: storage classes."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from .workload_assets_shared import StorageClassCustomization, StorageClassPermissions


class StorageClass(Model):
    """The schema `StorageClass1`."""

    cluster_id: uuid.UUID | None = Field(
        default=None, validation_alias="cluster_id", serialization_alias="cluster_id"
    )
    storage_class_name: str = Field(
        validation_alias="storage_class_name", serialization_alias="storage_class_name"
    )
    spec: StorageClassDetails | None = Field(
        default=None, validation_alias="Spec", serialization_alias="Spec"
    )


class StorageClassDetails(Model):
    """The schema `StorageClass1Spec`."""

    provisioner: str | None = None
    allow_volume_expansion: bool | None = Field(
        default=None,
        validation_alias="allow_volume_expansion",
        serialization_alias="allow_volume_expansion",
    )
    is_default: bool = Field(validation_alias="is_default", serialization_alias="is_default")


class StorageClassSpec(Model):
    provisioner: str | None = None
    allow_volume_expansion: bool | None = None
    is_default: bool


class StorageClassV2(Model):
    cluster_id: uuid.UUID
    """The UUID of the cluster that it belongs to."""
    storage_class_name: str
    spec: StorageClassSpec
    permissions: StorageClassPermissions | None = None
    """Where the storage class may be used."""
    customization: StorageClassCustomization | None = None
    """What users may set in its claims."""


class StorageClasses(Model):
    """The schema `StorageClasses1`."""

    items: list[StorageClass]


class StorageClassesV2(Model):
    items: list[StorageClassV2]


class V1GetStorageClasses200Response(Model):
    storage_classes: list[str] | None = None
